/** How to go over a large ring of firms again and again, and when to stop. */

/** Parts of 1: far below the 1e-9 that answers are held to. */
export const CLOSE = 1e-13;
/** A ring of hundreds of firms that is all but closed may need many; one that needs more is as good as closed. */
const MOST = 20_000;
/** In a ring changes soon shrink by the same factor each time; after so many sweeps the rest is foreseen. */
const FORESEE_AFTER = 4;

/**
 * Repeats a sweep over `values`, which gives the largest change that it made, until all further changes together would be less than `close`.
 * With `foresee` the sum of the changes to come is added in one step now and then (Aitken): the sweeps after it mend what that got wrong.
 */
export function repeat(sweep: () => number, values: Float64Array, close: number, foresee: boolean): void {
  let before = Number.POSITIVE_INFINITY;
  let earlier = values;
  for (let round = 1; round <= MOST; round++) {
    const toForesee = foresee && round % FORESEE_AFTER === 0;
    if (toForesee) earlier = values.slice();
    const change = sweep();
    const shrinks = change < before ? change / before : 1;
    if (change === 0 || (shrinks < 1 && change / (1 - shrinks) < close)) return;
    before = change;
    if (!toForesee || shrinks >= 1) continue;
    const more = shrinks / (1 - shrinks);
    for (let at = 0; at < values.length; at++) values[at]! += more * (values[at]! - earlier[at]!);
    before = Number.POSITIVE_INFINITY;
  }
}

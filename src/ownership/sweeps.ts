/** When to stop going over a large ring of firms again and again. */

/** Parts of 1: far below the 1e-9 that answers are held to. */
export const CLOSE = 1e-13;
/** A ring of hundreds of firms that is all but closed may need many; one that needs more is as good as closed. */
const MOST = 20_000;

/** Repeats a sweep, which gives the largest change that it made, until all further changes together would be less than `close`. */
export function repeat(sweep: () => number, close: number): void {
  let before = Number.POSITIVE_INFINITY;
  for (let round = 0; round < MOST; round++) {
    const change = sweep();
    const shrinks = change < before ? change / before : 1;
    if (change === 0 || (shrinks < 1 && change / (1 - shrinks) < close)) return;
    before = change;
  }
}

/** How often to go over a large ring of firms. */

/** Parts of 1: far below the 1e-9 that answers are held to. */
export const CLOSE = 1e-13;
/** A ring of hundreds of firms that is all but closed may need many; one that needs more is as good as closed. */
const MOST = 50_000;

/** Repeats a sweep, which gives the largest change that it made, until all further changes together would be less than `close`. */
export function repeat(sweep: () => number, close: number): void {
  let [before, shrankBefore] = [Number.POSITIVE_INFINITY, 1];
  for (let round = 0; round < MOST; round++) {
    const change = sweep();
    const shrinks = change < before ? change / before : 1;
    const slowest = Math.max(shrinks, shrankBefore);
    if (change === 0 || (slowest < 1 && change / (1 - slowest) < close)) return;
    [before, shrankBefore] = [change, shrinks];
  }
}

/** What the stakes in one firm say together: no holder can have what others are known to have. */
import type { Piece } from './piece.ts';

/** Parts of 1. By stake: `low`, `high`. By firm: `slack`, the part that is not bound to any holder. */
export interface Shares {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly slack: Float64Array;
  /** Firms whose stakes claim more than all of it. */
  readonly overfull: readonly number[];
}

/** Below this two parts are the same. */
export const TINY = 1e-12;

/** Three stakes of 33.34 percent are three thirds, rounded: no contradiction. Parts of 1. */
const ROUNDING = 0.001;

/**
 * Bounds of each stake, narrowed by the other stakes in the same firm: `A` has 60, `B` has "a stake", so `B` has at most 40.
 * Where claims cannot all be true (60 and 60), each low is lowered by what is too much: any of them may be the wrong one.
 */
export function sharesOf({ owners, ...stated }: Piece): Shares {
  const low = stated.low.map((percent) => percent / 100);
  const high = stated.high.map((percent) => percent / 100);
  const slack = new Float64Array(owners.length - 1);
  const overfull: number[] = [];
  for (let firm = 0; firm < slack.length; firm++) {
    const from = owners[firm]!;
    const to = owners[firm + 1]!;
    if (reconcile(low, from, to) > ROUNDING) overfull.push(firm);
    slack[firm] = narrow(low, high, from, to);
  }
  return { low, high, slack, overfull };
}

/** Lowers the lows of one firm where they are over 1 together, and says by how much they were. */
function reconcile(low: Float64Array, from: number, to: number): number {
  const excess = sum(low, from, to) - 1;
  if (excess <= TINY) return 0;
  for (let edge = from; edge < to; edge++) low[edge] = Math.max(0, low[edge]! - excess);
  return excess;
}

/** Cuts the highs of one firm to what the lows of the others leave, and gives what the lows leave of the firm. */
function narrow(low: Float64Array, high: Float64Array, from: number, to: number): number {
  const left = 1 - sum(low, from, to);
  const slack = left > TINY ? left : 0;
  for (let edge = from; edge < to; edge++) {
    const most = Math.min(high[edge]!, low[edge]! + slack);
    high[edge] = most - low[edge]! > TINY ? most : low[edge]!;
  }
  return slack;
}

function sum(column: Float64Array, from: number, to: number): number {
  let total = 0;
  for (let edge = from; edge < to; edge++) total += column[edge]!;
  return total;
}

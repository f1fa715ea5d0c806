/** One consistent choice of shares inside their bounds. */
import type { Web } from './web.ts';

export interface Choice {
  /** Share of each owner, by link. */
  readonly weight: Float64Array;
  /** What the choice leaves to nobody in the web, by node. */
  readonly rest: Float64Array;
}

/** Every owner has the least that is said. */
export const leastOf = (web: Web): Choice => ({ weight: web.low.slice(), rest: web.rest.slice() });

/** An owner counts as better only by more than this: otherwise firms of equal worth would give themselves to each other in rings. */
const BETTER = 1e-13;

/** What a node is worth under a choice where its owners have these values. */
export function worth({ start, owner }: Web, { weight }: Choice, value: Float64Array, node: number): number {
  let total = 0;
  for (let link = start[node]!; link < start[node + 1]!; link++) total += weight[link]! * value[owner[link]!]!;
  return total;
}

/**
 * Gives what is free of a node to the owners of the highest value, each up to its high, and keeps the choice where that is worth more.
 * `free` of 30 percent, `P` (value 1) may have 20 more, `Q` (value 0.5) any: `P` gets 20, `Q` gets 10.
 */
export function improve(web: Web, choice: Choice, value: Float64Array, node: number): boolean {
  const { start, owner, low, high, slack, rest } = web;
  const room: number[] = [];
  let best = 0;
  for (let link = start[node]!; link < start[node + 1]!; link++) {
    best += low[link]! * value[owner[link]!]!;
    if (high[link]! > low[link]! && value[owner[link]!]! > 0) room.push(link);
  }
  room.sort((a, b) => value[owner[b]!]! - value[owner[a]!]!);
  let free = slack[node]!;
  const given = room.map((link) => {
    const more = Math.min(free, high[link]! - low[link]!);
    free -= more;
    best += more * value[owner[link]!]!;
    return more;
  });
  if (best <= worth(web, choice, value, node) + BETTER) return false;
  choice.weight.set(low.subarray(start[node], start[node + 1]), start[node]);
  room.forEach((link, at) => {
    choice.weight[link]! += given[at]!;
  });
  choice.rest[node] = Math.max(0, rest[node]! - (slack[node]! - free));
  return true;
}

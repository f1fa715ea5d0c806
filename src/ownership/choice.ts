/** One consistent choice of shares inside their bounds. */
import type { Web } from './web.ts';

export interface Choice {
  /** Share of each owner, by link. */
  readonly weight: Float64Array;
  /** What the choice leaves to nobody in the web, by node. */
  readonly rest: Float64Array;
  /** The web's open links, those of each node in order of preference. */
  readonly preferred: Int32Array;
}

/** Every owner has the least that is said. */
export const leastOf = (web: Web): Choice => ({
  weight: web.low.slice(),
  rest: web.rest.slice(),
  preferred: web.openLinks.edges.slice(),
});

/** An owner counts as better only by more than this: otherwise firms of equal worth would give themselves to each other in rings. */
const BETTER = 1e-12;

/** What a node is worth under a choice where its owners have these values. */
export function worth({ start, owner }: Web, weight: Float64Array, value: Float64Array, node: number): number {
  let total = 0;
  for (let link = start[node]!; link < start[node + 1]!; link++) total += weight[link]! * value[owner[link]!]!;
  return total;
}

/**
 * Gives what is free of a node to the owners of the highest value, each up to its high, and keeps the choice where that is worth more.
 * `free` of 30 percent, `P` (value 1) may have 20 more, `Q` (value 0.5) any: `P` gets 20, `Q` gets 10.
 */
export function improve(web: Web, choice: Choice, value: Float64Array, node: number): boolean {
  const { owner, low, slack, rest, openLinks } = web;
  const [from, to] = [openLinks.start[node]!, openLinks.start[node + 1]!];
  prefer(choice.preferred, from, to, (link) => value[owner[link]!]!);
  let [free, now, best] = [slack[node]!, 0, 0];
  for (let at = from; at < to; at++) {
    const link = choice.preferred[at]!;
    const worthEach = value[owner[link]!]!;
    const more = given(web, link, worthEach, free);
    free -= more;
    best += more * worthEach;
    now += (choice.weight[link]! - low[link]!) * worthEach;
  }
  if (best <= now + BETTER) return false;
  choice.rest[node] = Math.max(0, rest[node]! - (slack[node]! - free));
  free = slack[node]!;
  for (let at = from; at < to; at++) {
    const link = choice.preferred[at]!;
    const more = given(web, link, value[owner[link]!]!, free);
    choice.weight[link] = low[link]! + more;
    free -= more;
  }
  return true;
}

/** How much of what is free goes to an owner: nothing to one that is worth nothing. */
const given = ({ low, high }: Web, link: number, worthEach: number, free: number): number =>
  worthEach > 0 ? Math.min(free, high[link]! - low[link]!) : 0;

/** Sorts a few links by value, the highest first; from one round to the next they hardly move. */
function prefer(links: Int32Array, from: number, to: number, worthOf: (link: number) => number): void {
  for (let at = from + 1; at < to; at++) {
    const link = links[at]!;
    const worthEach = worthOf(link);
    let place = at;
    for (; place > from && worthOf(links[place - 1]!) < worthEach; place--) links[place] = links[place - 1]!;
    links[place] = link;
  }
}

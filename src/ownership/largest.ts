import type { Ascent } from './ascent.ts';
import { type Heap, heapOf } from './heap.ts';
import { TINY } from './shares.ts';

export interface Ranked {
  readonly node: number;
  /** Part of 1. */
  readonly low: number;
}

interface Candidate extends Ranked {
  readonly exact: boolean;
}

/** Candidates that are solved for together, as soon as the first of them is needed. */
const TOGETHER = 4;

/**
 * Parties above the firm who may have `least` (part of 1): those first who have the most for certain, then those who may have the most. In a ring
 * the share of each party takes a solution of its own, so it is solved for only when its quick bound comes to the top: the first 20 of 3,000
 * cost hardly more than 20 solutions.
 */
export function* largestFirst({ web, components, lowAtMost, highAtMost, lows }: Ascent, least: number): Generator<Ranked> {
  const heap = heapOf<Candidate>((a, b) => {
    if (a.low !== b.low) return a.low > b.low;
    if (a.exact !== b.exact) return b.exact;
    const [most, mostOfB] = [highAtMost[a.node]!, highAtMost[b.node]!];
    return most === mostOfB ? a.node < b.node : most > mostOfB;
  });
  for (let node = 1; node < web.size; node++) {
    const exact = !components.list[components.of[node]!]!.cyclic;
    if (highAtMost[node]! >= least - TINY) heap.push({ node, low: lowAtMost[node]!, exact });
  }
  for (let top = heap.pop(); top !== undefined; top = heap.pop()) {
    if (top.exact) yield top;
    else {
      const nodes = [top, ...alsoInexact(heap)].map(({ node }) => node);
      lows(nodes).forEach((low, at) => {
        heap.push({ node: nodes[at]!, low, exact: true });
      });
    }
  }
}

function alsoInexact(heap: Heap<Candidate>): readonly Candidate[] {
  const taken: Candidate[] = [];
  while (taken.length < TOGETHER - 1 && heap.peek()?.exact === false) taken.push(heap.pop()!);
  return taken;
}

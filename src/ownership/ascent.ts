/** Everything above one firm, made ready to be asked for shares of single parties. */
import { ceilings } from './ceiling.ts';
import { type Components, componentsOf } from './components.ts';
import type { Shares } from './shares.ts';
import { valuesOf } from './values.ts';
import { type Visits, visitsOf } from './visits.ts';
import type { Web } from './web.ts';

/** Shares in node 0, parts of 1, by node. */
export interface Ascent {
  readonly web: Web;
  readonly components: Components;
  readonly visits: Visits;
  /** Quick bounds: the low of a node is at most `lowAtMost[node]`, its high at most `highAtMost[node]`. */
  readonly lowAtMost: Float64Array;
  readonly highAtMost: Float64Array;
  lows(nodes: readonly number[]): readonly number[];
  /** `low` is the low of the node. */
  high(node: number, low: number): number;
}

export function ascentOf(web: Web): Ascent {
  const components = componentsOf(web);
  const visits = visitsOf(web, components);
  const lowAtMost = visits.count.map((count) => Math.min(1, count));
  const open = touchedByOpenShares(web);
  const lows = (nodes: readonly number[]): readonly number[] =>
    visits
      .returns(nodes)
      .map((returns, at) =>
        returns === Number.POSITIVE_INFINITY ? lowAtMost[nodes[at]!]! : Math.min(1, visits.count[nodes[at]!]! / returns),
      );
  const high = (node: number, low: number): number =>
    open[node] === 1 ? Math.max(low, Math.min(1, valuesOf(web, components, [node], 'HIGH')[0]!)) : low;
  const highAtMost = open.includes(1) ? ceilings(web, components) : lowAtMost;
  return { web, components, visits, lowAtMost, highAtMost, lows, high };
}

/** Who has an open share, or owns somebody who has: only their shares are open. */
function touchedByOpenShares({ size, start, owner, low, high }: Web): Uint8Array {
  const touched = new Uint8Array(size);
  const found: number[] = [];
  const touch = (node: number): void => {
    if (touched[node] === 1) return;
    touched[node] = 1;
    found.push(node);
  };
  owner.forEach((node, link) => {
    if (high[link]! > low[link]!) touch(node);
  });
  for (let at = 0; at < found.length; at++)
    for (let link = start[found[at]!]!; link < start[found[at]! + 1]!; link++) touch(owner[link]!);
  return touched;
}

/** Nodes where walks upward end: nobody is known to own them. Node 0 is where they begin. */
export const endsOf = ({ size, start }: Web): readonly number[] =>
  Array.from({ length: size }, (_, node) => node).filter((node) => node > 0 && start[node] === start[node + 1]);

/** Firms whose claims cannot all be true. */
export const overfullOf = ({ party }: Web, { overfull }: Shares): readonly number[] => {
  const all = new Set(overfull);
  return [...party].filter((index) => all.has(index));
};

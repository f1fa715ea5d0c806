/**
 * A quick upper bound of each party's share in node 0, to leave out parties without solving for each. Visits of a node are never more than what
 * flows to it from visits of others, whatever the choice, nor more than a walk can come back to it; the bound only sinks from there.
 */
import type { Component, Components } from './components.ts';
import type { Web } from './web.ts';

/** Each round sharpens the bound in a ring; any number is sound. */
const ROUNDS = 24;

/** Parts of 1, by node. */
export function ceilings(web: Web, components: Components): Float64Array {
  const most = new Float64Array(web.size);
  most[0] = 1;
  for (const component of components.list.toReversed()) {
    const entered = Math.min(
      1,
      component.nodes.reduce((sum, node) => sum + most[node]!, 0),
    );
    if (component.cyclic) boundRing(web, components.of, component, most, entered);
    else most[component.nodes[0]!] = entered;
    pass(web, components.of, component, most, entered);
  }
  return most.map((visits) => Math.min(1, visits));
}

function pass({ start, owner, high }: Web, of: Int32Array, { nodes }: Component, most: Float64Array, entered: number): void {
  for (const node of nodes)
    for (let link = start[node]!; link < start[node + 1]!; link++)
      if (of[owner[link]!] !== of[node]) most[owner[link]!]! += Math.min(entered, high[link]! * most[node]!);
}

function boundRing(web: Web, of: Int32Array, { nodes }: Component, most: Float64Array, entered: number): void {
  if (entered === 0) return;
  const inflow = most.slice();
  for (const node of nodes) most[node] = entered / (1 - staysIn(web, of, node));
  const next = new Float64Array(web.size);
  for (let round = 0; round < ROUNDS; round++) {
    for (const node of nodes) next[node] = inflow[node]!;
    flow(web, of, nodes, most, next);
    for (const node of nodes) most[node] = Math.min(most[node]!, next[node]!);
  }
}

/** The most of a node that owners in its own ring can have. */
function staysIn({ start, owner, low, high, slack }: Web, of: Int32Array, node: number): number {
  let [least, most] = [0, 0];
  for (let link = start[node]!; link < start[node + 1]!; link++) {
    if (of[owner[link]!] !== of[node]) continue;
    least += low[link]!;
    most += high[link]!;
  }
  return Math.min(1, most, least + slack[node]!);
}

function flow({ start, owner, high }: Web, of: Int32Array, nodes: readonly number[], from: Float64Array, to: Float64Array): void {
  for (const node of nodes)
    for (let link = start[node]!; link < start[node + 1]!; link++)
      if (of[owner[link]!] === of[node]) to[owner[link]!]! += high[link]! * from[node]!;
}

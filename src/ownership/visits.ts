/**
 * How often a walk upward from node 0 comes by each node, where all owners have the least that is said: column 0 of the inverse of I - A.
 * In a closed ring of whole ownership the walk never ends; there the number is infinite, and what enters the ring is kept instead.
 */
import type { Component, Components } from './components.ts';
import { type RingFlow, ringFlow } from './ring-flow.ts';
import type { Web } from './web.ts';

export interface Visits {
  /** By node; of nodes in a closed ring what enters the ring. */
  readonly count: Float64Array;
  /** Closed rings of whole ownership. */
  readonly closed: readonly (readonly number[])[];
  /** For each of some nodes: visits of it by a walk that begins at it. At least 1, more in rings, infinite in closed ones. */
  returns(nodes: readonly number[]): readonly number[];
}

export function visitsOf(web: Web, components: Components): Visits {
  const count = new Float64Array(web.size);
  count[0] = 1;
  const flows = new Map<Component, RingFlow>();
  for (const component of components.list.toReversed()) {
    if (component.cyclic) {
      const flow = ringFlow(web, component.nodes);
      flows.set(component, flow);
      enter(component.nodes, count, flow);
    }
    pass(web, components, component, count);
  }
  const closed = [...flows].filter(([, flow]) => flow.closed).map(([{ nodes }]) => nodes);
  return { count, closed, returns: (nodes) => returnsOf(components, flows, nodes) };
}

function enter(nodes: readonly number[], count: Float64Array, flow: RingFlow): void {
  const inflow = Float64Array.from(nodes, (node) => count[node]!);
  const entered = inflow.reduce((sum, part) => sum + part, 0);
  const solved = flow.closed ? inflow.fill(entered) : flow.visits(inflow);
  nodes.forEach((node, place) => {
    count[node] = solved[place]!;
  });
}

/** Hands on to owners outside the component. */
function pass(web: Web, { of }: Components, { nodes }: Component, count: Float64Array): void {
  for (const node of nodes)
    for (let link = web.start[node]!; link < web.start[node + 1]!; link++) {
      const owner = web.owner[link]!;
      if (of[owner] !== of[node]) count[owner]! += web.low[link]! * count[node]!;
    }
}

function returnsOf(
  { list, of }: Components,
  flows: ReadonlyMap<Component, RingFlow>,
  nodes: readonly number[],
): readonly number[] {
  const found = new Map<number, number>();
  for (const [component, group] of Map.groupBy(nodes, (node) => list[of[node]!]!)) {
    const places = group.map((node) => component.nodes.indexOf(node));
    const returns = flows.get(component)?.returns(places) ?? group.map(() => 1);
    group.forEach((node, at) => {
      found.set(node, returns[at]!);
    });
  }
  return nodes.map((node) => found.get(node)!);
}

/** What flows around one ring of firms, solved for any inflow. All owners have the least that is said. */
import { eliminate, visitsIn } from './elimination.ts';
import { adjacency } from './piece.ts';
import { TINY } from './shares.ts';
import { CLOSE, repeat } from './sweeps.ts';
import { EXACT_RING } from './values.ts';
import type { Web } from './web.ts';

export interface RingFlow {
  /** True where the firms of the ring wholly own each other: what flows in never leaves. */
  readonly closed: boolean;
  /** Visits of each place in the ring for this inflow; nothing to ask of a closed ring. */
  visits(inflow: Float64Array): Float64Array;
  /** For each of some places: visits of it by a walk that begins at it. */
  returns(places: readonly number[]): readonly number[];
}

/** Places are those in `nodes`. */
export function ringFlow(web: Web, nodes: readonly number[]): RingFlow {
  const at = new Int32Array(web.size).fill(-1);
  nodes.forEach((node, place) => {
    at[node] = place;
  });
  if (isClosed(web, nodes, at)) return CLOSED;
  return nodes.length <= EXACT_RING ? exactly(web, nodes, at) : bySweeps(web, nodes, at);
}

const CLOSED: RingFlow = {
  closed: true,
  visits: (inflow) => inflow.map((_) => Number.POSITIVE_INFINITY),
  returns: (places) => places.map((_) => Number.POSITIVE_INFINITY),
};

function isClosed(web: Web, nodes: readonly number[], at: Int32Array): boolean {
  return nodes.every((node) => {
    let leaves = web.rest[node]!;
    for (let link = web.start[node]!; link < web.start[node + 1]!; link++)
      if (at[web.owner[link]!]! < 0) leaves += web.low[link]!;
    return leaves <= TINY;
  });
}

function exactly(web: Web, nodes: readonly number[], at: Int32Array): RingFlow {
  const ring = eliminate(web, { weight: web.low, rest: web.rest }, nodes, at);
  const from = (place: number) => new Float64Array(nodes.length).fill(1, place, place + 1);
  return {
    closed: false,
    visits: (inflow) => visitsIn(ring, inflow),
    returns: (places) => places.map((place) => visitsIn(ring, from(place))[place]!),
  };
}

/** Inflows are solved for four at a time: a sweep is bound by fetching links, not by adding. */
const WIDE = 4;

function bySweeps(web: Web, nodes: readonly number[], at: Int32Array): RingFlow {
  const links = linksOf(web, nodes, at);
  const solve = (inflow: Float64Array): Float64Array => {
    const count = inflow.slice();
    repeat(() => sweep(links, inflow, count), CLOSE);
    return count;
  };
  const four = (places: readonly number[]): readonly number[] => {
    const inflow = new Float64Array(WIDE * nodes.length);
    places.forEach((place, column) => {
      inflow[WIDE * place + column] = 1;
    });
    const count = solve(inflow);
    return places.map((place, column) => count[WIDE * place + column]!);
  };
  return {
    closed: false,
    visits: (inflow) => {
      const wide = new Float64Array(WIDE * inflow.length);
      inflow.forEach((part, place) => {
        wide[WIDE * place] = part;
      });
      return solve(wide).filter((_, index) => index % WIDE === 0);
    },
    returns: (places) =>
      Array.from({ length: Math.ceil(places.length / WIDE) }, (_, at) => four(places.slice(WIDE * at, WIDE * at + WIDE))).flat(),
  };
}

/** The ring's links by owner, packed: what flows to each place from which. */
interface RingLinks {
  readonly start: Int32Array;
  readonly from: Int32Array;
  readonly weight: Float64Array;
  /** What a firm leaves to others than itself. */
  readonly others: Float64Array;
}

/** Gauss and Seidel: one round over all places, the nearest first, as visits flow; four inflows side by side. Gives the largest change. */
function sweep({ start, from, weight, others }: RingLinks, inflow: Float64Array, count: Float64Array): number {
  let change = 0;
  for (let place = 0; place < others.length; place++) {
    const own = WIDE * place;
    let [a, b, c, d] = [inflow[own]!, inflow[own + 1]!, inflow[own + 2]!, inflow[own + 3]!];
    for (let link = start[place]!; link < start[place + 1]!; link++) {
      const share = weight[link]!;
      const source = WIDE * from[link]!;
      a += share * count[source]!;
      b += share * count[source + 1]!;
      c += share * count[source + 2]!;
      d += share * count[source + 3]!;
    }
    change = Math.max(change, set(count, own, a / others[place]!), set(count, own + 1, b / others[place]!));
    change = Math.max(change, set(count, own + 2, c / others[place]!), set(count, own + 3, d / others[place]!));
  }
  return change;
}

/** Sets a number and gives by how much it changed. */
function set(count: Float64Array, at: number, next: number): number {
  const change = Math.abs(next - count[at]!);
  count[at] = next;
  return change;
}

function linksOf(web: Web, nodes: readonly number[], at: Int32Array): RingLinks {
  const [from, to, weight]: [number[], number[], number[]] = [[], [], []];
  const others = new Float64Array(nodes.length).fill(1);
  nodes.forEach((node, place) => {
    for (let link = web.start[node]!; link < web.start[node + 1]!; link++) {
      const owner = at[web.owner[link]!]!;
      if (owner === place) others[place]! -= web.low[link]!;
      else if (owner >= 0 && web.low[link]! > 0) {
        from.push(place);
        to.push(owner);
        weight.push(web.low[link]!);
      }
    }
  });
  const { start, edges } = adjacency(Int32Array.from(to), nodes.length);
  return { start, from: edges.map((edge) => from[edge]!), weight: Float64Array.from(edges, (edge) => weight[edge]!), others };
}

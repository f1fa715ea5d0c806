/** Best-first search for ways between one party that stays the same and any others; what is the same for all of them is worked out once. */
import { heapOf } from './heap.ts';
import type { Piece } from './piece.ts';

/** `UP`: from a firm to its owners. `DOWN`: from a holder to its firms. */
export type Direction = 'UP' | 'DOWN';

/** A way that was begun: the last stake, the way before it, and where it has come to. */
export interface Way {
  readonly party: number;
  readonly edge: number;
  readonly before: Way | null;
  readonly cost: number;
  /** Cost of the best way on to the end, this way included. */
  readonly total: number;
}

export interface Found {
  /** The cheapest first. */
  readonly ways: readonly Way[];
  /** False where the search was given up before all that were asked for were found. */
  readonly complete: boolean;
}

/** Ways that are begun and lead nowhere are rare, but rings can have many. */
const MOST_STEPS = 100_000;

/**
 * Makes a search for the cheapest ways that begin at any party and end at `end`, none of them through a party twice. `cost` is by stake, and infinite
 * where a stake does not count. Walking `toEnd` from a party leads to `end`. Every way is extended first where the best way on from there (known
 * from one search outward from `end`) makes it cheapest, so ways come out in order and no others are followed to their ends.
 */
export function waySearch(
  piece: Piece,
  cost: Float64Array,
  end: number,
  toEnd: Direction,
): (from: number, first: number) => Found {
  const ahead = cheapestFrom(piece, cost, end, toEnd === 'UP' ? 'DOWN' : 'UP');
  const each = stepsOf(piece, toEnd);
  return (from, first) => {
    const ways: Way[] = [];
    const open = heapOf<Way>((a, b) => a.total < b.total);
    if (ahead[from]! < Number.POSITIVE_INFINITY) open.push({ party: from, edge: -1, before: null, cost: 0, total: ahead[from]! });
    for (let steps = 0; ways.length < first; steps++) {
      const way = open.pop();
      if (way === undefined) return { ways, complete: true };
      if (steps >= MOST_STEPS) return { ways, complete: false };
      if (way.party === end) ways.push(way);
      else
        each(way.party, (edge, party) => {
          const so = way.cost + cost[edge]!;
          const total = so + ahead[party]!;
          if (total < Number.POSITIVE_INFINITY && !passes(way, party)) open.push({ party, edge, before: way, cost: so, total });
        });
    }
    return { ways, complete: true };
  };
}

/** The stakes of a way, from where it began. */
export function edgesOf(way: Way): readonly number[] {
  const edges: number[] = [];
  for (let at = way; at.before !== null; at = at.before) edges.push(at.edge);
  return edges.reverse();
}

type Visit = (edge: number, party: number) => void;

/** The stakes by which a walk goes on from a party, with the party at their other end. */
function stepsOf({ owners, holder, firm, holdings }: Piece, direction: Direction): (party: number, visit: Visit) => void {
  if (direction === 'UP')
    return (party, visit) => {
      for (let edge = owners[party]!; edge < owners[party + 1]!; edge++) visit(edge, holder[edge]!);
    };
  return (party, visit) => {
    for (let at = holdings.start[party]!; at < holdings.start[party + 1]!; at++)
      visit(holdings.edges[at]!, firm[holdings.edges[at]!]!);
  };
}

/** Cost of the cheapest way from a party to each other (Dijkstra); infinite where there is none. */
function cheapestFrom(piece: Piece, cost: Float64Array, from: number, direction: Direction): Float64Array {
  const best = new Float64Array(piece.keys.length).fill(Number.POSITIVE_INFINITY);
  const each = stepsOf(piece, direction);
  best[from] = 0;
  const open = heapOf<readonly [party: number, cost: number]>((a, b) => a[1] < b[1]);
  open.push([from, 0]);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [party, so] = next;
    if (so > best[party]!) continue;
    each(party, (edge, other) => {
      const total = so + cost[edge]!;
      if (total >= best[other]!) return;
      best[other] = total;
      open.push([other, total]);
    });
  }
  return best;
}

function passes(way: Way, party: number): boolean {
  for (let at: Way | null = way; at !== null; at = at.before) if (at.party === party) return true;
  return false;
}

/** The single ways by which one party owns another: the shortest, or those that carry most. */
import type { Interval } from '../domain.ts';
import { heapOf } from './heap.ts';
import { percents } from './integrated.ts';
import type { PartyKey, Piece, StakeRow } from './piece.ts';
import { type Shares, sharesOf } from './shares.ts';

/** `STRONGEST`: the largest product of shares first. `SHORTEST`: the fewest stakes first, of equal ones the strongest. */
export type PathOrder = 'STRONGEST' | 'SHORTEST';

/** One way, never through a party twice. `low` and `high` are its product: the part of the integrated share that it carries by itself. */
export interface OwnershipPath<K extends PartyKey> extends Interval {
  /** Stakes from the holder down to the firm; each firm holds the next. */
  readonly hops: readonly StakeRow<K>[];
  /** The hop with the smallest share. */
  readonly weakest: StakeRow<K>;
}

export interface OwnershipPaths<K extends PartyKey> {
  readonly paths: readonly OwnershipPath<K>[];
  /** False where the search was given up before `first` ways were found or it was clear that there are no more. */
  readonly complete: boolean;
}

/** What a hop costs beside its weakness: more than any way can cost by weak shares. */
const PER_HOP: Readonly<Record<PathOrder, number>> = { STRONGEST: 0, SHORTEST: 1e4 };

/** Shares that may be nothing are taken as hardly anything. Part of 1. */
const FAINTEST = 1e-9;

/** Ways that are begun and lead nowhere are rare, but rings can have many. */
const MOST_STEPS = 100_000;

/** A way from the firm up to a party, in reverse: the last stake and the way before it. */
interface Way {
  readonly party: number;
  readonly edge: number;
  readonly before: Way | null;
  readonly cost: number;
  /** Cost of the best way on to the holder, this way included. */
  readonly total: number;
}

/**
 * The best ways from the holder down to the firm. Shares that are open count as the middle of their bounds. Every way is extended first where the
 * best way on from there (known from a search downward from the holder) makes it best, so ways come out in order.
 */
export function ownershipPaths<K extends PartyKey>(
  piece: Piece<K>,
  holder: K,
  firm: K,
  first: number,
  order: PathOrder = 'STRONGEST',
): OwnershipPaths<K> {
  const [from, to] = [piece.indexOf.get(holder), piece.indexOf.get(firm)];
  if (from === undefined || to === undefined || from === to) return { paths: [], complete: true };
  const shares = sharesOf(piece);
  const costOf = (edge: number) => PER_HOP[order] - Math.log(Math.max(FAINTEST, (shares.low[edge]! + shares.high[edge]!) / 2));
  const { ways, complete } = search(piece, costOf, downward(piece, costOf, from), from, to, first);
  return { paths: ways.map((way) => pathOf(piece, shares, costOf, way)), complete };
}

/** Cost of the best way between the holder and each party below it (Dijkstra). */
function downward({ keys, firm, holdings }: Piece, costOf: (edge: number) => number, from: number): Float64Array {
  const best = new Float64Array(keys.length).fill(Number.POSITIVE_INFINITY);
  best[from] = 0;
  const open = heapOf<readonly [party: number, cost: number]>((a, b) => a[1] < b[1]);
  open.push([from, 0]);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [party, cost] = next;
    if (cost > best[party]!) continue;
    for (const edge of holdings.edges.subarray(holdings.start[party], holdings.start[party + 1])) {
      const [below, total] = [firm[edge]!, cost + costOf(edge)];
      if (total >= best[below]!) continue;
      best[below] = total;
      open.push([below, total]);
    }
  }
  return best;
}

function search(
  { owners, holder }: Piece,
  costOf: (edge: number) => number,
  ahead: Float64Array,
  from: number,
  to: number,
  first: number,
): { readonly ways: readonly Way[]; readonly complete: boolean } {
  const ways: Way[] = [];
  const open = heapOf<Way>((a, b) => a.total < b.total);
  if (ahead[to]! < Number.POSITIVE_INFINITY) open.push({ party: to, edge: -1, before: null, cost: 0, total: ahead[to]! });
  for (let steps = 0; ways.length < first; steps++) {
    const way = open.pop();
    if (way === undefined) return { ways, complete: true };
    if (steps >= MOST_STEPS) return { ways, complete: false };
    if (way.party === from) ways.push(way);
    else
      for (let edge = owners[way.party]!; edge < owners[way.party + 1]!; edge++) {
        const party = holder[edge]!;
        if (ahead[party] === Number.POSITIVE_INFINITY || passes(way, party)) continue;
        const cost = way.cost + costOf(edge);
        open.push({ party, edge, before: way, cost, total: cost + ahead[party]! });
      }
  }
  return { ways, complete: true };
}

function passes(way: Way, party: number): boolean {
  for (let at: Way | null = way; at !== null; at = at.before) if (at.party === party) return true;
  return false;
}

function pathOf<K extends PartyKey>(
  { stakes }: Piece<K>,
  shares: Shares,
  costOf: (edge: number) => number,
  way: Way,
): OwnershipPath<K> {
  const edges: number[] = [];
  for (let at = way; at.before !== null; at = at.before) edges.push(at.edge);
  const product = (column: Float64Array) => edges.reduce((part, edge) => part * column[edge]!, 1);
  const weakest = edges.reduce((worst, edge) => (costOf(edge) > costOf(worst) ? edge : worst));
  return {
    hops: edges.map((edge) => stakes[edge]!),
    weakest: stakes[weakest]!,
    ...percents(product(shares.low), product(shares.high)),
  };
}

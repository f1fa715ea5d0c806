/** The single ways by which one party owns another: the shortest, or those that carry most. */
import type { Interval } from '../domain.ts';
import { percents } from './integrated.ts';
import type { PartyKey, Piece, StakeRow } from './piece.ts';
import { type Shares, sharesOf } from './shares.ts';
import { edgesOf, type Found, waySearch } from './way-search.ts';

/** `STRONGEST`: the largest product of shares first. `SHORTEST`: the fewest stakes first, of equal ones the strongest. */
export type PathOrder = 'STRONGEST' | 'SHORTEST';

/** One way, never through a party twice. `low` and `high` are its product: the part of the integrated share that it carries by itself. */
export interface OwnershipPath<K extends PartyKey> extends Interval {
  /** Stakes from the holder down to the firm; each firm holds the next. */
  readonly hops: readonly StakeRow<K>[];
  /** The hop with the smallest share: what limits the way, whatever the others are. */
  readonly weakest: StakeRow<K>;
}

export interface OwnershipPaths<K extends PartyKey> {
  readonly paths: readonly OwnershipPath<K>[];
  /** False where the search was given up before `first` ways were found or it was clear that there are no more. */
  readonly complete: boolean;
}

export interface PathOptions {
  /** `STRONGEST` where not given. */
  readonly order?: PathOrder;
  /** Stakes that count, by their place in the piece; all where not given. */
  readonly within?: Int32Array;
}

/** The best ways between the party that stays the same and another one. */
export type PathsOf<K extends PartyKey> = (other: K, first: number) => OwnershipPaths<K>;

const NONE: OwnershipPaths<never> = { paths: [], complete: true };

/** What a hop costs beside its weakness: more than any way can cost by weak shares. */
const PER_HOP: Readonly<Record<PathOrder, number>> = { STRONGEST: 0, SHORTEST: 1e4 };

/** Shares that may be nothing are taken as hardly anything. Part of 1. */
const FAINTEST = 1e-9;

/** The best ways from the holder down to the firm. Shares that are open count as the middle of their bounds. */
export function ownershipPaths<K extends PartyKey>(
  piece: Piece<K>,
  holder: K,
  firm: K,
  first: number,
  order: PathOrder = 'STRONGEST',
): OwnershipPaths<K> {
  return pathsInto(piece, firm, { order })(holder, first);
}

/** The best ways from any holder down to one firm; further holders cost one short search each. */
export const pathsInto = <K extends PartyKey>(piece: Piece<K>, firm: K, options: PathOptions = {}): PathsOf<K> =>
  pathsBetween(piece, firm, 'FIRM', options);

/** The best ways from one holder down to any firm. */
export const pathsFrom = <K extends PartyKey>(piece: Piece<K>, holder: K, options: PathOptions = {}): PathsOf<K> =>
  pathsBetween(piece, holder, 'HOLDER', options);

function pathsBetween<K extends PartyKey>(
  piece: Piece<K>,
  fixed: K,
  is: 'FIRM' | 'HOLDER',
  { order = 'STRONGEST', within }: PathOptions,
): PathsOf<K> {
  const end = piece.indexOf.get(fixed);
  if (end === undefined) return () => NONE;
  const shares = sharesOf(piece);
  const cost = costsOf(shares, PER_HOP[order], within);
  const search = waySearch(piece, cost, end, is === 'FIRM' ? 'DOWN' : 'UP');
  return (other, first) => {
    const from = piece.indexOf.get(other);
    if (from === undefined || from === end) return NONE;
    return pathsOf(piece, shares, cost, search(from, first), is);
  };
}

/** By stake: what a way costs more by it. The cheapest way has the largest product. */
function costsOf({ low, high }: Shares, perHop: number, within: Int32Array | undefined): Float64Array {
  const costOf = (edge: number) => perHop - Math.log(Math.max(FAINTEST, (low[edge]! + high[edge]!) / 2));
  if (within === undefined) return low.map((_, edge) => costOf(edge));
  const cost = new Float64Array(low.length).fill(Number.POSITIVE_INFINITY);
  for (const edge of within) cost[edge] = costOf(edge);
  return cost;
}

function pathsOf<K extends PartyKey>(
  { stakes }: Piece<K>,
  { low, high }: Shares,
  cost: Float64Array,
  { ways, complete }: Found,
  is: 'FIRM' | 'HOLDER',
): OwnershipPaths<K> {
  const paths = ways.map((way): OwnershipPath<K> => {
    const edges = is === 'FIRM' ? edgesOf(way) : edgesOf(way).toReversed();
    const product = (column: Float64Array) => edges.reduce((part, edge) => part * column[edge]!, 1);
    const weakest = edges.reduce((worst, edge) => (cost[edge]! > cost[worst]! ? edge : worst));
    return {
      hops: edges.map((edge) => stakes[edge]!),
      weakest: stakes[weakest]!,
      ...percents(product(low), product(high)),
    };
  });
  return { paths, complete };
}

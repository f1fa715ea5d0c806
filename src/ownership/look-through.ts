/**
 * Look-through: what each party has of a firm, directly and through others.
 *
 * With A the matrix of direct shares (a_ij: what i has of j), the series I + A + A^2 + ... = V = (I - A)^-1 adds up all ways by which i comes to j
 * (Brioschi, Buzzacchi and Colombo 1989). In rings it counts i's share again for every way that leads through i itself, as if a firm owned itself
 * through others. The integrated share leaves those out: only ways that begin at i and do not come back to i,
 *
 *     y_ij = v_ij / v_ii        (i other than j)
 *
 * (the correction with diag(V)^-1; the ways are the "Baldone paths" of Magnanimi and Iezzi 2022). It is also the chance that a walk upward from j,
 * each step to an owner with the chance of its share, ever comes by i. So y_ij is at most 1; parties that nobody owns, the unknown, and closed
 * rings of whole ownership together have exactly 100 percent of every firm. In a closed ring (A has all of B, B all of A) V does not exist, the
 * walk does: each member of the ring has all that enters the ring, nobody outside has any of it, and the ring is named.
 *
 * Example: P has 50 of A, A has 50 of B, B has 50 of A (the rest of B is unknown). y_PA = 0.5 / (1 - 0.25) = 66.7: of the quarter that A has of
 * itself through B, P has its part too. y_BA = 50, though v_BA = 66.7.
 *
 * Bounds: every choice of shares inside their bounds, with no firm over 100, gives a y between low and high, and for each party alone some
 * choice gives low and some choice gives (or comes as near as one likes to) high. The highs of several parties need not be possible together.
 */
import type { Interval } from '../domain.ts';
import { type Ascent, ascentOf, endsOf, overfullOf } from './ascent.ts';
import { exactOf, type IntegratedShare, percents, reaches } from './integrated.ts';
import { largestFirst } from './largest.ts';
import { pages } from './pages.ts';
import { type PathOrder, type PathsOf, pathsInto } from './paths.ts';
import type { PartyKey, Piece, StakeRow } from './piece.ts';
import { sharesOf } from './shares.ts';
import { valuesOf, worthByOwners } from './values.ts';
import { upstream } from './web.ts';

export interface LookThroughOptions {
  /** Leaves out parties who cannot have this many percent; 0 where not given. */
  readonly minPercent?: number;
  /** Most stakes between holder and firm. Who is that far away is shown, and is taken as if nobody owned it. No limit where not given. */
  readonly maxDepth?: number;
}

/** Firms that wholly own each other in a ring: nobody outside has any of them. */
export interface ClosedLoop<K extends PartyKey> extends Interval {
  readonly parties: readonly K[];
}

export interface LookThrough<K extends PartyKey> {
  /** Holders with the largest certain share first, then those with the largest possible one; solved for as they are asked for. */
  holders(first: number, skip?: number): readonly LookThroughShare<K>[];
  /** The best ways from a holder down to the firm, among those that its share was computed from; worked out as they are asked for. */
  paths(order: PathOrder): PathsOf<K>;
  /** How many parties stand above the firm, small or large. */
  readonly parties: number;
  /** What no known holder accounts for. */
  unknown(): Interval;
  /** What the firm has of itself through others. */
  itself(): Interval;
  closedLoops(): readonly ClosedLoop<K>[];
  /** Firms whose claims cannot all be true: their stakes are over 100 percent together. */
  readonly overfull: readonly K[];
  /** True where `maxDepth` left somebody out. */
  readonly cut: boolean;
}

export interface LookThroughShare<K extends PartyKey> extends IntegratedShare<K> {
  /** True where nobody is known to own the holder. */
  readonly ultimate: boolean;
}

/** Who has how much of a firm, directly and through others. A firm that the piece does not know has no known holders. */
export function lookThrough<K extends PartyKey>(piece: Piece<K>, firm: K, options: LookThroughOptions = {}): LookThrough<K> {
  const index = piece.indexOf.get(firm);
  if (index === undefined) return { ...NOBODY, paths: () => pathsInto(piece, firm) };
  const shares = sharesOf(piece);
  const ascent = ascentOf(upstream(piece, shares, index, options.maxDepth));
  const key = (node: number): K => piece.keys[ascent.web.party[node]!]!;
  return {
    holders: pages(shown(piece, ascent, options.minPercent ?? 0)),
    paths: (order) => pathsInto(piece, firm, { order, within: ascent.web.stake }),
    parties: ascent.web.size - 1,
    unknown: () => unknownOf(ascent),
    itself: () => itselfOf(ascent),
    closedLoops: () => ascent.visits.closed.map((nodes) => ({ parties: nodes.map(key), ...shareOf(ascent, nodes) })),
    overfull: overfullOf(ascent.web, shares).map((party) => piece.keys[party]!),
    cut: ascent.web.cut,
  };
}

const NOBODY: Omit<LookThrough<never>, 'paths'> = {
  holders: () => [],
  parties: 0,
  unknown: () => ({ low: 100, high: 100 }),
  itself: () => ({ low: 0, high: 0 }),
  closedLoops: () => [],
  overfull: [],
  cut: false,
};

function* shown<K extends PartyKey>(piece: Piece<K>, ascent: Ascent, minPercent: number): Generator<LookThroughShare<K>> {
  const direct = directStakes(piece, ascent);
  for (const { node, low } of largestFirst(ascent, minPercent / 100)) {
    const share = percents(low, ascent.high(node, low));
    if (!reaches(share.high, minPercent)) continue;
    yield {
      party: piece.keys[ascent.web.party[node]!]!,
      ...share,
      exact: exactOf(share),
      direct: direct.get(node) ?? null,
      depth: ascent.web.depth[node]!,
      ultimate: ascent.web.start[node] === ascent.web.start[node + 1],
    };
  }
}

function directStakes<K extends PartyKey>({ stakes }: Piece<K>, { web }: Ascent): ReadonlyMap<number, StakeRow<K>> {
  const links = Array.from({ length: web.start[1]! }, (_, link) => link);
  return new Map(links.map((link) => [web.owner[link]!, stakes[web.stake[link]!]!]));
}

function shareOf({ web, components }: Ascent, nodes: readonly number[]): Interval {
  return percents(valuesOf(web, components, nodes, 'LOW')[0]!, valuesOf(web, components, nodes, 'HIGH')[0]!);
}

/** What does not end with parties that nobody owns, nor in closed rings. */
function unknownOf(ascent: Ascent): Interval {
  const known = shareOf(ascent, [...endsOf(ascent.web), ...ascent.visits.closed.flat()]);
  return percents(1 - known.high / 100, 1 - known.low / 100);
}

function itselfOf({ web, components }: Ascent): Interval {
  if (!components.list[components.of[0]!]!.cyclic) return { low: 0, high: 0 };
  const back = (side: 'LOW' | 'HIGH') => worthByOwners(web, valuesOf(web, components, [0], side), 0, side);
  return percents(back('LOW'), back('HIGH'));
}

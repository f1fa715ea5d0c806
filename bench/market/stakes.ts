/** The stakes of a market, one after the other: who holds what. Parties are numbers. */
import type { Bound, Share, StakeStatus } from '../../src/domain.ts';
import { randomFrom } from '../random.ts';
import {
  CHAIN_DEPTH,
  CHAIN_PARTIES,
  CORE_STAKES_EACH,
  chainFirm,
  holdingsOf,
  ISLAND_FIRMS,
  ISLAND_PARTIES,
  islandFirm,
  islandsOf,
  type Shape,
} from './shape.ts';

export interface MarketStake extends Share {
  readonly holder: number;
  readonly firm: number;
  readonly status: StakeStatus;
  readonly from: string;
  readonly until: string | null;
}

const SEED = 20_190_911;
/** Part of the stakes in a firm of the core that other firms of the core have. */
const WITHIN = 0.6;
/** Part of a firm that its stakes make up; on the islands they leave room for the great holders. */
const [KNOWN, KNOWN_ON_ISLANDS] = [0.9, 0.6];
/** Part of the stakes that are told with a bound or as a size only. */
const VAGUE = 0.1;
/** Parts of the stakes of islands that are planned, and that ended. */
const [PLANNED, ENDED] = [0.03, 0.03];
const BOUNDS: readonly Bound[] = ['AT_LEAST', 'AT_MOST', 'ABOUT'];
/** Part of the owners of an island's firm that are firms before it: some thirty stakes stand above a late one. */
const FIRMS_ABOVE = 0.75;
/** A firm of an island has two owners, or three, so that the market has as many stakes as it should. */
const FEWEST_OWNERS = 2;

type Random = () => number;
const below = (random: Random, count: number): number => Math.floor(random() * count);
const twoDigits = (value: number): string => String(value).padStart(2, '0');
const dayOf = (random: Random, year: number, years: number): string =>
  `${year + below(random, years)}-${twoDigits(1 + below(random, 12))}-${twoDigits(1 + below(random, 28))}`;

/** "12.5", "at least 12.5", "majority". */
function told(percent: number, random: Random): Share {
  const stated = Math.max(0.01, Math.round(percent * 100) / 100);
  if (random() >= VAGUE) return { percent: stated, bound: 'EXACT', size: null };
  if (stated > 50) return { percent: null, bound: 'EXACT', size: 'MAJORITY' };
  return { percent: stated, bound: BOUNDS[below(random, BOUNDS.length)]!, size: null };
}

const held = (holder: number, firm: number, percent: number, random: Random): MarketStake => ({
  ...told(percent, random),
  holder,
  firm,
  status: 'HELD',
  from: dayOf(random, 2005, 15),
  until: null,
});

/** Shares of some owners that make up the known part of a firm. */
function* shared(firm: number, owners: readonly number[], random: Random, known = KNOWN): Generator<MarketStake> {
  const weights = owners.map(() => 0.2 + random());
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  for (const [at, owner] of owners.entries()) yield held(owner, firm, (100 * known * weights[at]!) / total, random);
}

/** `count` different ones of what `pick` gives. */
function different(count: number, pick: () => number): readonly number[] {
  const found = new Set<number>();
  while (found.size < count) found.add(pick());
  return [...found];
}

function* core({ core: { first, count }, outsiders }: Shape, random: Random): Generator<MarketStake> {
  for (let firm = first; firm < first + count; firm++) {
    const pick = (): number => {
      if (random() >= WITHIN) return outsiders.first + below(random, outsiders.count);
      const other = first + below(random, count);
      return other === firm ? pick() : other;
    };
    yield* shared(firm, different(CORE_STAKES_EACH, pick), random);
  }
}

function* chains(shape: Shape, random: Random): Generator<MarketStake> {
  for (let chain = 0; chain < shape.chains.count / CHAIN_PARTIES; chain++)
    for (let level = 0; level < CHAIN_DEPTH; level++) {
      const [firm, beside] = [chainFirm(shape, chain, level), chainFirm(shape, chain, CHAIN_DEPTH + 2 * level)];
      const above = level + 1 < CHAIN_DEPTH ? firm + 1 : chainFirm(shape, chain, CHAIN_PARTIES - 1);
      yield held(above, firm, 51 + 30 * random(), random);
      yield held(beside, firm, 10, random);
      yield held(beside + 1, firm, 5, random);
    }
}

function* belowCore({ below: { first, count }, core: { first: from, count: size } }: Shape, random: Random) {
  for (let firm = first; firm < first + count; firm++)
    yield* shared(
      firm,
      different(2, () => from + below(random, size)),
      random,
    );
}

function* great(shape: Shape, random: Random): Generator<MarketStake> {
  const firms = islandsOf(shape) * ISLAND_FIRMS;
  for (let n = 0; n < shape.great.count; n++) {
    const holdings = holdingsOf(shape.greatest, n);
    // Every so many firms, each once: the great holders meet in some of them, not in all.
    const step = Math.max(1, Math.floor(firms / holdings));
    for (let at = 0; at < holdings; at++) {
      const firm = islandFirm(shape, (n + at * step) % firms);
      yield held(shape.great.first + n, firm, 0.1 + 3 * random(), random);
    }
  }
}

function* islands(shape: Shape, random: Random): Generator<MarketStake> {
  const firms = islandsOf(shape) * ISLAND_FIRMS;
  const withThird = (shape.islandStakes - FEWEST_OWNERS * firms) / firms;
  for (let n = 0; n < firms; n++) {
    const firm = islandFirm(shape, n);
    const first = firm - (n % ISLAND_FIRMS);
    const persons = { first: first + ISLAND_FIRMS, count: ISLAND_PARTIES - ISLAND_FIRMS };
    const pick = (): number =>
      firm === first || random() >= FIRMS_ABOVE
        ? persons.first + below(random, persons.count)
        : first + below(random, firm - first);
    const owners = different(FEWEST_OWNERS + (random() < withThird ? 1 : 0), pick);
    for (const stake of shared(firm, owners, random, KNOWN_ON_ISLANDS)) yield aged(stake, random);
  }
}

function aged(stake: MarketStake, random: Random): MarketStake {
  const dice = random();
  if (dice < PLANNED) return { ...stake, status: 'PLANNED' };
  return dice < PLANNED + ENDED ? { ...stake, until: dayOf(random, 2021, 3) } : stake;
}

/** All stakes, part by part. The same size gives the same stakes. */
export function* stakesOf(shape: Shape): Generator<MarketStake> {
  const random = randomFrom(SEED);
  for (const part of [core, chains, belowCore, great, islands]) yield* part(shape, random);
}

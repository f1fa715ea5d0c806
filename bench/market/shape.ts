/** How a market of some size is laid out: which numbers its parties have, in which part. The parts follow each other. */

/** Stakes of each kind of market are 1.5 for each party. */
const STAKES_EACH = 1.5;
/** Firms that hold each other, fewer in a market that is too small for a thousand. */
const MOST_IN_CORE = 1_000;
const CORE_PART = 40;
export const CORE_STAKES_EACH = 17;
/** Holders of very many stakes: the first has a fiftieth of all parties (20,000 of a million), the second half as many, and so on. */
const GREAT_HOLDERS = 20;
const GREATEST_PART = 50;
/** Chains of firms, each with two more owners on every level and one at its top. */
export const CHAIN_DEPTH = 16;
export const CHAIN_PARTIES = CHAIN_DEPTH * 3 + 1;
const CHAIN_PART = 1_000;
/** Firms that firms of the core own. */
const BELOW_PART = 100;
/** The rest are islands: firms whose owners are persons, and firms before them on the same island. */
export const ISLAND_PARTIES = 100;
export const ISLAND_FIRMS = 60;

export interface Part {
  readonly first: number;
  readonly count: number;
}

export interface Shape {
  readonly parties: number;
  readonly core: Part;
  /** Persons and funds who hold the core's firms. */
  readonly outsiders: Part;
  readonly great: Part;
  readonly chains: Part;
  readonly below: Part;
  readonly islands: Part;
  /** Holdings of the greatest holder. */
  readonly greatest: number;
  /** Stakes in the firms of all islands together. */
  readonly islandStakes: number;
}

export function shapeOf(parties: number): Shape {
  const inCore = Math.min(MOST_IN_CORE, Math.floor(parties / CORE_PART));
  const counts = {
    core: inCore,
    outsiders: 2 * inCore,
    great: GREAT_HOLDERS,
    chains: CHAIN_PARTIES * Math.ceil(parties / CHAIN_PART),
    below: Math.floor(parties / BELOW_PART),
  };
  const before = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const parts: Record<string, Part> = {};
  let first = 0;
  for (const [name, count] of Object.entries({ ...counts, islands: parties - before })) {
    parts[name] = { first, count };
    first += count;
  }
  const greatest = Math.floor(parties / GREATEST_PART);
  const stakes = Math.round(parties * STAKES_EACH);
  const others =
    CORE_STAKES_EACH * counts.core +
    3 * CHAIN_DEPTH * (counts.chains / CHAIN_PARTIES) +
    2 * counts.below +
    Array.from({ length: GREAT_HOLDERS }, (_, n) => holdingsOf(greatest, n)).reduce((sum, count) => sum + count, 0);
  return { ...(parts as Record<keyof typeof counts | 'islands', Part>), parties, greatest, islandStakes: stakes - others };
}

/** Holdings of the n-th great holder. */
export const holdingsOf = (greatest: number, n: number): number => Math.floor(greatest / (n + 1));

/** Whole islands; the last parties of a market may be no island and hold nothing. */
export const islandsOf = ({ islands }: Shape): number => Math.floor(islands.count / ISLAND_PARTIES);

/** The n-th firm of all islands: the great holders hold these. */
export const islandFirm = ({ islands }: Shape, n: number): number =>
  islands.first + Math.floor(n / ISLAND_FIRMS) * ISLAND_PARTIES + (n % ISLAND_FIRMS);

/** The i-th firm of a chain: the first is at its bottom, the last is held by the person at its top. */
export const chainFirm = ({ chains }: Shape, chain: number, level: number): number =>
  chains.first + chain * CHAIN_PARTIES + level;

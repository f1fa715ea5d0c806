/** Whom the questions are about: the n-th of each kind, so that every way of asking is asked the same. */
import { kindOf, nameOf, partyId } from './parties.ts';
import { CHAIN_PARTIES, chainFirm, ISLAND_FIRMS, islandFirm, islandsOf, type Shape } from './shape.ts';

/** The n-th of a row of parties. */
export type Subject = (n: number) => number;

/** The last firms of an island have owners on many levels. */
const LATE = 40;
/** Islands that are asked about after each other lie apart. A prime. */
const APART = 37;

export function subjectsOf(shape: Shape) {
  const islands = islandsOf(shape);
  const chains = shape.chains.count / CHAIN_PARTIES;
  const ordinary: Subject = (n) => islandFirm(shape, ((n * APART) % islands) * ISLAND_FIRMS + LATE + (n % (ISLAND_FIRMS - LATE)));
  return {
    ordinary,
    /** The firm at the bottom of a chain of sixteen, and who is at its top. */
    deep: (n: number) => chainFirm(shape, n % chains, 0),
    top: (n: number) => chainFirm(shape, n % chains, CHAIN_PARTIES - 1),
    core: (n: number) => shape.core.first + (n % shape.core.count),
    below: (n: number) => shape.below.first + (n % shape.below.count),
    greatest: () => shape.great.first,
  } satisfies Readonly<Record<string, Subject>>;
}
export type Subjects = ReturnType<typeof subjectsOf>;

export const nameIn = (shape: Shape, party: number): string => nameOf(party, kindOf(shape, party));
export const idIn = partyId;

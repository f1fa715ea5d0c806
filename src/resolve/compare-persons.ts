/** How two names of persons go together: a family name alone says little, another first name says no. */
import { distance } from './distance.ts';
import { type PersonName, personName } from './forms.ts';
import { type NameMatch, type NameTie, strongest } from './name-ties.ts';
import { COMMON_SURNAMES } from './words.ts';

/** The strongest tie of two persons' names; `CLASH` where only the family name is one. */
export function comparePersons(read: readonly string[], known: readonly string[]): NameMatch | 'CLASH' | null {
  const pairs = read.flatMap((our) =>
    known.map((their) => ({ names: [our, their] as const, tie: tieOf(personName(our), personName(their)) })),
  );
  const best = strongest(
    pairs.flatMap(({ tie, names }) => (tie === null || tie === 'OTHER' ? [] : [{ tie, names, formalDiffer: false }])),
  );
  const others = pairs.some(({ tie }) => tie === 'OTHER');
  return others && (best === null || SAYS_LITTLE.has(best.tie)) ? 'CLASH' : best;
}

/** "D. Gillespie" is no bridge between David and Daniel. */
const SAYS_LITTLE: ReadonlySet<NameTie> = new Set(['surname', 'person-initial']);

/** A shorter family name is another one, not a slip. */
const SLIP_LETTERS = 7;

function tieOf(a: PersonName, b: PersonName): NameTie | 'OTHER' | null {
  if (a.last !== b.last) return isSlip(a, b) ? 'person-spelling' : null;
  if (differ(a.generation, b.generation) || differ(a.middle?.[0], b.middle?.[0])) return 'OTHER';
  if (a.first === null || b.first === null) return 'surname';
  if (a.first === b.first) return COMMON_SURNAMES.has(a.last) ? 'common-person-name' : 'person-name';
  if (a.first[0] === b.first[0] && (a.first.length <= 2 || b.first.length <= 2)) return 'person-initial';
  return distance(a.first, b.first) === 1 && a.first.length > 3 ? 'person-spelling' : 'OTHER';
}

const differ = (a: string | null | undefined, b: string | null | undefined): boolean => Boolean(a && b && a !== b);

const isSlip = (a: PersonName, b: PersonName): boolean =>
  a.first !== null &&
  a.first === b.first &&
  a.last.length >= SLIP_LETTERS &&
  a.last[0] === b.last[0] &&
  distance(a.last, b.last) <= 2;

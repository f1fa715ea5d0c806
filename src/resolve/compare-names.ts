/** How the names of a party in an article and of a known party go together: the strongest tie, or that they cannot be one. */
import type { ReadParty } from '../domain.ts';
import { acronym, compact, personName, rotated, skeleton, squashed } from './forms.ts';
import { coreKey, hasLegalForm, nameKey } from './key.ts';
import { stateOf } from './states.ts';
import { COMMON_SURNAMES, GENERIC_WORDS, UNIT_WORDS } from './words.ts';

/** From the strongest to the weakest. */
export const NAME_TIES = [
  'state',
  'full-name',
  'group-word',
  'one-word',
  'short-form',
  'other-spelling',
  'slip',
  'initials',
  'generic-name',
  'extension',
  'person-name',
  'common-person-name',
  'person-initial',
  'person-spelling',
  'surname',
] as const;
export type NameTie = (typeof NAME_TIES)[number];

export interface NameMatch {
  readonly tie: NameTie;
  /** The name of the article and the known one that are tied. */
  readonly names: readonly [string, string];
}

type Names = Pick<ReadParty, 'names' | 'kind' | 'country'>;

/**
 * Null where no name ties them. `CLASH` where they share a short form and have full names that differ ("Deutsche Bank", "Deutsche Boerse"), or one's name is
 * that of a part of the other ("Sony Music", "Sony").
 */
export function compareNames(read: Names, known: Names): NameMatch | 'CLASH' | null {
  if (read.kind === 'PERSON') return comparePersons(read.names, known.names);
  return (
    (read.kind === 'STATE' && known.kind === 'STATE' ? compareStates(read, known) : null) ?? compareFirms(read.names, known.names)
  );
}

function compareStates(read: Names, known: Names): NameMatch | null {
  const of = ({ names, country }: Names) =>
    names.map((name) => ({ name, state: stateOf(name, country) })).filter(({ state }) => state !== null);
  const pairs = of(read).flatMap((our) => of(known).map((their) => [our, their] as const));
  const same = pairs.find(([our, their]) => our.state === their.state);
  return same ? { tie: 'state', names: [same[0].name, same[1].name] } : null;
}

interface Named {
  readonly name: string;
  readonly key: string;
  readonly core: string;
  /** Several words, or with its legal form: "Cominco Ltd" is nobody's short form. */
  readonly full: boolean;
}

function named(name: string): Named {
  const key = nameKey(name);
  const core = coreKey(key);
  return { name, key, core, full: (core.includes(' ') && compact(core) === null) || hasLegalForm(name) };
}

const isGeneric = (core: string): boolean => core.split(' ').every((word) => GENERIC_WORDS.has(word));

function compareFirms(read: readonly string[], known: readonly string[]): NameMatch | 'CLASH' | null {
  const [ours, theirs] = [read.map(named), known.map(named)];
  const ties = ours.flatMap((our) => theirs.flatMap((their) => tied(our, their)));
  const best = NAME_TIES.map((tie) => ties.find((match) => match.tie === tie)).find((match) => match !== undefined) ?? null;
  const differ =
    ours.some(isFull) &&
    theirs.some(isFull) &&
    !ties.some(({ tie, names }) => tie !== 'extension' && names.every((name) => isFull(named(name))));
  return best !== null && (differ || isPart(ours, theirs)) ? 'CLASH' : best;
}

const isFull = ({ full }: Named): boolean => full;

/** "Sony Music" that is also called "Sony", where the other is only ever called "Sony". */
const isPart = (ours: readonly Named[], theirs: readonly Named[]): boolean => isUnitOf(ours, theirs) || isUnitOf(theirs, ours);

const isUnitOf = (units: readonly Named[], wholes: readonly Named[]): boolean =>
  units.some(({ core }) =>
    wholes.some((whole) => core.startsWith(`${whole.core} `) && UNIT_WORDS.has(core.slice(whole.core.length + 1).split(' ')[0]!)),
  ) && !units.some(({ core }) => core.includes(' ') && wholes.some((whole) => whole.core === core));

function tied(our: Named, their: Named): readonly NameMatch[] {
  const tie = tieOf(our, their);
  return tie ? [{ tie, names: [our.name, their.name] }] : [];
}

function tieOf(our: Named, their: Named): NameTie | null {
  if (our.core === their.core) return sameCore(our, their);
  if (isOneWord(our.core, their.core)) return 'one-word';
  if (acronym(our.core) === (compact(their.core) ?? their.core) || acronym(their.core) === (compact(our.core) ?? our.core))
    return 'initials';
  if (isGeneric(our.core)) return null;
  if (skeleton(our.core) !== null && skeleton(our.core) === skeleton(their.core)) return 'other-spelling';
  if (Math.min(our.core.length, their.core.length) >= SLIP_LETTERS && distance(our.core, their.core) <= 1) return 'slip';
  return `${their.core} `.startsWith(`${our.core} `) || `${our.core} `.startsWith(`${their.core} `) ? 'extension' : null;
}

function sameCore(our: Named, their: Named): NameTie {
  if (isGeneric(our.core)) return 'generic-name';
  if (!our.core.includes(' ') || compact(our.core) !== null) return 'short-form';
  return our.key === their.key ? 'full-name' : 'group-word';
}

/** "Wal-Mart" and "Walmart", "AT&T" and "ATT", "Bank Sal Oppenheim" and "Sal Oppenheim Bank". */
const isOneWord = (a: string, b: string): boolean =>
  squashed(a) === squashed(b) || (compact(a) ?? squashed(a)) === (compact(b) ?? squashed(b)) || rotated(a).includes(b);

/** In shorter names one letter makes another name. */
const SLIP_LETTERS = 8;

/** Edits and swaps of neighbours between two words, counted up to 3. */
export function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let [before, last]: [readonly number[], readonly number[]] = [[], Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      next.push(
        Math.min(last[column]! + 1, next[column - 1]! + 1, last[column - 1]! + cost, swapped ? before[column - 2]! + 1 : 9),
      );
    }
    [before, last] = [last, next];
  }
  return Math.min(last.at(-1)!, 3);
}

function comparePersons(read: readonly string[], known: readonly string[]): NameMatch | 'CLASH' | null {
  const pairs = read.flatMap((our) => known.map((their) => ({ tie: personTie(our, their), names: [our, their] as const })));
  const ties = pairs.filter((pair): pair is NameMatch => pair.tie !== null && pair.tie !== 'OTHER');
  const best = NAME_TIES.map((tie) => ties.find((match) => match.tie === tie)).find((match) => match !== undefined) ?? null;
  const others = pairs.some(({ tie }) => tie === 'OTHER');
  return others && (best === null || best.tie === 'surname') ? 'CLASH' : best;
}

function personTie(our: string, their: string): NameTie | 'OTHER' | null {
  const [a, b] = [personName(our), personName(their)];
  if (a.last !== b.last)
    return a.first && a.first === b.first && distance(a.last, b.last) <= 2 && a.last.length >= 7 && a.last[0] === b.last[0]
      ? 'person-spelling'
      : null;
  if (a.first === null || b.first === null) return 'surname';
  if (a.generation !== b.generation && a.generation && b.generation) return 'OTHER';
  if (a.first === b.first) return COMMON_SURNAMES.has(a.last) ? 'common-person-name' : 'person-name';
  if (a.first[0] === b.first[0] && (a.first.length <= 2 || b.first.length <= 2)) return 'person-initial';
  return distance(a.first, b.first) === 1 && a.first.length > 3 ? 'person-spelling' : 'OTHER';
}

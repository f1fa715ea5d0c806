/** How the names of a party in an article and of a known party go together: the strongest tie, or that they cannot be one. */
import type { PartyKind, ReadParty } from '../domain.ts';
import { acronym, personName, skeleton, squashed, variants } from './forms.ts';
import { coreKey, nameKey } from './key.ts';
import type { KnownParty } from './known.ts';
import { COMMON_SURNAMES, GENERIC_WORDS, UNIT_WORDS } from './words.ts';

export const NAME_TIES = [
  'full-name',
  'group-word',
  'one-word',
  'short-form',
  'spelling',
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

/**
 * Null where no name ties them. `CLASH` where they share a short form and have full names that differ ("Deutsche Bank", "Deutsche Boerse"), or one's name is
 * that of a part of the other ("Sony Music", "Sony").
 */
export function compareNames(
  read: Pick<ReadParty, 'names' | 'kind'>,
  known: Pick<KnownParty, 'names' | 'kind'>,
): NameMatch | 'CLASH' | null {
  return isPerson(read.kind) ? comparePersons(read.names, known.names) : compareFirms(read.names, known.names);
}

const isPerson = (kind: PartyKind): boolean => kind === 'PERSON';

interface Named {
  readonly name: string;
  readonly key: string;
  readonly core: string;
}

const named = (name: string): Named => ({ name, key: nameKey(name), core: coreKey(nameKey(name)) });

const isGeneric = (core: string): boolean => core.split(' ').every((word) => GENERIC_WORDS.has(word));
const isLong = ({ core }: Named): boolean => core.includes(' ') && core.length > 5;

function compareFirms(read: readonly string[], known: readonly string[]): NameMatch | 'CLASH' | null {
  const [ours, theirs] = [read.map(named), known.map(named)];
  const ties = ours.flatMap((our) => theirs.flatMap((their) => tied(our, their)));
  const best = NAME_TIES.map((tie) => ties.find((match) => match.tie === tie)).find((match) => match !== undefined) ?? null;
  const clashes =
    best !== null &&
    isWeak(best.tie) &&
    ours.some(isLong) &&
    theirs.some(isLong) &&
    !ties.some(({ names }) => names.every((name) => isLong(named(name))));
  return clashes || (best !== null && isWeak(best.tie) && isPart(ours, theirs)) ? 'CLASH' : best;
}

/** "Sony Music" that is also called "Sony", where the other is only ever called "Sony". */
const isPart = (ours: readonly Named[], theirs: readonly Named[]): boolean => isUnitOf(ours, theirs) || isUnitOf(theirs, ours);

const isUnitOf = (units: readonly Named[], wholes: readonly Named[]): boolean =>
  units.some(({ core }) =>
    wholes.some((whole) => core.startsWith(`${whole.core} `) && UNIT_WORDS.has(core.slice(whole.core.length + 1).split(' ')[0]!)),
  ) && !units.some(({ core }) => core.includes(' ') && wholes.some((whole) => whole.core === core));

const isWeak = (tie: NameTie): boolean => tie !== 'full-name' && tie !== 'group-word';

function tied(our: Named, their: Named): readonly NameMatch[] {
  const tie = tieOf(our, their);
  return tie ? [{ tie, names: [our.name, their.name] }] : [];
}

function tieOf(our: Named, their: Named): NameTie | null {
  if (our.core === their.core) return sameCore(our, their);
  if (squashed(our.core) === squashed(their.core)) return 'one-word';
  if (acronym(our.core) === their.core || acronym(their.core) === our.core) return 'initials';
  if (isSlip(our.core, their.core)) return 'spelling';
  return `${their.core} `.startsWith(`${our.core} `) || `${our.core} `.startsWith(`${their.core} `) ? 'extension' : null;
}

function sameCore(our: Named, their: Named): NameTie {
  if (isGeneric(our.core)) return 'generic-name';
  if (!isLong(our)) return 'short-form';
  return our.key === their.key ? 'full-name' : 'group-word';
}

/** One slip in a long name, or another way out of another alphabet. */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 8 || isGeneric(a)) return false;
  const bones = skeleton(a);
  return (bones !== null && bones === skeleton(b)) || distance(a, b) <= 1;
}

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

/** True where the known party itself has been called just so. */
export const bears = ({ names }: Pick<KnownParty, 'names'>, keys: ReadonlySet<string>): boolean =>
  names.some((name) => keys.has(nameKey(name)));

/** Whether any key of one is a key of the other: worth comparing at all. */
export const mayBe = (names: readonly string[], keys: ReadonlySet<string>, person: boolean): boolean =>
  names.some((name) => variants(name, person).some((key) => keys.has(key)));

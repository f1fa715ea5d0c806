/** How the names of a party in an article and of a known party go together: the strongest tie, or that they cannot be one. */
import type { ReadParty } from '../domain.ts';
import { compareFirms } from './compare-firms.ts';
import { comparePersons } from './compare-persons.ts';
import type { NameMatch } from './name-ties.ts';
import { stateOf } from './states.ts';

type Names = Pick<ReadParty, 'names' | 'kind' | 'country'>;

/**
 * Null where no name ties them. `CLASH` where they share a short form and have full names that differ ("Deutsche Bank", "Deutsche Boerse"), or one's name is
 * that of a part of the other ("Sony Music", "Sony").
 */
export function compareNames(read: Names, known: Names): NameMatch | 'CLASH' | null {
  if (read.kind === 'PERSON') return comparePersons(read.names, known.names);
  return isState(read) || isState(known) ? compareStates(read, known) : compareFirms(read.names, known.names);
}

/** A state as a whole goes by its name alone: "U.S." is no short form of "Universal Studios". All its names are such, or say nothing: "government". */
const isState = ({ names, kind, country }: Names): boolean =>
  kind === 'STATE' &&
  names.every((name) => stateOf(name, 'ANY') !== null) &&
  names.some((name) => stateOf(name, country) !== null);

function compareStates(read: Names, known: Names): NameMatch | null {
  if (!isState(read) || !isState(known)) return null;
  const of = ({ names, country }: Names) =>
    names.map((name) => ({ name, state: stateOf(name, country) })).filter(({ state }) => state !== null);
  const pairs = of(read).flatMap((our) => of(known).map((their) => [our, their] as const));
  const same = pairs.find(([our, their]) => our.state === their.state);
  return same ? { tie: 'state', names: [same[0].name, same[1].name], formalDiffer: false } : null;
}

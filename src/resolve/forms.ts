/** Other forms that a name takes: initials, one word, consonants. */
import { coreKey, nameKey } from './key.ts';
import { GENERATIONS, HONORIFICS, NICKNAMES } from './words.ts';

const LITTLE = new Set(['of', 'and', 'the', 'for', 'de', 'in']);

/** "gm" of "general motors", "abb" of "asea brown boveri"; null for one word. */
export function acronym(key: string): string | null {
  const words = key.split(' ').filter((word) => !LITTLE.has(word));
  return words.length < 2 || words.length > 7 ? null : words.map((word) => word[0]).join('');
}

/** "walmart" of "wal mart". */
export const squashed = (key: string): string => key.replaceAll(' ', '');

/** The shortest name whose consonants tell it from others. */
const SKELETON_LETTERS = 8;

/**
 * Consonants in one spelling, for names out of other alphabets: "yuganskneftegas" and "Yuganskneftegaz" are "ygnsknftgs"; null for short names.
 */
export function skeleton(key: string): string | null {
  const letters = squashed(key);
  if (letters.length < SKELETON_LETTERS) return null;
  const one = letters
    .replace(/z/g, 's')
    .replace(/ck|q|c(?![ieyh])/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/[wv]/g, 'v')
    .replace(/kh/g, 'h');
  return (
    one[0] +
    one
      .slice(1)
      .replace(/[aeiouyj]/g, '')
      .replace(/(.)\1+/g, '$1')
  );
}

/** A person's name in its parts; `first` is null for a bare family name. */
export interface PersonName {
  readonly first: string | null;
  readonly last: string;
  readonly generation: string | null;
}

/** "Sir Michael J. Smith Jr" is michael, smith, jr. */
export function personName(name: string): PersonName {
  const words = nameKey(name).split(' ');
  const named = words.filter((word, index) => !(HONORIFICS.has(word) && index < words.length - 1));
  const generation = named.length > 1 && GENERATIONS.has(named.at(-1)!) ? named.at(-1)! : null;
  const proper = generation ? named.slice(0, -1) : named;
  const [first] = proper;
  return { first: proper.length > 1 ? (NICKNAMES[first!] ?? first!) : null, last: proper.at(-1) ?? '', generation };
}

/** The forms under which one name of a party may be found. */
export function variants(name: string, person: boolean): readonly string[] {
  const key = nameKey(name);
  return person ? [key, ...personVariants(name)] : [key, ...firmVariants(key)];
}

function personVariants(name: string): readonly string[] {
  const { first, last } = personName(name);
  return first === null ? [last] : [`${first} ${last}`, `${first[0]} ${last}`, ...consonants(`${first} ${last}`)];
}

function firmVariants(key: string): readonly string[] {
  const core = coreKey(key);
  const initials = acronym(core);
  const joined = core.includes(' ') ? [squashed(core)] : [];
  return [
    core,
    `${core} group`,
    `${core} holding`,
    `${core} holdings`,
    ...joined,
    ...(initials ? [initials] : []),
    ...consonants(core),
  ];
}

/** Marked, so that they are never taken for a name. */
const consonants = (key: string): readonly string[] => {
  const bones = skeleton(key);
  return bones ? [`~${bones}`] : [];
};

/** Other forms that a name takes: initials, one word, consonants. */
import { nameKey } from './key.ts';
import { remember } from './remember.ts';
import { GENERATIONS, HONORIFICS, NICKNAMES, PARTICLES } from './words.ts';

const LITTLE = new Set(['of', 'and', 'the', 'for', 'de', 'in']);

/** "gm" of "general motors", "abb" of "asea brown boveri"; null for one word. */
export function acronym(key: string): string | null {
  const words = key.split(' ').filter((word) => !LITTLE.has(word));
  return words.length < 2 || words.length > 7 ? null : words.map((word) => word[0]).join('');
}

/** "walmart" of "wal mart". */
export const squashed = (key: string): string => key.replaceAll(' ', '');

/** "att" of "at and t": initials that are written with "&"; null for names of words. */
export const compact = (key: string): string | null =>
  /^[a-z0-9]{1,2}(?: (?:and )?[a-z0-9]{1,2})+$/.test(key) ? key.replace(/ and | /g, '') : null;

/** Words that languages put before or behind a name. */
const ROVING = new Set(['bank', 'banque', 'banco', 'banca', 'hotel', 'hotels', 'university', 'port', 'grupo', 'companies']);

/** "sal oppenheim bank" of "bank sal oppenheim", and the other way round; none for names without such a word at an end. */
export function rotated(key: string): readonly string[] {
  const words = key.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2) return [];
  return [
    ...(ROVING.has(first) ? [[...words.slice(1), first].join(' ')] : []),
    ...(ROVING.has(last) ? [[last, ...words.slice(0, -1)].join(' ')] : []),
  ];
}

/** The shortest name, and the fewest consonants, that tell it from others. */
const SKELETON = { letters: 8, consonants: 6 } as const;

/** Letters that alphabets and spellings swap, in this order. */
const ONE_SPELLING: readonly (readonly [RegExp, string])[] = [
  [/z/g, 's'],
  [/(?<=[a-z]{3})s(?= |$)/g, ''],
  [/ /g, ''],
  [/ck|q|c(?![ieyh])/g, 'k'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/kh/g, 'h'],
  [/(?<=.)[aeiouyj]/g, ''],
  [/(.)\1+/g, '$1'],
];

/**
 * Consonants in one spelling, for names out of other alphabets and plurals: "general motor" and "general motors" are "gnrlmtr"; null for short names.
 */
export function skeleton(key: string): string | null {
  if (squashed(key).length < SKELETON.letters) return null;
  const bones = ONE_SPELLING.reduce((text, [letters, letter]) => text.replace(letters, letter), key);
  return bones.length < SKELETON.consonants ? null : bones;
}

/** A person's name in its parts; `first` is null for a bare family name. */
export interface PersonName {
  readonly first: string | null;
  /** The second given name or its initial. */
  readonly middle: string | null;
  readonly last: string;
  readonly generation: string | null;
}

/** "Sir Michael J. Smith Jr" is michael, j, smith, jr. */
export const personName: (name: string) => PersonName = remember((name) => {
  const words = nameKey(name).split(' ');
  const named = words.filter((word, index) => !(HONORIFICS.has(word) && index < words.length - 1));
  const generation = named.length > 1 && GENERATIONS.has(named.at(-1)!) ? named.at(-1)! : null;
  const proper = generation ? named.slice(0, -1) : named;
  const [first, ...rest] = proper;
  const middle = rest.slice(0, -1).find((word) => !PARTICLES.has(word)) ?? null;
  return { first: proper.length > 1 ? (NICKNAMES[first!] ?? first!) : null, middle, last: proper.at(-1) ?? '', generation };
});

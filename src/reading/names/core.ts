/** What of a name is compared: "The Acme Group Inc." is "acme group". */
import { GENERATIONS, HONORIFICS, isLegalForm, plain } from './tables.ts';

const GENERIC = new Set('group groupe holding holdings international corporation company industries'.split(' '));

/** "PT Acme", "OJSC Acme". */
const FORMS_IN_FRONT = new Set(['nv', 'pt', 'ab', 'sa', 'ojsc', 'oao', 'zao', 'pjsc', 'pao', 'jsc', 'ooo', 'cjsc']);

/** "Women", "'s", "Bank" → "Women's", "Bank". */
const withOwnS = (words: readonly string[]): readonly string[] =>
  words.every((word) => !/^['’]/.test(word))
    ? words
    : words.flatMap((word, at) =>
        /^['’]s?$/.test(word) && at > 0 ? [] : [/^['’]s$/.test(words[at + 1] ?? '') ? `${word}s` : word],
      );

/** Words in lower case without dots, article, honorifics in front and legal forms behind; "and" is "&". */
export function coreWords(words: readonly string[]): readonly string[] {
  const plainWords = withOwnS(words)
    .flatMap((word) => (/[-/\s()]/.test(word) ? plain(word).split(/[-/\s()]+/) : plain(word)))
    .map((word) => (word === 'and' ? '&' : word.replace(/!/g, '')))
    .filter((word) => /[\p{L}\p{N}&+]/u.test(word));
  let [from, to] = [0, plainWords.length];
  while (
    from < to - 1 &&
    (plainWords[from] === 'the' || HONORIFICS.has(plainWords[from] ?? '') || FORMS_IN_FRONT.has(plainWords[from] ?? ''))
  )
    from++;
  while (
    to > from + 1 &&
    (isLegalForm(plainWords[to - 1] ?? '') || GENERATIONS.has(plainWords[to - 1] ?? '') || plainWords[to - 1] === '&')
  )
    to--;
  return plainWords.slice(from, to);
}

/** The core without "Group", "Holdings" at its end. */
export function looseWords(core: readonly string[]): readonly string[] {
  let to = core.length;
  while (to > 1 && GENERIC.has(core[to - 1] ?? '')) to--;
  return core.slice(0, to);
}

export const isGeneric = (word: string): boolean => GENERIC.has(word);

/** "general motors acceptance" → "gma"; small words count and do not, so both are given. */
export function initialsOf(words: readonly string[]): readonly string[] {
  const letters = (list: readonly string[]): string =>
    list.map((word) => (word === '&' || word === 'and' ? '&' : (word[0] ?? ''))).join('');
  const big = words.filter((word) => !['of', 'the', 'for', 'de', 'la', 'du', '&', 'and', 'y', 'e', 'et', 'und'].includes(word));
  return [...new Set([letters(words), letters(big), letters(words.filter((word) => word !== '&' && word !== 'and'))])];
}

const DOTTED = /^(?:\p{Lu}\.){2,}$/u;

/** "N.Z. Forest Products Ltd" → "nzfp": letters with dots each count. Empty where a name has none. */
export function spelledInitials(words: readonly string[]): readonly string[] {
  if (!words.some((word) => DOTTED.test(word))) return [];
  return initialsOf(coreWords(words.flatMap((word) => (DOTTED.test(word) ? word.split('.').filter(Boolean) : [word]))));
}

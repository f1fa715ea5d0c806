import anyAscii from 'any-ascii';
import { remember } from './remember.ts';
import { ABBREVIATIONS, GROUP_WORDS, LEADING_FORMS, LEGAL_FORMS } from './words.ts';

/**
 * The normalised form of a name, under which it stands in the graph; never empty for a name with any letter or digit.
 * Latin letters, lower case, "&" as "and", no dots, no apostrophes, no leading "the", no legal form at the end:
 * "The Goldman Sachs & Co., Inc." is "goldman sachs", "ОАО Газпром" is "gazprom". Group and Holding stay: "alibaba group".
 */
export const nameKey: (name: string) => string = remember((name) => {
  const words = joinInitials(latin(name).split(' ').filter(Boolean)).map((word) => ABBREVIATIONS[word] ?? word);
  const key = withoutForms(words).join(' ');
  return key || (/[\p{L}\p{N}]/u.test(name) ? name.toLowerCase().replace(/\s+/g, ' ').trim() : '');
});

/** Chinese and the like are spelled with a capital for each sign ("ALiBaBa"): one word. */
const latin = (name: string): string =>
  anyAscii(name.normalize('NFC'))
    .toLowerCase()
    .replace(/\b(co|corp|inc|ltd|plc|group)['’]s\b/g, '$1')
    .replace(/&/g, ' and ')
    .replace(/\+/g, ' plus ')
    .replace(/[.'’`"]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** "J. P. Morgan" and "JP Morgan", "S. p. A." and "SpA" are one. */
const joinInitials = (words: readonly string[]): readonly string[] =>
  words
    .join(' ')
    .replace(/\b[a-z](?: [a-z]\b)+/g, squash)
    .split(' ');

const squash = (initials: string): string => initials.replaceAll(' ', '');

/** Drops "the" and legal forms, but never all there is: "The Limited" stays "limited". */
function withoutForms(words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words;
  if (rest.length > 0 && (first === 'the' || (LEADING_FORMS.has(first) && !LEGAL_FORMS.has(rest[0] ?? ''))))
    return withoutForms(rest);
  const last = words.at(-1) ?? '';
  if (words.length > 1 && (LEGAL_FORMS.has(last) || last === 'and')) return withoutForms(words.slice(0, -1));
  return words;
}

/** The key without Group and Holding: "alibaba group holding" is "alibaba", "gruppo ferruzzi" is "ferruzzi". */
export function coreKey(key: string): string {
  const words = key.split(' ');
  const last = words.findLastIndex((word) => !GROUP_WORDS.has(word) && word !== 'and' && word !== 'of');
  const first = words.findIndex((word) => !GROUP_WORDS.has(word));
  return last < 0 ? key : words.slice(first, last + 1).join(' ');
}

/** "Cominco Ltd" has one, "Cominco" has none. */
export const hasLegalForm = (name: string): boolean => LEGAL_FORMS.has(latin(name).split(' ').at(-1) ?? '');

/** How a story itself writes its words: which come with a capital inside sentences, which in small letters, which stand side by side. */
import { isLegalForm, isPlace } from './names/tables.ts';
import type { Token } from './tokens.ts';

export interface StoryWords {
  /** How often a word stands with a capital inside sentences. */
  readonly capital: ReadonlyMap<string, number>;
  /** How often it stands in small letters. */
  readonly small: ReadonlyMap<string, number>;
  /** How often a capitalised word stands without a possessive 's behind it. */
  readonly bare: ReadonlyMap<string, number>;
  /** How often a word stands with an 's that belongs to it: "Macy's, Bloomingdale's and", "Foster's Group". */
  readonly ownS: ReadonlyMap<string, number>;
  /** How often two words stand side by side, the second with a capital: "and Wireless", "American Express". */
  readonly pairs: ReadonlyMap<string, number>;
}

const count = (counts: Map<string, number>, word: string): unknown => counts.set(word, (counts.get(word) ?? 0) + 1);
const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

/** What follows an 's that is no possessive: no noun is possessed. */
const ownsS = (next: Token): boolean =>
  /^[,.;)]$|^[-–—]+$/.test(next.text) ||
  /^(?:AUX|DET|SCONJ)$/.test(next.pos) ||
  ['a', 'the', 'for', 'in', 'on', 'at', 'by', 'to', 'from', 'who'].includes(next.lower) ||
  next.lower === 'said' ||
  next.lower === 'and' ||
  next.lower === 'or' ||
  isLegalForm(next.text) ||
  next.text === 'Group';

export function storyWords(sentences: readonly (readonly Token[])[]): StoryWords {
  const [capital, small, bare, pairs, ownS] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  for (const sentence of sentences) {
    sentence.forEach((token, at) => {
      const before = sentence[at - 1];
      if (/^\p{Ll}/u.test(token.text)) count(small, token.lower);
      if (!isCapital(token)) return;
      if (before && /[\p{L}\d,;)&-]$/u.test(before.text)) count(capital, token.text);
      const [mark, next] = [sentence[at + 1], sentence[at + 2]];
      if (!/^['’]s$/.test(mark?.text ?? '')) count(bare, token.text);
      else if ((next === undefined || ownsS(next)) && !isPlace(token.text)) count(ownS, token.text);
      if (before) count(pairs, `${before.text} ${token.text}`);
    });
  }
  return { capital, small, bare, pairs, ownS };
}

/** How often `word` stands with a capital. */
export const timesOf = (counts: ReadonlyMap<string, number>, word: string): number => counts.get(word) ?? 0;

/** Buyers that nobody names because nobody knows them: "a little-known shell company". */
import type { Phrase } from '../grammar/types.ts';

const FIRMS = new Set(['company', 'group', 'firm', 'bidder', 'buyer', 'entity', 'vehicle']);
const OBSCURE = ['shell', 'unknown', 'little-known', 'obscure'];

export const isObscure = (phrase: Phrase): boolean =>
  phrase.named.length + phrase.beside.length + phrase.owners.length === 0 &&
  FIRMS.has(phrase.head) &&
  /^(?:an?|the)$/.test(phrase.items[0]!.lower) &&
  OBSCURE.some((word) => phrase.words.has(word));

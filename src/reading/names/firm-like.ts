/** Names that are a firm's by their last word: "Basic Foods", "Crest Airlines". Words that bodies, places and papers share are none of these. */
import type { Entity } from './entities.ts';
import { knownAs } from './known.ts';
import { BODY_WORDS, COUNTRY_OF_ADJECTIVE, COUNTRY_OF_NAME, isPlace } from './tables.ts';

const LAST_WORDS = new Set(
  'airlines airways motors holdings industries foods seafood bancorp bancshares pharmaceuticals pharmaceutical laboratories technologies systems software semiconductor electronics communications telecommunications telecom securities investments partners ventures enterprises breweries brewery supermarkets stores properties realty constructions engineering products chemicals petroleum steel mining minerals resources insurance assurance railways shipping logistics hotels resorts pictures studios broadcasting entertainment media networks biosciences therapeutics biotech healthcare hospitals group groupe capital energy oil gas power bank banking garments textiles mills cement paper tobacco airline aerospace aviation automotive tyres solutions services consulting advisors advisers management financial'.split(
    ' ',
  ),
);
/** First words that make a whole line of business of what follows: "Latin American energy". */
const NO_FIRST = new Set(['us', 'uk', 'eu', 'the', 'new', 'asian', 'european', 'latin', 'north', 'south', 'g7', 'hollywood']);

/** True where the fullest name ends in such a word and nothing speaks against it. */
export function isFirmByName(entity: Entity): boolean {
  const fullest = entity.mentions.reduce((a, b) => (b.words.length > a.words.length ? b : a));
  const words = fullest.words.map((word) => word.toLowerCase());
  const first = fullest.words[0] ?? '';
  if (words.length < 2 || !LAST_WORDS.has(words.at(-1) ?? '') || !/^\p{Lu}/u.test(fullest.words.at(-1) ?? '')) return false;
  if (
    words.length === 2 &&
    (COUNTRY_OF_ADJECTIVE.has(first) ||
      COUNTRY_OF_NAME.has(first) ||
      NO_FIRST.has(words[0] ?? '') ||
      BODY_WORDS.has(words[0] ?? ''))
  )
    return false;
  return !words.includes('central') && !isPlace(fullest.words.join(' ')) && knownAs(entity.cores).every((as) => as === 'firm');
}

import { type Decoder, listOf, number, orNull, text } from '../decode.ts';
import { party } from '../rows.ts';
import { readQuery } from '../statement.ts';

/** A claim's edge as it is; `placedClaim` of graph/claims.ts decodes it by its kind. */
const edge: Decoder<unknown> = (value) => value;
const PLACED = { factId: text, articleId: text, source: text, claim: edge };

export const claimsInScope = readQuery('read/claims-in-scope.cypher', ['all'], PLACED);
export const claimsKnownOf = readQuery('read/claims-known-of.cypher', ['ids', 'side', 'knownAt'], { parent: text, ...PLACED });
export const articleKnown = readQuery('read/article-known.cypher', ['url', 'textHash'], { id: text });
export const candidates = readQuery('read/candidates.cypher', ['keys'], {
  party,
  names: listOf(text),
  claims: number,
  chosenName: orNull(text),
  neighbours: listOf(text),
});

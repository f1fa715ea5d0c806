import { CHANGE_ACTIONS, FACT_KINDS, JUDGEMENT_KINDS, SUGGESTION_STATUSES } from '../../domain.ts';
import { type Decoder, listOf, number, oneOf, orNull, text } from '../decode.ts';
import { party } from '../rows.ts';
import { readQuery } from '../statement.ts';

const edge: Decoder<unknown> = (value) => value;
const PLACED = { factId: text, articleId: text, source: text, claim: edge };

export const claimsOfArticle = readQuery('read/claims-of-article.cypher', ['id'], PLACED);
export const correctedClaims = readQuery('read/corrected-claims.cypher', ['id'], { claimId: text });
export const claimsAround = readQuery('read/claims-around.cypher', ['id'], PLACED);
export const claimPlaced = readQuery('read/claim-placed.cypher', ['id'], PLACED);

const JUDGEMENT = {
  id: text,
  kind: oneOf(JUDGEMENT_KINDS),
  by: text,
  at: text,
  why: text,
  detail: orNull(text),
  undoneBy: orNull(text),
  parties: listOf(party),
};
export const judgements = readQuery('read/judgements.cypher', ['party', 'afterAt', 'afterId', 'limit'], JUDGEMENT);
export const judgementById = readQuery('read/judgement-by-id.cypher', ['id'], JUDGEMENT);
export const judgedDifferent = readQuery('read/judged-different.cypher', ['ids'], { a: text, b: text });
export const mergedInto = readQuery('read/merged-into.cypher', ['ids'], {
  id: text,
  keptId: text,
  judgementId: text,
  name: text,
});

export const identifiersOf = readQuery('read/identifiers-of.cypher', ['ids'], { parent: text, scheme: text, value: text });
export const partiesByIdentifier = readQuery('read/parties-by-identifier.cypher', ['keys'], { key: text, party });

export const suggestions = readQuery('read/suggestions.cypher', ['status', 'id', 'afterId', 'limit'], {
  id: text,
  status: oneOf(SUGGESTION_STATUSES),
  score: number,
  reasons: listOf(text),
  articleId: text,
  at: text,
  party,
  like: party,
});

export const conflicts = readQuery('read/conflicts.cypher', ['party', 'facts', 'afterId', 'limit'], {
  id: text,
  about: oneOf(FACT_KINDS),
  kind: text,
  decidedBy: text,
  message: text,
  believed: listOf(text),
  outvoted: listOf(text),
  facts: listOf(text),
});

export const changes = readQuery('read/changes.cypher', ['after', 'party', 'kinds', 'limit'], {
  seq: number,
  at: text,
  kind: oneOf(FACT_KINDS),
  action: oneOf(CHANGE_ACTIONS),
  factId: text,
  before: orNull(text),
  after: orNull(text),
  why: text,
  articleId: orNull(text),
  parties: listOf(party),
});
export const latestChange = readQuery('read/latest-change.cypher', [], { seq: number });

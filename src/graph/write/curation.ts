import { number, orNull, text } from '../decode.ts';
import { writeQuery } from '../statement.ts';

const ID = { id: text };

export const writeJudgement = writeQuery('write/judgement.cypher', ['props', 'parties', 'articles', 'undoes'], ID);
export const mergeParty = writeQuery('write/merge-party.cypher', ['from', 'into', 'judgementId', 'nameStays'], ID);
export const splitPartyOff = writeQuery('write/split-party.cypher', ['id'], { keptId: text, judgementId: orNull(text) });
export const writePartyFacts = writeQuery('write/party-facts.cypher', ['id', 'shown', 'names', 'identifiers'], ID);
export const markArticle = writeQuery('write/article-retracted.cypher', ['id', 'retractedAt', 'why'], ID);
export const freeUrl = writeQuery('write/article-url-freed.cypher', ['id'], ID);
export const markRead = writeQuery('write/article-reread.cypher', ['id', 'readerVersion'], ID);
export const writeSuggestions = writeQuery('write/suggestions.cypher', ['suggestions'], { made: number });
export const judgeSuggestion = writeQuery('write/suggestion-judged.cypher', ['id', 'status', 'judgementId'], {
  partyId: text,
  likeId: text,
});

import { bool, listOf, number, text } from '../decode.ts';
import { party } from '../rows.ts';
import { readQuery } from '../statement.ts';

export const partiesById = readQuery('read/parties-by-id.cypher', ['ids'], { party });
export const namesOf = readQuery('read/names-of.cypher', ['ids'], { parent: text, shown: text, names: listOf(text) });
export const partiesByKey = readQuery('read/parties-by-key.cypher', ['keys'], { key: text, party, exact: bool });
export const partiesInOrder = readQuery('read/parties-in-order.cypher', ['kinds', 'afterName', 'afterId', 'limit'], { party });
export const searchParties = readQuery(
  'read/search-parties.cypher',
  ['prefix', 'words', 'slips', 'kinds', 'afterScore', 'afterId', 'limit'],
  { party, score: number },
);
export const stats = readQuery('read/stats.cypher', [], {
  parties: number,
  firms: number,
  persons: number,
  articles: number,
  claims: number,
  stakes: number,
  posts: number,
  deals: number,
});

import { number } from '../decode.ts';
import { writeQuery } from '../statement.ts';

const DONE = { done: number };

export const takeNames = writeQuery('write/take-names.cypher', ['names', 'at'], { taken: number });
export const takeParties = writeQuery('write/take-parties.cypher', ['ids', 'at'], { taken: number });
export const writeArticle = writeQuery('write/article.cypher', ['articles', 'parties', 'names'], DONE);
export const writeBeliefs = writeQuery(
  'write/beliefs.cypher',
  ['stakes', 'posts', 'foundings', 'deals', 'unshadowed', 'withdrawn', 'moved', 'attached', 'settled', 'conflicts', 'empty'],
  DONE,
);
export const writeChanges = writeQuery('write/changes.cypher', ['changes'], { links: number });

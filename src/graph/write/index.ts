import { number } from '../decode.ts';
import { writeQuery } from '../statement.ts';

const DONE = { done: number };
/**
 * The one parameter, a map of lists, of a statement that takes several lists: Neo4j plans a statement anew for lists of other sizes (0, 1, to 10, to 100 …),
 * so four lists would make hundreds of plans of 50 ms each; a map it does not look into.
 */
export const ALL = ['all'] as const;

export const takeNames = writeQuery('write/take-names.cypher', ['names', 'at'], { taken: number });
export const takeParties = writeQuery('write/take-parties.cypher', ['ids', 'at'], { taken: number });
export const writeArticle = writeQuery('write/article.cypher', ALL, DONE);
const WRITTEN = { written: number };
export const writeStakes = writeQuery('write/stakes.cypher', ['stakes'], WRITTEN);
export const writePosts = writeQuery('write/posts.cypher', ['posts'], WRITTEN);
export const writeDeals = writeQuery('write/deals.cypher', ['deals'], WRITTEN);
export const writeFoundings = writeQuery('write/foundings.cypher', ['foundings'], WRITTEN);
export const writeClaims = writeQuery('write/claims.cypher', ALL, DONE);
export const writeConflicts = writeQuery('write/conflicts.cypher', ALL, DONE);
export const writeChanges = writeQuery('write/changes.cypher', ['changes'], { links: number });

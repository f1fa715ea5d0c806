import { number } from '../decode.ts';
import { writeQuery } from '../statement.ts';

const DONE = { done: number };

export const takeNames = writeQuery('write/take-names.cypher', ['names', 'at'], { taken: number });
export const takeParties = writeQuery('write/take-parties.cypher', ['ids', 'at'], { taken: number });
export const writeArticle = writeQuery('write/article.cypher', ['articles', 'parties', 'names'], DONE);
const WRITTEN = { written: number };
export const writeStakes = writeQuery('write/stakes.cypher', ['stakes'], WRITTEN);
export const writePosts = writeQuery('write/posts.cypher', ['posts'], WRITTEN);
export const writeDeals = writeQuery('write/deals.cypher', ['deals'], WRITTEN);
export const writeFoundings = writeQuery('write/foundings.cypher', ['foundings'], WRITTEN);
export const writeClaims = writeQuery('write/claims.cypher', ['unshadowed', 'withdrawn', 'moved', 'attached'], DONE);
export const writeConflicts = writeQuery('write/conflicts.cypher', ['settled', 'conflicts', 'empty'], DONE);
export const writeChanges = writeQuery('write/changes.cypher', ['changes'], { links: number });

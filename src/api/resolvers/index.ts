/** All resolvers of the contract, one file a subject. */
import { articles } from './articles.ts';
import { capTables } from './cap-table.ts';
import { changeFeed } from './changes.ts';
import { combinedShares } from './combined-share.ts';
import { company } from './company.ts';
import { curation } from './curation.ts';
import { facts } from './facts.ts';
import { histories } from './history.ts';
import { ingestion } from './ingest.ts';
import { neighbourhood } from './neighbourhood.ts';
import { nodes } from './nodes.ts';
import { ownership } from './ownership/index.ts';
import { parties } from './parties.ts';
import { whoOwns } from './who-owns.ts';

export const RESOLVERS = [
  parties,
  facts,
  articles,
  nodes,
  whoOwns,
  neighbourhood,
  ingestion,
  curation,
  changeFeed,
  ownership,
  company,
  capTables,
  combinedShares,
  histories,
] as const;

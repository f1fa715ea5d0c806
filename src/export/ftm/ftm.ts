/** FollowTheMoney entities (followthemoney.tech), as OpenSanctions' and Aleph's tools read them: parties, articles, stakes, posts. */
import type { Graph } from '../../graph/index.ts';
import { type ArticleRow, articlesOf } from '../articles.ts';
import { withClaims } from '../evidence.ts';
import { rowsOf, type Selection, TABLES } from '../tables.ts';
import { uriOf } from '../uri.ts';
import { entity } from './entity.ts';
import { partyEntity } from './party.ts';
import { postEntity, stakeEntities } from './ties.ts';

/** FollowTheMoney takes languages by three letters; articles of others are named as what they are by nobody. */
const LANGUAGES: Readonly<Record<string, string>> = { en: 'eng' };

/** A file of Aleph has a name. */
const articleEntity = ({ id, url, title, publisher, publishedAt, language }: ArticleRow): string =>
  entity(id, 'Article', {
    fileName: `${id}.txt`,
    title,
    sourceUrl: uriOf(url),
    publisher,
    publishedAt,
    language: LANGUAGES[language] ?? null,
  });

/** One entity a line. Rumours are left out; planned stakes say so in their status. */
export async function* ftm(graph: Graph, selection: Selection): AsyncGenerator<string> {
  for await (const row of rowsOf(TABLES.parties(graph, selection))) yield partyEntity(row);
  for await (const row of articlesOf(graph, selection, false)) yield articleEntity(row);
  for await (const found of withClaims(graph, TABLES.stakes(graph, selection), selection))
    if (found.row['status'] !== 'RUMOURED') yield stakeEntities(found);
  for await (const found of withClaims(graph, TABLES.posts(graph, selection), selection)) yield postEntity(found);
}

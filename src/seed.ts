import { fileURLToPath } from 'node:url';
import type { Say } from './database.ts';
import { articleByUrl, type Graph, stats } from './graph/index.ts';
import { ingestArticle } from './ingest.ts';
import { type ArticleRecord, records } from './sources.ts';

const FOLDER = fileURLToPath(new URL('../seed/articles/', import.meta.url));

/**
 * Loads the articles of `seed/` into a graph that holds no others, so that the first question has an answer.
 * A load that was broken off is completed by the next start; a graph with articles of its own is left alone. Gives the number loaded.
 */
export async function loadSeed(graph: Graph, say: Say): Promise<number> {
  const seeds = await readSeeds();
  const missing = await notIn(graph, seeds);
  const [held] = await graph.read(stats, {});
  if (held?.articles !== seeds.length - missing.length) return 0;
  for (const [index, { id: _, ...article }] of missing.entries()) {
    say(`loading the example articles: ${index + 1} of ${missing.length}`);
    await ingestArticle(graph, article);
  }
  return missing.length;
}

async function readSeeds(): Promise<readonly ArticleRecord[]> {
  const seeds: ArticleRecord[] = [];
  for await (const record of records([FOLDER])) {
    if ('error' in record) throw record.error;
    seeds.push(record.article);
  }
  return seeds;
}

async function notIn(graph: Graph, seeds: readonly ArticleRecord[]): Promise<readonly ArticleRecord[]> {
  const missing: ArticleRecord[] = [];
  for (const seed of seeds) {
    const found = seed.url === undefined ? [] : await graph.read(articleByUrl, { url: seed.url });
    if (found.length === 0) missing.push(seed);
  }
  return missing;
}

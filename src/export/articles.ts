import { exportArticles, type Graph } from '../graph/index.ts';
import { paged } from './pages.ts';
import type { Selection } from './tables.ts';

/** Articles at once: one may be some hundred kilobytes long. */
const WITH_TEXTS = 100;

export type ArticleRow = Awaited<ReturnType<typeof ask>>[number];
const ask = (graph: Graph, { parties }: Selection, texts: boolean, afterId: string, limit: number) =>
  graph.read(exportArticles, { parties, texts, afterId, limit });

/** Articles one by one that say something about the parties that are asked for; `text` is null where texts are not. */
export async function* articlesOf(graph: Graph, selection: Selection, texts: boolean): AsyncGenerator<ArticleRow> {
  const pages = paged((afterId, limit) => ask(graph, selection, texts, afterId, limit), texts ? WITH_TEXTS : undefined);
  for await (const rows of pages) yield* rows;
}

import type { Graph } from '../graph/index.ts';
import type { ApiContext, RequestContext } from './context.ts';
import { createLoaders } from './loaders/loaders.ts';
import type { ArticleNews } from './news.ts';

/** What resolvers need beside the request's own: the graph, loads that live as long as the request, and the news of this process. */
export const createServices =
  (graph: Graph, news: ArticleNews, queryTimeMs: number) =>
  ({ signal }: RequestContext): Omit<ApiContext, keyof RequestContext> => ({
    graph,
    news,
    load: createLoaders(graph, { signal, timeout: queryTimeMs }),
  });

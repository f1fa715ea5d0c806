import { createPubSub } from 'graphql-yoga';
import type { IngestNode } from './resolvers/ingest.ts';

/** Articles taken in by this process, as they come. */
export interface ArticleNews {
  tell(article: IngestNode): void;
  listen(): AsyncIterable<IngestNode>;
}

export function createNews(): ArticleNews {
  const bus = createPubSub<{ articleIngested: [IngestNode] }>();
  return {
    tell: (article) => bus.publish('articleIngested', article),
    listen: () => bus.subscribe('articleIngested'),
  };
}

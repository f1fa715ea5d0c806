import type { Logger } from 'pino';
import type { Graph } from '../graph/index.ts';
import type { Caller } from './access/tokens.ts';
import type { Loaders } from './loaders/loaders.ts';
import type { ArticleNews } from './news.ts';

/** What every request brings along. */
export interface RequestContext {
  readonly caller: Caller;
  /** Ends when the caller is gone or the time for a question is up. Hand it to whatever takes long. */
  readonly signal: AbortSignal;
  readonly log: Logger;
}

/** What resolvers are handed. */
export interface ApiContext extends RequestContext {
  readonly graph: Graph;
  /** This request's loads. */
  readonly load: Loaders;
  /** Tells who listens of articles taken in. */
  readonly news: ArticleNews;
}

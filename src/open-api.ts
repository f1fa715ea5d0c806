import type { GraphQLSchema } from 'graphql';
import { type Logger, pino } from 'pino';
import type { Token } from './api/access/tokens.ts';
import { DEFAULT_LIMITS, type Limits } from './api/limits/limits.ts';
import { createNews } from './api/news.ts';
import { createSchema } from './api/schema.ts';
import { createServices } from './api/services.ts';
import { type Api, createApi } from './api/yoga.ts';
import type { Graph } from './graph/index.ts';

export interface ApiSettings {
  readonly limits: Limits;
  /** None: everybody may do everything. */
  readonly tokens: readonly Token[];
  readonly log: Logger;
}

const ALONE: ApiSettings = { limits: DEFAULT_LIMITS, tokens: [], log: pino({ level: 'silent' }) };

let made: GraphQLSchema | null = null;
/** The contract is the same for every graph, and takes long enough to put together that one process does it once. */
function contract(): GraphQLSchema {
  made ??= createSchema();
  return made;
}

/** The whole API in front of a graph, without a port; open and without a log where not told otherwise. */
export function openApi(graph: Graph, settings: Partial<ApiSettings> = {}): Api {
  const { log, ...config } = { ...ALONE, ...settings };
  return createApi({ schema: contract(), services: createServices(graph, createNews(), config.limits.queryMs), config, log });
}

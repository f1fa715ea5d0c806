import type { Logger } from 'pino';
import { changesRoute } from './api/changes-route.ts';
import { exportRoute } from './api/export-route.ts';
import { mcpRoute } from './api/mcp-route.ts';
import { createPlayground, readTabs, wantsPage } from './api/playground.ts';
import { health, metrics, readiness } from './api/probes.ts';
import { createRouter, type Route } from './api/routes.ts';
import { warm } from './api/warm.ts';
import type { Api } from './api/yoga.ts';
import type { Config } from './config.ts';
import { type Database, openDatabase, type Say } from './database.ts';
import { CodedError } from './errors.ts';
import { explorerRoutes } from './explorer/routes.ts';
import type { Graph } from './graph/index.ts';
import { type Listener, listen } from './listen.ts';
import { openApi } from './open-api.ts';
import { loadSeed } from './seed.ts';

export interface StartOptions {
  readonly log: Logger;
  readonly say: Say;
  /** False leaves an empty graph empty. */
  readonly seed: boolean;
}

/** A server that answers. */
export interface Running {
  readonly url: string;
  readonly database: Database;
  /** Stops in order: no more requests, those that run get some seconds, then the driver, then the Neo4j that we started. May be called again. */
  readonly stop: () => Promise<void>;
}

/** How long running requests may take when the server stops, in milliseconds. */
const GRACE_MS = 3_000;
/** How long a question of the warm-up may take, in milliseconds. */
const WARM_UP_MS = 60_000;

/** Every address beside `/health` and `/ready`, the first that takes a request answers it. Whoever adds a way in adds a line. */
function routesOf({ config: { tokens }, api, graph, log }: Behind): readonly Route[] {
  return [
    graphql(api),
    metrics(api.metrics, tokens),
    changesRoute(graph, tokens),
    exportRoute(graph, tokens),
    mcpRoute(api, tokens, log),
    ...explorerRoutes,
  ];
}

/** What stands behind the ways in. */
interface Behind {
  readonly config: Config;
  readonly api: Api;
  readonly graph: Graph;
  readonly log: Logger;
}

/**
 * Brings everything up. The port is opened first, so that a taken one is told before anybody waits for a database;
 * until the database is there, `/health` answers 200, `/ready` and all else 503.
 */
export async function startServer(config: Config, options: StartOptions): Promise<Running> {
  const { log } = options;
  let started: { readonly database: Database; readonly routes: readonly Route[] } | null = null;
  const isReady = async () => started !== null && (await started.database.graph.ping());
  const whenStarted: Route = async (request) => (started ? firstOf(started.routes, request) : refuseYet());
  const open = config.tokens.length === 0;
  const answer = createRouter({ routes: [health, readiness(isReady), whenStarted], open, log });
  const listener = await listen(answer, config.host, config.port);
  try {
    started = await startBehind(config, options);
  } catch (error) {
    await listener.close(0);
    throw error;
  }
  return { url: listener.url, database: started.database, stop: stopper(listener, started.database) };
}

async function startBehind(config: Config, { log, say, seed }: StartOptions) {
  const database = await openDatabase(config, log, say);
  try {
    if (seed) await loadSeed(database.graph, say);
    const { graph } = database;
    const api = openApi(graph, { limits: config.limits, tokens: config.tokens, log });
    // Beside the first callers, by an API of its own: not measured, not logged, not asked for a token, and not cut short on a slow machine.
    void warm(openApi(graph, { limits: { ...config.limits, queryMs: WARM_UP_MS } }), readTabs());
    return { database, routes: routesOf({ config, api, graph, log }) };
  } catch (error) {
    await database.close();
    throw error;
  }
}

function graphql(api: Api): Route {
  const playground = createPlayground(readTabs());
  return (request) => {
    if (!/^\/graphql\/?$/.test(new URL(request.url).pathname)) return null;
    return wantsPage(request) ? playground(request) : api.fetch(request);
  };
}

async function firstOf(routes: readonly Route[], request: Request): Promise<Response | null> {
  for (const route of routes) {
    const response = await route(request);
    if (response) return response;
  }
  return null;
}

function refuseYet(): never {
  throw new CodedError(
    'DATABASE_UNAVAILABLE',
    'The server is starting and its database is not there yet. Ask again in a moment.',
  );
}

function stopper(listener: Listener, database: Database): () => Promise<void> {
  let stopped: Promise<void> | null = null;
  const stop = async () => {
    await listener.close(GRACE_MS);
    await database.close();
  };
  return () => {
    stopped ??= stop();
    return stopped;
  };
}

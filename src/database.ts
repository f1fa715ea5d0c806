import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Config, DatabaseAddress } from './config.ts';
import { CodedError } from './errors.ts';
import { type Graph, openGraph } from './graph/index.ts';
import { type LocalNeo4j, startLocalNeo4j } from './graph/local/index.ts';

/** Tells somebody who waits what is being done: "starting Neo4j". */
export type Say = (message: string) => void;

/** An open graph, migrated, and where it is. */
export interface Database {
  readonly graph: Graph;
  readonly address: DatabaseAddress;
  /** True where we started Neo4j ourselves, or use one that another stakegraph started. */
  readonly local: boolean;
  /** Where Neo4j Browser is served; null for a Neo4j of others. */
  readonly browser: string | null;
  /** What was applied to bring the database to what this version needs. */
  readonly applied: readonly string[];
  /** Closes the graph, then ends the Neo4j that we started. */
  readonly close: () => Promise<void>;
}

/** How often we look whether the local Neo4j is still there, in milliseconds. */
const WATCH_MS = 2_000;

/** Opens the database that the configuration names, or brings up the local one; throws `START_FAILED` where there is none to be had. */
export async function openDatabase(config: Config, log: Logger, say: Say): Promise<Database> {
  const local = config.neo4j
    ? null
    : await startLocalNeo4j({ home: config.home, browser: true, onProgress: ({ message }) => say(message) });
  const address = config.neo4j ?? local!;
  const graph = openGraph({ uri: address.uri, user: address.user, password: address.password, database: config.database });
  const watched = local && watch(local, config.home, log);
  const close = async () => {
    await graph.close();
    await watched?.stop();
  };
  try {
    say('preparing the database');
    const { uri, user, password } = address;
    return {
      graph,
      address: { uri, user, password },
      local: local !== null,
      browser: local?.browser ?? null,
      applied: await graph.migrate(),
      close,
    };
  } catch (error) {
    await close();
    throw cannotOpen(error, address.uri);
  }
}

/**
 * Brings the local Neo4j up again where it is gone: killed, out of memory, or ended with the other stakegraph that had started it.
 * It comes back at its old port, where the driver finds it by itself; while somebody else has that port it is tried again.
 */
function watch(first: LocalNeo4j, home: string, log: Logger): { readonly stop: () => Promise<void> } {
  const over = new AbortController();
  let current = first;
  const watching = (async () => {
    while (await pause(WATCH_MS, over.signal)) {
      if (isRunning(current.pid)) continue;
      log.error('the local Neo4j is gone; bringing it up again');
      try {
        const again = await startLocalNeo4j({ home, browser: true, boltPort: Number(new URL(first.uri).port) });
        if (again.uri === first.uri) current = again;
        else await leave(again, first.uri, log);
      } catch (error) {
        log.error({ err: error }, 'the local Neo4j did not come up again');
      }
    }
  })();
  return {
    async stop() {
      over.abort();
      await watching;
      await current.stop();
    },
  };
}

async function leave(elsewhere: LocalNeo4j, wanted: string, log: Logger): Promise<void> {
  log.error({ wanted, got: elsewhere.uri }, 'the port of the local Neo4j is taken; end what listens there');
  await elsewhere.stop();
}

/** Waits without keeping the process alive; false where the wait was broken off. */
const pause = (ms: number, signal: AbortSignal): Promise<boolean> => sleep(ms, true, { signal, ref: false }).catch(() => false);

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function cannotOpen(error: unknown, uri: string): unknown {
  if (!(error instanceof CodedError) || error.code !== 'DATABASE_UNAVAILABLE') return error;
  const message = `The database at ${uri} cannot be used: ${error.message} Check NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE, or leave out NEO4J_URI to start a local Neo4j.`;
  return new CodedError('START_FAILED', message, { uri }, { cause: error });
}

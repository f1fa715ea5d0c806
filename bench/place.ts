/** A Neo4j of its own for one benchmark. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j, { type Driver } from 'neo4j-driver';
import { type Graph, type GraphAddress, openGraph } from '../src/graph/index.ts';
import { type LocalOptions, startLocalNeo4j } from '../src/graph/local/index.ts';

/** Above those that people use. */
const FIRST_PORT = 17_787;
export const LIB_DIR = fileURLToPath(new URL('../.stakegraph/lib', import.meta.url));

export interface Place {
  readonly address: GraphAddress;
  readonly graph: Graph;
  readonly driver: Driver;
  /** Removes articles, parties and facts. */
  readonly empty: () => Promise<void>;
}

/** A folder for a benchmark, gone afterwards. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'stakegraph-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Gives `work` the migrated graph of a home and the bare driver beside it. */
export async function withServer<T>(
  options: Pick<LocalOptions, 'home' | 'quick' | 'heapMb' | 'pageCacheMb'>,
  work: (place: Place) => Promise<T>,
): Promise<T> {
  const server = await startLocalNeo4j({ ...options, libDir: LIB_DIR, boltPort: FIRST_PORT });
  const address = { uri: server.uri, user: server.user, password: server.password, database: 'neo4j' };
  const graph = openGraph(address);
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), { disableLosslessIntegers: true });
  const empty = async () => {
    const session = driver.session({ database: address.database });
    await session.run('MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
    await session.close();
  };
  try {
    await graph.migrate();
    return await work({ address, graph, driver, empty });
  } finally {
    await Promise.all([graph.close(), driver.close()]);
    await server.stop();
  }
}

/** The same on an empty graph. `quick` starts sooner and works slower: for a look. */
export const withGraph = (quick: boolean, work: (place: Place) => Promise<void>): Promise<void> =>
  withFolder((home) => withServer({ home, quick }, work));

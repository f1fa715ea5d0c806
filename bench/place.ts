/** A Neo4j of its own for one benchmark, gone afterwards. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j, { type Driver } from 'neo4j-driver';
import { type Graph, type GraphAddress, openGraph } from '../src/graph/index.ts';
import { startLocalNeo4j } from '../src/graph/local/index.ts';

/** Above those that people use. */
const FIRST_PORT = 17_787;
const LIB_DIR = fileURLToPath(new URL('../.stakegraph/lib', import.meta.url));

export interface Place {
  readonly address: GraphAddress;
  readonly graph: Graph;
  readonly driver: Driver;
  /** Removes articles, parties and facts. */
  readonly empty: () => Promise<void>;
}

/** Gives `work` an empty, migrated graph and the bare driver beside it. `quick` starts sooner and works slower: for a look. */
export async function withGraph(quick: boolean, work: (place: Place) => Promise<void>): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'stakegraph-bench-'));
  const server = await startLocalNeo4j({ home, libDir: LIB_DIR, boltPort: FIRST_PORT, quick });
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
    await work({ address, graph, driver, empty });
  } finally {
    await Promise.all([graph.close(), driver.close()]);
    await server.stop();
    await rm(home, { recursive: true, force: true });
  }
}

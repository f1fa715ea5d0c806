/**
 * The real Neo4j for tests in the project "graph" (see `vitest.config.ts`). Its files run one after the other, so each may empty it:
 *   const graph = await emptyGraph();   // in beforeAll or beforeEach
 */
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, inject } from 'vitest';
import { type Graph, type GraphAddress, openGraph } from '../../src/graph/index.ts';

const opened: { close(): Promise<void> }[] = [];
afterAll(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

/** Where the Neo4j of this run is. */
export function testAddress(): GraphAddress {
  return inject('neo4j');
}

/** A bare driver, closed after the file's tests: for looking behind the graph's back. */
export function testDriver(): Driver {
  const { uri, user, password } = testAddress();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  opened.push(driver);
  return driver;
}

/** Rows of one statement, sent behind the graph's back. */
export async function rowsOf(
  driver: Driver,
  cypher: string,
  parameters: Record<string, unknown> = {},
): Promise<readonly Record<string, unknown>[]> {
  const { records } = await driver.executeQuery(cypher, parameters, { database: testAddress().database });
  return records.map((record) => record.toObject());
}

/** Removes all that was written; constraints, indexes and the record of migrations stay. */
export async function emptyDatabase(): Promise<void> {
  const { uri, user, password, database } = testAddress();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session({ database });
  try {
    await session.run('MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  } finally {
    await session.close();
    await driver.close();
  }
}

/** A graph that is migrated and empty, closed after the file's tests. */
export async function emptyGraph(): Promise<Graph> {
  await emptyDatabase();
  const graph = openGraph(testAddress());
  opened.push(graph);
  await graph.migrate();
  return graph;
}

/** One Neo4j for all tests of a run: its own empty home, gone afterwards. The jars are the project's, so that they are fetched once. */
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { startLocalNeo4j } from '../../src/graph/local/index.ts';
import { testFolder } from './folder.ts';

/** Above those that people use, so that a test never talks to somebody's own Neo4j. */
export const FIRST_TEST_PORT = 17_687;
export const LIB_DIR = fileURLToPath(new URL('../../.stakegraph/lib', import.meta.url));

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const home = testFolder();
  const neo4j = await startLocalNeo4j({ home, libDir: LIB_DIR, boltPort: FIRST_TEST_PORT, quick: true });
  project.provide('neo4j', { uri: neo4j.uri, user: neo4j.user, password: neo4j.password, database: 'neo4j' });
  return async () => {
    await neo4j.stop();
    await rm(home, { recursive: true, force: true });
  };
}

declare module 'vitest' {
  export interface ProvidedContext {
    readonly neo4j: { readonly uri: string; readonly user: string; readonly password: string; readonly database: string };
  }
}

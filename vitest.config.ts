import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Folders whose tests ask a real Neo4j. All others run without waiting for it: `npx vitest run test/facts`. */
const WITH_GRAPH = ['graph', 'api', 'answers', 'curation', 'browse', 'ingest', 'explorer', 'export', 'cli', 'readme', 'mcp'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);
/** Tests that start and kill Neo4js of their own. */
const STARTING = ['test/graph/local/**/*.test.ts'];

export default defineConfig({
  // Yoga loads graphql's index.js and our sources would load index.mjs: two copies, and instanceof fails across them.
  resolve: {
    alias: [{ find: /^graphql$/, replacement: fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url)) }],
  },
  test: {
    pool: 'forks',
    testTimeout: 60_000,
    // Browsers and databases on a shared machine: once more where a first try failed in CI.
    retry: process.env['CI'] ? 1 : 0,
    hookTimeout: 180_000,
    // One group after the other: files of "graph" share one database, and those of "local" want the machine for themselves.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...WITH_GRAPH, ...STARTING],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'graph',
          include: WITH_GRAPH,
          exclude: STARTING,
          globalSetup: ['test/setup/neo4j.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: { name: 'local', include: STARTING, fileParallelism: false, testTimeout: 600_000, sequence: { groupOrder: 3 } },
      },
    ],
  },
});

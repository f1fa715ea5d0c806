import { expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/api/limits/limits.ts';
import { readTabs, type Tab } from '../../src/api/playground.ts';
import { warm } from '../../src/api/warm.ts';
import { loadSeed } from '../../src/seed.ts';
import { emptyGraph } from '../setup/graph.ts';
import { ask, openApi } from './ask.ts';

const BROKEN: Tab = { title: 'broken', query: '# broken\n{ nothing }', variables: null };
const STATS = '{ stats { articles parties stakes claims } }';

test('on an empty graph the ready questions are asked, nothing is written, and one that fails leaves the others', async () => {
  const graph = await emptyGraph();
  const api = openApi(graph);
  const before = graph.statements();
  expect(await warm(api, [BROKEN, ...readTabs()])).toContain('GRAPHQL_VALIDATION_FAILED');
  expect(graph.statements()).toBeGreaterThan(before);
  expect((await ask(api, STATS)).stats).toEqual({ articles: 0, parties: 0, stakes: 0, claims: 0 });
});

test('on the example articles every question is answered, and nothing is written', async () => {
  const graph = await emptyGraph();
  await loadSeed(graph, () => {});
  const api = openApi(graph, { limits: { ...DEFAULT_LIMITS, queryMs: 60_000 } });
  const before = await ask(api, STATS);
  expect(await warm(api, readTabs())).toEqual([]);
  expect(await ask(api, STATS)).toEqual(before);
});

import { expect, test } from 'vitest';
import { readTabs, type Tab } from '../../src/api/playground.ts';
import { warm } from '../../src/api/warm.ts';
import { emptyGraph } from '../setup/graph.ts';
import { ask, openApi } from './ask.ts';

const BROKEN: Tab = { title: 'broken', query: '# broken\n{ nothing }', variables: null };

test('the ready questions are asked and nothing is written; one that fails leaves the others', async () => {
  const graph = await emptyGraph();
  const api = openApi(graph);
  const before = graph.statements();
  await warm(api, [BROKEN, ...readTabs()]);
  expect(graph.statements()).toBeGreaterThan(before);
  expect(await ask(api, '{ stats { articles parties stakes } }')).toEqual({ stats: { articles: 0, parties: 0, stakes: 0 } });
  await graph.close();
});

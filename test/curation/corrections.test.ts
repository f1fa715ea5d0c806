import { beforeEach, expect, test } from 'vitest';
import type { Api } from '../../src/api/yoga.ts';
import type { Graph } from '../../src/graph/index.ts';
import { restoreArticle, retractArticle } from '../../src/revise.ts';
import { ask, faultOf, openApi } from '../answers/ask.ts';
import { emptyGraph } from '../setup/graph.ts';
import { tell } from './history.ts';

let graph: Graph;
let api: Api;
beforeEach(async () => {
  graph = await emptyGraph();
  api = openApi(graph);
});

const JUDGE = { by: 'an analyst', why: 'the paper withdrew it' };
const labels = async (args: string): Promise<readonly string[]> => {
  const { whoOwns } = await ask(api, `{ whoOwns(venture: "Bolt Works", ${args}) { owners { label } } }`);
  return whoOwns.owners.map(({ label }: { label: string }) => label);
};

test('a retracted article counts no longer, others stay, and an earlier knownAt answers as before', async () => {
  await tell(graph, { holder: 'Quillfeather', firm: 'Bolt Works', percent: 30, day: '2024-01-10', now: '2024-01-11T00:00:00Z' });
  const wrong = await tell(graph, {
    holder: 'Quillfeather',
    firm: 'Bolt Works',
    percent: 45,
    day: '2024-02-10',
    now: '2024-02-11T00:00:00Z',
  });
  expect(await labels('asOf: "2024-06-01"')).toEqual(['45%']);
  await retractArticle(graph, wrong, JUDGE, new Date('2024-03-01T00:00:00Z'));
  expect(await labels('asOf: "2024-06-01"')).toEqual(['30%']);
  expect(await labels('asOf: "2024-06-01", knownAt: "2024-02-20T00:00:00Z"')).toEqual(['45%']);
  expect(await labels('asOf: "2024-06-01", knownAt: "2024-01-20T00:00:00Z"')).toEqual(['30%']);
  await restoreArticle(graph, wrong, JUDGE, new Date('2024-04-01T00:00:00Z'));
  expect(await labels('asOf: "2024-06-01"')).toEqual(['45%']);
  expect(await labels('asOf: "2024-06-01", knownAt: "2024-03-15T00:00:00Z"')).toEqual(['30%']);
});

test('a firm whose only article is retracted has no owners, and is still there', async () => {
  const only = await tell(graph, { holder: 'Quillfeather', firm: 'Bolt Works', percent: 30, day: '2024-01-10' });
  await ask(api, 'mutation ($id: ID!) { retractArticle(id: $id, reason: "made up") { kind } }', { id: only });
  expect(await labels('statuses: [HELD, PLANNED, RUMOURED, FORMER]')).toEqual([]);
  expect((await faultOf(api, 'mutation { retractArticle(id: "nothing", reason: "made up") { kind } }')).code).toBe(
    'UNKNOWN_ARTICLE',
  );
});

test('a corrected claim gives way to what the analyst says', async () => {
  await tell(graph, { holder: 'Quillfeather', firm: 'Bolt Works', percent: 30, day: '2024-01-10' });
  const { whoOwns } = await ask(api, '{ whoOwns(venture: "Bolt Works") { owners { claims { id } } } }');
  const id = whoOwns.owners[0].claims[0].id;
  const CORRECT =
    'mutation ($id: ID!, $percent: Float!) { correctClaim(id: $id, correction: { percent: $percent }, why: "the register says 33") { kind } }';
  expect((await faultOf(api, CORRECT, { id, percent: 0 })).code).toBe('BAD_PERCENT');
  await ask(api, CORRECT, { id, percent: 33 });
  expect(await labels('asOf: "2024-06-01"')).toEqual(['33%']);
  expect(
    (await ask(api, 'query ($id: ID!) { node(id: $id) { ... on Claim { percent retractedAt } } }', { id })).node,
  ).toMatchObject({ percent: 30, retractedAt: expect.any(String) });
});

test('claims that cannot all be true are shown with the rule that decided', async () => {
  await tell(graph, { holder: 'Quillfeather', firm: 'Bolt Works', percent: 30, day: '2024-01-10', kind: 'FILING' });
  await tell(graph, { holder: 'Quillfeather', firm: 'Bolt Works', percent: 41, day: '2024-01-10', kind: 'PRESS' });
  expect(await labels('asOf: "2024-06-01"')).toEqual(['30%']);
  const { conflicts, whoOwns } = await ask(
    api,
    '{ conflicts { nodes { kind decidedBy believed { percent } outvoted { percent } } } whoOwns(venture: "Bolt Works") { owners { disputedBy { percent } } } }',
  );
  expect(conflicts.nodes).toMatchObject([{ kind: 'SHARE', believed: [{ percent: 30 }], outvoted: [{ percent: 41 }] }]);
  expect(whoOwns.owners[0].disputedBy).toEqual([{ percent: 41 }]);
});

test('a follower of the change feed goes on from its cursor and misses nothing', async () => {
  await tell(graph, { holder: 'Quillfeather', firm: 'Bolt Works', percent: 30, day: '2024-01-10' });
  const FEED =
    'query ($since: String) { changes(since: $since, first: 10) { cursor more changes { action kind before after } } }';
  const first = (await ask(api, FEED)).changes;
  expect(first.changes.map(({ action }: { action: string }) => action)).toEqual(['APPEARED']);
  await tell(graph, { holder: 'Quillfeather', firm: 'Bolt Works', percent: 45, day: '2024-02-10' });
  const next = (await ask(api, FEED, { since: first.cursor })).changes;
  expect(next.changes.map(({ action }: { action: string }) => action).sort()).toEqual(['APPEARED', 'CHANGED']);
  expect((await ask(api, FEED, { since: next.cursor })).changes).toMatchObject({ changes: [], cursor: next.cursor, more: false });
});

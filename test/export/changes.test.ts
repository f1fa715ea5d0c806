import { beforeAll, expect, test } from 'vitest';
import { changesRoute } from '../../src/api/changes-route.ts';
import type { Graph } from '../../src/graph/index.ts';
import { holds, tell } from '../graph/stories.ts';
import { emptyGraph } from '../setup/graph.ts';
import { idOf } from './seeded.ts';

interface Line {
  readonly cursor: string;
  readonly action: string;
  readonly kind: string;
  readonly parties: readonly { readonly name: string }[];
  readonly before: { readonly label: string } | null;
  readonly after: { readonly label: string } | null;
}

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
  await tell(graph, '2020-01-02', [holds('Acme', 10, 'Bolt')]);
});

async function fetched(query: string) {
  const response = await changesRoute(graph, [])(new Request(`http://127.0.0.1/export/changes.jsonl${query}`));
  const lines = ((await response?.text()) ?? '').split('\n').filter(Boolean);
  return { next: response?.headers.get('x-next-cursor') ?? '', lines: lines.map((line) => JSON.parse(line) as Line) };
}

test('the feed is followed from cursor to cursor, and nothing is missed or told twice', async () => {
  const first = await fetched('');
  expect(first.lines).toMatchObject([{ action: 'APPEARED', kind: 'STAKE', before: null, after: { label: '10%' } }]);
  expect(first.lines.at(-1)?.cursor).toBe(first.next);
  expect(await fetched(`?since=${first.next}`)).toEqual({ next: first.next, lines: [] });
  await tell(graph, '2020-03-04', [holds('Acme', 12, 'Bolt'), holds('Crane', 5, 'Dory')]);
  const second = await fetched(`?since=${first.next}`);
  expect(second.lines.map(({ after }) => after?.label).toSorted()).toEqual(['10%', '12%', '5%']);
  expect(second.lines.at(-1)?.cursor).toBe(second.next);
  expect([...first.lines, ...second.lines]).toEqual((await fetched('')).lines);
});

test('the feed can be of one party, and its cursor is that of all', async () => {
  const [all, crane] = [await fetched(''), await fetched(`?party=${await idOf('Crane')}`)];
  expect(crane.lines.map(({ parties }) => parties.map(({ name }) => name).toSorted())).toEqual([['Crane', 'Dory']]);
  expect(crane.next).toBe(all.next);
});

test.each([
  ['?since=yesterday', 'BAD_CURSOR'],
  ['?since=WyJvd25lcnMiLDEsIiJd', 'BAD_CURSOR'],
  ['?after=x', 'BAD_INPUT'],
])('%s is refused with %s', async (query, code) => {
  await expect(fetched(query)).rejects.toMatchObject({ code });
});

test('the feed needs a token where tokens are asked for', async () => {
  const locked = changesRoute(graph, [{ token: 'a-long-secret', role: 'READER', name: 'reader' }]);
  await expect(locked(new Request('http://127.0.0.1/export/changes.jsonl'))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});

import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { exportRoute } from '../../src/api/export-route.ts';
import { FILE_NAMES } from '../../src/export/formats.ts';
import type { Graph } from '../../src/graph/index.ts';
import { recordStake } from '../../src/record.ts';
import { loadSeed } from '../../src/seed.ts';
import { emptyGraph, rowsOf, testDriver } from '../setup/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
  await loadSeed(graph, () => {});
  const source = { publishedAt: '2020-01-02', kind: 'PRESS' } as const;
  const quote = '=SUM(A1) & "Sons" <b>';
  await recordStake(graph, {
    holder: { name: quote, kind: 'FIRM' },
    firm: { name: 'Bolt, Works', kind: 'FIRM' },
    percent: 5,
    bound: 'AT_LEAST',
    status: 'HELD',
    quote,
    source,
  });
});

async function fetched(path: string, headers: Record<string, string> = {}): Promise<Response> {
  const response = await exportRoute(graph, [])(new Request(`http://127.0.0.1/export/${path}`, { headers }));
  if (!response) throw new Error(`nobody answers ${path}`);
  return response;
}
const text = async (path: string): Promise<string> => (await fetched(path)).text();

async function count(cypher: string): Promise<number> {
  const [row] = await rowsOf(testDriver(), cypher);
  return Number(row?.['count']);
}

test.each(FILE_NAMES)('%s is a file with a name and a type', async (name) => {
  const response = await fetched(name);
  expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
  expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100);
});

test.each(FILE_NAMES)('%s can be of some parties, and of a day', async (name) => {
  const [row] = await rowsOf(testDriver(), "MATCH (p:Party {name: 'Bolt, Works'}) RETURN p.id AS id");
  const sizeOf = async (path: string) => (await (await fetched(path)).arrayBuffer()).byteLength;
  const [all, few, none] = await Promise.all(
    [name, `${name}?ids=${row?.['id']}`, `${name}?ids=nobody&asOf=1900-01-01`].map(sizeOf),
  );
  expect(few).toBeLessThan(all ?? 0);
  expect(none).toBeLessThanOrEqual(few ?? 0);
});

describe('tables', () => {
  test('hold every row, as lines of JSON', async () => {
    const lines = (await text('stakes.jsonl'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(await count('MATCH (s:Stake) WHERE s.status IS NOT NULL RETURN count(s) AS count'));
    expect(lines).toContainEqual(expect.objectContaining({ firm: 'Bolt, Works', label: '≥5%', low: 5, high: 100 }));
    expect((await text('claims.jsonl')).trimEnd().split('\n')).toHaveLength(
      await count('MATCH ()-[c:STATES]->() RETURN count(c) AS count'),
    );
  });

  test('guard cells that a spreadsheet would run, and quote what needs it', async () => {
    const csv = await text('stakes.csv');
    expect(csv).toContain(`"'=SUM(A1) & ""Sons"" <b>"`);
    expect(csv).toContain('"Bolt, Works"');
    expect(csv.split('\r\n')[0]).toMatch(/^id,holderId,holder,firmId,firm,percent,/);
  });

  test('begin with the mark of Parquet and end with it', async () => {
    const bytes = Buffer.from(await (await fetched('parties.parquet')).arrayBuffer());
    expect([bytes.subarray(0, 4).toString(), bytes.subarray(-4).toString()]).toEqual(['PAR1', 'PAR1']);
  });
});

describe('graphs', () => {
  test('name both ends of every edge', async () => {
    const { elements } = JSON.parse(await text('graph.cyjs'));
    const ids = new Set(elements.nodes.map(({ data }: { data: { id: string } }) => data.id));
    expect(ids.size).toBe(await count('MATCH (p:Party) RETURN count(p) AS count'));
    for (const { data } of elements.edges) expect([ids.has(data.source), ids.has(data.target)]).toEqual([true, true]);
  });

  test('escape what articles say', async () => {
    for (const name of ['graph.graphml', 'graph.gexf']) {
      const body = await text(name);
      expect(body).toContain('=SUM(A1) &amp; &quot;Sons&quot; &lt;b&gt;');
      expect(body).not.toContain('<b>');
    }
  });
});

describe('what is asked for', () => {
  test('can be a party and those around it', async () => {
    const [row] = await rowsOf(testDriver(), "MATCH (p:Party {name: 'AliExpress Russia'}) RETURN p.id AS id");
    const lines = (await text(`stakes.jsonl?party=${row?.['id']}&depth=1`))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.map(({ firm }) => firm)).not.toContain('Bolt, Works');
  });

  test('can be a day', async () => {
    const before = (await text('stakes.jsonl?asOf=2019-12-31')).includes('Bolt, Works');
    expect([before, (await text('stakes.jsonl?asOf=2020-01-03')).includes('Bolt, Works')]).toEqual([false, true]);
  });

  test('is packed for who takes it packed', async () => {
    const response = await fetched('stakes.csv', { 'accept-encoding': 'gzip' });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(Buffer.from(await response.arrayBuffer())).toString()).toBe(await text('stakes.csv'));
  });

  test.each([
    ['stakes.xlsx', 'BAD_INPUT'],
    ['stakes.csv?day=2020-01-01', 'BAD_INPUT'],
    ['stakes.csv?asOf=2020-02-30', 'BAD_DATE'],
    ['stakes.csv?party=nobody', 'UNKNOWN_PARTY'],
  ])('%s is refused with %s', async (path, code) => {
    await expect(fetched(path)).rejects.toMatchObject({ code });
  });

  test('needs a token where tokens are asked for', async () => {
    const locked = exportRoute(graph, [{ token: 'a-long-secret', role: 'READER', name: 'reader' }]);
    await expect(locked(new Request('http://127.0.0.1/export/stakes.csv'))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

/** Files read by the tools of others: pandas, pyarrow, networkx. Skipped with a word where python3 does not have them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportFile } from '../../src/export/formats.ts';
import { ALL } from '../../src/export/tables.ts';
import type { Graph } from '../../src/graph/index.ts';
import { loadSeed } from '../../src/seed.ts';
import { emptyGraph, rowsOf, testDriver } from '../setup/graph.ts';

const hasPython = spawnSync('python3', ['-c', 'import networkx, pandas, pyarrow']).status === 0;
const ABSENT = hasPython ? '' : ' (skipped: python3 with networkx, pandas and pyarrow is not there)';
const folder = mkdtempSync(join(tmpdir(), 'stakegraph-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let graph: Graph;
beforeAll(async () => {
  if (!hasPython) return;
  graph = await emptyGraph();
  await loadSeed(graph, () => {});
});

/** What a line of Python says of a file of ours. */
async function said(name: string, python: string): Promise<unknown> {
  const pieces: Uint8Array[] = [];
  for await (const piece of exportFile(name, graph, ALL).pieces) pieces.push(piece);
  const file = join(folder, name);
  writeFileSync(file, Buffer.concat(pieces));
  const { stdout, stderr, status } = spawnSync('python3', ['-c', `import json, sys\nfile = sys.argv[1]\n${python}`, file], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

async function count(cypher: string): Promise<number> {
  const [row] = await rowsOf(testDriver(), cypher);
  return Number(row?.['count']);
}
const STAKES = 'MATCH (s:Stake) WHERE s.status IS NOT NULL RETURN count(s) AS count';
const PARTIES = 'MATCH (p:Party) RETURN count(p) AS count';
const TIES = 'MATCH (f:Stake|Post) WHERE f.status IS NOT NULL RETURN count(f) AS count';

test.runIf(hasPython)(`pandas reads the CSV of stakes${ABSENT}`, async () => {
  const [rows, largest] = (await said(
    'stakes.csv',
    'import pandas\nt = pandas.read_csv(file)\nprint(json.dumps([len(t), t["percent"].max()]))',
  )) as [number, number];
  expect([rows, largest]).toEqual([
    await count(STAKES),
    await count('MATCH (s:Stake) WHERE s.status IS NOT NULL RETURN max(s.percent) AS count'),
  ]);
});

test.runIf(hasPython)(`pandas reads the lines of JSON of parties${ABSENT}`, async () => {
  expect(await said('parties.jsonl', 'import pandas\nprint(len(pandas.read_json(file, lines=True)))')).toBe(await count(PARTIES));
});

test.runIf(hasPython)(`pyarrow reads the Parquet of stakes with its types${ABSENT}`, async () => {
  const told = await said(
    'stakes.parquet',
    'import pyarrow.parquet as q\nt = q.read_table(file)\nprint(json.dumps([t.num_rows, str(t.schema.field("percent").type), str(t.schema.field("holder").type)]))',
  );
  expect(told).toEqual([await count(STAKES), 'double', 'string']);
});

test.runIf(hasPython).each(['graphml', 'gexf'])(`networkx reads the graph as %s${ABSENT}`, async (ending) => {
  const told = await said(
    `graph.${ending}`,
    `import networkx\ng = networkx.read_${ending}(file)\nprint(json.dumps([g.number_of_nodes(), g.number_of_edges(), sorted({d.get("kind") for _, d in g.nodes(data=True)})[0]]))`,
  );
  expect(told).toEqual([await count(PARTIES), await count(TIES), 'FIRM']);
});

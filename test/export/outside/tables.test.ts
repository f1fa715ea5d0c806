import { beforeAll, describe, expect, test } from 'vitest';
import type { TableName } from '../../../src/export/tables.ts';
import type { Graph } from '../../../src/graph/index.ts';
import { rowsOf, testDriver } from '../../setup/graph.ts';
import { seededGraph } from '../seeded.ts';
import { packages, said, written } from './python.ts';

/** Each table with a column of texts, one of numbers, and where the graph has them. */
const TABLES: readonly (readonly [table: TableName, text: string, number: string, cypher: string])[] = [
  ['parties', 'name', 'venture', 'MATCH (n:Party) RETURN n.name AS text, CASE WHEN n:Venture THEN 1 ELSE 0 END AS number'],
  ['stakes', 'label', 'percent', 'MATCH (n:Stake) WHERE n.status IS NOT NULL RETURN n.label AS text, n.percent AS number'],
  ['posts', 'title', 'claims', 'MATCH (n:Post) WHERE n.status IS NOT NULL RETURN n.title AS text, n.claimCount AS number'],
  ['deals', 'label', 'amount', 'MATCH (n:Deal) WHERE n.status IS NOT NULL RETURN n.label AS text, n.amountValue AS number'],
  ['claims', 'quote', 'end', 'MATCH ()-[n:STATES]->() RETURN n.quote AS text, n.end AS number'],
];

const { there, absent } = packages('duckdb', 'pandas', 'pyarrow');
let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});

describe.runIf(there)(`pandas, duckdb and pyarrow read all of it${absent}`, () => {
  test.each(TABLES)('%s', async (table, text, number, cypher) => {
    const rows = await rowsOf(testDriver(), cypher);
    const sum = rows.reduce((total, row) => total + Number(row['number'] ?? 0), 0);
    const files = await Promise.all(['csv', 'jsonl', 'parquet'].map((ending) => written(graph, `${table}.${ending}`)));
    const { types, ...readers } = said('tables.py', ...files, text, number) as Readonly<Record<string, unknown>>;
    expect(types).toMatchObject({ id: 'string', [text]: 'string' });
    expect(Object.keys(readers)).toHaveLength(7);
    for (const [reader, told] of Object.entries(readers)) {
      const [count, texts, total] = told as readonly [number, readonly string[], number];
      expect([count, texts.toSorted()], reader).toEqual([rows.length, rows.map((row) => String(row['text'])).toSorted()]);
      expect(total, reader).toBeCloseTo(sum, 4);
    }
  });
});

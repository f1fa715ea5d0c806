/** The graph as nodes and edges: parties, stakes, posts. */
import type { Graph } from '../graph/index.ts';
import type { TableRow } from './table.ts';
import { rowsOf, type Selection, TABLES } from './tables.ts';

export interface GraphParts {
  readonly nodes: AsyncIterable<TableRow>;
  /** Each with `source`, `target`, `tie` ("STAKE" or "POST") and `label` beside its own columns. */
  readonly edges: AsyncIterable<TableRow>;
}

async function* edgesOf(graph: Graph, selection: Selection): AsyncGenerator<TableRow> {
  for await (const row of rowsOf(TABLES.stakes(graph, selection)))
    yield { ...row, tie: 'STAKE', source: row['holderId'] ?? '', target: row['firmId'] ?? '' };
  for await (const row of rowsOf(TABLES.posts(graph, selection)))
    yield { ...row, tie: 'POST', source: row['personId'] ?? '', target: row['firmId'] ?? '', label: row['title'] ?? '' };
}

export const graphParts = (graph: Graph, selection: Selection): GraphParts => ({
  nodes: rowsOf(TABLES.parties(graph, selection)),
  edges: edgesOf(graph, selection),
});

/** Attributes of nodes and edges that every graph format carries. */
export const NODE_FIELDS = [
  ['name', 'string'],
  ['kind', 'string'],
  ['venture', 'boolean'],
  ['country', 'string'],
  ['trade', 'string'],
] as const;
export const EDGE_FIELDS = [
  ['tie', 'string'],
  ['label', 'string'],
  ['status', 'string'],
  ['percent', 'double'],
  ['low', 'double'],
  ['high', 'double'],
  ['from', 'string'],
  ['until', 'string'],
] as const;

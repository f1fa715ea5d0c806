/** The graph as JSON-LD 1.1 in terms of schema.org and PROV, each fact with its quotations and their articles. */
import type { Graph } from '../../graph/index.ts';
import { articlesOf } from '../articles.ts';
import { foundingsOf } from '../foundings.ts';
import type { TableRow } from '../table.ts';
import { rowsOf, type Selection, TABLES, type TableName } from '../tables.ts';
import { CONTEXT } from './context.ts';
import { articleNode, claimNode, dealNode, foundingNode, isReal, partyNode, postNode, stakeNode } from './nodes.ts';

const ALL = () => true;
/** Claims that stand, about what the file shows. */
const isOfShown = ({ kind, believed, factStatus, retractedAt }: TableRow): boolean =>
  believed === true && retractedAt === null && (kind === 'DEAL' || kind === 'FOUNDING' || isReal({ status: factStatus ?? null }));

async function* nodes(graph: Graph, selection: Selection): AsyncGenerator<string> {
  async function* of(name: TableName, write: (row: TableRow) => string, isWanted: (row: TableRow) => boolean = ALL) {
    for await (const row of rowsOf(TABLES[name](graph, selection))) if (isWanted(row)) yield write(row);
  }
  yield* of('parties', partyNode);
  yield* of('stakes', stakeNode, isReal);
  yield* of('posts', postNode, isReal);
  yield* of('deals', dealNode);
  for await (const row of foundingsOf(graph, selection)) yield foundingNode(row);
  for await (const row of articlesOf(graph, selection, false)) yield articleNode(row);
  yield* of('claims', claimNode, isOfShown);
}

/** One document: its context, then a node a line. */
export async function* jsonld(graph: Graph, selection: Selection): AsyncGenerator<string> {
  yield `{"@context": ${JSON.stringify(CONTEXT)},\n"@graph": [\n`;
  let comma = '';
  for await (const one of nodes(graph, selection)) {
    yield comma + one;
    comma = ',\n';
  }
  yield '\n]}\n';
}

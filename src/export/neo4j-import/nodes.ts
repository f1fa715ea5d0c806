/** The files of nodes: a header in the words of `neo4j-admin`, and rows that fit it. Labels and properties are those of our own graph. */
import type { Graph } from '../../graph/index.ts';
import { articlesOf } from '../articles.ts';
import { foundingsOf } from '../foundings.ts';
import type { Cell, TableRow } from '../table.ts';
import { rowsOf, type Selection, TABLES } from '../tables.ts';
import { line } from './csv.ts';

const LABEL_OF_KIND: Readonly<Record<string, string>> = { FIRM: 'Firm', PERSON: 'Person', FUND: 'Fund', STATE: 'State' };

const partyLabels = ({ kind, venture }: TableRow): readonly string[] => [
  'Party',
  LABEL_OF_KIND[String(kind)] ?? 'Firm',
  ...(venture === true ? ['Venture'] : []),
];

/** A property, with its type where it is no text: the column of our tables that it comes from has the same name, or the one given. */
type Property = readonly [header: string, column: string];
const plain = (...names: readonly string[]): readonly Property[] => names.map((name) => [name, name]);
const number = (...names: readonly string[]): readonly Property[] => names.map((name) => [`${name}:double`, name]);
const list = (...names: readonly string[]): readonly Property[] => names.map((name) => [`${name}:string[]`, name]);
const CLAIM_COUNT: Property = ['claimCount:long', 'claims'];

interface NodeFile {
  readonly idSpace: string;
  readonly properties: readonly Property[];
  readonly labels: (row: TableRow) => readonly string[];
  readonly rows: (graph: Graph, selection: Selection) => AsyncIterable<TableRow>;
}

const NODE_FILES: Readonly<Record<string, NodeFile>> = {
  parties: {
    idSpace: 'Party',
    properties: [...plain('name', 'kind', 'country', 'trade'), ...list('tickers', 'names', 'identifiers')],
    labels: partyLabels,
    rows: (graph, selection) => rowsOf(TABLES.parties(graph, selection)),
  },
  stakes: {
    idSpace: 'Fact',
    properties: [...number('percent', 'low', 'high'), ...plain('bound', 'size', 'status', 'label', 'from', 'until'), CLAIM_COUNT],
    labels: () => ['Fact', 'Stake'],
    rows: (graph, selection) => rowsOf(TABLES.stakes(graph, selection)),
  },
  posts: {
    idSpace: 'Fact',
    properties: [...plain('title', 'role', 'status', 'from', 'until'), CLAIM_COUNT],
    labels: () => ['Fact', 'Post'],
    rows: (graph, selection) => rowsOf(TABLES.posts(graph, selection)),
  },
  deals: {
    idSpace: 'Fact',
    properties: [
      ...plain('kind', 'status', 'label'),
      ...number('percent'),
      ['amountValue:double', 'amount'],
      ['amountCurrency', 'currency'],
      ...plain('amountBound', 'announcedOn'),
      CLAIM_COUNT,
    ],
    labels: () => ['Fact', 'Deal'],
    rows: (graph, selection) => rowsOf(TABLES.deals(graph, selection)),
  },
  foundings: {
    idSpace: 'Fact',
    properties: [['year:long', 'year'], CLAIM_COUNT],
    labels: () => ['Fact', 'Founding'],
    rows: foundingsOf,
  },
  articles: {
    idSpace: 'Article',
    properties: plain('url', 'title', 'publisher', 'kind', 'publishedAt', 'language', 'ingestedAt', 'text'),
    labels: () => ['Article'],
    rows: (graph, selection) => articlesOf(graph, selection, true),
  },
};

export const NODE_NAMES = Object.keys(NODE_FILES).map((name) => `${name}.csv`);

/** Each file's name and its lines. */
export function* nodeFiles(graph: Graph, selection: Selection): Generator<readonly [name: string, lines: AsyncIterable<string>]> {
  for (const [name, file] of Object.entries(NODE_FILES)) yield [`${name}.csv`, lines(file, graph, selection)];
}

async function* lines(
  { idSpace, properties, labels, rows }: NodeFile,
  graph: Graph,
  selection: Selection,
): AsyncGenerator<string> {
  yield line([`id:ID(${idSpace})`, ...properties.map(([header]) => header), ':LABEL']);
  for await (const row of rows(graph, selection)) {
    const values: readonly (Cell | undefined)[] = properties.map(([, column]) => row[column]);
    yield line([row['id'], ...values, labels(row)]);
  }
}

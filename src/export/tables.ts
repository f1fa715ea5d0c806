/** The tables that files are made of: parties, stakes, posts, deals, claims, with names beside ids. */
import type { Day, Instant } from '../domain.ts';
import { exportClaims, exportDeals, exportParties, exportPosts, exportStakes, type Graph } from '../graph/index.ts';
import { paged } from './pages.ts';
import type { ColumnType, Table, TableRow } from './table.ts';

/** Which rows: all where nothing is given. */
export interface Selection {
  /** Only these parties, and what stands between them. */
  readonly parties: readonly string[] | null;
  /** Only what holds on this day. */
  readonly asOf: Day | null;
  /** Only claims that stood at this moment. */
  readonly knownAt: Instant | null;
}

export const ALL: Selection = { parties: null, asOf: null, knownAt: null };

const column = (type: ColumnType, ...names: readonly string[]) => names.map((name) => [name, type] as const);

const SHARE = [
  ...column('NUMBER', 'percent'),
  ...column('TEXT', 'bound'),
  ...column('NUMBER', 'low', 'high'),
  ...column('TEXT', 'size', 'status', 'label', 'from', 'until'),
];

type MakeTable = (graph: Graph, selection: Selection) => Table;

export const TABLES = {
  parties: (graph, { parties }) => ({
    name: 'parties',
    columns: [
      ...column('TEXT', 'id', 'name', 'kind'),
      ...column('TRUTH', 'venture'),
      ...column('TEXT', 'country', 'trade'),
      ...column('TEXTS', 'tickers', 'names', 'identifiers'),
    ],
    pages: paged((afterId, limit) => graph.read(exportParties, { afterId, limit, parties })),
  }),
  stakes: (graph, { parties, asOf }) => ({
    name: 'stakes',
    columns: [...column('TEXT', 'id', 'holderId', 'holder', 'firmId', 'firm'), ...SHARE, ...column('WHOLE', 'claims')],
    pages: paged((afterId, limit) => graph.read(exportStakes, { afterId, limit, parties, asOf })),
  }),
  posts: (graph, { parties, asOf }) => ({
    name: 'posts',
    columns: [
      ...column('TEXT', 'id', 'personId', 'person', 'firmId', 'firm', 'title', 'role', 'status', 'from', 'until'),
      ...column('WHOLE', 'claims'),
    ],
    pages: paged((afterId, limit) => graph.read(exportPosts, { afterId, limit, parties, asOf })),
  }),
  deals: (graph, { parties, asOf }) => ({
    name: 'deals',
    columns: [
      ...column('TEXT', 'id', 'kind', 'status', 'label'),
      ...column('TEXTS', 'buyerIds', 'buyers', 'sellerIds', 'sellers'),
      ...column('TEXT', 'targetId', 'target'),
      ...column('NUMBER', 'percent', 'amount'),
      ...column('TEXT', 'currency', 'amountBound', 'announcedOn'),
      ...column('WHOLE', 'claims'),
    ],
    pages: paged((afterId, limit) => graph.read(exportDeals, { afterId, limit, parties, asOf })),
  }),
  claims: (graph, { parties, asOf, knownAt }) => ({
    name: 'claims',
    columns: [
      ...column('TEXT', 'id', 'kind', 'factId', 'quote'),
      ...column('WHOLE', 'start', 'end'),
      ...column('TEXT', 'rule'),
      ...column('NUMBER', 'confidence'),
      ...column('TRUTH', 'inferred'),
      ...column('NUMBER', 'percent'),
      ...column(
        'TEXT',
        'bound',
        'size',
        'status',
        'title',
        'asOf',
        'recordedAt',
        'retractedAt',
        'articleId',
        'url',
        'headline',
        'publisher',
        'publishedAt',
      ),
    ],
    pages: paged((afterId, limit) => graph.read(exportClaims, { afterId, limit, parties, asOf, knownAt })),
  }),
} as const satisfies Readonly<Record<string, MakeTable>>;

export type TableName = keyof typeof TABLES;

/** Rows of a table one by one. */
export async function* rowsOf({ pages }: Table): AsyncGenerator<TableRow> {
  for await (const rows of pages) yield* rows;
}

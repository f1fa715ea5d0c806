/** The files of relationships, of the same types as in our own graph. */
import type { Graph } from '../../graph/index.ts';
import { foundingsOf } from '../foundings.ts';
import type { Cell, TableRow } from '../table.ts';
import { rowsOf, type Selection, TABLES } from '../tables.ts';
import { line } from './csv.ts';

/** Both ends of one row's relationships of a type, by the columns that hold them. */
type Ends = readonly [type: string, column: string];
interface Ties {
  readonly rows: (graph: Graph, selection: Selection) => AsyncIterable<TableRow>;
  /** From parties to the fact. */
  readonly to: readonly Ends[];
  /** From the fact to parties. */
  readonly from: readonly Ends[];
}

const TIES: readonly Ties[] = [
  { rows: (graph, selection) => rowsOf(TABLES.stakes(graph, selection)), to: [['HOLDS', 'holderId']], from: [['IN', 'firmId']] },
  { rows: (graph, selection) => rowsOf(TABLES.posts(graph, selection)), to: [['SERVES', 'personId']], from: [['AT', 'firmId']] },
  {
    rows: (graph, selection) => rowsOf(TABLES.deals(graph, selection)),
    to: [
      ['BUYS', 'buyerIds'],
      ['SELLS', 'sellerIds'],
    ],
    from: [['TARGETS', 'targetId']],
  },
  { rows: foundingsOf, to: [['FOUNDED', 'founderId']], from: [['OF', 'firmId']] },
];
/** Stakes that are walked through. */
const WALKED = ['HELD', 'PLANNED'];
const CLAIM_TEXTS = ['kind', 'quote', 'rule', 'bound', 'size', 'status', 'title', 'asOf', 'recordedAt', 'retractedAt'];
const CLAIM_TYPED = [
  ['start:long', 'start'],
  ['end:long', 'end'],
  ['confidence:double', 'confidence'],
  ['inferred:boolean', 'inferred'],
  ['percent:double', 'percent'],
] as const;

type Includes = (partyId: string) => boolean;
const idsIn = (cell: Cell | undefined): readonly string[] =>
  cell === null || cell === undefined ? [] : Array.isArray(cell) ? cell : [String(cell)];

async function* ties(graph: Graph, selection: Selection, side: 'to' | 'from', includes: Includes): AsyncGenerator<string> {
  yield line(side === 'to' ? [':START_ID(Party)', ':END_ID(Fact)', ':TYPE'] : [':START_ID(Fact)', ':END_ID(Party)', ':TYPE']);
  for (const one of TIES) {
    for await (const row of one.rows(graph, selection)) {
      for (const [type, column] of one[side]) {
        for (const party of idsIn(row[column]).filter(includes))
          yield line(side === 'to' ? [party, row['id'], type] : [row['id'], party, type]);
      }
    }
  }
}

async function* owns(graph: Graph, selection: Selection): AsyncGenerator<string> {
  yield line([
    ':START_ID(Party)',
    ':END_ID(Party)',
    ':TYPE',
    'stakeId',
    'status',
    'percent:double',
    'low:double',
    'high:double',
    'size',
    'from',
    'until',
    'label',
  ]);
  for await (const { id, holderId, firmId, status, percent, low, high, size, from, until, label } of rowsOf(
    TABLES.stakes(graph, selection),
  )) {
    if (WALKED.includes(String(status)))
      yield line([holderId, firmId, 'OWNS', id, status, percent, low, high, size, from, until, label]);
  }
}

async function* states(graph: Graph, selection: Selection): AsyncGenerator<string> {
  yield line([
    ':START_ID(Article)',
    ':END_ID(Fact)',
    ':TYPE',
    'claimId',
    ...CLAIM_TEXTS,
    ...CLAIM_TYPED.map(([header]) => header),
  ]);
  for await (const row of rowsOf(TABLES.claims(graph, selection))) {
    if (row['believed'] !== true) continue;
    const values = [...CLAIM_TEXTS, ...CLAIM_TYPED.map(([, column]) => column)].map((column) => row[column]);
    yield line([row['articleId'], row['factId'], 'STATES', row['id'], ...values]);
  }
}

export const RELATIONSHIP_NAMES = ['party-to-fact.csv', 'fact-to-party.csv', 'owns.csv', 'states.csv'];

/** Each file's name and its lines. A deal's parties that were not asked for are left out with their relationships. */
export function* relationshipFiles(
  graph: Graph,
  selection: Selection,
): Generator<readonly [name: string, lines: AsyncIterable<string>]> {
  const asked = selection.parties === null ? null : new Set(selection.parties);
  const includes: Includes = (id) => asked?.has(id) ?? true;
  yield ['party-to-fact.csv', ties(graph, selection, 'to', includes)];
  yield ['fact-to-party.csv', ties(graph, selection, 'from', includes)];
  yield ['owns.csv', owns(graph, selection)];
  yield ['states.csv', states(graph, selection)];
}

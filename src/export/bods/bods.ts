/** The Beneficial Ownership Data Standard, version 0.4 (standard.openownership.org): parties, then who holds and who leads what. */
import type { Graph } from '../../graph/index.ts';
import { type Evidenced, withClaims } from '../evidence.ts';
import type { TableRow } from '../table.ts';
import { rowsOf, type Selection, TABLES } from '../tables.ts';
import { type Interest, postInterests, stakeInterests } from './interest.ts';
import { partyTold } from './party.ts';
import { statement, type Told } from './statement.ts';

/** Statuses of what is or was so; what is planned or rumoured is no ownership yet. */
const REAL = ['HELD', 'FORMER', 'CURRENT'];

/** Null where it is not so yet, gives no say, or is in a person: a subject of BODS is an entity. */
function relationship({ row, claims }: Evidenced, holder: string, interests: readonly Interest[], day: string): Told | null {
  const { id, firmId, firmKind, status, until } = row;
  if (!REAL.includes(String(status)) || firmKind === 'PERSON' || interests.length === 0) return null;
  const said = claims[0];
  return {
    recordId: String(id),
    recordType: 'relationship',
    recordStatus: status === 'FORMER' || until !== null ? 'closed' : 'new',
    subject: String(firmId),
    statementDate: said?.article.publishedAt ?? said?.recordedAt.slice(0, 10) ?? day,
    recordDetails: { isComponent: false, componentRecords: [], subject: firmId, interestedParty: row[holder], interests },
    claims,
  };
}

async function* told(graph: Graph, selection: Selection, day: string): AsyncGenerator<Told | null> {
  const facts = (name: 'stakes' | 'posts') => withClaims(graph, TABLES[name](graph, selection), selection);
  const make = (found: Evidenced, holder: string, interests: (row: TableRow) => readonly Interest[]) =>
    relationship(found, holder, interests(found.row), day);
  for await (const row of rowsOf(TABLES.parties(graph, selection))) yield partyTold(row, day);
  for await (const found of facts('stakes')) yield make(found, 'holderId', stakeInterests);
  for await (const found of facts('posts')) yield make(found, 'personId', postInterests);
}

/** A JSON array of statements, each on a line of its own. */
export async function* bods(graph: Graph, selection: Selection): AsyncGenerator<string> {
  const today = new Date().toISOString().slice(0, 10);
  let before = '[\n';
  for await (const one of told(graph, selection, selection.asOf ?? today)) {
    if (one === null) continue;
    yield before + JSON.stringify(statement(one, today));
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

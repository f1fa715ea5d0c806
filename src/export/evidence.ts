/** Facts with the words that say so: rows of a table, each with its claims. */
import { type ClaimRow, claimsOfFacts, type Graph } from '../graph/index.ts';
import type { Table, TableRow } from './table.ts';
import type { Selection } from './tables.ts';

/** Claims that a file shows of one fact, the newest first; `claims.csv` has them all. */
const MOST_CLAIMS = 25;
/** Facts whose claims are asked for at once, so that quotes of a few hundred facts are in memory and not of all. */
const FACTS_AT_ONCE = 200;

export interface Evidenced {
  readonly row: TableRow;
  readonly claims: readonly ClaimRow[];
}

function* chunks<T>(rows: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}

/** Rows of a table of facts one by one, with the claims that stand for each, the newest first. */
export async function* withClaims(graph: Graph, { pages }: Table, { knownAt }: Selection): AsyncGenerator<Evidenced> {
  for await (const page of pages) {
    for (const rows of chunks(page, FACTS_AT_ONCE)) {
      const found = await graph.read(claimsOfFacts, { ids: rows.map((row) => row['id']), limit: MOST_CLAIMS });
      const known = found.filter(({ claim }) => knownAt === null || claim.recordedAt <= knownAt);
      const byFact = Map.groupBy(known, ({ parent }) => parent);
      for (const row of rows) yield { row, claims: (byFact.get(String(row['id'])) ?? []).map(({ claim }) => claim) };
    }
  }
}

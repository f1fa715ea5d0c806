/** FollowTheMoney entities (followthemoney.tech), as OpenSanctions' and Aleph's tools read them: parties, stakes in force, posts. */
import type { Graph } from '../graph/index.ts';
import type { Cell, TableRow } from './table.ts';
import { rowsOf, type Selection, TABLES } from './tables.ts';

const SCHEMA_OF_KIND: Readonly<Record<string, string>> = {
  FIRM: 'Company',
  PERSON: 'Person',
  FUND: 'Organization',
  STATE: 'PublicBody',
};

/** Properties are lists of texts; what is not known is left out. */
function properties(given: Readonly<Record<string, Cell | undefined>>): Readonly<Record<string, readonly string[]>> {
  const filled = Object.entries(given).map(
    ([name, value]) =>
      [
        name,
        (Array.isArray(value) ? value : [value]).filter((item) => item !== null && item !== undefined && item !== '').map(String),
      ] as const,
  );
  return Object.fromEntries(filled.filter(([, values]) => values.length > 0));
}

const entity = (id: Cell | undefined, schema: string, given: Readonly<Record<string, Cell | undefined>>): string =>
  `${JSON.stringify({ id, schema, properties: properties(given) })}\n`;

const country = (code: Cell | undefined) => (typeof code === 'string' ? code.toLowerCase() : null);

function ownership({ id, holderId, firmId, percent, label, size, from, until, status }: TableRow): string {
  const share = typeof percent === 'number' ? String(percent) : null;
  return entity(id, 'Ownership', {
    owner: holderId,
    asset: firmId,
    percentage: share,
    sharesType: share === null ? label : null,
    role: size,
    startDate: from,
    endDate: until,
    status,
  });
}

/** One entity a line. Rumours are left out; planned stakes say so in their status. */
export async function* ftm(graph: Graph, selection: Selection): AsyncGenerator<string> {
  for await (const row of rowsOf(TABLES.parties(graph, selection))) {
    const names = (row['names'] as readonly string[]).filter((name) => name !== row['name']);
    yield entity(row['id'], SCHEMA_OF_KIND[String(row['kind'])] ?? 'LegalEntity', {
      name: row['name'],
      alias: names,
      country: country(row['country']),
      summary: row['trade'],
    });
  }
  for await (const row of rowsOf(TABLES.stakes(graph, selection))) if (row['status'] !== 'RUMOURED') yield ownership(row);
  for await (const { id, personId, firmId, title, from, until, status } of rowsOf(TABLES.posts(graph, selection))) {
    yield entity(id, 'Directorship', {
      director: personId,
      organization: firmId,
      role: title,
      startDate: from,
      endDate: until,
      status,
    });
  }
}

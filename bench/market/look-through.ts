/** Look-through over GraphQL beside the bare driver that brings the same stakes, and beside path enumeration in Cypher. */
import type { Driver } from 'neo4j-driver';
import { pieceAbove } from '../../src/graph/index.ts';
import { type Asked, asker } from '../http.ts';
import { type Measured, timesInTurn } from '../measure.ts';
import type { Place } from '../place.ts';
import { bare } from './bare.ts';
import type { Shape } from './shape.ts';
import { idIn, type Subjects, subjectsOf } from './subjects.ts';

const QUERY = /* GraphQL */ `
  query ($id: ID!) {
    firm(id: $id) {
      lookThrough {
        holders(first: 20) { nodes { party { id name } low high exact depth } }
        unknown { low high }
        parties
      }
    }
  }
`;
const WITH_PATHS = QUERY.replace('depth }', 'depth paths { low hops { label claims(first: 1) { quote article { title } } } } }');

/** What `lookThrough` would be without our arithmetic: every path from the firm upward, and the product of its shares. */
const ENUMERATION = `
  MATCH way = (v:Party {id: $id})<-[:OWNS*1..16]-(o)
  RETURN o.id AS holder, sum(reduce(part = 100.0, r IN relationships(way) | part * r.low / 100)) AS percent
  ORDER BY percent DESC LIMIT 20`;

const MOST_STAKES = 100_001;

export const KINDS = ['ordinary', 'deep', 'core', 'below'] as const satisfies readonly (keyof Subjects)[];
export type Kind = (typeof KINDS)[number];

export interface LookThroughTimes {
  /** Stakes of the piece, as a median. */
  readonly stakes: number;
  readonly bare: Measured;
  readonly graphql: Measured;
  readonly withPaths: Measured;
  /** Milliseconds, and whether it ended by then. */
  readonly enumeration: { readonly ms: number; readonly ended: boolean };
}

export interface Effort {
  /** Firms that are asked about, and how often each. */
  readonly firms: number;
  readonly rounds: number;
  /** Milliseconds that warm up, at least. */
  readonly warmMs: number;
  /** Milliseconds that path enumeration may take. */
  readonly enumerationMs: number;
}

const asked = (query: string, id: string): Asked => ({ query, variables: { id } });
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

export async function lookThroughTimes(
  { driver, address }: Place,
  url: string,
  shape: Shape,
  kind: Kind,
  { firms, enumerationMs, ...pace }: Effort,
): Promise<LookThroughTimes> {
  const subject = subjectsOf(shape)[kind];
  const ids = Array.from({ length: firms }, (_, n) => idIn(subject(n)));
  const ask = asker(url, 1);
  const run = bare(driver, address.database);
  const stakes: number[] = [];
  const piece = async (id: string) => {
    const [row] = await run(pieceAbove, {
      id,
      statuses: ['HELD'],
      asOf: new Date().toISOString().slice(0, 10),
      limit: MOST_STAKES,
    });
    stakes.push((row!['held'] as readonly unknown[]).length);
  };
  const look = async (query: string, id: string) => {
    const { parties } = (await ask(asked(query, id))).firm.lookThrough;
    if (!(parties >= 0)) throw new Error(`no look-through of ${id}`);
  };
  const [bareTimes, graphql, withPaths] = await timesInTurn(
    [piece, (id) => look(QUERY, id), (id) => look(WITH_PATHS, id)],
    ids,
    pace,
  );
  const enumeration = await enumerate(driver, address.database, ids[0]!, enumerationMs);
  return { stakes: median(stakes), bare: bareTimes!, graphql: graphql!, withPaths: withPaths!, enumeration };
}

/** Path enumeration, broken off where it takes too long. */
async function enumerate(
  driver: Driver,
  database: string,
  id: string,
  timeout: number,
): Promise<LookThroughTimes['enumeration']> {
  const session = driver.session({ database, defaultAccessMode: 'READ' });
  const begun = performance.now();
  try {
    await session.run(ENUMERATION, { id }, { timeout });
    return { ms: performance.now() - begun, ended: true };
  } catch (error) {
    if (performance.now() - begun >= timeout) return { ms: timeout, ended: false };
    throw error;
  } finally {
    await session.close();
  }
}

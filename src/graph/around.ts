/** What hangs together with a party, step by step: one statement a step, so that the cost follows what is found. */
import type { Day, StakeStatus } from '../domain.ts';
import { tiesOf } from './read/neighbourhood.ts';
import type { PartyRow } from './rows.ts';
import type { Parameters, Statement } from './statement.ts';

/** Asks a statement; the graph itself, or somebody's loaders. */
type Ask = <P extends string, Row>(statement: Statement<P, Row>, parameters: Parameters<P>) => Promise<readonly Row[]>;

export interface Near {
  readonly party: PartyRow;
  /** Steps from the middle. */
  readonly distance: number;
}

export interface Around {
  readonly depth: number;
  readonly statuses: readonly StakeStatus[];
  readonly asOf: Day;
  /** Parties in all, the one in the middle not counted. */
  readonly most: number;
}

/** Parties up to `depth` steps away from one on a day, without it, the nearest and weightiest first. */
export async function around(ask: Ask, middle: string, { depth, statuses, asOf, most }: Around): Promise<readonly Near[]> {
  const found: Near[] = [];
  let last: readonly string[] = [middle];
  for (let distance = 1; distance <= depth && found.length < most && last.length > 0; distance++) {
    const seen = [middle, ...found.map(({ party }) => party.id)];
    const rows = await ask(tiesOf, { all: { ids: last, seen, statuses, asOf }, limit: most - found.length });
    found.push(...rows.map(({ party }) => ({ party, distance })));
    last = rows.map(({ party }) => party.id);
  }
  return found;
}

/** What hangs together with a party, two steps a statement, so that the cost follows what is found. */
import type { Day, StakeStatus } from '../domain.ts';
import { stepsAround, type Tie } from './read/neighbourhood.ts';
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
  /** Stakes, posts and foundings between the parties, at most; the largest shares first. */
  readonly ties: number;
}

const STEPS = 2;

/** The party in the middle and those up to `depth` steps away from it on a day, the nearest and weightiest first, and what ties them; null where it is unknown. */
export async function around(
  ask: Ask,
  middle: string,
  { depth, statuses, asOf, most, ties: mostTies }: Around,
): Promise<{ readonly near: readonly Near[]; readonly ties: readonly Tie[] } | null> {
  const distances = new Map([[middle, 0]]);
  const known = new Map<string, PartyRow>();
  let ties: readonly Tie[] = [];
  let last: readonly string[] = [middle];
  let done = 0;
  do {
    const all = { ids: last, seen: [...distances.keys()], statuses, asOf, steps: Math.min(STEPS, depth - done) };
    const [found] = await ask(stepsAround, { all, limit: most + 1 - distances.size, ties: mostTies });
    if (!found?.parties.length) return null;
    for (const party of found.parties) known.set(party.id, party);
    for (const id of found.near) distances.set(id, done + 1);
    for (const id of found.further) distances.set(id, done + STEPS);
    ties = found.ties;
    last = distances.size > most ? [] : found.further;
    done += STEPS;
  } while (done < depth && last.length > 0);
  return { near: [...distances].map(([id, distance]) => ({ party: known.get(id)!, distance })), ties };
}

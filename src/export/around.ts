import type { Day } from '../domain.ts';
import { CodedError } from '../errors.ts';
import { around, type Graph } from '../graph/index.ts';

const MOST_STEPS = 4;
const MOST_PARTIES = 5_000;

/**
 * Ids of a party and of those up to `depth` steps away on a day, today where none is given, nearest first, at most 5,000.
 * @throws CodedError UNKNOWN_PARTY, BAD_INPUT
 */
export async function partiesAround(graph: Graph, party: string, depth: number, asOf: Day | null): Promise<readonly string[]> {
  if (!(depth >= 0 && depth <= MOST_STEPS))
    throw new CodedError('BAD_INPUT', `"depth" is ${depth}; it is a whole number from 0 to ${MOST_STEPS}.`, { value: depth });
  const today = new Date().toISOString().slice(0, 10);
  const found = await around(graph.read, party, {
    depth,
    statuses: ['HELD', 'PLANNED'],
    asOf: asOf ?? today,
    most: MOST_PARTIES - 1,
    ties: 0,
  });
  if (!found)
    throw new CodedError('UNKNOWN_PARTY', `No party has the id "${party}"; look it up with parties(named:).`, { value: party });
  return found.near.map((row) => row.party.id);
}

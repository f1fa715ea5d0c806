import { CodedError } from '../errors.ts';
import { type Graph, partiesById, tiesOf } from '../graph/index.ts';

const MOST_STEPS = 4;
const MOST_PARTIES = 5_000;

/**
 * Ids of a party and of those up to `depth` steps away on a day, nearest first, at most 5,000.
 * @throws CodedError UNKNOWN_PARTY, BAD_INPUT
 */
export async function partiesAround(graph: Graph, party: string, depth: number, asOf: string): Promise<readonly string[]> {
  if (!(depth >= 0 && depth <= MOST_STEPS))
    throw new CodedError('BAD_INPUT', `"depth" is ${depth}; it is a whole number from 0 to ${MOST_STEPS}.`, { value: depth });
  const known = await graph.read(partiesById, { ids: [party] });
  if (known.length === 0)
    throw new CodedError('UNKNOWN_PARTY', `No party has the id "${party}"; look it up with parties(named:).`, { value: party });
  const found = [party];
  for (let edge: readonly string[] = found, step = 0; step < depth && edge.length > 0 && found.length < MOST_PARTIES; step++) {
    const rows = await graph.read(tiesOf, {
      ids: edge,
      seen: found,
      statuses: ['HELD', 'PLANNED'],
      asOf,
      limit: MOST_PARTIES - found.length,
    });
    edge = rows.map((row) => row.party.id);
    found.push(...edge);
  }
  return found;
}

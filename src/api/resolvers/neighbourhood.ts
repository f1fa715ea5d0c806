import { CodedError } from '../../errors.ts';
import { degreesOf, type PartyRow, stats as statsQuery, tiesBetween, tiesOf } from '../../graph/index.ts';
import type { ApiContext } from '../context.ts';
import type { QueryNeighbourhoodArgs, Resolvers } from '../generated/schema.ts';
import { pageSize } from '../loaders/connection.ts';
import { knownParty } from '../loaders/party-search.ts';
import { today } from '../loaders/stake-pages.ts';
import { partyNode } from '../nodes.ts';

const MOST_PARTIES = 300;
const MOST_STEPS = 4;
/** Ties drawn between the parties of one answer. */
const MOST_TIES = 2_000;

interface Near {
  readonly party: PartyRow;
  readonly distance: number;
}

interface Asked {
  readonly statuses: QueryNeighbourhoodArgs['statuses'];
  readonly asOf: string;
  readonly first: number;
}

/** The parties up to `depth` steps away, nearest and weightiest first, one statement a step; one more than asked for where there are more. */
async function near(
  middle: PartyRow,
  depth: number,
  { statuses, asOf, first }: Asked,
  { load }: ApiContext,
): Promise<readonly Near[]> {
  const found: Near[] = [{ party: middle, distance: 0 }];
  for (let distance = 1; distance <= depth && found.length <= first; distance++) {
    const ids = found.filter((row) => row.distance === distance - 1).map(({ party }) => party.id);
    if (ids.length === 0) break;
    const seen = found.map(({ party }) => party.id);
    const rows = await load.rows(tiesOf, { ids, seen, statuses, asOf, limit: first + 1 - found.length });
    found.push(...rows.map(({ party }) => ({ party, distance })));
  }
  return found;
}

export const neighbourhood: Resolvers = {
  Query: {
    async neighbourhood(_root, { of, depth, first, statuses, asOf }, context) {
      if (depth < 1 || depth > MOST_STEPS)
        throw new CodedError('BAD_INPUT', `"depth" is ${depth}; it must be between 1 and ${MOST_STEPS}.`, { value: depth });
      const asked = { statuses, asOf: asOf ?? today(), first: pageSize(first, MOST_PARTIES) };
      const all = await near(await knownParty(of, context), depth, asked, context);
      const shown = all.slice(0, first);
      const ids = shown.map(({ party }) => party.id);
      const when = { ids, statuses, asOf: asked.asOf };
      const [degrees, ties] = await Promise.all([
        context.load.rows(degreesOf, when),
        context.load.rows(tiesBetween, { ...when, limit: MOST_TIES }),
      ]);
      const degree = new Map(degrees.map((row) => [row.parent, row]));
      const nodes = shown.map(({ party, distance }) => ({
        party: partyNode(party),
        distance,
        owners: degree.get(party.id)?.owners ?? 0,
        holdings: degree.get(party.id)?.holdings ?? 0,
      }));
      return { nodes, edges: ties, truncated: all.length > first };
    },
    async stats(_root, _args, { load }) {
      const [row] = await load.rows(statsQuery, {});
      return row ?? { parties: 0, firms: 0, persons: 0, articles: 0, claims: 0, stakes: 0, posts: 0, deals: 0 };
    },
  },
};

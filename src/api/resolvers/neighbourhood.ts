import { CodedError } from '../../errors.ts';
import { around, degreesOf, stats as statsQuery, tiesBetween } from '../../graph/index.ts';
import type { Resolvers } from '../generated/schema.ts';
import { pageSize } from '../loaders/connection.ts';
import { knownParty } from '../loaders/party-search.ts';
import { today } from '../loaders/stake-pages.ts';
import { partyNode } from '../nodes.ts';

const MOST_PARTIES = 300;
const MOST_STEPS = 4;
/** Ties drawn between the parties of one answer. */
const MOST_TIES = 2_000;

export const neighbourhood: Resolvers = {
  Query: {
    async neighbourhood(_root, { of, depth, first, statuses, asOf }, context) {
      if (depth < 1 || depth > MOST_STEPS)
        throw new CodedError('BAD_INPUT', `"depth" is ${depth}; it must be between 1 and ${MOST_STEPS}.`, { value: depth });
      const asked = { depth, statuses, asOf: asOf ?? today(), most: pageSize(first, MOST_PARTIES) + 1 };
      // One more than asked for, where there is one, says that the answer was cut.
      const all = await around(context.load.rows, await knownParty(of, context), asked);
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

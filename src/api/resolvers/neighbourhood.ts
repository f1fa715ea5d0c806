import type { Day, StakeStatus } from '../../domain.ts';
import { CodedError } from '../../errors.ts';
import { around, degreesOf, stats as statsQuery } from '../../graph/index.ts';
import type { ApiContext } from '../context.ts';
import type { Resolvers } from '../generated/schema.ts';
import { pageSize } from '../loaders/connection.ts';
import { unknownParty } from '../loaders/party-search.ts';
import { today } from '../loaders/stake-pages.ts';
import { type PartyNode, partyNode } from '../nodes.ts';

const MOST_PARTIES = 300;
const MOST_STEPS = 4;
/** Ties drawn between the parties of one answer. */
const MOST_TIES = 2_000;

/** A party of an answer, and for which statuses and day it is asked about. */
export interface NearNode {
  readonly party: PartyNode;
  readonly distance: number;
  readonly when: { readonly statuses: readonly StakeStatus[]; readonly asOf: Day };
}

/** Counted for all parties of an answer together, and only where it is asked for. */
const degreesOfNode = async ({ party, when }: NearNode, { load }: ApiContext) =>
  (await load.rowOf(degreesOf, when, ({ parent }) => parent, party.id)) ?? { owners: 0, holdings: 0 };

export const neighbourhood: Resolvers = {
  NeighbourhoodNode: {
    owners: async (node, _args, context) => (await degreesOfNode(node, context)).owners,
    holdings: async (node, _args, context) => (await degreesOfNode(node, context)).holdings,
  },
  Query: {
    async neighbourhood(_root, { of, depth, first, statuses, asOf }, context) {
      if (depth < 1 || depth > MOST_STEPS)
        throw new CodedError('BAD_INPUT', `"depth" is ${depth}; it must be between 1 and ${MOST_STEPS}.`, { value: depth });
      const when = { statuses, asOf: asOf ?? today() };
      const most = pageSize(first, MOST_PARTIES);
      const found = await around(context.load.rows, of, { ...when, depth, most, ties: MOST_TIES });
      if (!found) throw await unknownParty(of, context);
      // With the one in the middle there is one more than asked for, where there is one: it says that the answer was cut.
      const nodes = found.near.slice(0, first).map(({ party, distance }) => ({ party: partyNode(party), distance, when }));
      const shown = new Set(nodes.map(({ party }) => party.id));
      const edges = found.ties.filter(({ source, target }) => shown.has(source) && shown.has(target));
      return { nodes, edges, truncated: found.near.length > first };
    },
    async stats(_root, _args, { load }) {
      const [row] = await load.rows(statsQuery, {});
      return row ?? { parties: 0, firms: 0, persons: 0, articles: 0, claims: 0, stakes: 0, posts: 0, deals: 0 };
    },
  },
};

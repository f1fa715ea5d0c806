import { CodedError } from '../../errors.ts';
import { coInvestors, commonHolders, connections, interlocks, kindsOfIds } from '../../graph/index.ts';
import type { ApiContext } from '../context.ts';
import type { Resolvers } from '../generated/schema.ts';
import { MAX_PAGE, pageSize } from '../loaders/connection.ts';
import { today } from '../loaders/stake-pages.ts';
import { type PostNode, partyNode, type StakeNode } from '../nodes.ts';
import { type FactNode, factNode } from './nodes.ts';

/** What we believe under some ids, in their order; what is believed no longer is left out. */
async function factsOf(ids: readonly string[], context: ApiContext): Promise<readonly FactNode[]> {
  const rows = ids.length === 0 ? [] : await context.load.rows(kindsOfIds, { ids });
  const kindOf = new Map(
    rows.flatMap(({ id, kind }) => (kind === 'PARTY' || kind === 'ARTICLE' || kind === 'CLAIM' ? [] : [[id, kind] as const])),
  );
  const found = await Promise.all(ids.map((id) => (kindOf.has(id) ? factNode(kindOf.get(id)!, id, context) : null)));
  return found.filter((node) => node !== null);
}

const isPost = (node: FactNode): node is PostNode => node.__typename === 'Post';
const isStake = (node: FactNode): node is StakeNode => node.__typename === 'Stake';

export const company: Resolvers = {
  Query: {
    async interlocks(_root, { firm, asOf, first }, context) {
      const rows = await context.load.rows(interlocks, { id: firm, asOf: asOf ?? today(), limit: pageSize(first) });
      return rows.map(async ({ person, here, there }) => ({
        person: partyNode(person),
        here: (await factsOf(here, context)).filter(isPost),
        elsewhere: (await factsOf(there, context)).filter(isPost),
      }));
    },
    async commonHolders(_root, { firms, statuses, asOf, first }, context) {
      if (firms.length < 2 || firms.length > MAX_PAGE)
        throw new CodedError('BAD_INPUT', `Give at least two and at most ${MAX_PAGE} firms; ${firms.length} were given.`, {
          value: firms.length,
        });
      const rows = await context.load.rows(commonHolders, {
        ids: [...new Set(firms)],
        statuses,
        asOf: asOf ?? today(),
        limit: pageSize(first),
      });
      return rows.map(async ({ holder, stakes }) => ({
        holder: partyNode(holder),
        stakes: (await factsOf(stakes, context)).filter(isStake),
      }));
    },
    async coInvestors(_root, { party, statuses, asOf, first }, context) {
      const rows = await context.load.rows(coInvestors, { id: party, statuses, asOf: asOf ?? today(), limit: pageSize(first) });
      return rows.map(async (row) => ({
        party: partyNode(row.party),
        shared: row.shared,
        firms: row.firms.map(partyNode),
        stakes: (await factsOf(row.stakes, context)).filter(isStake),
      }));
    },
    async connections(_root, { from, to }, context) {
      if (from === to) throw new CodedError('BAD_INPUT', 'Give two different ids.', { value: from });
      const rows = await context.load.rows(connections, { from, to });
      return rows.map(async ({ parties, facts }) => ({ parties: parties.map(partyNode), facts: await factsOf(facts, context) }));
    },
  },
};

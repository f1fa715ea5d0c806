import { CodedError } from '../../errors.ts';
import { coInvestors, commonHolders, connections, interlocks, kindsOfIds } from '../../graph/index.ts';
import type { ApiContext } from '../context.ts';
import type { Resolvers } from '../generated/schema.ts';
import { MAX_PAGE, pageSize } from '../loaders/connection.ts';
import { partOf } from '../loaders/part.ts';
import { idsMeant } from '../loaders/party-search.ts';
import { today } from '../loaders/stake-pages.ts';
import { type PostNode, partyNode, type StakeNode } from '../nodes.ts';
import { type FactNode, factNode } from './nodes.ts';

const MOST_WAYS = 10;

/** What we believe under some ids, in their order; what is believed no longer is left out. */
async function factsOf(ids: readonly string[], context: ApiContext): Promise<readonly FactNode[]> {
  const rows = ids.length === 0 ? [] : await context.load.rows(kindsOfIds, { ids });
  const kindOf = new Map(
    rows.flatMap(({ id, kind }) => (kind === 'PARTY' || kind === 'ARTICLE' || kind === 'CLAIM' ? [] : [[id, kind] as const])),
  );
  const found = await Promise.all(ids.map((id) => (kindOf.has(id) ? factNode(kindOf.get(id)!, id, context) : null)));
  return found.filter((node) => node !== null);
}

/** Stakes or posts by their ids; those of all rows of an answer come in one statement. */
async function allOf<Node extends StakeNode | PostNode>(
  type: Node['__typename'],
  ids: readonly string[],
  context: ApiContext,
): Promise<readonly Node[]> {
  const found = await Promise.all(ids.map((id) => factNode(type === 'Stake' ? 'STAKE' : 'POST', id, context)));
  return found.filter((node): node is Node => node?.__typename === type);
}

export const company: Resolvers = {
  Query: {
    async interlocks(_root, { firm, asOf, ...part }, context) {
      const { first: limit, skip } = partOf(part);
      const [id] = await idsMeant([firm], context);
      const rows = await context.load.rows(interlocks, { id, asOf: asOf ?? today(), skip, limit });
      return rows.map(async ({ person, here, there }) => ({
        person: partyNode(person),
        here: await allOf<PostNode>('Post', here, context),
        elsewhere: await allOf<PostNode>('Post', there, context),
      }));
    },
    async commonHolders(_root, { firms, statuses, asOf, ...part }, context) {
      if (firms.length < 2 || firms.length > MAX_PAGE)
        throw new CodedError('BAD_INPUT', `Give at least two and at most ${MAX_PAGE} firms; ${firms.length} were given.`, {
          value: firms.length,
        });
      const { first: limit, skip } = partOf(part);
      const ids = [...new Set(await idsMeant(firms, context))];
      const rows = await context.load.rows(commonHolders, { ids, statuses, asOf: asOf ?? today(), skip, limit });
      return rows.map(async ({ holder, stakes }) => ({
        holder: partyNode(holder),
        stakes: await allOf<StakeNode>('Stake', stakes, context),
      }));
    },
    async coInvestors(_root, { party, statuses, asOf, ...part }, context) {
      const { first: limit, skip } = partOf(part);
      const [id] = await idsMeant([party], context);
      const rows = await context.load.rows(coInvestors, { id, statuses, asOf: asOf ?? today(), skip, limit });
      return rows.map(async (row) => ({
        party: partyNode(row.party),
        shared: row.shared,
        firms: row.firms.map(partyNode),
        stakes: await allOf<StakeNode>('Stake', row.stakes, context),
      }));
    },
    async connections(_root, { from, to, asOf, first }, context) {
      const [a, b] = await idsMeant([from, to], context);
      if (a === b) throw new CodedError('BAD_INPUT', 'Give two different parties.', { value: from });
      const rows = await context.load.rows(connections, {
        from: a,
        to: b,
        asOf: asOf ?? today(),
        limit: pageSize(first, MOST_WAYS),
      });
      return rows.map(async ({ parties, facts }) => ({
        parties: parties.map(partyNode),
        facts: await factsOf(facts, context),
      }));
    },
  },
};

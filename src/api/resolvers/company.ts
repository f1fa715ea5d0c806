import { CodedError } from '../../errors.ts';
import { coInvestors, commonHolders, connections, interlocks, kindsOfIds } from '../../graph/index.ts';
import type { ApiContext } from '../context.ts';
import type { Resolvers } from '../generated/schema.ts';
import { MAX_PAGE, pageSize } from '../loaders/connection.ts';
import { partOf } from '../loaders/part.ts';
import { knownParty } from '../loaders/party-search.ts';
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

/** "Nobody" must be a true answer: of an id that nobody has it is none. @throws CodedError UNKNOWN_PARTY */
async function orUnknown<Row>(rows: readonly Row[], ids: readonly string[], context: ApiContext): Promise<readonly Row[]> {
  if (rows.length === 0) await Promise.all(ids.map((id) => knownParty(id, context)));
  return rows;
}

export const company: Resolvers = {
  Query: {
    async interlocks(_root, { firm, asOf, ...part }, context) {
      const { first: limit, skip } = partOf(part);
      const rows = await context.load.rows(interlocks, { id: firm, asOf: asOf ?? today(), skip, limit });
      return (await orUnknown(rows, [firm], context)).map(async ({ person, here, there }) => ({
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
      const ids = [...new Set(firms)];
      const rows = await context.load.rows(commonHolders, { ids, statuses, asOf: asOf ?? today(), skip, limit });
      return (await orUnknown(rows, ids, context)).map(async ({ holder, stakes }) => ({
        holder: partyNode(holder),
        stakes: await allOf<StakeNode>('Stake', stakes, context),
      }));
    },
    async coInvestors(_root, { party, statuses, asOf, ...part }, context) {
      const { first: limit, skip } = partOf(part);
      const rows = await context.load.rows(coInvestors, { id: party, statuses, asOf: asOf ?? today(), skip, limit });
      return (await orUnknown(rows, [party], context)).map(async (row) => ({
        party: partyNode(row.party),
        shared: row.shared,
        firms: row.firms.map(partyNode),
        stakes: await allOf<StakeNode>('Stake', row.stakes, context),
      }));
    },
    async connections(_root, { from, to, asOf, first }, context) {
      if (from === to) throw new CodedError('BAD_INPUT', 'Give two different ids.', { value: from });
      const rows = await context.load.rows(connections, { from, to, asOf: asOf ?? today(), limit: pageSize(first, MOST_WAYS) });
      return (await orUnknown(rows, [from, to], context)).map(async ({ parties, facts }) => ({
        parties: parties.map(partyNode),
        facts: await factsOf(facts, context),
      }));
    },
  },
};

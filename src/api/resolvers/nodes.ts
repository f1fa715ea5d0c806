import { CodedError } from '../../errors.ts';
import {
  articlesById,
  claimsById,
  dealsById,
  foundingsById,
  kindsOfIds,
  partiesById,
  postsById,
  stakesById,
} from '../../graph/index.ts';
import type { ApiContext } from '../context.ts';
import type { Resolvers } from '../generated/schema.ts';
import { MAX_PAGE } from '../loaders/connection.ts';
import { today } from '../loaders/stake-pages.ts';
import {
  type ArticleNode,
  articleNode,
  type ClaimNode,
  claimNode,
  type DealNode,
  dealNode,
  type FoundingNode,
  foundingNode,
  type PartyNode,
  type PostNode,
  partyNode,
  postNode,
  type StakeNode,
  stakeNode,
} from '../nodes.ts';

export type AnyNode = PartyNode | ArticleNode | StakeNode | PostNode | DealNode | FoundingNode | ClaimNode;
type Kind = 'PARTY' | 'ARTICLE' | 'STAKE' | 'POST' | 'DEAL' | 'FOUNDING' | 'CLAIM';
export type FactNode = StakeNode | PostNode | DealNode | FoundingNode;

/** How a thing of each kind is loaded by its id. */
const LOAD: { readonly [K in Kind]: (id: string, context: ApiContext) => Promise<AnyNode | null> } = {
  PARTY: async (id, { load }) =>
    made(await load.rowOf(partiesById, {}, ({ party }) => party.id, id), ({ party }) => partyNode(party)),
  ARTICLE: async (id, { load }) =>
    made(await load.rowOf(articlesById, {}, ({ article }) => article.id, id), ({ article }) => articleNode(article)),
  STAKE: async (id, { load }) =>
    made(await load.rowOf(stakesById, { asOf: today(), claims: 0 }, ({ stake }) => stake.id, id), stakeNode),
  POST: async (id, { load }) => made(await load.rowOf(postsById, { claims: 0 }, ({ post }) => post.id, id), postNode),
  DEAL: async (id, { load }) => made(await load.rowOf(dealsById, { claims: 0 }, ({ deal }) => deal.id, id), dealNode),
  FOUNDING: async (id, { load }) =>
    made(await load.rowOf(foundingsById, { claims: 0 }, ({ founding }) => founding.id, id), foundingNode),
  CLAIM: async (id, { load }) =>
    made(await load.rowOf(claimsById, {}, ({ claim }) => claim.claimId, id), ({ claim }) => claimNode(claim)),
};

const made = <Row, N>(row: Row | null, make: (row: Row) => N): N | null => row && make(row);

/** What we believe on the ground of a claim; null where no claim stands for it any more. */
export const factNode = (kind: ClaimNode['kind'], id: string, context: ApiContext): Promise<FactNode | null> =>
  LOAD[kind](id, context) as Promise<FactNode | null>;

async function nodeOf(id: string, context: ApiContext): Promise<AnyNode | null> {
  const row = await context.load.rowOf(kindsOfIds, {}, (found) => found.id, id);
  return row ? LOAD[row.kind](id, context) : null;
}

export const nodes: Resolvers = {
  Query: {
    node: (_root, { id }, context) => nodeOf(id, context),
    async nodes(_root, { ids }, context) {
      if (ids.length > MAX_PAGE)
        throw new CodedError('BAD_PAGE_SIZE', `${ids.length} ids are asked for; ask for at most ${MAX_PAGE} at once.`, {
          value: ids.length,
          most: MAX_PAGE,
        });
      return Promise.all(ids.map((id) => nodeOf(id, context)));
    },
  },
};

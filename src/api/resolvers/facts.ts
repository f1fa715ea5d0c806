import { type ClaimRow, claimsOfFacts } from '../../graph/index.ts';
import type { ApiContext } from '../context.ts';
import type { Resolvers } from '../generated/schema.ts';
import { pageSize } from '../loaders/connection.ts';
import { dealPage } from '../loaders/deal-pages.ts';
import { knownParty } from '../loaders/party-search.ts';
import { claimsAsked, MAX_CLAIMS } from '../loaders/selection.ts';
import { claimNode } from '../nodes.ts';

interface WithClaims {
  readonly id: string;
  readonly claimCount: number;
  readonly evidence: readonly ClaimRow[];
}

/** The newest claims behind a fact: those that came with it, or where more are asked for, a load. */
async function claims({ id, claimCount, evidence }: WithClaims, { first }: { readonly first: number }, { load }: ApiContext) {
  const limit = pageSize(first, MAX_CLAIMS);
  if (evidence.length >= Math.min(limit, claimCount)) return evidence.slice(0, limit).map(claimNode);
  return (await load.rowsOf(claimsOfFacts, { limit }, id)).map(({ claim }) => claimNode(claim));
}

export const facts: Resolvers = {
  Stake: { claims },
  Post: { claims },
  Deal: { claims },
  Founding: { claims },
  Query: {
    async deals(_root, args, context, info) {
      const page = await dealPage(args.party ?? null, args, claimsAsked(info), context);
      if (args.party != null && page.nodes.length === 0) await knownParty(args.party, context);
      return page;
    },
  },
};

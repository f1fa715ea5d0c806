import type { GraphQLResolveInfo } from 'graphql';
import type { PartyKind } from '../../domain.ts';
import { foundersOf, foundingsOf, namesOf } from '../../graph/index.ts';
import type { ApiContext } from '../context.ts';
import type { QueryPartyArgs, Resolvers } from '../generated/schema.ts';
import { beginAhead } from '../loaders/ahead.ts';
import { articlePage } from '../loaders/article-pages.ts';
import { dealPage } from '../loaders/deal-pages.ts';
import { oneParty, partyPage } from '../loaders/party-search.ts';
import { postPage } from '../loaders/post-pages.ts';
import { claimsAsked } from '../loaders/selection.ts';
import { stakePage } from '../loaders/stake-pages.ts';
import { foundingNode, partyNode } from '../nodes.ts';
import { identifiers, records } from './curation.ts';

const party = {
  identifiers,
  records,
  async names({ id }, _args, { load }) {
    const [row] = await load.rowsOf(namesOf, {}, id);
    return row ? [row.shown, ...row.names.filter((name) => name !== row.shown).sort()] : [];
  },
  holdings: ({ id }, args, context, info) => stakePage('HOLDINGS', id, args, claimsAsked(info), context),
  deals: ({ id }, args, context, info) => dealPage(id, args, claimsAsked(info), context),
  async foundings({ id }, _args, { load }, info) {
    return (await load.rowsOf(foundingsOf, { claims: claimsAsked(info) }, id)).map(foundingNode);
  },
  articles: ({ id }, args, context) => articlePage(id, args, context),
} satisfies Resolvers['Firm'];

const organisation = {
  ...party,
  owners: ({ id }, args, context, info) => stakePage('OWNERS', id, args, claimsAsked(info), context),
  officers: ({ id }, args, context, info) => postPage('OFFICERS', id, args, claimsAsked(info), context),
  async founders({ id }, _args, { load }, info) {
    return (await load.rowsOf(foundersOf, { claims: claimsAsked(info) }, id)).map(foundingNode);
  },
} satisfies Resolvers['Firm'];

/** The one party that an id or a name means; what is asked of one of which the id is known is begun at the same time. */
const lookedUp =
  (kinds: readonly PartyKind[] | null) =>
  async (_root: unknown, wanted: QueryPartyArgs, context: ApiContext, info: GraphQLResolveInfo) => {
    if (wanted.id != null && wanted.name == null) beginAhead(wanted.id, info, context);
    const row = await oneParty(wanted, kinds, context);
    return row && partyNode(row);
  };

export const parties: Resolvers = {
  Firm: organisation,
  Fund: organisation,
  State: organisation,
  Person: { ...party, posts: ({ id }, args, context, info) => postPage('POSTS', id, args, claimsAsked(info), context) },
  Query: {
    party: lookedUp(null),
    firm: lookedUp(['FIRM']),
    person: lookedUp(['PERSON']),
    parties: (_root, args, context) => partyPage(args, context),
  },
};

import { foundersOf, foundingsOf, namesOf } from '../../graph/index.ts';
import type { Resolvers } from '../generated/schema.ts';
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

export const parties: Resolvers = {
  Firm: organisation,
  Fund: organisation,
  State: organisation,
  Person: { ...party, posts: ({ id }, args, context, info) => postPage('POSTS', id, args, claimsAsked(info), context) },
  Query: {
    party: async (_root, wanted, context) => orNull(await oneParty(wanted, null, context)),
    firm: async (_root, wanted, context) => orNull(await oneParty(wanted, ['FIRM'], context)),
    person: async (_root, wanted, context) => orNull(await oneParty(wanted, ['PERSON'], context)),
    parties: (_root, args, context) => partyPage(args, context),
  },
};

const orNull = (row: Parameters<typeof partyNode>[0] | null) => row && partyNode(row);

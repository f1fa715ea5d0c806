import { CodedError } from '../../errors.ts';
import { articleByUrl, articlesById, partiesOfArticles, textsOfArticles } from '../../graph/index.ts';
import type { Resolvers } from '../generated/schema.ts';
import { articlePage, claimPage } from '../loaders/article-pages.ts';
import { knownParty } from '../loaders/party-search.ts';
import { articleNode, partyNode } from '../nodes.ts';
import { factNode } from './nodes.ts';

export const articles: Resolvers = {
  Article: {
    async text({ id }, _args, { load }) {
      return (await load.rowOf(textsOfArticles, {}, (row) => row.id, id))?.text ?? '';
    },
    claims: ({ id }, args, context) => claimPage(id, args, context),
    async parties({ id }, _args, { load }) {
      return (await load.rowsOf(partiesOfArticles, {}, id)).map(({ party }) => partyNode(party));
    },
  },
  Claim: {
    about: async ({ kind, factId }, _args, context) => factNode(kind, factId, context),
  },
  Query: {
    async article(_root, { id, url }, { load }) {
      if ((id == null) === (url == null)) throw new CodedError('BAD_INPUT', 'Give either id or url.', { id, url });
      const [row] = id != null ? await load.rows(articlesById, { ids: [id] }) : await load.rows(articleByUrl, { url });
      return row ? articleNode(row.article) : null;
    },
    async articles(_root, args, context) {
      const page = await articlePage(args.party ?? null, args, context);
      if (args.party != null && page.nodes.length === 0) await knownParty(args.party, context);
      return page;
    },
  },
};

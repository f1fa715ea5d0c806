import { filter, map, pipe } from 'graphql-yoga';
import type { Entered } from '../../enter.ts';
import { CodedError } from '../../errors.ts';
import { articlesById, claimsById, claimsOfArticles, partiesById } from '../../graph/index.ts';
import { type ArticleInput, ingestArticle, readInput, warningText } from '../../ingest.ts';
import { recordDeal, recordPost, recordStake } from '../../record.ts';
import type { ApiContext } from '../context.ts';
import type { ArticleInput as ArticleArgs, Resolvers } from '../generated/schema.ts';
import { type ArticleNode, articleNode, claimNode, partyNode } from '../nodes.ts';
import { factOf } from './read-result.ts';

/** Articles of one call. */
const MOST_ARTICLES = 100;
/** Articles written side by side. */
const AT_ONCE = 4;
/** Facts of an article that is there already. */
const WHOLE_ARTICLE = { kinds: null, afterStart: null, afterId: null, limit: 1_000 };

/** An article taken in: what was written, by id; the rest is loaded as asked. */
export interface IngestNode {
  readonly status: Entered['status'];
  readonly article: ArticleNode;
  readonly claimIds: readonly string[];
  readonly found: readonly string[];
  readonly made: readonly string[];
  readonly warnings: readonly string[];
}

const inputOf = ({ text, html, url, title, publisher, publishedAt, kind }: ArticleArgs): ArticleInput => ({
  text: text ?? undefined,
  html: html ?? undefined,
  url: url ?? undefined,
  title: title ?? undefined,
  publisher: publisher ?? undefined,
  published: publishedAt ?? undefined,
  kind,
});

async function told(
  entered: Entered & { readonly warnings?: readonly string[] },
  { graph, news, load }: ApiContext,
): Promise<IngestNode> {
  load.forget();
  const [row] = await graph.read(articlesById, { ids: [entered.articleId] });
  if (!row) throw new Error(`the article ${entered.articleId} was written and is not there`);
  const node: IngestNode = { ...entered, warnings: entered.warnings ?? [], article: articleNode(row.article) };
  if (entered.status === 'CREATED') news.tell(node);
  return node;
}

const ingest = async (args: ArticleArgs, context: ApiContext): Promise<IngestNode> =>
  told(await ingestArticle(context.graph, inputOf(args)), context);

/** One article of several: its result, or the fault that a caller can mend; other faults end the call. */
async function outcome(args: ArticleArgs, context: ApiContext) {
  try {
    return { result: await ingest(args, context), error: null };
  } catch (error) {
    if (error instanceof CodedError && error.code !== 'DATABASE_UNAVAILABLE')
      return { result: null, error: { code: error.code, message: error.message } };
    throw error;
  }
}

/** Does `work` for each, a few at a time, and gives the results in the order of the inputs. */
async function several<A, B>(inputs: readonly A[], work: (input: A) => Promise<B>): Promise<readonly B[]> {
  const results: B[] = [];
  const queue = inputs.entries();
  const worker = async () => {
    for (const [at, input] of queue) results[at] = await work(input);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}

/** Parties by id, those of all articles of a call in one statement. */
async function partyNodes(ids: readonly string[], { load }: ApiContext) {
  const rows = await Promise.all(ids.map((id) => load.rowOf(partiesById, {}, ({ party }) => party.id, id)));
  return rows.flatMap((row) => (row ? [partyNode(row.party)] : []));
}

/** Claims by id, likewise. */
async function claimRows(ids: readonly string[], { load }: ApiContext) {
  const rows = await Promise.all(ids.map((id) => load.rowOf(claimsById, {}, ({ claim }) => claim.claimId, id)));
  return rows.filter((row) => row !== null);
}

export const ingestion: Resolvers = {
  IngestResult: {
    async facts({ status, claimIds, article }, _args, context) {
      const rows =
        status === 'UNCHANGED'
          ? await context.load.rowsOf(claimsOfArticles, WHOLE_ARTICLE, article.id)
          : await claimRows(claimIds, context);
      return rows.map(({ claim }) => claimNode(claim)).sort((a, b) => a.start - b.start);
    },
    partiesFound: ({ found }, _args, context) => partyNodes(found, context),
    partiesMade: ({ made }, _args, context) => partyNodes(made, context),
  },
  Query: {
    readArticle(_root, { input }) {
      const { story, language, parties, facts, warnings } = readInput(inputOf(input));
      return {
        title: story.title,
        text: story.text,
        publishedAt: story.published,
        language,
        parties,
        facts: facts.map((fact) => factOf(fact, parties)),
        cuts: story.cuts,
        warnings: warnings.map(warningText),
      };
    },
  },
  Mutation: {
    ingestArticle: (_root, { input }, context) => ingest(input, context),
    async ingestArticles(_root, { inputs }, context) {
      if (inputs.length > MOST_ARTICLES)
        throw new CodedError('BAD_INPUT', `${inputs.length} articles are too many for one call; send at most ${MOST_ARTICLES}.`, {
          value: inputs.length,
          most: MOST_ARTICLES,
        });
      return several(inputs, (input) => outcome(input, context));
    },
    recordStake: async (_root, { input }, context) => told(await recordStake(context.graph, input), context),
    recordPost: async (_root, { input }, context) => told(await recordPost(context.graph, input), context),
    recordDeal: async (_root, { input }, context) => told(await recordDeal(context.graph, input), context),
  },
  Subscription: {
    articleIngested: {
      subscribe: (_root, { party }, { news, load }) =>
        pipe(
          news.listen(),
          filter(({ found, made }) => party == null || found.includes(party) || made.includes(party)),
          map((article) => {
            load.forget();
            return { articleIngested: article };
          }),
        ),
    },
  },
};

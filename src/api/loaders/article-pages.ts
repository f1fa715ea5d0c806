import type { Day, FactKind } from '../../domain.ts';
import { articles, articlesOf, claimsOfArticles } from '../../graph/index.ts';
import type { ApiContext } from '../context.ts';
import { articleNode, claimNode } from '../nodes.ts';
import { type ArticlePage, type ClaimPage, connection, pageSize } from './connection.ts';
import { fromCursor } from './cursor.ts';

interface PageArgs {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** A page of articles, the newest first: those about a party, or all where `party` is null. */
export async function articlePage(
  party: string | null,
  args: PageArgs & { readonly since?: Day | null | undefined },
  { load }: ApiContext,
): Promise<ArticlePage> {
  const first = pageSize(args.first);
  const [afterDay, afterId] = args.after != null ? fromCursor('articles', 'string', args.after) : [null, null];
  const wanted = { since: args.since ?? '', afterDay, afterId, limit: first + 1 };
  const rows = party === null ? await load.rows(articles, wanted) : await load.rowsOf(articlesOf, wanted, party);
  return connection({
    list: 'articles',
    rows,
    first,
    after: args.after,
    node: ({ article }) => articleNode(article),
    place: ({ article, day }) => [day, article.id],
  });
}

/** A page of an article's claims, in the order of its text. */
export async function claimPage(
  article: string,
  args: PageArgs & { readonly kinds?: readonly FactKind[] | null | undefined },
  { load }: ApiContext,
): Promise<ClaimPage> {
  const first = pageSize(args.first);
  const [afterStart, afterId] = args.after != null ? fromCursor('claims', 'number', args.after) : [null, null];
  const rows = await load.rowsOf(claimsOfArticles, { kinds: args.kinds ?? null, afterStart, afterId, limit: first + 1 }, article);
  return connection({
    list: 'claims',
    rows,
    first,
    after: args.after,
    node: ({ claim }) => claimNode(claim),
    place: ({ claim }) => [claim.start, claim.claimId],
  });
}

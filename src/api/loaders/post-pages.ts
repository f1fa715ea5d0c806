import { postsKnownAt } from '../../believed.ts';
import type { Day, Instant, PostRole, PostStatus } from '../../domain.ts';
import { officersOf, type PostRow, postsOf } from '../../graph/index.ts';
import type { ApiContext } from '../context.ts';
import { postNode } from '../nodes.ts';
import { connection, type PostPage, pageSize } from './connection.ts';
import { fromCursor } from './cursor.ts';
import { pastClaims } from './past-claims.ts';
import { partyRowsById } from './stake-pages.ts';

export interface PostArgs {
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly statuses: readonly PostStatus[];
  readonly roles?: readonly PostRole[] | null | undefined;
  readonly asOf?: Day | null | undefined;
  readonly knownAt?: Instant | null | undefined;
}

/** A page of the posts at a firm (`OFFICERS`) or of a person (`POSTS`), the newest first. */
export async function postPage(
  side: 'OFFICERS' | 'POSTS',
  party: string,
  args: PostArgs,
  claims: number,
  context: ApiContext,
): Promise<PostPage> {
  const first = pageSize(args.first);
  const [afterFrom, afterId] = args.after != null ? fromCursor('posts', 'string', args.after) : [null, null];
  const wanted = {
    statuses: args.statuses,
    roles: args.roles ?? null,
    asOf: args.asOf ?? null,
    afterFrom,
    afterId,
    limit: first + 1,
    claims,
  };
  const rows = args.knownAt
    ? await rowsKnownAt(side, party, args, { knownAt: args.knownAt, afterFrom, afterId, claims }, context)
    : await context.load.rowsOf(side === 'OFFICERS' ? officersOf : postsOf, wanted, party);
  return connection({
    list: 'posts',
    rows,
    first,
    after: args.after,
    node: postNode,
    place: ({ post }) => [post.from ?? '', post.id],
  });
}

interface PastPage {
  readonly knownAt: Instant;
  readonly claims: number;
  readonly afterFrom: string | null;
  readonly afterId: string | null;
}

async function rowsKnownAt(
  side: 'OFFICERS' | 'POSTS',
  party: string,
  args: PostArgs,
  { knownAt, claims, afterFrom, afterId }: PastPage,
  context: ApiContext,
): Promise<readonly PostRow[]> {
  const posts = (await postsKnownAt(context.load.rows, party, side, knownAt))
    .filter(({ status, role }) => args.statuses.includes(status) && (!args.roles || args.roles.includes(role)))
    .filter(
      ({ from, until, status }) =>
        !args.asOf || ((from ?? '') <= args.asOf && (until === null || until > args.asOf || status === 'FORMER')),
    )
    .filter(
      ({ from, id }) => afterFrom === null || (from ?? '') < afterFrom || ((from ?? '') === afterFrom && id > (afterId ?? '')),
    )
    .sort((a, b) => (b.from ?? '').localeCompare(a.from ?? '') || (a.id < b.id ? -1 : 1))
    .slice(0, args.first + 1);
  const parties = await partyRowsById(
    posts.flatMap(({ personId, firmId }) => [personId, firmId]),
    context,
  );
  const claimsOf = await pastClaims(posts, claims, context);
  return posts.flatMap((post) => {
    const person = parties.get(post.personId);
    const firm = parties.get(post.firmId);
    const row = { post: { ...post, claimCount: post.claimIds.length }, claims: claimsOf(post.id) };
    return person && firm ? [{ ...row, person, firm }] : [];
  });
}

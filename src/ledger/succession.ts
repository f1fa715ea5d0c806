/** One seat, one person: who is told of later in a seat ends the post of who was there. */
import type { Claim, Day, Post, PostFact } from '../domain.ts';
import type { Conflict } from './conflict.ts';
import { earlier } from './days.ts';
import { says } from './rules.ts';
import { isSingleSeat, titleKey } from './titles.ts';

/** A post in a seat with the days on which articles saw its holder there. */
interface Sitting {
  readonly post: Post;
  readonly seen: readonly Day[];
  readonly articles: ReadonlySet<string>;
}

export interface Succession {
  readonly posts: readonly Post[];
  readonly conflicts: readonly Conflict[];
}

/** Ends the posts of predecessors in seats of one person. Two that one article names in one seat share it. */
export function succeed(posts: readonly Post[], claims: readonly Claim<PostFact>[]): Succession {
  const byId = new Map(claims.map((claim) => [claim.claimId, claim]));
  const seats = Map.groupBy(
    posts.filter(({ status, title }) => status === 'CURRENT' && isSingleSeat(titleKey(title))),
    ({ title }) => titleKey(title),
  );
  const ended = new Map<string, Day>();
  const conflicts: Conflict[] = [];
  for (const seat of seats.values()) {
    const sittings = seat.map((post) => sitting(post, byId));
    for (const sat of sittings) {
      const next = successor(sat, sittings);
      if (!next) continue;
      ended.set(sat.post.id, next.day);
      if (next.by.post.from! <= last(sat)) conflicts.push(conflict(sat, next.by));
    }
  }
  return { posts: posts.map((post) => ({ ...post, until: ended.get(post.id) ?? post.until })), conflicts };
}

function sitting(post: Post, byId: ReadonlyMap<string, Claim<PostFact>>): Sitting {
  const claims = post.claimIds
    .map((id) => byId.get(id))
    .filter((claim) => claim !== undefined && claim.fact.status === 'CURRENT') as readonly Claim<PostFact>[];
  const seen = claims.flatMap(({ asOf, fact }) => (fact.from && fact.from < asOf ? [fact.from, asOf] : [asOf])).sort();
  return { post, seen, articles: new Set(claims.map(({ articleId }) => articleId)) };
}

const last = ({ seen, post }: Sitting): Day => seen.at(-1) ?? post.from ?? '';

/** The first day after the sitter was seen for the last time on which another was seen in the seat. */
function successor(sat: Sitting, seat: readonly Sitting[]): { readonly day: Day; readonly by: Sitting } | null {
  const others = seat.filter((other) => other.post.personId !== sat.post.personId && sat.articles.isDisjointFrom(other.articles));
  const days = others.flatMap((by) => by.seen.filter((day) => day > last(sat)).map((day) => ({ day, by })));
  const first = days.sort((a, b) => (a.day === b.day ? (a.by.post.id < b.by.post.id ? -1 : 1) : a.day < b.day ? -1 : 1))[0];
  return first ? { day: sat.post.until === null ? first.day : earlier(first.day, sat.post.until), by: first.by } : null;
}

const conflict = (sat: Sitting, by: Sitting): Conflict => ({
  about: 'POST',
  kind: 'SEAT',
  factIds: [sat.post.id, by.post.id].sort(),
  believed: by.post.claimIds,
  outvoted: sat.post.claimIds,
  decidedBy: 'succession',
  message: `Two are told of as ${titleKey(sat.post.title)} over the same days; ${says('succession')}.`,
});

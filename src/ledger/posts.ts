/** From all claims about posts at one firm to who served there when. */
import type { Claim, Post, PostFact, PostStatus } from '../domain.ts';
import { stableId } from '../ids.ts';
import type { Conflict } from './conflict.ts';
import { type Comparison, contest } from './contest.ts';
import { holdingEras } from './era.ts';
import { planEras } from './plans.ts';
import { succeed } from './succession.ts';
import { settled } from './tell.ts';
import { postRole, titleKey } from './titles.ts';
import { type Phase, witness } from './witness.ts';

export interface SettledPosts {
  readonly posts: readonly Post[];
  readonly conflicts: readonly Conflict[];
}

const STATUS: Readonly<Record<Phase, PostStatus>> = { HOLDS: 'CURRENT', PLANS: 'INCOMING', RUMOURS: 'INCOMING', PAST: 'FORMER' };

/** A post is held or not: there is nothing to compare but the title's wording, which never contradicts. */
const WORDING: Comparison<string> = {
  fits: () => true,
  ends: () => true,
  same: () => true,
  refines: () => false,
  precision: () => 0,
  show: (title) => title,
};

/**
 * What is believed about who served at one firm; every claim stands behind exactly one post. The order of the claims does not matter.
 * A post is `CURRENT` over [from, until); `FORMER` with no `from` where nobody told of it while it was held; `INCOMING` from the day of the news.
 * In a seat of one person ("chief executive") whoever is told of later ends the post of who was there.
 */
export function settlePosts(claims: readonly Claim<PostFact>[]): SettledPosts {
  const byPost = Map.groupBy(claims, ({ fact }) => `${fact.person}\u0000${titleKey(fact.title)}`);
  const each = [...byPost].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => settlePost(group));
  const seats = succeed(
    each.flatMap(({ posts }) => posts),
    claims,
  );
  return { posts: seats.posts, conflicts: [...each.flatMap(({ conflicts }) => conflicts), ...seats.conflicts] };
}

/** One person in one post, in whatever words. */
function settlePost(claims: readonly Claim<PostFact>[]): SettledPosts {
  const all = claims.map((claim) => witness(claim, claim.fact.title));
  const of = (...phases: readonly Phase[]) =>
    contest(
      all.filter(({ phase }) => phases.includes(phase)),
      WORDING,
    );
  const [holding, planning] = [of('HOLDS', 'PAST'), of('PLANS')];
  const held = holdingEras(holding.standing, WORDING);
  const over = holding.standing.filter(({ phase }) => phase === 'PAST');
  const planned = planEras('PLANS', planning.standing, WORDING, { held, firmer: over, calledOff: [], exceeds: () => false });
  const told = {
    eras: [...held, ...planned.eras],
    echoes: planned.echoes,
    verdicts: [...holding.verdicts, ...planning.verdicts],
    witnesses: all,
    show: WORDING.show,
  };
  const [first] = claims;
  const { person, firm } = first!.fact;
  const title = usualTitle(claims);
  const { nodes, conflicts } = settled(
    'POST',
    told,
    ({ phase, from, until }, turn, claimIds): Post => {
      const id = stableId('post', person, firm, titleKey(title), phase, String(turn));
      return { id, personId: person, firmId: firm, title, role: postRole(title), status: STATUS[phase], from, until, claimIds };
    },
    () => '',
  );
  return { posts: nodes, conflicts };
}

/** The wording that most claims use, then the longer one. */
function usualTitle(claims: readonly Claim<PostFact>[]): string {
  const byTitle = [...Map.groupBy(claims, ({ fact }) => fact.title)].map(([title, group]) => ({ title, count: group.length }));
  byTitle.sort((a, b) => b.count - a.count || b.title.length - a.title.length || (a.title < b.title ? -1 : 1));
  return byTitle[0]?.title ?? '';
}

/** Joins ledger and graph for questions of the past: what we believed at a moment, settled from the claims known then. */
import type { Claim, Day, DealFact, Fact, Instant, Post, PostFact, Stake, StakeFact, StakeStatus } from './domain.ts';
import { claimsKnownOf, placedClaim } from './graph/index.ts';
import type { Parameters, Statement } from './graph/statement.ts';
import { claimsKnownAt, settlePosts, settleStakes } from './ledger/index.ts';

/** Which claims around a party: about stakes in it, stakes of it, posts at it, posts of it. */
export type Side = 'OWNERS' | 'HOLDINGS' | 'OFFICERS' | 'POSTS';

/** Asks a statement; the caller's loaders or the graph itself. */
export type Ask = <P extends string, Row>(statement: Statement<P, Row>, args: Parameters<P>) => Promise<readonly Row[]>;

async function claimsAround(ask: Ask, id: string, side: Side, knownAt: Instant): Promise<readonly Claim[]> {
  const rows = await ask(claimsKnownOf, { ids: [id], side, knownAt });
  return claimsKnownAt(
    rows.map((row) => placedClaim(row).claim),
    knownAt,
  );
}

/** The claims behind each of what is believed, the newest first, as the graph tells them. */
function newestFirst<N extends { readonly claimIds: readonly string[] }>(
  nodes: readonly N[],
  claims: readonly Claim[],
): readonly N[] {
  const day = new Map(claims.map(({ claimId, asOf }) => [claimId, asOf]));
  const order = (a: string, b: string) => (day.get(b) ?? '').localeCompare(day.get(a) ?? '') || (a < b ? -1 : 1);
  return nodes.map((node) => ({ ...node, claimIds: node.claimIds.toSorted(order) }));
}

const isAbout =
  <F extends Fact>(kind: F['fact']) =>
  (claim: Claim): claim is Claim<F> =>
    claim.fact.fact === kind;

/** The stakes in or of a party as we believed them at `knownAt`. */
export async function stakesKnownAt(
  ask: Ask,
  id: string,
  side: 'OWNERS' | 'HOLDINGS',
  knownAt: Instant,
): Promise<readonly Stake[]> {
  const claims = await claimsAround(ask, id, side, knownAt);
  const deals = claims.filter(isAbout<DealFact>('DEAL'));
  const pairs = Map.groupBy(claims.filter(isAbout<StakeFact>('STAKE')), ({ fact }) => `${fact.holder}|${fact.firm}`);
  return [...pairs.values()].flatMap((pair) => newestFirst(settleStakes(pair, deals).stakes, pair));
}

/** The posts at or of a party as we believed them at `knownAt`. */
export async function postsKnownAt(ask: Ask, id: string, side: 'OFFICERS' | 'POSTS', knownAt: Instant): Promise<readonly Post[]> {
  const claims = (await claimsAround(ask, id, side, knownAt)).filter(isAbout<PostFact>('POST'));
  const firms = Map.groupBy(claims, ({ fact }) => fact.firm);
  return [...firms.values()]
    .flatMap((firm) => newestFirst(settlePosts(firm).posts, firm))
    .filter(({ personId, firmId }) => personId === id || firmId === id);
}

/** Whether a stake has one of the statuses on a day, and which: a stake held until then is a past one afterwards. */
export function statusOn({ status, from, until }: Pick<Stake, 'status' | 'from' | 'until'>, day: Day): StakeStatus | null {
  if (status === 'FORMER') return status;
  if (until !== null && until <= day) return status === 'HELD' ? 'FORMER' : null;
  return from === null || from <= day ? status : null;
}

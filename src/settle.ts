/** Joins the ledger's functions: which claims hang together, and what all of them together make us believe. */
import type { Claim, DealFact, Fact, FoundingFact, PostFact, StakeFact } from './domain.ts';
import { dealRow, foundingRow, pairKey, postRow, stakeRow } from './graph/index.ts';
import {
  type Conflict,
  dealScope,
  settleDeals,
  settleFoundings,
  settlePosts,
  settleStakes,
  targetScope,
} from './ledger/index.ts';

/** Keys under which claims that hang together are found. */
export interface Scopes {
  /** (holder, firm) pairs of stakes. */
  readonly pairs: readonly string[];
  /** Firms, for their posts. */
  readonly firms: readonly string[];
  /** Deals of one target, or of one set of parties. */
  readonly scopes: readonly string[];
  /** (founder, firm) pairs. */
  readonly foundings: readonly string[];
}

/** What the ledger made of some scopes, as rows to write, with the claims behind each node. */
export interface Settled {
  readonly stakes: readonly ReturnType<typeof stakeRow>[];
  readonly posts: readonly ReturnType<typeof postRow>[];
  readonly deals: readonly ReturnType<typeof dealRow>[];
  readonly foundings: readonly ReturnType<typeof foundingRow>[];
  readonly conflicts: readonly Conflict[];
  /** Id of the node that each claim speaks for. */
  readonly placeOf: ReadonlyMap<string, string>;
}

/** Key of a fact's scope: claims with one key are settled together. */
function scopeKey(fact: Fact): string {
  switch (fact.fact) {
    case 'STAKE':
      return pairKey(fact.holder, fact.firm);
    case 'POST':
      return fact.firm;
    case 'DEAL':
      return dealScope(fact);
    case 'FOUNDING':
      return pairKey(fact.founder, fact.firm);
  }
}

/** All scopes that some facts touch: a deal that ended takes its buyers' plans along, and a plan asks whether its deal ended. */
export function scopesOf(facts: readonly Fact[]): Scopes {
  const keys = new Map<Fact['fact'], Set<string>>(
    [...(['STAKE', 'POST', 'DEAL', 'FOUNDING'] as const)].map((kind) => [kind, new Set()]),
  );
  for (const fact of facts) {
    keys.get(fact.fact)!.add(scopeKey(fact));
    if (fact.fact === 'STAKE') keys.get('DEAL')!.add(targetScope(fact.firm));
    if (fact.fact === 'DEAL' && fact.target !== null)
      for (const buyer of fact.buyers) keys.get('STAKE')!.add(pairKey(buyer, fact.target));
  }
  const of = (kind: Fact['fact']) => [...keys.get(kind)!];
  return { pairs: of('STAKE'), firms: of('POST'), scopes: of('DEAL'), foundings: of('FOUNDING') };
}

const ofKind = <F extends Fact>(claims: readonly Claim[], kind: F['fact']): readonly Claim<F>[] =>
  claims.filter((claim): claim is Claim<F> => claim.fact.fact === kind);

const grouped = <F extends Fact>(claims: readonly Claim<F>[]): ReadonlyMap<string, readonly Claim<F>[]> =>
  Map.groupBy(claims, ({ fact }) => scopeKey(fact));

/** Settles claims of any number of scopes; retracted ones do not count. */
export function settle(claims: readonly Claim[]): Settled {
  const standing = claims.filter(({ retractedAt }) => retractedAt === null);
  const dealClaims = grouped(ofKind<DealFact>(standing, 'DEAL'));
  const stakes = [...grouped(ofKind<StakeFact>(standing, 'STAKE')).values()].map((group) =>
    settleStakes(group, dealClaims.get(targetScope(group[0]!.fact.firm)) ?? []),
  );
  const posts = [...grouped(ofKind<PostFact>(standing, 'POST')).values()].map((group) => settlePosts(group));
  const deals = [...dealClaims].map(([scope, group]) => ({ scope, ...settleDeals(group) }));
  const foundings = settleFoundings(ofKind<FoundingFact>(standing, 'FOUNDING'));
  const rows = {
    stakes: stakes.flatMap((settled) => settled.stakes),
    posts: posts.flatMap((settled) => settled.posts),
    deals: deals.flatMap((settled) => settled.deals),
  };
  const nodes = [...rows.stakes, ...rows.posts, ...rows.deals, ...foundings.foundings];
  return {
    stakes: rows.stakes.map(stakeRow),
    posts: rows.posts.map(postRow),
    deals: deals.flatMap(({ scope, deals: some }) => some.map((deal) => dealRow(deal, scope))),
    foundings: foundings.foundings.map(foundingRow),
    conflicts: [...stakes, ...posts, ...deals, foundings].flatMap(({ conflicts }) => conflicts),
    placeOf: new Map(nodes.flatMap(({ id, claimIds }) => claimIds.map((claimId) => [claimId, id] as const))),
  };
}

/** Joins ledger and graph: settles all claims of some scopes anew and writes what is believed now. */
import type { Claim, DealFact, Fact, FoundingFact, PostFact, StakeFact } from './domain.ts';
import {
  claimProperties,
  claimsInScope,
  dealRow,
  foundingRow,
  type PlacedClaim,
  pairKey,
  placedClaim,
  postRow,
  stakeRow,
  type Transaction,
  writeBeliefs,
} from './graph/index.ts';
import { dealScope, settleDeals, settleFoundings, settlePosts, settleStakes } from './ledger/index.ts';

/** Which claims hang together: those about one (holder, firm) pair, the posts at one firm, the deals of one scope. */
interface Scopes {
  readonly pairs: ReadonlySet<string>;
  readonly firms: ReadonlySet<string>;
  readonly scopes: ReadonlySet<string>;
  readonly foundings: ReadonlySet<string>;
}

/** What the ledger made of one scope, as rows to write, with the claims behind each node. */
interface Settled {
  readonly stakes: readonly ReturnType<typeof stakeRow>[];
  readonly posts: readonly ReturnType<typeof postRow>[];
  readonly deals: readonly ReturnType<typeof dealRow>[];
  readonly foundings: readonly ReturnType<typeof foundingRow>[];
  /** Id of the node that each claim speaks for. */
  readonly placeOf: ReadonlyMap<string, string>;
}

/** Scope of a claim: claims with one key are settled together. */
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

function scopesOf(claims: readonly Claim[]): Scopes {
  const keys = (kind: Fact['fact']) => new Set(claims.filter(({ fact }) => fact.fact === kind).map(({ fact }) => scopeKey(fact)));
  return { pairs: keys('STAKE'), firms: keys('POST'), scopes: keys('DEAL'), foundings: keys('FOUNDING') };
}

const ofKind = <F extends Fact>(claims: readonly Claim[], kind: F['fact']): readonly Claim<F>[] =>
  claims.filter((claim): claim is Claim<F> => claim.fact.fact === kind);

const grouped = <F extends Fact>(claims: readonly Claim<F>[]): ReadonlyMap<string, readonly Claim<F>[]> =>
  Map.groupBy(claims, ({ fact }) => scopeKey(fact));

/** Settles claims of any number of scopes. */
function settle(claims: readonly Claim[]): Settled {
  const standing = claims.filter(({ retractedAt }) => retractedAt === null);
  const stakes = [...grouped(ofKind<StakeFact>(standing, 'STAKE')).values()].flatMap((group) => settleStakes(group).stakes);
  const posts = [...grouped(ofKind<PostFact>(standing, 'POST')).values()].flatMap((group) => settlePosts(group).posts);
  const deals = [...grouped(ofKind<DealFact>(standing, 'DEAL'))].flatMap(([scope, group]) =>
    settleDeals(group).deals.map((deal) => ({ deal, scope })),
  );
  const foundings = settleFoundings(ofKind<FoundingFact>(standing, 'FOUNDING')).foundings;
  const nodes = [...stakes, ...posts, ...foundings, ...deals.map(({ deal }) => deal)];
  return {
    stakes: stakes.map(stakeRow),
    posts: posts.map(postRow),
    foundings: foundings.map(foundingRow),
    deals: deals.map(({ deal, scope }) => dealRow(deal, scope)),
    placeOf: new Map(nodes.flatMap(({ id, claimIds }) => claimIds.map((claimId) => [claimId, id] as const))),
  };
}

/**
 * Adds claims to the graph and settles every scope that they touch, in the caller's transaction.
 * The parties and articles of the claims stand already; the caller has taken the parties.
 */
export async function believe(tx: Transaction, added: readonly Claim[]): Promise<void> {
  const { pairs, firms, scopes, foundings } = scopesOf(added);
  const rows = await tx.run(claimsInScope, {
    pairs: [...pairs],
    firms: [...firms],
    scopes: [...scopes],
    foundings: [...foundings],
  });
  await settleAndWrite(tx, rows.map(placedClaim), added);
}

async function settleAndWrite(tx: Transaction, before: readonly PlacedClaim[], added: readonly Claim[]): Promise<void> {
  const placeBefore = new Map(before.map(({ claim, factId }) => [claim.claimId, factId]));
  const all = [...before.map(({ claim }) => claim), ...added.filter(({ claimId }) => !placeBefore.has(claimId))];
  const { placeOf, stakes, posts, deals, foundings } = settle(all);
  const alive = new Set([...stakes, ...posts, ...deals, ...foundings].map(({ props }) => props.id));
  // A claim that the ledger leaves without a node (a retracted one) stays where it stood.
  const place = (claimId: string) => placeOf.get(claimId) ?? placeBefore.get(claimId);
  const attached = all.flatMap((claim) => {
    const factId = place(claim.claimId);
    return factId === undefined || factId === placeBefore.get(claim.claimId)
      ? []
      : [{ articleId: claim.articleId, factId, props: claimProperties(claim) }];
  });
  const moved = attached.map(({ props }) => props['claimId']).filter((id) => placeBefore.has(id as string));
  const gone = [...new Set(placeBefore.values())].filter((id) => !alive.has(id));
  const stillNeeded = new Set(all.map(({ claimId }) => place(claimId)));
  const unshadowed = [...gone, ...stakes.filter(({ owns }) => owns.length === 0).map(({ props }) => props.id)];
  const withdrawn = gone.filter((id) => stillNeeded.has(id));
  const empty = gone.filter((id) => !stillNeeded.has(id));
  await tx.run(writeBeliefs, { stakes, posts, foundings, deals, unshadowed, withdrawn, moved, attached, empty });
}

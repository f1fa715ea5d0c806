/** Proposals of a whole story → its facts: duplicates merged, stakes derived from deals, doubts resolved. The steps in order. */
import type { DealProposal, FoundingProposal, PostProposal, Proposed, StakeProposal } from './rule.ts';
import { settleDeals } from './settling/deals.ts';
import { identified, identitiesOf } from './settling/identities.ts';
import { settlePosts } from './settling/posts.ts';
import { settleStakes, stakesOfDeal } from './settling/stakes.ts';
import { ventureStakes, withMoney } from './settling/ventures.ts';

const only = <P extends Proposed>(kind: P['fact'], proposals: readonly Proposed[]): readonly P[] =>
  proposals.filter((proposal): proposal is P => proposal.fact === kind);

function settleFoundings(foundings: readonly Proposed<FoundingProposal>[]): readonly Proposed<FoundingProposal>[] {
  const byPair = new Map<string, Proposed<FoundingProposal>>();
  for (const one of foundings) {
    const key = `${one.founder} ${one.firm}`;
    const known = byPair.get(key);
    byPair.set(key, known && (known.year !== null || one.year === null) ? known : one);
  }
  return [...byPair.values()];
}

/** What the story says, each fact once. */
export function settle(proposals: readonly Proposed[]): readonly Proposed[] {
  const told = {
    deals: only<Proposed<DealProposal>>('DEAL', proposals),
    stakes: only<Proposed<StakeProposal>>('STAKE', proposals),
  };
  const names = identitiesOf(told.stakes, told.deals);
  const deals = withMoney(settleDeals(told.deals.map((deal) => identified(deal, names))));
  const stated = ventureStakes(
    told.stakes.map((stake) => identified(stake, names)),
    deals,
  );
  const stakes = settleStakes([...stated, ...deals.flatMap(stakesOfDeal)]);
  const posts = settlePosts(only<Proposed<PostProposal>>('POST', proposals));
  return [...stakes, ...posts, ...deals, ...settleFoundings(only<Proposed<FoundingProposal>>('FOUNDING', proposals))];
}

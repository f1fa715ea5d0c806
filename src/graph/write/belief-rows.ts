/** What we believe, as rows of `write/beliefs.cypher`. */
import type { Deal, DealKind, Founding, Post, Share, Stake, StakeSize } from '../../domain.ts';

/** Where a stake without a percent stands among those with one, in lists that show the largest first. */
const RANK_OF_SIZE: Readonly<Record<StakeSize, number>> = { WHOLE: 100, MAJORITY: 50.5, CONTROLLING: 50, MINORITY: 1, UNSPECIFIED: 0 };
/** What the buyers, or where none is known the sellers, do. */
const VERB_OF_DEAL: Readonly<Record<DealKind, string>> = {
  JOINT_VENTURE: 'set up',
  ACQUISITION: 'buy',
  STAKE_PURCHASE: 'buy a stake in',
  MERGER: 'merge',
  INVESTMENT: 'invest in',
  DIVESTMENT: 'sell',
  IPO: 'go public:',
};
/** Statuses of stakes that `OWNS` shadows for walking. */
const SHADOWED: ReadonlySet<string> = new Set(['HELD', 'PLANNED']);

const rankOf = ({ percent, size }: Share): number => percent ?? RANK_OF_SIZE[size ?? 'UNSPECIFIED'];

/** The key under which all stakes of one holder in one firm are found. */
export const pairKey = (holderOrFounder: string, firm: string): string => `${holderOrFounder}|${firm}`;

/** A stake with its shadow: `owns` holds one map for a stake that is walked, none for others. */
export function stakeRow({ claimIds, holderId, firmId, ...stake }: Stake) {
  const { id: stakeId, status, percent, low, high, size, from, until, label } = stake;
  const owns = SHADOWED.has(status) ? [{ stakeId, status, percent, low, high, size, from, until, label }] : [];
  const props = { ...stake, rank: rankOf(stake), pair: pairKey(holderId, firmId), claimCount: claimIds.length };
  return { holderId, firmId, owns, props };
}

export function postRow({ claimIds, personId, firmId, ...post }: Post) {
  return { personId, firmId, props: { ...post, claimCount: claimIds.length } };
}

export function foundingRow({ claimIds, founderId, firmId, ...founding }: Founding) {
  return { founderId, firmId, props: { ...founding, pair: pairKey(founderId, firmId), standing: true, claimCount: claimIds.length } };
}

/** `scope` is the key under which all deals about one target are found. */
export function dealRow({ claimIds, buyerIds, sellerIds, targetId, amount, ...deal }: Deal, scope: string) {
  const money = { amountValue: amount?.value ?? null, amountCurrency: amount?.currency ?? null, amountBound: amount?.bound ?? null };
  const verb = buyerIds.length === 0 && deal.kind !== 'IPO' ? 'sell' : VERB_OF_DEAL[deal.kind];
  return { buyerIds, sellerIds, targetIds: targetId ? [targetId] : [], verb, props: { ...deal, ...money, scope, claimCount: claimIds.length } };
}

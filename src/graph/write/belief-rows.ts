/** What we believe, as rows of `write/stakes.cypher`, `posts`, `deals` and `foundings`. */
import type { Deal, DealKind, Founding, Post, Share, Stake, StakeSize } from '../../domain.ts';

/** Where a stake without a percent stands among those with one, in lists that show the largest first. */
const RANK_OF_SIZE: Readonly<Record<StakeSize, number>> = {
  WHOLE: 100,
  MAJORITY: 50.5,
  CONTROLLING: 50,
  MINORITY: 1,
  UNSPECIFIED: 0,
};
/** What one buyer does, and what several do; where no buyer is known the sellers sell. */
const VERBS: Readonly<Record<DealKind, readonly [one: string, several: string]>> = {
  JOINT_VENTURE: ['sets up', 'set up'],
  ACQUISITION: ['buys', 'buy'],
  STAKE_PURCHASE: ['buys a stake in', 'buy a stake in'],
  MERGER: ['merges', 'merge'],
  INVESTMENT: ['invests in', 'invest in'],
  DIVESTMENT: ['sells', 'sell'],
  IPO: ['goes public:', 'go public:'],
};
/** Statuses of stakes that `OWNS` shadows for walking. */
const SHADOWED: ReadonlySet<string> = new Set(['HELD', 'PLANNED']);

/** Where a share stands in lists that show the largest first. */
export const rankOf = ({ percent, size }: Share): number => percent ?? RANK_OF_SIZE[size ?? 'UNSPECIFIED'];

/** The key under which all stakes of one holder in one firm are found. */
export const pairKey = (holderOrFounder: string, firm: string): string => `${holderOrFounder}|${firm}`;

/** A stake with its shadow: `owns` holds one map for a stake that is walked, none for others. */
export function stakeRow({ claimIds, holderId, firmId, ...stake }: Stake) {
  const { id: stakeId, status, percent, low, high, size, from, until, label } = stake;
  const owns = SHADOWED.has(status) ? [{ stakeId, status, percent, low, high, size, from, until, label }] : [];
  // Copies of both ids, for indexes in order of rank.
  const ends = { holder: holderId, firm: firmId, pair: pairKey(holderId, firmId) };
  const props = { ...stake, ...ends, rank: rankOf(stake), claimCount: claimIds.length };
  return { holderId, firmId, owns, props };
}

export function postRow({ claimIds, personId, firmId, ...post }: Post) {
  return { personId, firmId, props: { ...post, claimCount: claimIds.length } };
}

export function foundingRow({ claimIds, founderId, firmId, ...founding }: Founding) {
  return {
    founderId,
    firmId,
    props: { ...founding, pair: pairKey(founderId, firmId), standing: true, claimCount: claimIds.length },
  };
}

/** "buys 10% of", "set up", "sells": between the names of who acts and of the target. */
function verbOf({ kind, buyerIds, sellerIds, percent }: Deal): string {
  const acts = kind !== 'IPO' && buyerIds.length === 0 ? 'DIVESTMENT' : kind;
  const several = (buyerIds.length || sellerIds.length) > 1;
  if (acts === 'STAKE_PURCHASE' && percent !== null) return `${several ? 'buy' : 'buys'} ${percent}% of`;
  return VERBS[acts][several ? 1 : 0];
}

/** `scope` is the key under which all deals about one target are found. */
export function dealRow(deal: Deal, scope: string) {
  const { claimIds, buyerIds, sellerIds, targetId, amount, ...props } = deal;
  const money = {
    amountValue: amount?.value ?? null,
    amountCurrency: amount?.currency ?? null,
    amountBound: amount?.bound ?? null,
  };
  return {
    buyerIds,
    sellerIds,
    targetIds: targetId ? [targetId] : [],
    verb: verbOf(deal),
    props: { ...props, ...money, scope, claimCount: claimIds.length },
  };
}

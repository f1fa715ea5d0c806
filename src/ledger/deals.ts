/** From all claims about deals of one scope to the deals: one deal told by ten articles is one deal whose status moves forward. */
import type { Deal, DealFact, DealStatus, Money } from '../domain.ts';
import { stableId } from '../ids.ts';
import type { Conflict } from './conflict.ts';
import { earliest } from './days.ts';
import { RETOLD_DAYS } from './moments.ts';
import { says } from './rules.ts';
import { type DealClaim, dayOf, dealGroup, dealScope, PROGRESS, partDeals, samePercent } from './same-deal.ts';
import { type Ballot, type Vote, vote } from './vote.ts';

export interface SettledDeals {
  readonly deals: readonly Deal[];
  readonly conflicts: readonly Conflict[];
}

const PERCENT: Ballot<DealFact, number> = {
  value: ({ percent }) => percent,
  agrees: samePercent,
  precision: () => 0,
  newestDays: RETOLD_DAYS,
};

/** Prices that differ by less are one price in round numbers. */
const ROUNDING = 0.05;

/** A bid may be raised: the newest stories count. */
const AMOUNT: Ballot<DealFact, Money> = {
  value: ({ amount }) => amount,
  agrees: (a, b) => a.currency !== b.currency || Math.abs(a.value - b.value) <= ROUNDING * Math.max(a.value, b.value),
  precision: ({ bound }) => (bound === 'EXACT' ? 1 : 0),
  newestDays: RETOLD_DAYS,
};

/** Done or failed; what came before is no answer. */
const END: Ballot<DealFact, DealStatus> = {
  value: ({ status }) => (status === 'COMPLETED' || status === 'ENDED' ? status : null),
  agrees: (a, b) => a === b,
  precision: () => 0,
  newestDays: RETOLD_DAYS,
};

/** A sale with a buyer is a purchase: who says "divestment" knows less. */
const KIND: Ballot<DealFact, DealFact['kind']> = {
  value: ({ kind }) => kind,
  agrees: (a, b) => a === b,
  precision: () => 0,
  newestDays: null,
};

/**
 * What is believed about the deals of one scope (`dealScope`); every claim stands behind exactly one. The order of the claims does not matter.
 * A deal's id is made of its scope, its sort and its turn there: an earlier deal that is told of later shifts the turns behind it.
 */
export function settleDeals(claims: readonly DealClaim[]): SettledDeals {
  const turns = new Map<string, number>();
  const settled = partDeals(claims).map((told) => {
    const group = dealGroup(told[0]!);
    const turn = turns.get(group) ?? 0;
    turns.set(group, turn + 1);
    return settleDeal(told, stableId('deal', dealScope(told[0]!.fact), group, String(turn)));
  });
  return { deals: settled.map(({ deal }) => deal), conflicts: settled.flatMap(({ conflicts }) => conflicts) };
}

function settleDeal(claims: readonly DealClaim[], id: string): { readonly deal: Deal; readonly conflicts: readonly Conflict[] } {
  const [percent, amount, end] = [vote(claims, PERCENT), vote(claims, AMOUNT), vote(claims, END)];
  const withBuyer = claims.filter(({ fact }) => fact.kind !== 'DIVESTMENT');
  const all = (side: 'buyers' | 'sellers') => [...new Set(claims.flatMap(({ fact }) => fact[side]))].sort();
  const deal: Deal = {
    id,
    kind: vote(withBuyer, KIND)?.value ?? 'DIVESTMENT',
    buyerIds: all('buyers'),
    sellerIds: all('sellers'),
    targetId: claims[0]!.fact.target,
    percent: percent?.value ?? null,
    amount: amount?.value ?? null,
    status: end?.value ?? furthest(claims),
    announcedOn: earliest(claims.map(dayOf)),
    claimIds: claims.map(({ claimId }) => claimId).sort(),
  };
  const conflicts = [conflict(id, 'SHARE', percent), conflict(id, 'AMOUNT', amount), conflict(id, 'STATUS', end)];
  return { deal, conflicts: conflicts.filter((each) => each !== null) };
}

/** Forward only: an agreed deal stays agreed, whoever still tells of the bid. */
const furthest = (claims: readonly DealClaim[]): DealStatus =>
  PROGRESS.findLast((status) => claims.some(({ fact }) => fact.status === status)) ?? 'PROPOSED';

const WHAT = { SHARE: 'the share', AMOUNT: 'the price', STATUS: 'whether it was done' } as const;

function conflict(id: string, kind: keyof typeof WHAT, told: Vote<unknown> | null): Conflict | null {
  if (!told || told.outvoted.length === 0) return null;
  const { believed, outvoted, rule } = told;
  return {
    about: 'DEAL',
    kind,
    factIds: [id],
    believed,
    outvoted,
    decidedBy: rule,
    message: `Claims differ on ${WHAT[kind]}; believed is ${says(rule)}.`,
  };
}

/** Stakes stated and stakes that deals imply → one for each pair and moment. */
import type { DealStatus, PartyRef, Share, StakeSize, StakeStatus } from '../../domain.ts';
import type { DealProposal, Proposed, StakeProposal } from '../rule.ts';

type Stake = Proposed<StakeProposal>;
type Deal = Proposed<DealProposal>;

/** What a buyer has once the deal stands so; null: nothing. */
const BOUGHT: Readonly<Record<DealStatus, StakeStatus | null>> = {
  COMPLETED: 'HELD',
  AGREED: 'PLANNED',
  PROPOSED: 'RUMOURED',
  ENDED: null,
};
const SOLD: Readonly<Record<DealStatus, StakeStatus>> = { COMPLETED: 'FORMER', AGREED: 'HELD', PROPOSED: 'HELD', ENDED: 'HELD' };
/** Rules in which the percent is the seller's: "sold its 8 percent". */
const SELLING_RULES = new Set(['sells', 'sale-noun']);
/** The more telling first. */
const TELLING: readonly StakeSize[] = ['MAJORITY', 'MINORITY', 'WHOLE', 'CONTROLLING', 'UNSPECIFIED'];

const sizeOnly = (size: StakeSize): Share => ({ percent: null, bound: 'EXACT', size });

/** How much a buyer gets or a seller gives; a percent that several share is nobody's own. */
function shareOf(deal: Deal, sold: boolean): Share {
  const { kind, percent, buyers, sellers, status, rule } = deal;
  const several = (sold ? sellers : buyers).length > 1;
  const stated = !sold || status === 'COMPLETED' || SELLING_RULES.has(rule);
  if (percent !== null && stated)
    return several ? sizeOnly(percent > 50 ? 'MAJORITY' : 'MINORITY') : { percent, bound: 'EXACT', size: null };
  if (sold) return sizeOnly(kind === 'STAKE_PURCHASE' ? 'UNSPECIFIED' : 'CONTROLLING');
  return sizeOnly(kind === 'ACQUISITION' ? 'WHOLE' : 'UNSPECIFIED');
}

function implied(deal: Deal, holder: PartyRef, status: StakeStatus, sold: boolean): Stake {
  const { target, start, end, rule, sentence } = deal;
  return {
    fact: 'STAKE',
    holder,
    firm: target!,
    ...shareOf(deal, sold),
    status,
    from: null,
    until: null,
    start,
    end,
    rule,
    sentence,
    inferred: true,
  };
}

/** A buyer's and a seller's stakes out of a deal. */
export function stakesOfDeal(deal: Deal): readonly Stake[] {
  if (deal.target === null || !['ACQUISITION', 'STAKE_PURCHASE', 'DIVESTMENT'].includes(deal.kind)) return [];
  const bought = BOUGHT[deal.status];
  return [
    ...(bought ? deal.buyers.map((buyer) => implied(deal, buyer, bought, false)) : []),
    ...deal.sellers.map((seller) => implied(deal, seller, SOLD[deal.status], true)),
  ];
}

const better = (a: Stake, b: Stake): Stake => {
  if ((a.percent === null) !== (b.percent === null)) return a.percent === null ? b : a;
  if (a.percent === null && b.percent === null && a.size !== b.size && a.inferred === b.inferred)
    return TELLING.indexOf(a.size!) <= TELLING.indexOf(b.size!) ? a : b;
  return a.inferred && !b.inferred ? b : a;
};

/** "500 pct" is a slip of the text. */
const isPossible = ({ percent }: Stake): boolean => percent === null || (percent > 0 && percent <= 100);

/** One for each holder, firm and status; what was sold is not held any more. */
export function settleStakes(stakes: readonly Stake[]): readonly Stake[] {
  const byMoment = new Map<string, Stake>();
  for (const stake of stakes.filter(isPossible)) {
    const key = `${stake.holder} ${stake.firm} ${stake.status}`;
    const known = byMoment.get(key);
    byMoment.set(key, known ? better(known, stake) : stake);
  }
  const settled = [...byMoment.values()];
  const at = (stake: Stake, status: StakeStatus) => byMoment.get(`${stake.holder} ${stake.firm} ${status}`);
  return settled.filter((stake) => {
    if (stake.status === 'HELD' && stake.percent === null && at(stake, 'FORMER')?.percent === null) return false;
    if (stake.status === 'RUMOURED') return !at(stake, 'PLANNED');
    return true;
  });
}

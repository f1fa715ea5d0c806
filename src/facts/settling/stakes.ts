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
/** The more telling first. */
const TELLING: readonly StakeSize[] = ['MAJORITY', 'MINORITY', 'WHOLE', 'CONTROLLING', 'UNSPECIFIED'];

const sizeOnly = (size: StakeSize): Share => ({ percent: null, bound: 'EXACT', size });

/** How much a buyer gets or a seller gives; a percent that several share is nobody's own. Who buys the rest will have all. */
function shareOf(deal: Deal, sold: boolean): Share {
  const { kind, percent, buyers, sellers, lot } = deal;
  if (!sold && lot?.rest) return sizeOnly('WHOLE');
  if (percent !== null)
    return (sold ? sellers : buyers).length > 1
      ? sizeOnly(percent > 50 ? 'MAJORITY' : 'MINORITY')
      : { percent, bound: lot?.share.bound ?? 'EXACT', size: null };
  if (lot?.stake && lot.share.size !== null) return sizeOnly(lot.share.size);
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

/** The rule whose sentences are read for stakes too, with the percents that they say. */
const MOVING = 'stake-moves';

/** A buyer's and a seller's stakes out of a deal. */
export function stakesOfDeal(deal: Deal): readonly Stake[] {
  if (deal.rule === MOVING || deal.target === null || !['ACQUISITION', 'STAKE_PURCHASE', 'DIVESTMENT'].includes(deal.kind))
    return [];
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

/** Rules that only call a stake somebody's: what he sells in the same breath is no longer his. */
const CALLING = new Set(['stake-of', 'whose-unit']);

/** Whether a stake is held no more by what is said of its end. */
function isGone(held: Stake, former: Stake | undefined): boolean {
  if (!former) return false;
  if (held.percent === former.percent) return true;
  return former.inferred === true && CALLING.has(held.rule) && held.sentence === former.sentence;
}

/** The rule that concludes from names alone. */
const BY_NAME = 'named-after';

/** What names alone tell of two firms, only where the story says nothing of them. */
function withoutNeedless(stakes: readonly Stake[]): readonly Stake[] {
  const told = new Set(
    stakes.filter(({ rule }) => rule !== BY_NAME).flatMap(({ holder, firm }) => [`${holder} ${firm}`, `${firm} ${holder}`]),
  );
  return stakes.filter(({ rule, holder, firm }) => rule !== BY_NAME || !told.has(`${holder} ${firm}`));
}

/** One for each holder, firm and status; what was sold is not held any more. */
export function settleStakes(stakes: readonly Stake[]): readonly Stake[] {
  const byMoment = new Map<string, Stake>();
  for (const stake of withoutNeedless(stakes).filter(isPossible)) {
    const key = `${stake.holder} ${stake.firm} ${stake.status}`;
    const known = byMoment.get(key);
    byMoment.set(key, known ? better(known, stake) : stake);
  }
  const at = (stake: Stake, status: StakeStatus) => byMoment.get(`${stake.holder} ${stake.firm} ${status}`);
  return [...byMoment.values()].filter((stake) => {
    if (stake.status === 'HELD') return !isGone(stake, at(stake, 'FORMER'));
    if (stake.status === 'RUMOURED') return !at(stake, 'PLANNED');
    return true;
  });
}

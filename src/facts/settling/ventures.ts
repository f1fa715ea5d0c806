/** Stakes in ventures as their deals stand: a share that one sentence only names is the one that another tells in full. */
import type { StakeStatus } from '../../domain.ts';
import type { DealProposal, Proposed, StakeProposal } from '../rule.ts';

type Stake = Proposed<StakeProposal>;
type Deal = Proposed<DealProposal>;

/** Rules that call somebody a partner and leave his share open. */
const NAMING = new Set(['ventures', 'venture-partners']);

const isOpen = ({ rule, percent }: Stake): boolean => NAMING.has(rule) && percent === null;
const samePair = (a: Stake, b: Stake): boolean => a.holder === b.holder && a.firm === b.firm;

/** Held or planned, by the deals that set the venture up; null where they do not say, or say both. */
function stateOf(stake: Stake, deals: readonly Deal[]): StakeStatus | null {
  const own = deals.filter(({ kind, target, status }) => kind === 'JOINT_VENTURE' && target === stake.firm && status !== 'ENDED');
  if (own.length === 0 || !own.some(({ buyers }) => buyers.includes(stake.holder))) return null;
  const done = own.filter(({ status }) => status === 'COMPLETED').length;
  return done === 0 ? 'PLANNED' : done === own.length ? 'HELD' : null;
}

/** "Acme Nord formed a venture … Acme, as its 51 percent owner": of parent and unit the one that is the partner holds. */
function byPartner(stake: Stake, stakes: readonly Stake[], deals: readonly Deal[]): Stake {
  const partners = deals
    .filter(({ kind, target }) => kind === 'JOINT_VENTURE' && target === stake.firm)
    .flatMap(({ buyers }) => buyers);
  if (stake.percent === null || partners.length < 2 || partners.includes(stake.holder)) return stake;
  const unit = partners.find((ref) => stakes.some(({ holder, firm }) => holder === stake.holder && firm === ref));
  const told = stakes.some(({ holder, firm, percent }) => holder === unit && firm === stake.firm && percent !== null);
  return unit && !told ? { ...stake, holder: unit } : stake;
}

const meets = (a: Deal, b: Deal): boolean => a.target === b.target && a.buyers.some((ref) => b.buyers.includes(ref));

/** What partners put into the venture that they set up is its price and no deal of its own. */
export function withMoney(deals: readonly Deal[]): readonly Deal[] {
  const ventures = deals.filter(({ kind, status }) => kind === 'JOINT_VENTURE' && status !== 'ENDED');
  const put = deals.filter((deal) => deal.kind === 'INVESTMENT' && ventures.some((venture) => meets(venture, deal)));
  const amountOf = (venture: Deal) => venture.amount ?? put.find((deal) => meets(venture, deal))?.amount ?? null;
  return deals
    .filter((deal) => !put.includes(deal))
    .map((deal) => (ventures.includes(deal) ? { ...deal, amount: amountOf(deal) } : deal));
}

/** One stake for each partner: in a venture that is only agreed nothing is held yet, and a told share replaces an open one. */
export function ventureStakes(stakes: readonly Stake[], deals: readonly Deal[]): readonly Stake[] {
  const placed = stakes.map((one) => {
    const stake = byPartner(one, stakes, deals);
    const state = stake.status === 'HELD' || (stake.status === 'PLANNED' && isOpen(stake)) ? stateOf(stake, deals) : null;
    return state ? { ...stake, status: state } : stake;
  });
  return placed.filter(
    (stake) =>
      !isOpen(stake) ||
      !placed.some((other) => samePair(stake, other) && !isOpen(other) && other.status !== 'FORMER' && stake.status !== 'FORMER'),
  );
}

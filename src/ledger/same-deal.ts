/** Which claims tell of one deal. */
import type { Claim, Day, DealFact, DealKind, DealStatus } from '../domain.ts';
import { daysBetween } from './days.ts';

export type DealClaim = Claim<DealFact>;

/** Articles call one purchase an acquisition, a purchase or a sale; a venture, new money and a listing are other things. */
const GROUPS: Readonly<Record<DealKind, string>> = {
  ACQUISITION: 'transfer',
  STAKE_PURCHASE: 'transfer',
  DIVESTMENT: 'transfer',
  MERGER: 'transfer',
  JOINT_VENTURE: 'venture',
  INVESTMENT: 'investment',
  IPO: 'listing',
};

/** The longest silence within one deal: merger control may take so long. */
const SILENCE_DAYS = 400;
/** After a deal has failed, a bid after this many days is another deal; claims of two shares within it are one deal, told wrongly once. */
const RENEWED_DAYS = 30;

export const PROGRESS: readonly DealStatus[] = ['PROPOSED', 'AGREED', 'COMPLETED', 'ENDED'];

/** The scope of all deals for one firm. */
export const targetScope = (firm: string): string => `target ${firm}`;

/** Claims with one scope may be of one deal: the same target, or where there is none the same set of parties. */
export const dealScope = ({ target, buyers, sellers }: DealFact): string =>
  target ? targetScope(target) : `parties ${[...new Set([...buyers, ...sellers])].sort().join(' ')}`;

export const dealGroup = ({ fact }: DealClaim): string => GROUPS[fact.kind];

/** The day of the event where stated, else of the story. */
export const dayOf = ({ fact, asOf }: DealClaim): Day => fact.announcedOn ?? asOf;

function inTime(a: DealClaim, b: DealClaim): number {
  const [first, second] = [dayOf(a), dayOf(b)];
  if (first !== second) return first < second ? -1 : 1;
  return PROGRESS.indexOf(a.fact.status) - PROGRESS.indexOf(b.fact.status) || (a.claimId < b.claimId ? -1 : 1);
}

/** Claims of one scope, parted into deals in order of time. The order of the claims does not matter. */
export const partDeals = (claims: readonly DealClaim[]): readonly (readonly DealClaim[])[] =>
  claims.toSorted(inTime).reduce<readonly (readonly DealClaim[])[]>(tell, []);

/** Adds a claim to the latest deal that it can be of, or begins another. */
function tell(deals: readonly (readonly DealClaim[])[], claim: DealClaim): readonly (readonly DealClaim[])[] {
  const deal = deals.findLast((each) => isOf(each, claim));
  return deal ? deals.map((each) => (each === deal ? [...each, claim] : each)) : [...deals, [claim]];
}

function isOf(deal: readonly DealClaim[], claim: DealClaim): boolean {
  const sides = (side: 'buyers' | 'sellers') =>
    overlap(
      deal.flatMap(({ fact }) => fact[side]),
      claim.fact[side],
    );
  const silence = daysBetween(dayOf(deal.at(-1)!), dayOf(claim));
  return (
    dealGroup(deal[0]!) === dealGroup(claim) &&
    sides('buyers') &&
    sides('sellers') &&
    percentFits(deal, claim) &&
    silence <= SILENCE_DAYS &&
    !startsAnew(deal, claim)
  );
}

/** Nobody named is no contradiction: "the unit was sold" and "Fiat bought the unit". */
const overlap = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || b.some((id) => a.includes(id));

/** 10 percent in March and 15 percent in June are two purchases, and so are two in one story. */
function percentFits(deal: readonly DealClaim[], claim: DealClaim): boolean {
  const { percent } = claim.fact;
  const stated = deal.filter(({ fact }) => fact.percent !== null);
  if (percent === null || stated.length === 0) return true;
  return stated.some(
    (other) =>
      samePercent(other.fact.percent!, percent) ||
      (other.articleId !== claim.articleId && daysBetween(dayOf(other), dayOf(claim)) <= RENEWED_DAYS),
  );
}

export const samePercent = (a: number, b: number): boolean => Math.abs(a - b) < 0.5;

/** A bid after the last one failed is another deal. */
function startsAnew(deal: readonly DealClaim[], claim: DealClaim): boolean {
  const end = deal.findLast(({ fact }) => fact.status === 'ENDED');
  return end !== undefined && claim.fact.status !== 'ENDED' && daysBetween(dayOf(end), dayOf(claim)) > RENEWED_DAYS;
}

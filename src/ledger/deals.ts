/** From all claims about deals of one scope to the deals: one deal told by ten articles is one deal whose status moves forward. */
import type { Claim, Day, Deal, DealFact, DealKind, DealStatus } from '../domain.ts';
import { stableId } from '../ids.ts';
import type { Conflict } from './conflict.ts';
import { daysBetween, earliest } from './days.ts';
import { STRENGTH, type Supported } from './rules.ts';

export interface SettledDeals {
  readonly deals: readonly Deal[];
  readonly conflicts: readonly Conflict[];
}

type DealClaim = Claim<DealFact>;

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
/** After a deal has failed, a bid after this many days is another deal. */
const RENEWED_DAYS = 30;

const PROGRESS: readonly DealStatus[] = ['PROPOSED', 'AGREED', 'COMPLETED', 'ENDED'];
const OVER: ReadonlySet<DealStatus> = new Set(['COMPLETED', 'ENDED']);

/** Claims with one scope may be of one deal: the same target, or where there is none the same set of parties. */
export function dealScope({ target, buyers, sellers }: DealFact): string {
  return target ? `target ${target}` : `parties ${[...new Set([...buyers, ...sellers])].sort().join(' ')}`;
}

/** The day of the event where stated, else of the story. */
const dayOf = ({ fact, asOf }: DealClaim): Day => fact.announcedOn ?? asOf;

const inTime = (a: DealClaim, b: DealClaim): number => {
  const [first, second] = [dayOf(a), dayOf(b)];
  if (first !== second) return first < second ? -1 : 1;
  return PROGRESS.indexOf(a.fact.status) - PROGRESS.indexOf(b.fact.status) || (a.claimId < b.claimId ? -1 : 1);
};

/** What is believed about the deals of one scope; every claim stands behind exactly one. The order of the claims does not matter. */
export function settleDeals(claims: readonly DealClaim[]): SettledDeals {
  const told = claims.toSorted(inTime).reduce<readonly (readonly DealClaim[])[]>(tell, []);
  const turns = new Map<string, number>();
  const settled = told.map((group) => {
    const kind = GROUPS[group[0]!.fact.kind];
    const turn = turns.get(kind) ?? 0;
    turns.set(kind, turn + 1);
    return settleDeal(group, stableId('deal', dealScope(group[0]!.fact), kind, String(turn)));
  });
  return { deals: settled.map(({ deal }) => deal), conflicts: settled.flatMap(({ conflicts }) => conflicts) };
}

/** Adds a claim to the latest deal that it can be of, or begins another. */
function tell(told: readonly (readonly DealClaim[])[], claim: DealClaim): readonly (readonly DealClaim[])[] {
  const group = told.findLast((each) => isOf(each, claim));
  return group ? told.map((each) => (each === group ? [...each, claim] : each)) : [...told, [claim]];
}

function isOf(group: readonly DealClaim[], claim: DealClaim): boolean {
  const [first, latest] = [group[0]!, group.at(-1)!];
  if (GROUPS[first.fact.kind] !== GROUPS[claim.fact.kind]) return false;
  if (
    !overlap(
      group.flatMap(({ fact }) => fact.buyers),
      claim.fact.buyers,
    ) ||
    !overlap(
      group.flatMap(({ fact }) => fact.sellers),
      claim.fact.sellers,
    )
  )
    return false;
  if (!percentFits(group, claim)) return false;
  const silence = daysBetween(dayOf(latest), dayOf(claim));
  return silence <= SILENCE_DAYS && !startsAnew(group, claim);
}

/** Nobody named is no contradiction: "the unit was sold" and "Fiat bought the unit". */
const overlap = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || b.some((id) => a.includes(id));

/** 10 percent in March and 15 percent in June are two purchases; within days of each other they are one, told wrongly once. */
function percentFits(group: readonly DealClaim[], claim: DealClaim): boolean {
  const stated = group.filter(({ fact }) => fact.percent !== null);
  const { percent } = claim.fact;
  if (percent === null || stated.length === 0) return true;
  return stated.some(
    (other) =>
      Math.abs(other.fact.percent! - percent) < 0.5 ||
      (daysBetween(dayOf(other), dayOf(claim)) <= RENEWED_DAYS && other.articleId !== claim.articleId),
  );
}

/** A bid after the last one failed is another deal, unless an article only tells of it late. */
function startsAnew(group: readonly DealClaim[], claim: DealClaim): boolean {
  const end = group.findLast(({ fact }) => fact.status === 'ENDED');
  return end !== undefined && claim.fact.status !== 'ENDED' && daysBetween(dayOf(end), dayOf(claim)) > RENEWED_DAYS;
}

function settleDeal(claims: readonly DealClaim[], id: string): { readonly deal: Deal; readonly conflicts: readonly Conflict[] } {
  const strongest = claims
    .map((claim) => supported(claim, claims))
    .sort((a, b) => better(b, a))
    .map(({ claim }) => claim);
  const status = statusOf(strongest);
  const pick = <T>(value: (fact: DealFact) => T | null): T | null =>
    strongest.map(({ fact }) => value(fact)).find((each) => each !== null) ?? null;
  const all = (ids: (fact: DealFact) => readonly string[]) => [...new Set(claims.flatMap(({ fact }) => ids(fact)))].sort();
  const deal: Deal = {
    id,
    kind: kindOf(strongest),
    buyerIds: all(({ buyers }) => buyers),
    sellerIds: all(({ sellers }) => sellers),
    targetId: claims[0]!.fact.target,
    percent: pick(({ percent }) => percent),
    amount: pick(({ amount }) => amount),
    status,
    announcedOn: earliest(claims.flatMap(({ fact }) => fact.announcedOn ?? [])) ?? earliest(claims.map(({ asOf }) => asOf)),
    claimIds: claims.map(({ claimId }) => claimId).sort(),
  };
  return { deal, conflicts: dealConflicts(deal, strongest) };
}

interface SupportedDeal extends Supported<null> {
  readonly claim: DealClaim;
}

function supported(claim: DealClaim, all: readonly DealClaim[]): SupportedDeal {
  const { claimId, articleId, source, asOf, fact } = claim;
  const agreeing = all.filter(
    (other) =>
      other.fact.status === fact.status && other.fact.percent === fact.percent && other.fact.amount?.value === fact.amount?.value,
  );
  const witness = {
    claimId,
    articleId,
    source,
    asOf,
    confidence: fact.confidence,
    phase: 'HOLDS',
    value: null,
    day: dayOf(claim),
    seen: asOf,
    dated: false,
    since: null,
    until: null,
  } as const;
  return { claim, witness, articles: new Set(agreeing.map((other) => other.articleId)).size, precision: 0 };
}

const better = (a: SupportedDeal, b: SupportedDeal): number =>
  STRENGTH.map(({ prefers }) => prefers(a, b)).find((order) => order !== 0) ?? 0;

/** Forward only: done stays done, whoever still tells of the bid. Done and failed at once: the stronger claim. */
function statusOf(strongest: readonly DealClaim[]): DealStatus {
  const over = strongest.find(({ fact }) => OVER.has(fact.status));
  if (over) return over.fact.status;
  return strongest.some(({ fact }) => fact.status === 'AGREED') ? 'AGREED' : 'PROPOSED';
}

/** The kind that says most: a sale with a buyer is a purchase. */
function kindOf(strongest: readonly DealClaim[]): DealKind {
  const kinds = strongest.map(({ fact }) => fact.kind);
  return kinds.find((kind) => kind !== 'DIVESTMENT') ?? kinds[0]!;
}

function dealConflicts(deal: Deal, strongest: readonly DealClaim[]): readonly Conflict[] {
  const outvoted = (differs: (fact: DealFact) => boolean) =>
    strongest.filter(({ fact }) => differs(fact)).map(({ claimId }) => claimId);
  const kinds = [
    {
      kind: 'STATUS',
      claims: outvoted(({ status }) => OVER.has(status) && status !== deal.status),
      what: `whether it is ${deal.status}`,
    },
    {
      kind: 'SHARE',
      claims: outvoted(({ percent }) => percent !== null && deal.percent !== null && Math.abs(percent - deal.percent) >= 0.5),
      what: 'the share',
    },
    {
      kind: 'AMOUNT',
      claims: outvoted(
        ({ amount }) =>
          amount !== null &&
          deal.amount !== null &&
          amount.currency === deal.amount.currency &&
          Math.abs(amount.value / deal.amount.value - 1) > 0.05,
      ),
      what: 'the price',
    },
  ] as const;
  return kinds
    .filter(({ claims }) => claims.length > 0)
    .map(({ kind, claims, what }): Conflict => {
      const believed = deal.claimIds.filter((id) => !claims.includes(id));
      return {
        about: 'DEAL',
        kind,
        factIds: [deal.id],
        believed,
        outvoted: claims,
        decidedBy: 'source',
        message: `Articles do not agree on ${what} of this deal.`,
      };
    });
}

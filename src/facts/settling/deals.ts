/** Many mentions of one deal → one deal. */
import type { DealKind, DealStatus, PartyRef } from '../../domain.ts';
import type { DealProposal, Proposed } from '../rule.ts';

type Deal = Proposed<DealProposal>;

const GROUP: Readonly<Record<DealKind, 'SALE' | 'MERGER' | 'VENTURE' | 'IPO' | 'MONEY'>> = {
  ACQUISITION: 'SALE',
  STAKE_PURCHASE: 'SALE',
  DIVESTMENT: 'SALE',
  MERGER: 'MERGER',
  JOINT_VENTURE: 'VENTURE',
  IPO: 'IPO',
  INVESTMENT: 'MONEY',
};

/** "bought shares of Bolt and may bid for it": what was bought is one event, what is sought another. */
const isLater = (a: Deal, b: Deal): boolean =>
  a.kind === 'STAKE_PURCHASE' &&
  a.status === 'COMPLETED' &&
  b.status !== 'COMPLETED' &&
  (b.kind === 'ACQUISITION' || (b.kind === 'STAKE_PURCHASE' && differ(a.percent, b.percent)));
const differ = (a: number | null, b: number | null): boolean => a !== null && b !== null && a !== b;

const meet = (a: readonly PartyRef[], b: readonly PartyRef[]): boolean => a.some((ref) => b.includes(ref));

/** "will invest $16bn in Bolt … picks up 77 percent of it": the money is what the share costs. */
const isMoneyFor = (money: Deal, sale: Deal): boolean =>
  money.kind === 'INVESTMENT' &&
  GROUP[sale.kind] === 'SALE' &&
  meet(money.buyers, sale.buyers) &&
  (money.status === 'COMPLETED') === (sale.status === 'COMPLETED');

/** One event: same kind of event, same target, and no other buyer. */
function same(a: Deal, b: Deal): boolean {
  if (GROUP[a.kind] !== GROUP[b.kind] && !isMoneyFor(a, b) && !isMoneyFor(b, a)) return false;
  if (a.kind === 'MERGER') return a.buyers.filter((ref) => b.buyers.includes(ref)).length >= 2;
  if (a.target !== b.target || isLater(a, b) || isLater(b, a)) return false;
  if (meet(a.buyers, b.sellers) || meet(b.buyers, a.sellers)) return false;
  if (a.buyers.length > 0 && b.buyers.length > 0) return meet(a.buyers, b.buyers);
  if (a.sellers.length > 0 && b.sellers.length > 0) return meet(a.sellers, b.sellers);
  return true;
}

const first = <T>(values: readonly (T | null)[]): T | null => values.find((value) => value !== null) ?? null;

/** What later news of the deal says, else the first mention that is sure of it; a mention that only names the deal counts where no other does. */
function statusOf(mentions: readonly Deal[]): DealStatus {
  const news = mentions.findLast(({ more, guessed }) => more && !guessed);
  if (news) return news.status;
  if (mentions[0]!.status === 'ENDED') return 'ENDED';
  return (mentions.find(({ guessed }) => !guessed) ?? mentions[0]!).status;
}

/** A purchase of control is one, however other mentions call it. */
function kindOf(mentions: readonly Deal[], lead: Deal): DealKind {
  const part = mentions.some(({ percent }) => percent !== null && percent <= 50);
  const sales = mentions.filter((mention) => isSale(mention) && mention.buyers.length > 0);
  if (!part && sales.some(({ kind }) => kind === 'ACQUISITION')) return 'ACQUISITION';
  return lead.kind === 'INVESTMENT' && sales.length > 0 ? sales[0]!.kind : lead.kind;
}

/** The most telling: a mention with a percent, else one of a stake. */
const lotOf = (mentions: readonly Deal[], lead: Deal): Deal['lot'] =>
  (mentions.find(({ percent }) => percent !== null) ?? mentions.find(({ lot }) => lot?.stake) ?? lead).lot;

function merged(mentions: readonly Deal[]): Deal {
  const lead = mentions.find(({ buyers }) => buyers.length > 0) ?? mentions[0]!;
  const lot = lotOf(mentions, lead);
  const together = lead.kind === 'JOINT_VENTURE' || lead.kind === 'MERGER' || lead.kind === 'INVESTMENT';
  return {
    ...lead,
    ...(lot ? { lot } : {}),
    kind: kindOf(mentions, lead),
    status: statusOf(mentions),
    buyers: [...new Set(together ? mentions.flatMap(({ buyers }) => buyers) : lead.buyers)],
    sellers: first(mentions.map(({ sellers }) => (sellers.length > 0 ? sellers : null))) ?? [],
    percent: first(mentions.map(({ percent }) => percent)),
    amount: first(mentions.map(({ amount }) => amount)),
  };
}

/** A bid that the story begins by calling off is one with later talk of it; one that is called off behind news of another is an earlier one. */
function fits(event: readonly Deal[], mention: Deal): boolean {
  if (mention.more) return true;
  const over = event[0]!.status === 'ENDED';
  if (mention.status === 'ENDED') return over;
  return !over || mention.status === 'PROPOSED';
}

const isSale = ({ kind }: Deal): boolean => GROUP[kind] === 'SALE';
const between = (sale: Deal, a: PartyRef, b: PartyRef): boolean => sale.buyers.includes(a) && sale.target === b;

/** The takeover that a merger of the same two firms is another word for. */
const takeoverOf = (merger: Deal, others: readonly Deal[]): Deal | undefined => {
  const [a, b] = merger.buyers;
  if (merger.kind !== 'MERGER' || merger.buyers.length !== 2 || !a || !b) return undefined;
  return others.find(
    (sale) => merger.status !== 'ENDED' && sale.kind === 'ACQUISITION' && (between(sale, a, b) || between(sale, b, a)),
  );
};

/** Of "Acme buys Bolt" and "Bolt buys Acme" the one told more often, else first, is right. */
const isReverse = (deal: Deal, told: number, others: readonly (readonly [Deal, number])[]): boolean =>
  others.some(
    ([other, times], at) =>
      isSale(deal) &&
      isSale(other) &&
      other.target !== null &&
      deal.target !== null &&
      deal.buyers.includes(other.target) &&
      other.buyers.includes(deal.target) &&
      (times > told || (times === told && at < others.findIndex(([one]) => one === deal))),
  );

/** Whoever floats a firm is its seller in every attempt that the story tells of. */
const withSeller = (deal: Deal, others: readonly Deal[]): Deal =>
  deal.kind === 'IPO' && deal.sellers.length === 0
    ? {
        ...deal,
        sellers:
          others.find(({ kind, target, sellers }) => kind === 'IPO' && target === deal.target && sellers.length > 0)?.sellers ??
          [],
      }
    : deal;

/** A bid that was only refused is still there, unless the story tells of another one by the same bidder. */
function withBidder(deal: Deal, others: readonly Deal[]): Deal {
  const again = others.some((other) => other !== deal && other.target === deal.target && meet(other.buyers, deal.buyers));
  return deal.refused && deal.status === 'ENDED' && !again ? { ...deal, status: 'PROPOSED' } : deal;
}

/** Events that are no other event told differently. */
function apart(events: readonly (readonly Deal[])[]): readonly Deal[] {
  const told = events.map((mentions) => [merged(mentions), mentions.length] as const);
  const deals = told.map(([deal]) => deal);
  return told
    .filter(([deal, times]) => !takeoverOf(deal, deals) && !isReverse(deal, times, told))
    .map(([deal]) => withBidder(withSeller(deal, deals), deals));
}

/** Deals of a story, one per event, told by the first mention that names a buyer. */
export function settleDeals(deals: readonly Deal[]): readonly Deal[] {
  const events: Deal[][] = [];
  for (const mention of deals) {
    const told = mention.more ? events.toReversed() : events;
    const event = told.find((mentions) => fits(mentions, mention) && mentions.some((other) => same(mention, other)));
    if (event) event.push(mention);
    else events.push([mention]);
  }
  return apart(events);
}

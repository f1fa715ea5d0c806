/** The price of a deal in a sentence: "for about 215 mln dlrs", "a deal worth $3bn", "a £1.3bn bid". Never a price per share. */
import type { Money, Span } from '../../domain.ts';
import type { Item, MoneyItem } from '../../reading/types.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';

const CUES = new Set([
  'for',
  'worth',
  'pay',
  'paid',
  'pays',
  'paying',
  'at',
  'valued',
  'valuing',
  'values',
  'costing',
  'spend',
  'cost',
  'price',
  'value',
  'total',
  'spending',
  'bid',
  'offered',
  'invest',
  'investing',
  'invested',
  'raise',
  'raised',
  'raises',
  'raising',
  'or',
  'offering',
  'contribute',
  'spent',
  'putting',
  'put',
  'injecting',
  'inject',
]);
const DEAL_WORDS = new Set([
  'bid',
  'offer',
  'takeover',
  'deal',
  'acquisition',
  'buyout',
  'buy-out',
  'merger',
  'investment',
  'purchase',
  'sale',
  'stake',
  'flotation',
  'tender',
  'proposal',
  'approach',
  'buy',
  'venture',
  'transaction',
  'cash',
  'agreement',
]);
/** A sum of something else than the price. */
const OTHER_SUMS = new Set([
  'debt',
  'debts',
  'loan',
  'sales',
  'revenue',
  'revenues',
  'profit',
  'profits',
  'assets',
  'loss',
  'losses',
  'shares',
  'cost',
  'charge',
  'savings',
  'turnover',
  'gain',
  'fine',
]);

const FIRMS = new Set([
  'bank',
  'company',
  'group',
  'firm',
  'giant',
  'business',
  'conglomerate',
  'fund',
  'insurer',
  'retailer',
  'empire',
]);

/** No firm changes hands for less; smaller sums are prices per share. */
export const LEAST_PRICE = 10_000;

const lowers = (items: readonly Item[]): readonly string[] =>
  items.map((item) => (item.kind === 'VERB' ? item.lower.split(/\s+/).at(-1)! : item.lower));

/** "a bank valued at $180bn", "a $180bn company": what a firm is worth. */
function isWorth(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (next?.kind === 'WORD' && FIRMS.has(next.lower)) return true;
  const cue = items.slice(Math.max(0, at - 3), at).findLastIndex((item) => /^(?:valued|worth)$/.test(item.lower));
  const before = lowers(items.slice(0, Math.max(0, at - 3) + Math.max(0, cue))).filter((word) => word !== ',');
  return cue >= 0 && FIRMS.has(before.at(-1) ?? '');
}

function isPrice(items: readonly Item[], at: number): boolean {
  if (isWorth(items, at)) return false;
  const before = lowers(items.slice(Math.max(0, at - 4), at));
  const after = lowers(items.slice(at + 1, at + 5));
  const besides = /^(?:including|excluding|plus|with)$/.test(after[0] ?? '');
  if ((!besides && after.slice(0, 2).some((word) => OTHER_SUMS.has(word))) || /^(?:each|per|apiece)$/.test(after[0] ?? ''))
    return false;
  if (after.slice(0, 4).some((word) => DEAL_WORDS.has(word)) && !after.slice(0, 1).some((word) => word === ',' || word === '.'))
    return true;
  return before.some((word) => CUES.has(word)) || items.slice(Math.max(0, at - 4), at).some((item) => item.kind === 'MONEY');
}

/** Verbs that have taken the price before them: "bought Bolt for $2 billion and in 2016 it bought Cord". */
const DEALING = new Set(['buy', 'acquire', 'purchase', 'sell', 'invest', 'take over']);

const asMoney = ({ value, currency, bound }: MoneyItem): Money => ({ value, currency, bound });

/** A sum in brackets is the same sum in another currency: "£3.6bn" in "$6.8bn (£3.6bn)". */
function bracketed(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 6), at);
  const opened = before.findLastIndex((item) => item.lower === '(');
  return opened >= 0 && !before.slice(opened).some((item) => item.lower === ')');
}

/** The first price that stands at or behind an offset; else the last before it. */
export function priceNear(scene: Scene, { start }: Span, earliest = 0): Money | null {
  const { items } = scene.sentence;
  const prices = items.flatMap((item, at) =>
    item.kind === 'MONEY' && !item.perShare && item.value >= LEAST_PRICE && isPrice(items, at) && !bracketed(items, at)
      ? [item]
      : [],
  );
  const own = scene.clauses.find(({ verb }) => verb.start === start)?.start ?? start;
  const isOthers = (price: MoneyItem) =>
    price.end <= own &&
    scene.clauses.some(({ verb }) => verb.form === 'FINITE' && DEALING.has(verb.lemma) && verb.start < price.start);
  const but = items.find((item) => item.lower === 'but' && item.start > start)?.start ?? Infinity;
  const chosen =
    prices.find((price) => price.start >= start && price.start < but) ??
    prices.findLast((price) => price.start >= earliest && !isOthers(price));
  return chosen ? asMoney(chosen) : null;
}

/** The price in a deal's noun ("a $5bn bid", "an offer of $5bn"), else near it, but not before the clause that takes the noun. */
export function priceOf(scene: Scene, noun: Phrase, above: Clause | null): Money | null {
  const of = noun.complements.find(({ prep, phrase }) => prep === 'of' && phrase.money && phrase.head === '')?.phrase.money;
  const own = noun.money ?? of;
  return own && !own.perShare && own.value >= LEAST_PRICE ? asMoney(own) : priceNear(scene, noun, above?.verb.start ?? 0);
}

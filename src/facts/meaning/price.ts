/** The price of a deal in a sentence: "for about 215 mln dlrs", "a deal worth $3bn", "a £1.3bn bid". Never a price per share. */
import type { Money, Span } from '../../domain.ts';
import type { Item, MoneyItem } from '../../reading/types.ts';
import type { Scene } from '../grammar/types.ts';

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

const lowers = (items: readonly Item[]): readonly string[] =>
  items.map((item) => (item.kind === 'VERB' ? item.lower.split(/\s+/).at(-1)! : item.lower));

function isPrice(items: readonly Item[], at: number): boolean {
  const before = lowers(items.slice(Math.max(0, at - 4), at));
  const after = lowers(items.slice(at + 1, at + 5));
  if (after.slice(0, 2).some((word) => OTHER_SUMS.has(word))) return false;
  if (after.slice(0, 4).some((word) => DEAL_WORDS.has(word)) && !after.slice(0, 1).some((word) => word === ',' || word === '.'))
    return true;
  return before.some((word) => CUES.has(word)) || items.slice(Math.max(0, at - 4), at).some((item) => item.kind === 'MONEY');
}

const asMoney = ({ value, currency, bound }: MoneyItem): Money => ({ value, currency, bound });

/** The first price that stands at or behind an offset; else the first before it. */
export function priceNear(scene: Scene, { start }: Span): Money | null {
  const { items } = scene.sentence;
  const prices = items.flatMap((item, at) => (item.kind === 'MONEY' && !item.perShare && isPrice(items, at) ? [item] : []));
  const chosen = prices.find((price) => price.start >= start) ?? prices.at(-1);
  return chosen ? asMoney(chosen) : null;
}

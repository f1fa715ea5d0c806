/** Sums of money: "$39.9 billion", "7.5 mln dlrs", "£1.1bn", "Rs 5 crore", "between $2bn and $3bn", "22 dlrs a share". */
import type { Find } from '../finds.ts';
import { BOUND_AFTER, BOUND_BEFORE, boundOf } from './bounds.ts';
import { CURRENCY_NAME, CURRENCY_SIGN, type Currency, currencyNamed, currencySigned } from './currencies.ts';
import { NUMBER, numberOf, SCALE, scaleOf } from './numbers.ts';

const SCALED = `(?:[\\s-]?(?<scale>${SCALE})(?![\\p{L}\\d]))?`;
const PER_SHARE =
  '(?<each>[\\s-]+(?:a|per|each|for\\s+each|an)[\\s-]+(?:\\p{L}+\\s+)?(?:share|unit|ads|warrant|ounce|barrel|tonne|ton|bushel|pound)\\b|\\s*/\\s*share|\\s+a\\s+piece|\\s+apiece)?';
const group = (source: string, suffix: string): string => source.replace(/\(\?<(\w+)>/g, `(?<$1${suffix}>`);
const SIGN_FIRST = new RegExp(
  `(?<![\\p{L}\\d])${BOUND_BEFORE}(?:between\\s+)?(?<sign>${CURRENCY_SIGN})\\s?(?<number>${NUMBER.replace('(?:', '(?:')})${SCALED}(?:(?:\\s+(?:and|to|or)\\s+|\\s?[-–]\\s?)(?:${CURRENCY_SIGN})?\\s?(?<number2>\\d[\\d,.]*\\d|\\d)${group(SCALED, '2')})?${PER_SHARE}${BOUND_AFTER}`,
  'gu',
);
const NAME_LAST = new RegExp(
  `(?<![\\p{L}\\d.,$£€])${BOUND_BEFORE}(?:between\\s+)?(?:(?<low>${NUMBER})(?:\\s+(?:and|to|or)\\s+|(?<=\\d)\\s?[-–]\\s?(?=\\d)))?(?<number>${NUMBER}|a)${SCALED}[\\s-]?(?<name>${CURRENCY_NAME})(?![\\p{L}\\d])${PER_SHARE}${BOUND_AFTER}`,
  'giu',
);
/** Cheap signs that a sentence may hold a sum at all. */
const AMOUNT = /\d|illion|hundred|dozen|\b(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:mln|bln)/i;
const CURRENCY = new RegExp(`(?:${CURRENCY_NAME})(?![\\p{L}])`, 'iu');
const SIGNS = new RegExp(CURRENCY_SIGN, 'u');

function sum(match: RegExpMatchArray, offset: number, currency: Currency): Find {
  const { bound, after, number = '', scale, number2, scale2, low, each } = match.groups ?? {};
  const upper = number2 ?? number;
  const factor = scaleOf(number2 ? (scale2 ?? scale) : scale);
  const value = (upper.toLowerCase() === 'a' ? 1 : numberOf(upper)) * factor * currency.factor;
  const start = offset + (match.index ?? 0);
  const range = number2 !== undefined || low !== undefined;
  return {
    start,
    end: start + match[0].length,
    item: {
      kind: 'MONEY',
      value: Math.round(value * 1e4) / 1e4,
      currency: currency.code,
      bound: range ? 'AT_MOST' : boundOf(bound, after),
      perShare: each !== undefined,
    },
  };
}

/** All sums of a sentence in full units; a range gives its upper end as `AT_MOST`. */
export function findMoney(text: string, offset: number): Find[] {
  if (!AMOUNT.test(text)) return [];
  const signed = (SIGNS.test(text) ? [...text.matchAll(SIGN_FIRST)] : []).map((match) => {
    const { sign = '' } = match.groups ?? {};
    return sum(match, offset, currencySigned(sign));
  });
  const named = (CURRENCY.test(text) ? [...text.matchAll(NAME_LAST)] : []).flatMap((match) => {
    const { number, scale, name = '' } = match.groups ?? {};
    return number?.toLowerCase() === 'a' && !scale ? [] : [sum(match, offset, currencyNamed(name))];
  });
  return [...signed, ...named];
}

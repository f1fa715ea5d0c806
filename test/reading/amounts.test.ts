/** Percents and sums in the styles of the houses, and what is neither. */
import { describe, expect, it } from 'vitest';
import { findMoney } from '../../src/reading/amounts/money.ts';
import { findPercents } from '../../src/reading/amounts/percent.ts';
import type { Find } from '../../src/reading/finds.ts';

const told = (text: string, finds: Find[]) =>
  finds.map(({ start, end, item }) => {
    if (item.kind === 'PERCENT') return [text.slice(start, end), item.value, item.bound];
    if (item.kind === 'MONEY') return [text.slice(start, end), item.value, item.currency, item.bound, item.perShare];
    return [];
  });
const percents = (text: string) => told(text, findPercents(text, 0));
const sums = (text: string) => told(text, findMoney(text, 0));

describe('percents', () => {
  it.each([
    ['It owns 48 percent of Bolt', ['48 percent', 48, 'EXACT']],
    ['a 33.3 pct stake', ['33.3 pct', 33.3, 'EXACT']],
    ['holds 33-1/3 pct', ['33-1/3 pct', 33.33, 'EXACT']],
    ['a 10-percent stake', ['10-percent', 10, 'EXACT']],
    ['a 51-pct-owned unit', ['51-pct', 51, 'EXACT']],
    ['more than 20% of it', ['more than 20%', 20, 'AT_LEAST']],
    ['at least 51 per cent', ['at least 51 per cent', 51, 'AT_LEAST']],
    ['up to 49% of it', ['up to 49%', 49, 'AT_MOST']],
    ['nearly 15 per cent', ['nearly 15 per cent', 15, 'ABOUT']],
    ['between 20 and 25 percent', ['between 20 and 25 percent', 25, 'AT_MOST']],
    ['a 20-25% holding', ['20-25%', 25, 'AT_MOST']],
    ['forty-nine pct of Acme', ['forty-nine pct', 49, 'EXACT']],
    ['half of the firm', ['half', 50, 'EXACT']],
    ['a one-third stake', ['one-third', 33.3, 'EXACT']],
    ['about two-thirds of its shares', ['about two-thirds', 66.7, 'ABOUT']],
    ['a quarter of the shares', ['a quarter', 25, 'EXACT']],
  ])('%s', (text, expected) => {
    expect(percents(text)).toEqual([expected]);
  });
  it.each([
    'up two percentage points',
    'fell 2 percent points',
    'the first half of the year',
    'in a quarter',
    'a third bidder',
    'half a billion dollars',
    'the percentage of votes',
  ])('leaves: %s', (text) => {
    expect(percents(text)).toEqual([]);
  });
});

describe('sums', () => {
  it.each([
    ['revenues of $39.9 billion', ['$39.9 billion', 39.9e9, 'USD', 'EXACT', false]],
    ['$39.9bn', ['$39.9bn', 39.9e9, 'USD', 'EXACT', false]],
    ['£1.1bn', ['£1.1bn', 1.1e9, 'GBP', 'EXACT', false]],
    ['about 7.5 mln dlrs', ['about 7.5 mln dlrs', 7.5e6, 'USD', 'ABOUT', false]],
    ['300m euros', ['300m euros', 3e8, 'EUR', 'EXACT', false]],
    ['25 billion H.K. Dlr', ['25 billion H.K. Dlr', 25e9, 'HKD', 'EXACT', false]],
    ['Rs 5 crore', ['Rs 5 crore', 5e7, 'INR', 'EXACT', false]],
    ['3 trillion yen', ['3 trillion yen', 3e12, 'JPY', 'EXACT', false]],
    ['EUR 300 million', ['EUR 300 million', 3e8, 'EUR', 'EXACT', false]],
    ['A$1.2bn', ['A$1.2bn', 1.2e9, 'AUD', 'EXACT', false]],
    ['five mln stg', ['five mln stg', 5e6, 'GBP', 'EXACT', false]],
    ['350 mln Swiss francs', ['350 mln Swiss francs', 3.5e8, 'CHF', 'EXACT', false]],
    ['up to $300 million', ['up to $300 million', 3e8, 'USD', 'AT_MOST', false]],
    ['between $2bn and $3bn', ['between $2bn and $3bn', 3e9, 'USD', 'AT_MOST', false]],
    ['10 to 12 mln dlrs', ['10 to 12 mln dlrs', 12e6, 'USD', 'AT_MOST', false]],
    ['22 dlrs a share', ['22 dlrs a share', 22, 'USD', 'EXACT', true]],
    ['65 cents per share', ['65 cents per share', 0.65, 'USD', 'EXACT', true]],
    ['240p a share', ['240p a share', 2.4, 'GBP', 'EXACT', true]],
    ['a billion dollars', ['a billion dollars', 1e9, 'USD', 'EXACT', false]],
  ])('%s', (text, expected) => {
    expect(sums(text)).toEqual([expected]);
  });
  it.each(['12 mln shares', 'in 1987', 'the marks of age', '48 percent', 'a pound of flesh', '20 people'])(
    'leaves: %s',
    (text) => {
      expect(sums(text)).toEqual([]);
    },
  );
});

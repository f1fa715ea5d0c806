/** Shares of a whole: "48 percent", "33-1/3 pct", "between 20 and 25%", "half of", "a third", "two-thirds". Points and halves of years are none. */
import type { Bound } from '../../domain.ts';
import type { Find } from '../finds.ts';
import { BOUND_AFTER, BOUND_BEFORE, boundOf } from './bounds.ts';
import { NUMBER, numberOf } from './numbers.ts';

const SIGN = '(?:[- ]?(?:per\\s?cent|pct|pc|percent)(?![\\p{L}]|age|[- ]points?|\\s+points?)|\\s?%(?!\\s*-?\\s*points?))';
const IN_FIGURES = new RegExp(
  `(?<![\\p{L}\\d.,$£€-])${BOUND_BEFORE}(?<between>between\\s+)?(?:(?<low>${NUMBER})(?:${SIGN})?(?:\\s+(?<link>and|to|or)\\s+|(?<=\\d)\\s?[-–]\\s?(?=\\d)))?(?<high>${NUMBER})${SIGN}${BOUND_AFTER}`,
  'giu',
);

const FRACTIONS: Readonly<Record<string, number>> = {
  half: 50,
  'a half': 50,
  'one half': 50,
  'a third': 33.3,
  'one third': 33.3,
  'two thirds': 66.7,
  'a quarter': 25,
  'one quarter': 25,
  'three quarters': 75,
  'a fifth': 20,
  'one fifth': 20,
  'two fifths': 40,
  'three fifths': 60,
  'four fifths': 80,
  'a sixth': 16.7,
  'one sixth': 16.7,
  'an eighth': 12.5,
  'a tenth': 10,
  'one tenth': 10,
};
const FRACTION_WORDS = Object.keys(FRACTIONS)
  .sort((a, b) => b.length - a.length)
  .map((words) => words.replace(' ', '[- ]'))
  .join('|');
/** A fraction is a share where it is a share of something: "half of the firm", "a one-third stake", "half-owned", "half the shares". */
const OF_SOMETHING =
  '(?=[- ](?:of(?!\\s+(?:the\\s+)?(?:year|month|decade|century|\\d{4}))|stake|share|interest|holding|owned|owner|ownership|its|the(?!\\s+(?:year|time))|equity|partner)\\b)';
const IN_WORDS = new RegExp(
  `(?<![\\p{L}\\d-])(?<!(?:first|second|last|latter|other|fiscal|this|next)\\s)${BOUND_BEFORE}(?<fraction>${FRACTION_WORDS})${OF_SOMETHING}`,
  'giu',
);
/** "owns half", "holds nearly a third": behind a verb of holding a fraction is a share too; "owned half by Acme and half by Bolt". */
const HELD_IN_WORDS = new RegExp(
  `(?<=\\b(?:owns?|owned|owning|holds?|held|holding|retains?|keeps?|controls?)\\s+(?:half by [^.;]{1,60}\\band\\s+)?)${BOUND_BEFORE}(?<fraction>${FRACTION_WORDS})(?=\\s*(?:[,.;]|$|(?:by|and|while|each)\\b))`,
  'giu',
);

const FROM = /\bfrom\s+$/i;

/** "from 12 to 30 percent" and "51 percent and 49 percent" are two shares, "between 20 and 25 percent" and "20 to 25 percent" one range. */
const areTwo = (link: string | undefined, between: string | undefined, before: string): boolean =>
  link === 'and' ? between === undefined : link === 'to' && FROM.test(before);

/** "in 2003 and 21 percent" is no range: the lower number must be the smaller one. */
function figures(match: RegExpMatchArray, offset: number): readonly Find[] {
  const { bound, after, low, high = '', link, between } = match.groups ?? {};
  const [at, all] = [offset + (match.index ?? 0), match[0]];
  const share = (from: number, to: number, value: number, how: Bound): Find => ({
    start: at + from,
    end: at + to,
    item: { kind: 'PERCENT', value, bound: how },
  });
  if (low === undefined) return [share(0, all.length, numberOf(high), boundOf(bound, after))];
  const second = all.lastIndexOf(high);
  if (areTwo(link, between, match.input!.slice(0, match.index))) {
    const first = all.slice(0, second).replace(/\s+\S+\s+$/, '');
    const two = numberOf(low) <= 100 ? [share(0, first.length, numberOf(low), boundOf(bound, undefined))] : [];
    return [...two, share(second, all.length, numberOf(high), boundOf(undefined, after))];
  }
  const range = numberOf(low) < numberOf(high);
  return [share(range ? 0 : second, all.length, numberOf(high), range ? 'AT_MOST' : boundOf(undefined, after))];
}

function fraction(match: RegExpMatchArray, offset: number): Find {
  const { bound, fraction: words = '' } = match.groups ?? {};
  const start = offset + (match.index ?? 0);
  return {
    start,
    end: start + match[0].length,
    item: { kind: 'PERCENT', value: FRACTIONS[words.toLowerCase().replace('-', ' ')] ?? 0, bound: boundOf(bound, undefined) },
  };
}

/** All percents of a sentence; a range gives its upper end as `AT_MOST`. */
export function findPercents(text: string, offset: number): Find[] {
  const inFigures = /%|p(?:er)?\s?c(?:en)?t|\bpc\b/i.test(text)
    ? [...text.matchAll(IN_FIGURES)].flatMap((match) => figures(match, offset))
    : [];
  const inWords = /half|third|quarter|fifth|sixth|eighth|tenth/i.test(text)
    ? [IN_WORDS, HELD_IN_WORDS].flatMap((pattern) => [...text.matchAll(pattern)].map((match) => fraction(match, offset)))
    : [];
  return [...inFigures, ...inWords];
}

/** Shares of a whole: "48 percent", "33-1/3 pct", "between 20 and 25%", "half of", "a third", "two-thirds". Points and halves of years are none. */
import type { Find } from '../finds.ts';
import { BOUND_AFTER, BOUND_BEFORE, boundOf } from './bounds.ts';
import { NUMBER, numberOf } from './numbers.ts';

const SIGN = '(?:[- ]?(?:per\\s?cent|pct|pc|percent)(?![\\p{L}]|age|[- ]points?|\\s+points?)|\\s?%(?!\\s*-?\\s*points?))';
const IN_FIGURES = new RegExp(
  `(?<![\\p{L}\\d.,$£€-])${BOUND_BEFORE}(?:between\\s+)?(?:(?<low>${NUMBER})(?:${SIGN})?(?:\\s+(?:and|to|or)\\s+|(?<=\\d)\\s?[-–]\\s?(?=\\d)))?(?<high>${NUMBER})${SIGN}${BOUND_AFTER}`,
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

/** "in 2003 and 21 percent" is no range: the lower number must be the smaller one. */
function figures(match: RegExpMatchArray, offset: number): Find {
  const { bound, after, low, high = '' } = match.groups ?? {};
  const end = offset + (match.index ?? 0) + match[0].length;
  const range = low !== undefined && numberOf(low) < numberOf(high);
  const lost = low !== undefined && !range ? match[0].lastIndexOf(high) : 0;
  return {
    start: offset + (match.index ?? 0) + lost,
    end,
    item: { kind: 'PERCENT', value: numberOf(high), bound: range ? 'AT_MOST' : boundOf(lost > 0 ? undefined : bound, after) },
  };
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
    ? [...text.matchAll(IN_FIGURES)].map((match) => figures(match, offset))
    : [];
  const inWords = /half|third|quarter|fifth|sixth|eighth|tenth/i.test(text)
    ? [...text.matchAll(IN_WORDS)].map((match) => fraction(match, offset))
    : [];
  return [...inFigures, ...inWords];
}

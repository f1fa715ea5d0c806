/** Words that say how a number is meant: "more than 20 percent" is at least, "up to $300 million" at most, "nearly 15 percent" about. */
import type { Bound } from '../../domain.ts';

const BEFORE: Readonly<Record<Exclude<Bound, 'EXACT'>, readonly string[]>> = {
  AT_LEAST: [
    'more than',
    'over',
    'at least',
    'above',
    'exceeding',
    'in excess of',
    'upwards of',
    'no less than',
    'not less than',
    'no fewer than',
    'a minimum of',
    'minimum of',
    'just over',
    'slightly more than',
    'just above',
    'well over',
    'greater than',
    'just more than',
    'a little over',
  ],
  AT_MOST: [
    'up to',
    'at most',
    'no more than',
    'not more than',
    'as much as',
    'as many as',
    'a maximum of',
    'maximum of',
    'less than',
    'under',
    'below',
    'not exceeding',
    'not to exceed',
    'to a maximum of',
    'or less than',
  ],
  ABOUT: [
    'about',
    'around',
    'approximately',
    'some',
    'roughly',
    'nearly',
    'almost',
    'close to',
    'just under',
    'just below',
    'slightly less than',
    'an estimated',
    'estimated',
    'circa',
    'near',
    'a little under',
    'slightly under',
    'an approximate',
    'approx',
    'approx.',
    'more or less',
  ],
};
const AFTER: Readonly<Record<string, Bound>> = {
  'or more': 'AT_LEAST',
  'or so': 'ABOUT',
  'or less': 'AT_MOST',
  plus: 'AT_LEAST',
};

const MEANING: ReadonlyMap<string, Bound> = new Map(
  Object.entries(BEFORE).flatMap(([bound, words]) => words.map((word): [string, Bound] => [word, bound as Bound])),
);
const alternatives = [...MEANING.keys()]
  .sort((a, b) => b.length - a.length)
  .map((words) => words.replace('.', '\\.').replaceAll(' ', '\\s+'))
  .join('|');

/** Pattern of the words before a number, in the group `bound`. */
export const BOUND_BEFORE = `(?:(?<bound>${alternatives})\\s+(?:a\\s+|an\\s+)?)?`;
/** Pattern of the words behind it, in the group `after`. */
export const BOUND_AFTER = '(?:\\s+(?<after>or\\s+more|or\\s+so|or\\s+less)(?=[\\s,.;]))?';

/** What the words mean; `EXACT` where there are none. */
export function boundOf(before: string | undefined, after: string | undefined): Bound {
  const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');
  return (before && MEANING.get(plain(before))) || (after && AFTER[plain(after)]) || 'EXACT';
}

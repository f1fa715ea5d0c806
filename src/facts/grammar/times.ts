/** "last August", "Friday", "a week": words that say when. */
import type { WordItem } from '../../reading/types.ts';
import { TIME } from '../words/grammar.ts';
import { instead, isHyphen, lower, type Step, set } from './rewording.ts';

export const TIME_WORDS = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tomorrow tonight',
);
/** "week", "years": what "last" and "the" make a time of. */
export const PERIODS = set(
  'week month year quarter night summer spring autumn winter fall weekend decade morning afternoon evening weeks months years quarters nights summers springs autumns winters falls weekends decades mornings afternoons evenings',
);
export const NEARBY = set('last next this');

/** "last August", "Friday": when, and nothing of a phrase. */
export const time: Step = (items, at) => {
  const item = items[at]!;
  const two = NEARBY.has(lower(item)) && (TIME_WORDS.has(lower(items[at + 1])) || PERIODS.has(lower(items[at + 1])));
  const length = two ? 2 : TIME_WORDS.has(lower(item)) && (item as WordItem).pos !== 'AUX' ? 1 : 0;
  if (length === 0 || isHyphen(items[at + length])) return null;
  return instead(length, {
    kind: 'WORD',
    text: item.text,
    lower: TIME,
    lemma: TIME,
    pos: 'PUNCT',
    start: item.start,
    end: items[at + length - 1]!.end,
  });
};

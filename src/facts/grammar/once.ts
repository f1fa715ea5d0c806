/** What was so at another time, told without a verb. */
import { instead, type Step } from './rewording.ts';

/** "Acme, once a unit of Bolt,": behind a comma and before a noun "once" says when it was so. */
export const once: Step = (items, at) => {
  const end = items.slice(at).findIndex((item) => item.lower === ',' || item.lower === '.');
  const told = items.slice(at + 1, at + Math.max(end, 1));
  const inserted = items[at - 1]?.lower === ',' && told.length > 0 && told.every(({ kind }) => kind !== 'VERB');
  const word = items[at]!;
  if (word.kind !== 'WORD' || word.lower !== 'once' || !inserted) return null;
  return instead(1, { ...word, lower: 'formerly', lemma: 'formerly', pos: 'ADV' });
};

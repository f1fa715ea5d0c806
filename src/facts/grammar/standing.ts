/** "privately held", "publicly traded": how a firm stands, in one adjective. */
import { instead, lower, type Step, set } from './rewording.ts';

export const HOW = set('privately publicly closely widely family locally');
const STANDING = set('held owned traded listed quoted controlled');

/** "privately held", "publicly traded": one adjective, unless somebody follows that holds. */
export const standing: Step = (items, at) => {
  const [how, what, by] = [items[at]!, items[at + 1], items[at + 2]];
  if (!HOW.has(lower(how)) || !what || !STANDING.has(what.lower) || by?.lower === 'by') return null;
  return instead(2, {
    kind: 'WORD',
    text: how.text,
    lower: how.lower,
    lemma: how.lower,
    pos: 'ADJ',
    start: how.start,
    end: what.end,
  });
};

/** How a stated share falls to its holders: to each the same, to each his own, or to all together and so to none alone. */
import type { PartyRef, Share, Span } from '../../domain.ts';
import type { Item, PercentItem } from '../../reading/types.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsOf } from './actors.ts';
import { percentShare, sizeShare } from './holding.ts';

const GROUPS = new Set(['group', 'consortium', 'team', 'syndicate', 'partnership', 'investor', 'alliance', 'party', 'bidder']);
const RELATED = new Set([
  'family',
  'affiliate',
  'associate',
  'brother',
  'sister',
  'wife',
  'son',
  'daughter',
  'relative',
  'other',
  'partner',
  'ally',
  'trust',
  'child',
  'executive',
  'manager',
]);
const EACH = /\b(?:each|both|respectively|apiece)\b/i;

const isLed = (scene: Scene, phrase: Phrase): boolean =>
  phrase.named.length === 0 && (scene.told.get(phrase) ?? []).some(({ verb }) => verb.lemma === 'lead' && verb.passive);

/** "a group led by Acme", "Acme and its affiliates": more than those whom it names. */
export const isGroup = (scene: Scene, phrase: Phrase | null): boolean =>
  phrase !== null &&
  (isLed(scene, phrase) ||
    (phrase.named.length === 0 && GROUPS.has(phrase.head)) ||
    phrase.conjuncts.some(({ named, head }) => named.length === 0 && RELATED.has(head)));

/** A percent that several hold together is nobody's own: all that is known is whether it is most of the firm. */
export const together = (share: Share): Share =>
  share.percent === null ? share : sizeShare(share.percent > 50 ? 'MAJORITY' : 'MINORITY');

/** Half leaves half; of other percents only the size is told. */
export const restOf = (percent: number): Share =>
  percent === 50 ? { percent, bound: 'EXACT', size: null } : sizeShare(percent < 50 ? 'MAJORITY' : 'MINORITY');

const sentenceText = ({ story, sentence }: Scene): string => story.text.slice(sentence.start, sentence.end);

/** The share of each of some holders, who were told in one phrase. */
export function shareOfEach(scene: Scene, share: Share, holders: number, joint: boolean): Share {
  return joint || (holders > 1 && !EACH.test(sentenceText(scene))) ? together(share) : share;
}

const isJoint = ({ kind, lower }: Item): boolean => kind === 'WORD' && /^(?:,|and|&)$/.test(lower);

/** Percents one right behind the other: "39% and 18% of Bolt". */
function rowFrom(items: readonly Item[], start: number): readonly PercentItem[] {
  const first = items.findIndex((item) => item.kind === 'PERCENT' && item.start >= start);
  const row: PercentItem[] = [];
  for (const item of first < 0 ? [] : items.slice(first)) {
    if (item.kind === 'PERCENT') row.push(item);
    else if (!isJoint(item)) break;
  }
  return row;
}

/** "own 20 and 12 percent respectively", "own 39% and 18% of Bolt": one share for each holder, in order; null where the sentence does not say so. */
export function inTurn(scene: Scene, { start }: Span, holders: number): readonly Share[] | null {
  const { items } = scene.sentence;
  if (holders < 2) return null;
  const word = items.findIndex((item) => item.lower === 'respectively' && item.start > start);
  const percents =
    word < 0
      ? rowFrom(items, start)
      : items.slice(0, word).flatMap((item) => (item.kind === 'PERCENT' && item.start >= start ? [item] : []));
  return percents.length === holders ? percents.map(percentShare) : null;
}

const THROUGH = new Set(['through', 'via']);

/** "through its unit Bolt": the phrase of the vehicle by which a clause's subject holds or buys. */
export function vehicleOf(scene: Scene, clause: Clause): Phrase | null {
  const from = clause.subject ? scene.nodes.indexOf(clause.subject) : clause.at;
  for (let at = Math.max(0, from - 3); at < scene.nodes.length - 1; at += 1) {
    const [node, next] = [scene.nodes[at]!, scene.nodes[at + 1]!];
    if (at > clause.at && node.kind === 'VERB') return null;
    if (node.kind === 'PREP' && THROUGH.has(node.word) && next.kind === 'PHRASE' && actorsOf(scene, next).length > 0) return next;
  }
  return null;
}

/** The firms of a vehicle: not persons. */
export const vehicles = (scene: Scene, phrase: Phrase | null): readonly PartyRef[] =>
  phrase ? actorsOf(scene, phrase).filter((ref) => scene.party(ref)?.kind !== 'PERSON') : [];

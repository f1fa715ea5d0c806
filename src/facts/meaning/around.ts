/** What stands around a phrase in its own sentence. */
import type { PartyRef, Span } from '../../domain.ts';
import type { Phrase, Scene } from '../grammar/types.ts';

/** Firms named in the sentence before a place, in order. */
export function firmsBefore(scene: Scene, { start }: Span): readonly PartyRef[] {
  return scene.sentence.items.flatMap((item) =>
    item.kind === 'PARTY' && item.end <= start ? item.parties.filter((ref) => scene.party(ref)?.kind === 'FIRM') : [],
  );
}

const EARLIER = /\b(?:formerly|previously|once|originally|then|until (?:recently|then))\s*$/i;

/** "Bolt, formerly part of Acme": whether the words right before a phrase say that it is so no longer. */
export const isEarlier = ({ story }: Scene, { start }: Span): boolean =>
  EARLIER.test(story.text.slice(Math.max(0, start - 16), start));

/** "Bolt is a new company owned by Acme": whom the subject of "is" names, for what is said of the noun behind it. */
export function predicateOf(scene: Scene, phrase: Phrase): readonly PartyRef[] {
  if (phrase.named.length > 0) return [];
  const being = scene.clauses.find(({ verb, objects }) => verb.lemma === 'be' && !verb.negated && objects.includes(phrase));
  return being?.subject?.named ?? [];
}

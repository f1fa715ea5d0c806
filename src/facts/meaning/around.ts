/** What stands around a phrase in its own sentence. */
import type { PartyRef, Span } from '../../domain.ts';
import type { Scene } from '../grammar/types.ts';

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

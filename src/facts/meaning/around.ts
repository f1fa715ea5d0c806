/** What stands around a phrase in its own sentence. */
import type { PartyRef, Span } from '../../domain.ts';
import type { Scene } from '../grammar/types.ts';

/** Firms named in the sentence before a place, in order. */
export function firmsBefore(scene: Scene, { start }: Span): readonly PartyRef[] {
  return scene.sentence.items.flatMap((item) =>
    item.kind === 'PARTY' && item.end <= start ? item.parties.filter((ref) => scene.party(ref)?.kind === 'FIRM') : [],
  );
}

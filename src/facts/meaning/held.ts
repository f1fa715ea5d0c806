/** In which firm a holding is, where its phrase leaves the firm out. */
import type { PartyRef } from '../../domain.ts';
import type { Phrase, Scene } from '../grammar/types.ts';
import { VENTURE_NOUNS } from '../words/nouns.ts';
import { firmsOrDescribed } from './firms.ts';
import { type Holding, holdingOf, isHoldingPhrase } from './holding.ts';

/** "bought 30 percent of Bolt from Acme, which keeps 20 percent": the firm of the share that the sentence told before. */
function sharedEarlier(scene: Scene, { start }: Holding, who: readonly PartyRef[]): PartyRef | null {
  if (start === undefined) return null;
  const earlier = scene.phrases.filter((phrase) => phrase.end <= start && isHoldingPhrase(phrase));
  const firms = earlier.flatMap((phrase) => holdingOf(scene, phrase)?.firms ?? []);
  return firms.findLast((firm) => !who.includes(firm)) ?? null;
}

/** "formed a venture with Bolt, with Acme owning 60 percent": the venture that the sentence told before. */
function ventureEarlier(scene: Scene, { start }: Holding): PartyRef | null {
  if (start === undefined) return null;
  const isVenture = ({ named, head, words, end }: Phrase): boolean =>
    named.length === 0 && end <= start && (VENTURE_NOUNS.has(head) || words.has('venture'));
  return (
    scene.phrases
      .filter(isVenture)
      .flatMap((phrase) => firmsOrDescribed(scene, phrase))
      .at(-1) ?? null
  );
}

/** The firms of a holding; where the phrase leaves them out, the one that its holders were last said to hold or deal in. */
export function firmsHeld(scene: Scene, holding: Holding, holders: readonly PartyRef[]): readonly PartyRef[] {
  if (holding.firms.length > 0) return holding.firms;
  const measured = holding.pointed || holding.rest || holding.share.percent !== null || holding.share.size !== 'UNSPECIFIED';
  const who = holding.holders.length > 0 ? holding.holders : holders;
  const own = scene.memory.heldBy(who, false);
  if (own || !measured) return own ? [own] : [];
  const topic = scene.topic && !holders.includes(scene.topic) && !who.includes(scene.topic) ? scene.topic : null;
  const found =
    sharedEarlier(scene, holding, [...who, ...holders]) ??
    ventureEarlier(scene, holding) ??
    scene.memory.heldBy(who, true) ??
    topic;
  return found ? [found] : [];
}

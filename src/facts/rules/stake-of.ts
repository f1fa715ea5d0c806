import type { Phrase, Scene } from '../grammar/types.ts';
import { firmsHeld } from '../meaning/held.ts';
import { holdingOf } from '../meaning/holding.ts';
import { moodOf } from '../meaning/mood.ts';
import { shareOfEach } from '../meaning/shares.ts';
import { finds, type Proposal, type Rule, stakes } from '../rule.ts';
import { STAKE_NOUNS } from '../words/nouns.ts';

const GIVING_UP = new Set([
  'sell',
  'divest',
  'offload',
  'unload',
  'exit',
  'sell off',
  'dispose of',
  'give up',
  'relinquish',
  'cede',
]);

/** "sold its stake": what is given away is held no more. */
const isSold = (scene: Scene, phrase: Phrase): boolean =>
  scene.clauses.some(
    (clause) =>
      GIVING_UP.has(clause.verb.lemma) &&
      (clause.verb.passive ? clause.subject === phrase : clause.objects.includes(phrase)) &&
      moodOf(scene, clause) === 'COMPLETED',
  );

function readPhrase(scene: Scene, phrase: Phrase): readonly Proposal[] {
  const holding = holdingOf(scene, phrase);
  const bare = holding !== null && holding.firms.length === 0 && /^(?:|control|ownership)$/.test(phrase.head);
  if (!holding || bare || holding.holders.length === 0) return [];
  const former = phrase.words.has('former') || phrase.words.has('previous') || isSold(scene, phrase);
  const share = shareOfEach(scene, holding.share, holding.holders.length, holding.joint);
  return stakes(holding.holders, firmsHeld(scene, holding, []), share, former ? 'FORMER' : 'HELD', phrase);
}

/** "its 10 percent stake in Bolt", "Acme's holding in Bolt": what is called somebody's is held by him, whatever he does with it. */
export const stakeOf: Rule = {
  name: 'stake-of',
  reads: 'a possessive before a stake in a named firm',
  on: [...STAKE_NOUNS, '*PERCENT'],
  read: (scene) => scene.phrases.flatMap((phrase) => readPhrase(scene, phrase)),
  finds: [
    finds("Acme Corp's 10 percent stake in Bolt Inc lost value.", 'Acme Corp > Bolt Inc 10% HELD'),
    finds('Acme Corp bought Bolt Inc. Cord Ltd sold its entire stake.', 'Cord Ltd > Bolt Inc WHOLE FORMER'),
  ],
  leaves: ["Acme Corp's 10 percent share of the paint market fell.", "Acme Corp's interest in art is known."],
};

import type { Phrase, Scene } from '../grammar/types.ts';
import { firmsHeld, holdingOf, sizeShare } from '../meaning/holding.ts';
import { finds, type Proposal, type Rule, stakes } from '../rule.ts';
import { STAKE_NOUNS } from '../words/nouns.ts';

function readPhrase(scene: Scene, phrase: Phrase): readonly Proposal[] {
  const holding = holdingOf(scene, phrase);
  if (!holding || holding.holders.length === 0) return [];
  const firms = firmsHeld(scene, holding, []);
  const share =
    holding.joint && holding.share.percent !== null
      ? sizeShare(holding.share.percent > 50 ? 'MAJORITY' : 'MINORITY')
      : holding.share;
  return stakes(
    holding.holders,
    firms,
    share,
    phrase.words.has('former') || phrase.words.has('previous') ? 'FORMER' : 'HELD',
    phrase,
  );
}

/** "its 10 percent stake in Bolt", "Acme's holding in Bolt": what is called somebody's is held by him, whatever he does with it. */
export const stakeOf: Rule = {
  name: 'stake-of',
  reads: 'a possessive before a stake in a named firm',
  on: [...STAKE_NOUNS, '*PERCENT'],
  read: (scene) => scene.phrases.flatMap((phrase) => readPhrase(scene, phrase)),
  finds: [finds("Acme Corp's 10 percent stake in Bolt Inc lost value.", 'Acme Corp > Bolt Inc 10% HELD')],
  leaves: ["Acme Corp's 10 percent share of the paint market fell.", "Acme Corp's interest in art is known."],
};

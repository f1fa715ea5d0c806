import type { PartyRef } from '../../domain.ts';
import type { Phrase, Scene } from '../grammar/types.ts';
import { sizeShare } from '../meaning/holding.ts';
import { finds, type Proposal, type Rule, stakes } from '../rule.ts';

const WORDS = [
  'state-owned',
  'government-owned',
  'state-run',
  'state-controlled',
  'state',
  'state-held',
  'nationalised',
  'nationalized',
  'government-controlled',
];
const CONTROL = ['state-controlled', 'government-controlled'];

/** The state beside the words ("India's state-owned Bolt"), else the one of the firm's country. */
function stateOf(scene: Scene, phrase: Phrase): PartyRef | null {
  return [...phrase.owners, ...phrase.beside].find((ref) => scene.party(ref)?.kind === 'STATE') ?? null;
}

function readPhrase(scene: Scene, phrase: Phrase): readonly Proposal[] {
  if (!WORDS.some((word) => phrase.words.has(word))) return [];
  const state = stateOf(scene, phrase);
  const firms = phrase.named.filter((ref) => scene.party(ref)?.kind === 'FIRM');
  return state
    ? stakes([state], firms, sizeShare(CONTROL.some((word) => phrase.words.has(word)) ? 'CONTROLLING' : 'WHOLE'), 'HELD', phrase)
    : [];
}

/** "India's state-owned Bolt Metals". */
export const stateOwned: Rule = {
  name: 'state-owned',
  reads: 'a firm is called state-owned',
  on: WORDS,
  read: (scene) => scene.phrases.flatMap((phrase) => readPhrase(scene, phrase)),
  finds: [finds("India's state-owned Bolt Metals raised prices.", 'India > Bolt Metals WHOLE HELD')],
  leaves: ['The state of the economy worries Acme Corp.'],
};

import type { PartyRef } from '../../domain.ts';
import type { Phrase, Scene } from '../grammar/types.ts';
import { actorsOf } from '../meaning/actors.ts';
import { firmsOf, firmsOnly } from '../meaning/holding.ts';
import { deal, finds, type Proposal, type Rule } from '../rule.ts';

const SUITORS = new Set(['bidder', 'suitor', 'buyer', 'acquirer', 'purchaser', 'predator']);

/** "bidder for Acme", "Acme's suitor"; else the firm that the story is about. */
function targetOf(scene: Scene, phrase: Phrase): PartyRef | null {
  const behind = phrase.complements
    .filter(({ prep }) => prep === 'for' || prep === 'of')
    .flatMap((complement) => firmsOf(scene, complement.phrase));
  const own = firmsOnly(scene, phrase.owners);
  return behind[0] ?? own[0] ?? (phrase.complements.length === 0 ? scene.topic : null);
}

function propose(scene: Scene, phrase: Phrase, suitors: readonly PartyRef[]): readonly Proposal[] {
  const target = targetOf(scene, phrase);
  if (!target || phrase.words.has('former')) return [];
  return suitors
    .filter((suitor) => suitor !== target)
    .map((suitor) => deal({ kind: 'ACQUISITION', status: 'PROPOSED', buyers: [suitor], target }, phrase));
}

/** "Bolt is the most likely bidder for Acme", "Bolt and Cord have been mentioned as possible suitors". */
export const suitors: Rule = {
  name: 'suitors',
  reads: 'somebody is called a bidder, suitor or likely buyer of a firm',
  on: [...SUITORS],
  read: (scene) => [
    ...scene.clauses
      .filter(({ verb }) => !verb.negated)
      .flatMap((clause) => {
        const told = [...clause.objects, ...clause.args.filter(({ prep }) => prep === 'as').map(({ phrase }) => phrase)].filter(
          (phrase) => SUITORS.has(phrase.head),
        );
        return told.flatMap((phrase) => propose(scene, phrase, actorsOf(scene, clause.subject)));
      }),
    ...scene.phrases.flatMap((phrase) =>
      phrase.appositions.filter((told) => SUITORS.has(told.head)).flatMap((told) => propose(scene, told, phrase.named)),
    ),
  ],
  finds: [finds('Bolt Inc is the most likely bidder for Acme Corp.', 'ACQUISITION PROPOSED Bolt Inc > Acme Corp')],
  leaves: ['Bolt Inc is a buyer of wheat.', 'Bolt Inc is not a bidder for Acme Corp.'],
};

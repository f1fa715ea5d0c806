import type { Clause, Scene } from '../grammar/types.ts';
import { actorsOf } from '../meaning/actors.ts';
import { firmsOf } from '../meaning/holding.ts';
import { moodOf } from '../meaning/mood.ts';
import { priceNear } from '../meaning/price.ts';
import { deal, finds, type Proposal, type Rule } from '../rule.ts';

const PASSING = new Set(['fall', 'pass', 'come', 'end', 'go', 'get']);
const HANDS = new Set(['hand', 'ownership', 'control']);

function readClause(scene: Scene, clause: Clause): readonly Proposal[] {
  const hands = clause.args.find(
    ({ prep, phrase }) => (prep === 'into' || prep === 'in' || prep === 'under') && HANDS.has(phrase.head),
  )?.phrase;
  const status = hands ? moodOf(scene, clause) : null;
  if (!hands || status === null || !clause.subject) return [];
  const takers = [
    ...hands.complements.filter(({ prep }) => prep === 'of').flatMap(({ phrase }) => actorsOf(scene, phrase)),
    ...hands.owners,
  ];
  const targets = firmsOf(scene, clause.subject);
  return takers.flatMap((taker) =>
    targets
      .filter((target) => target !== taker)
      .map((target) =>
        deal(
          { kind: 'ACQUISITION', status, buyers: [taker], target, amount: priceNear(scene, clause.verb) },
          { start: clause.start, end: hands.end },
        ),
      ),
  );
}

/** "Bolt passed into the hands of Acme". */
export const changesHands: Rule = {
  name: 'changes-hands',
  reads: 'a firm falls or passes into the hands of somebody',
  on: ['hand', 'hands', 'ownership'],
  read: (scene) => scene.clauses.filter(({ verb }) => PASSING.has(verb.lemma)).flatMap((clause) => readClause(scene, clause)),
  finds: [
    finds('Bolt Inc passed into the hands of Acme Corp.', 'ACQUISITION COMPLETED Acme Corp > Bolt Inc'),
    finds('Bolt Inc could fall into the hands of Acme Corp.', 'ACQUISITION PROPOSED Acme Corp > Bolt Inc'),
  ],
  leaves: ['The letter fell into the hands of Acme Corp.'],
};

import type { Clause, Scene } from '../grammar/types.ts';
import { actorsOf } from '../meaning/actors.ts';
import { firmsOf } from '../meaning/firms.ts';
import { sizeShare } from '../meaning/holding.ts';
import { finds, type Proposal, type Rule, stakes } from '../rule.ts';
import { BUSINESS_NOUNS, UNIT_NOUNS } from '../words/nouns.ts';

const LAUNCHING = ['launch', 'open', 'start', 'create', 'form', 'set up', 'establish', 'introduce'];
function readClause(scene: Scene, clause: Clause): readonly Proposal[] {
  const { verb } = clause;
  if (verb.negated || verb.modal || verb.passive) return [];
  const ahead = verb.tense === 'FUTURE' || verb.form === 'INFINITIVE';
  const started = clause.objects.filter((phrase) => BUSINESS_NOUNS.has(phrase.head) || UNIT_NOUNS.has(phrase.head)).slice(0, 1);
  const firms = started.flatMap((phrase) => firmsOf(scene, phrase));
  return stakes(actorsOf(scene, clause.subject), firms, sizeShare('CONTROLLING'), ahead ? 'PLANNED' : 'HELD', {
    start: clause.start,
    end: Math.max(clause.end, started[0]?.end ?? 0),
  });
}

/** "Acme launched a platform called Bolt": who starts a business has it. */
export const launches: Rule = {
  name: 'launches',
  reads: 'somebody launched or opened a named business',
  on: LAUNCHING,
  read: (scene) =>
    scene.clauses.filter(({ verb }) => LAUNCHING.includes(verb.lemma)).flatMap((clause) => readClause(scene, clause)),
  finds: [finds('Acme Corp launched an airline called Bolt Air in 2003.', 'Acme Corp > Bolt Air CONTROLLING HELD')],
  leaves: ['Acme Corp launched a car called the Bolt.', 'Acme Corp will launch a takeover bid for Bolt Inc.'],
};

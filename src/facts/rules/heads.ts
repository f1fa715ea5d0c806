import type { PostStatus } from '../../domain.ts';
import type { Clause, Scene } from '../grammar/types.ts';
import { agentsOf, patientsOf } from '../meaning/actors.ts';
import { employersOf, peopleOf } from '../meaning/office.ts';
import { finds, type Proposal, posts, type Rule } from '../rule.ts';

/** Verbs that say a post, and the title that they stand for. */
const TITLE_OF: Readonly<Record<string, string>> = {
  head: 'head',
  'head up': 'head',
  lead: 'head',
  run: 'head',
  chair: 'chairman',
};

function statusOf({ verb }: Clause): PostStatus {
  if (verb.tense === 'FUTURE' || verb.form === 'INFINITIVE') return 'INCOMING';
  return verb.form === 'FINITE' && verb.tense === 'PAST' && !verb.passive ? 'FORMER' : 'CURRENT';
}

function readClause(scene: Scene, clause: Clause): readonly Proposal[] {
  const as = clause.args.find(({ prep, phrase }) => prep === 'as' && phrase.title !== null)?.phrase.title;
  const titles = as ? as.titles : [TITLE_OF[clause.verb.lemma]].filter((title) => title !== undefined);
  const people = peopleOf(scene, agentsOf(scene, clause));
  const firms = patientsOf(clause).flatMap((phrase) => employersOf(scene, phrase.named));
  if (titles.length === 0 || clause.verb.negated) return [];
  return people.slice(0, 1).flatMap((person) => posts(person, firms.slice(0, 1), titles, statusOf(clause), clause));
}

/** "Ann Lee, who heads Acme", "Acme, headed by Ann Lee". */
export const heads: Rule = {
  name: 'heads',
  reads: 'somebody heads, runs or chairs a firm',
  on: Object.keys(TITLE_OF),
  read: (scene) => scene.clauses.flatMap((clause) => readClause(scene, clause)),
  finds: [
    finds('Ann Lee, who heads Acme Corp, said prices rose.', 'Ann Lee @ Acme Corp head CURRENT'),
    finds('Acme Corp, headed by Ann Lee, makes paint.', 'Ann Lee @ Acme Corp head CURRENT'),
  ],
  leaves: ['Acme Corp heads for a loss.', 'Acme Corp leads the paint market.'],
};

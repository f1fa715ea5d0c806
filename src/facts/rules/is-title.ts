import type { PostStatus } from '../../domain.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsAfter, actorsOf } from '../meaning/actors.ts';
import { firmsOfOffice, officeStatus, peopleOf, titlesOf } from '../meaning/office.ts';
import { finds, type Proposal, posts, type Rule } from '../rule.ts';
import { firmAround } from './titled.ts';

const BEING = ['be', 'become', 'remain', 'serve', 'continue', 'act', 'work', 'stay', 'join', 'return', 'take over'];

function statusOf(scene: Scene, clause: Clause, office: Phrase): PostStatus {
  const { verb } = clause;
  const own = officeStatus(scene, office);
  if (own !== 'CURRENT') return own;
  const future = verb.tense === 'FUTURE' || verb.form === 'INFINITIVE' || verb.modal !== null;
  if (verb.lemma === 'become' || verb.lemma === 'join' || verb.lemma === 'return' || verb.lemma === 'take over')
    return future || verb.tense === 'PRESENT' ? 'INCOMING' : 'CURRENT';
  if (verb.lemma === 'remain' || verb.lemma === 'continue' || verb.lemma === 'stay') return 'CURRENT';
  if (future) return 'INCOMING';
  return verb.tense === 'PAST' ? 'FORMER' : 'CURRENT';
}

function readOffice(scene: Scene, clause: Clause, office: Phrase): readonly Proposal[] {
  const person = peopleOf(scene, actorsOf(scene, clause.subject))[0];
  if (!person || !office.title || peopleOf(scene, office.named).length > 0) return [];
  const stated = firmsOfOffice(scene, office);
  const firms = stated.length > 0 ? stated : firmAround(scene, office);
  const where = { start: clause.start, end: Math.max(clause.end, office.end) };
  const status = statusOf(scene, clause, office);
  const leavers = clause.verb.lemma === 'take over' ? peopleOf(scene, actorsAfter(scene, clause, 'from')).slice(0, 1) : [];
  return [
    ...posts(person, firms, titlesOf(office), status, where),
    ...leavers.flatMap((leaver) => posts(leaver, firms, titlesOf(office), 'FORMER', where)),
    ...office.conjuncts.flatMap((other) => readOffice(scene, clause, other)),
  ];
}

/** "Ann Lee is president of Acme", "Ann Lee will remain as chairman", "Ann Lee became chairman of Acme in 1984". */
export const isTitle: Rule = {
  name: 'is-title',
  reads: 'somebody is, was, becomes, remains or serves as something at a firm',
  on: ['*TITLE'],
  read: (scene) =>
    scene.clauses
      .filter(({ verb }) => BEING.includes(verb.lemma) && !verb.negated && !verb.passive)
      .flatMap((clause) =>
        [...clause.objects, ...clause.args.filter(({ prep }) => prep === 'as').map(({ phrase }) => phrase)].flatMap((office) =>
          readOffice(scene, clause, office),
        ),
      ),
  finds: [
    finds('Ann Lee is president of Acme Corp.', 'Ann Lee @ Acme Corp president CURRENT'),
    finds('Ann Lee will become chairman of Acme Corp.', 'Ann Lee @ Acme Corp chairman INCOMING'),
    finds('Ann Lee will take over as chairman of Acme Corp.', 'Ann Lee @ Acme Corp chairman INCOMING'),
    finds(
      'Ann Lee takes over as chairman of Acme Corp from John Smith.',
      'Ann Lee @ Acme Corp chairman INCOMING',
      'John Smith @ Acme Corp chairman FORMER',
    ),
    finds('Ann Lee will remain as chairman of Acme Corp.', 'Ann Lee @ Acme Corp chairman CURRENT'),
  ],
  leaves: ['Ann Lee is not chairman of Acme Corp.'],
};

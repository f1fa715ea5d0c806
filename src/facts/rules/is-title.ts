import type { PartyRef, PostStatus } from '../../domain.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsAfter, actorsOf } from '../meaning/actors.ts';
import { employersOf, peopleOf } from '../meaning/employers.ts';
import { firmsOfOffice, isOver, officeStatus, titlesOf } from '../meaning/office.ts';
import { firmsServed } from '../meaning/served.ts';
import { isDoubted } from '../meaning/tidings.ts';
import { finds, type Proposal, posts, type Rule } from '../rule.ts';

const BEING = [
  'be',
  'become',
  'remain',
  'serve',
  'continue',
  'act',
  'work',
  'stay',
  'join',
  'rejoin',
  'return',
  'take over',
  'spend',
  'fill in',
  'step in',
  'fill',
];
/** "held the post of president". */
const HOLDING = ['hold', 'assume', 'occupy', 'take up', 'take on', 'accept', 'retain', 'take'];
const POSTS = new Set(['post', 'position', 'role', 'job', 'office', 'title']);
/** Verbs of a beginning: what is over already holds. */
const BEGINNING = new Set(['become', 'join', 'rejoin', 'return', 'take over', 'assume', 'take up', 'take on', 'accept', 'take']);
const LASTING = new Set(['remain', 'continue', 'stay', 'retain']);
/** Verbs whose object or goal is the firm: "joins Acme as president". */
const JOINING = new Set(['join', 'rejoin', 'return', 'spend', 'work']);

/** "left Acme to join Bolt as president": he has joined. */
const isDone = ({ verb, under }: Clause): boolean =>
  verb.form === 'INFINITIVE' &&
  JOINING.has(verb.lemma) &&
  under !== null &&
  !('kind' in under) &&
  under.verb.lemma === 'leave' &&
  under.verb.tense === 'PAST';

function statusOf(scene: Scene, clause: Clause, office: Phrase): PostStatus {
  const { verb } = clause;
  const own = officeStatus(scene, office);
  if (own !== 'CURRENT') return own;
  if (isDone(clause)) return 'CURRENT';
  const future = verb.tense === 'FUTURE' || verb.form === 'INFINITIVE' || verb.modal !== null;
  if (verb.form === 'GERUND' && BEGINNING.has(verb.lemma)) return 'CURRENT';
  if (BEGINNING.has(verb.lemma)) return !verb.perfect && (future || verb.tense === 'PRESENT') ? 'INCOMING' : 'CURRENT';
  if (LASTING.has(verb.lemma)) return isOver(scene, clause) ? 'FORMER' : 'CURRENT';
  if (future) return 'INCOMING';
  return verb.tense === 'PAST' ? 'FORMER' : 'CURRENT';
}

/** "joins Acme as president", "returned to Acme as president": the firm that is joined, where the title names none. */
function joinedBy(scene: Scene, { verb, objects, args }: Clause): readonly PartyRef[] {
  if (!JOINING.has(verb.lemma)) return [];
  const to = args.filter(({ prep }) => prep === 'to' || prep === 'at').map(({ phrase }) => phrase);
  return employersOf(
    scene,
    [...objects, ...to].flatMap(({ named }) => named),
  ).slice(0, 1);
}

function firmsOf(scene: Scene, clause: Clause, office: Phrase): readonly PartyRef[] {
  const stated = firmsOfOffice(scene, office);
  if (stated.length > 0) return stated;
  const where = clause.args.filter(({ prep }) => prep === 'where').flatMap(({ phrase }) => employersOf(scene, phrase.named));
  const joined = where.length > 0 ? where : joinedBy(scene, clause);
  return joined.length > 0 ? joined : firmsServed(scene, office);
}

function readOffice(scene: Scene, clause: Clause, office: Phrase): readonly Proposal[] {
  const person = peopleOf(scene, actorsOf(scene, clause.subject))[0];
  if (!person || !office.title || peopleOf(scene, office.named).length > 0) return [];
  const firms = firmsOf(scene, clause, office);
  const where = { start: clause.start, end: Math.max(clause.end, office.end) };
  const status = statusOf(scene, clause, office);
  const leavers = clause.verb.lemma === 'take over' ? peopleOf(scene, actorsAfter(scene, clause, 'from')).slice(0, 1) : [];
  const { tense, form, modal } = clause.verb;
  const left = tense === 'FUTURE' || form === 'INFINITIVE' || modal !== null ? 'CURRENT' : 'FORMER';
  return [
    ...posts(person, firms, titlesOf(office), status, where),
    ...leavers.flatMap((leaver) => posts(leaver, firms, titlesOf(office), left, where)),
    ...office.conjuncts.flatMap((other) => readOffice(scene, clause, other)),
  ];
}

/** "the post of president" that somebody holds or takes up. */
const postsHeld = ({ verb, objects, args }: Clause): readonly Phrase[] =>
  HOLDING.includes(verb.lemma) || BEING.includes(verb.lemma)
    ? [...objects, ...args.filter(({ prep }) => prep === 'in').map(({ phrase }) => phrase)]
        .filter(({ head }) => POSTS.has(head))
        .flatMap(({ complements }) =>
          complements.filter(({ prep }) => prep === 'of' || prep === 'as').map(({ phrase }) => phrase),
        )
    : [];

/** "Its chief executive is Ann Lee", "Acme, whose chairman is Ann Lee": the title is the subject. */
function readInverse(scene: Scene, clause: Clause): readonly Proposal[] {
  const { subject: office, objects, args, verb } = clause;
  if (!office?.title || office.named.length > 0 || (verb.lemma !== 'be' && verb.lemma !== 'remain')) return [];
  const people = objects.slice(0, 1).flatMap((phrase) => peopleOf(scene, phrase.named));
  const whose = args.filter(({ prep }) => prep === 'whose').flatMap(({ phrase }) => employersOf(scene, phrase.named));
  const firms = whose.length > 0 ? whose : firmsServed(scene, office);
  return people.flatMap((person) => posts(person, firms, titlesOf(office), statusOf(scene, clause, office), clause));
}

/** "barred from serving as a director". */
function isBarred(scene: Scene, { verb, at }: Clause): boolean {
  const before = scene.nodes[at - 1];
  return verb.form === 'GERUND' && before?.kind === 'PREP' && before.word === 'from';
}

/** "Ann Lee is president of Acme", "Ann Lee will remain as chairman", "Ann Lee became chairman of Acme in 1984". */
export const isTitle: Rule = {
  name: 'is-title',
  reads: 'somebody is, was, becomes, remains or serves as something at a firm',
  on: ['*TITLE'],
  read: (scene) =>
    scene.clauses
      .filter(({ verb }) => !verb.passive && (BEING.includes(verb.lemma) || HOLDING.includes(verb.lemma)))
      .filter((clause) => !isDoubted(clause) && !isBarred(scene, clause))
      .flatMap((clause) => {
        const as = clause.args.filter(({ prep }) => prep === 'as').map(({ phrase }) => phrase);
        const own = BEING.includes(clause.verb.lemma) ? [...clause.objects, ...as] : [];
        return [
          ...[...own, ...postsHeld(clause)].flatMap((office) => readOffice(scene, clause, office)),
          ...readInverse(scene, clause),
        ];
      }),
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
    finds('Ann Lee held the post of president at Acme Corp.', 'Ann Lee @ Acme Corp president FORMER'),
    finds('The new president of Acme Corp is Ann Lee.', 'Ann Lee @ Acme Corp president CURRENT'),
    finds('Ann Lee of Bolt Inc joined Acme Corp as president.', 'Ann Lee @ Acme Corp president CURRENT'),
  ],
  leaves: ['Acme Corp denied that Ann Lee would become its chairman.', 'Ann Lee is not chairman of Acme Corp.'],
};

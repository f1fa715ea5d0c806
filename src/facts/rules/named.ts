import type { PartyRef } from '../../domain.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsAfter, actorsOf } from '../meaning/actors.ts';
import { employersOf, firmsOfOffice, peopleOf } from '../meaning/office.ts';
import { finds, type Proposal, posts, type Rule } from '../rule.ts';
import { firmAround } from './titled.ts';

const NAMING = [
  'name',
  'appoint',
  'elect',
  'promote',
  're-elect',
  'reelect',
  'hire',
  'install',
  'select',
  'choose',
  'nominate',
  'recruit',
  'reappoint',
];

const NAMING_NOUNS = ['appointment', 'election', 'promotion', 'nomination'];
const POSTS = new Set(['post', 'position', 'role', 'job', 'office']);

function employerOf(scene: Scene, clause: Clause, office: Phrase): readonly PartyRef[] {
  const stated = firmsOfOffice(scene, office);
  if (stated.length > 0) return stated;
  const agent = clause.verb.passive
    ? actorsAfter(scene, clause, 'by', 'to')
    : [...actorsOf(scene, clause.subject), ...(clause.subject?.owners ?? [])];
  const firms = employersOf(scene, agent);
  return firms.length > 0 ? firms.slice(0, 1) : firmAround(scene, office);
}

function appoint(scene: Scene, clause: Clause, people: readonly PartyRef[], office: Phrase): readonly Proposal[] {
  if (!office.title || peopleOf(scene, office.named).length > 0) return [];
  const titles = office.title.titles;
  const where = { start: clause.start, end: Math.max(clause.end, office.end) };
  const firms = employerOf(scene, clause, office);
  return [
    ...people.flatMap((person) => posts(person, firms, titles, 'INCOMING', where)),
    ...office.conjuncts.flatMap((other) => appoint(scene, clause, people, other)),
  ];
}

/** "the new post of president". */
const inPost = (phrase: Phrase): readonly Phrase[] =>
  POSTS.has(phrase.head) ? phrase.complements.filter(({ prep }) => prep === 'of').map((complement) => complement.phrase) : [];

function readClause(scene: Scene, clause: Clause): readonly Proposal[] {
  const { verb, objects, subject, args } = clause;
  if (verb.negated) return [];
  const behind = args.filter(({ prep }) => prep === 'as' || prep === 'to').map(({ phrase }) => phrase);
  const offices = [...objects, ...behind].flatMap((phrase) => [phrase, ...inPost(phrase)]);
  const candidates = verb.passive ? (subject ? [subject] : []) : objects;
  const people = candidates.flatMap((phrase) => peopleOf(scene, phrase.named));
  return offices.flatMap((office) => appoint(scene, clause, people, office));
}

/** "Ann Lee's appointment as chairman" is news of the past, "the appointment of Ann Lee as chairman" news of the day. */
function readNoun(scene: Scene, noun: Phrase): readonly Proposal[] {
  const parts = (prep: string) => noun.complements.filter((complement) => complement.prep === prep).map(({ phrase }) => phrase);
  const named = parts('of').flatMap((phrase) => peopleOf(scene, phrase.named));
  const owners = peopleOf(scene, noun.owners);
  return parts('as').flatMap((office) => {
    if (!office.title) return [];
    const stated = firmsOfOffice(scene, office);
    const firms =
      stated.length > 0
        ? stated
        : employersOf(scene, noun.owners).length > 0
          ? employersOf(scene, noun.owners)
          : firmAround(scene, noun);
    const { titles } = office.title;
    return [
      ...owners.flatMap((person) => posts(person, firms.slice(0, 1), titles, 'CURRENT', noun)),
      ...named.flatMap((person) => posts(person, firms.slice(0, 1), titles, 'INCOMING', noun)),
    ];
  });
}

/** "Acme named Ann Lee chairman", "Ann Lee was elected to the post of president of Acme". */
export const named: Rule = {
  name: 'named',
  reads: 'somebody is named, appointed or elected to a post',
  on: [...NAMING, ...NAMING_NOUNS],
  read: (scene) => [
    ...scene.clauses.filter(({ verb }) => NAMING.includes(verb.lemma)).flatMap((clause) => readClause(scene, clause)),
    ...scene.phrases.filter(({ head }) => NAMING_NOUNS.includes(head)).flatMap((noun) => readNoun(scene, noun)),
  ],
  finds: [
    finds(
      'Acme Corp named Ann Lee chairman and chief executive officer.',
      'Ann Lee @ Acme Corp chairman INCOMING',
      'Ann Lee @ Acme Corp chief executive officer INCOMING',
    ),
    finds('Ann Lee has been appointed president of Acme Corp.', 'Ann Lee @ Acme Corp president INCOMING'),
    finds('Acme Corp named Ann Lee to the new post of president.', 'Ann Lee @ Acme Corp president INCOMING'),
    finds('Acme Corp announced the appointment of Ann Lee as president.', 'Ann Lee @ Acme Corp president INCOMING'),
    finds('Acme Corp said its board elected Ann Lee as president.', 'Ann Lee @ Acme Corp president INCOMING'),
  ],
  leaves: ['Acme Corp named no chairman.', 'Acme Corp named Bolt Inc as its supplier.'],
};

import type { PostStatus } from '../../domain.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsOf } from '../meaning/actors.ts';
import { peopleOf } from '../meaning/employers.ts';
import { isPost } from '../meaning/office.ts';
import { firmsServed } from '../meaning/served.ts';
import { finds, type Proposal, posts, type Rule } from '../rule.ts';

const LEAVING = [
  'resign',
  'step down',
  'step',
  'retire',
  'quit',
  'leave',
  'remove',
  'oust',
  'dismiss',
  'fire',
  'sack',
  'stand down',
  'stand',
  'relinquish',
  'depart',
  'force',
  'give up',
  'vacate',
  'die',
  'kill',
  'relieve',
];
/** Verbs that say nothing of a post where they name none: "gave up her bonus", "left Boston". */
const NEEDS_OFFICE = new Set(['leave', 'force', 'give up', 'relinquish', 'vacate', 'relieve']);
const BY_OTHERS = new Set(['kill', 'relieve', 'remove', 'oust', 'dismiss', 'fire', 'sack', 'force']);

/** Who is still to go holds the post today. */
function statusOf({ verb }: Clause): PostStatus {
  return verb.tense === 'FUTURE' || verb.form === 'INFINITIVE' || verb.progressive || (verb.modal !== null && !verb.perfect)
    ? 'CURRENT'
    : 'FORMER';
}

const officesOf = (clause: Clause): readonly Phrase[] =>
  [...clause.objects, ...clause.args.filter(({ prep }) => prep === 'as' || prep === 'from').map(({ phrase }) => phrase)].flatMap(
    (phrase) => [
      phrase,
      ...phrase.complements.filter(({ prep }) => prep === 'as' || prep === 'of').map((complement) => complement.phrase),
    ],
  );

function leave(scene: Scene, clause: Clause, person: string, office: Phrase): readonly Proposal[] {
  if (!office.title || peopleOf(scene, office.named).length > 0) return [];
  const firms = firmsServed(scene, office);
  const where = { start: clause.start, end: Math.max(clause.end, office.end) };
  return [
    ...posts(person, firms, office.title.titles.filter(isPost), statusOf(clause), where),
    ...office.conjuncts.flatMap((other) => leave(scene, clause, person, other)),
  ];
}

/** "its chairman Ann Lee resigned": the title before the name is over. */
function leaver(scene: Scene, phrase: Phrase, status: PostStatus, end: number): readonly Proposal[] {
  const people = peopleOf(scene, phrase.named);
  const told = [phrase, ...phrase.appositions].filter((office) => office.title !== null);
  const others = phrase.conjuncts.flatMap((other) => leaver(scene, other, status, end));
  const left = told.flatMap((office) =>
    people.flatMap((person) =>
      posts(person, firmsServed(scene, office, phrase), office.title!.titles.filter(isPost), status, {
        start: phrase.start,
        end,
      }),
    ),
  );
  return [...left, ...others];
}

const DEPARTURES: ReadonlyMap<string, PostStatus> = new Map([
  ['departure', 'FORMER'],
  ['resignation', 'FORMER'],
  ['removal', 'FORMER'],
  ['dismissal', 'FORMER'],
  ['ouster', 'FORMER'],
  ['exit', 'FORMER'],
  ['death', 'FORMER'],
  ['retirement', 'CURRENT'],
]);

/** "the departure of chief executive Ann Lee", "the resignation of Ann Lee as chairman", "Ann Lee's resignation as chairman". */
function readNoun(scene: Scene, noun: Phrase): readonly Proposal[] {
  const status = DEPARTURES.get(noun.head)!;
  const parts = (...preps: readonly string[]) =>
    noun.complements.filter(({ prep }) => preps.includes(prep)).map(({ phrase }) => phrase);
  const leavers = parts('of').flatMap((phrase) => [phrase, ...phrase.conjuncts]);
  const people = [...peopleOf(scene, noun.owners), ...leavers.flatMap(({ named }) => peopleOf(scene, named))];
  const offices = parts('as', 'from').filter(({ title, named }) => title !== null && peopleOf(scene, named).length === 0);
  return [
    ...leavers.flatMap((phrase) => leaver(scene, phrase, status, phrase.end)),
    ...offices.flatMap((office) =>
      people.flatMap((person) =>
        posts(person, firmsServed(scene, office, noun), office.title!.titles.filter(isPost), status, noun),
      ),
    ),
  ];
}

function readClause(scene: Scene, clause: Clause): readonly Proposal[] {
  const { verb, subject } = clause;
  if (
    verb.negated ||
    ((verb.lemma === 'step' || verb.lemma === 'stand') && !/down|aside/.test(scene.story.text.slice(verb.start, verb.end + 8)))
  )
    return [];
  const byOthers = BY_OTHERS.has(verb.lemma);
  const who = byOthers && !verb.passive ? clause.objects[0] : subject;
  const person = peopleOf(scene, actorsOf(scene, who ?? null))[0];
  if (!who || !person) return [];
  const offices = officesOf(clause).flatMap((office) => leave(scene, clause, person, office));
  return offices.length > 0 || NEEDS_OFFICE.has(verb.lemma) ? offices : leaver(scene, who, statusOf(clause), clause.end);
}

/** "Ann Lee resigned as chairman of Acme", "Acme removed Ann Lee as president", "its chairman Ann Lee resigned". */
export const leavesPost: Rule = {
  name: 'leaves-post',
  reads: 'somebody leaves a post or is removed from it',
  on: [...LEAVING, ...DEPARTURES.keys()],
  read: (scene) => [
    ...scene.clauses.filter(({ verb }) => LEAVING.includes(verb.lemma)).flatMap((clause) => readClause(scene, clause)),
    ...scene.phrases.filter(({ head }) => DEPARTURES.has(head)).flatMap((noun) => readNoun(scene, noun)),
  ],
  finds: [
    finds('Ann Lee resigned as chairman of Acme Corp.', 'Ann Lee @ Acme Corp chairman FORMER'),
    finds('Acme Corp removed Ann Lee as president.', 'Ann Lee @ Acme Corp president FORMER'),
    finds('Ann Lee will step down as head of Acme Corp.', 'Ann Lee @ Acme Corp head CURRENT'),
    finds('Shares fell after the departure of Acme Corp chairman Ann Lee.', 'Ann Lee @ Acme Corp chairman FORMER'),
    finds("Shares fell after Ann Lee's resignation as chairman of Acme Corp.", 'Ann Lee @ Acme Corp chairman FORMER'),
  ],
  leaves: ['Ann Lee left Boston.', 'Ann Lee has not resigned as chairman of Acme Corp.'],
};

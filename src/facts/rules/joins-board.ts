import type { PartyRef } from '../../domain.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsOf } from '../meaning/actors.ts';
import { employersOf, peopleOf } from '../meaning/employers.ts';
import { moodOf } from '../meaning/mood.ts';
import { firmAround } from '../meaning/served.ts';
import { finds, type Proposal, posts, type Rule } from '../rule.ts';

const JOINING = new Set(['join', 'rejoin']);
const NAMING = new Set(['appoint', 'name', 'elect', 're-elect', 'add']);
const LEAVING = new Set(['leave', 'quit', 'resign', 'step down', 'retire']);
/** "sits on the board of Acme". */
const SITTING = new Set(['sit', 'serve', 'remain', 'stay']);

const isBoard = (phrase: Phrase): boolean => phrase.head === 'board' && phrase.named.length === 0 && phrase.title === null;

/** Firms that a person is known to come from: "Ann Lee of Bolt, who is joining the board" joins another one's. */
function firmsKnown(scene: Scene, person: PartyRef): readonly PartyRef[] {
  const phrases = scene.phrases.filter(({ named }) => named.includes(person));
  const behind = phrases.flatMap((phrase) => [
    ...phrase.owners,
    ...phrase.beside,
    ...[...phrase.complements, ...phrase.appositions.flatMap(({ complements }) => complements)].flatMap(
      ({ phrase: of }) => of.named,
    ),
  ]);
  return [...behind, ...scene.memory.postsOf(person).map(({ firm }) => firm)];
}

function firmsOf(scene: Scene, board: Phrase, person: PartyRef): readonly PartyRef[] {
  const behind = board.complements.filter(({ prep }) => prep === 'of' || prep === 'at').map(({ phrase }) => phrase);
  const inner = behind.flatMap((phrase) => [phrase, ...phrase.complements.map((complement) => complement.phrase)]);
  const stated = employersOf(scene, [...inner.flatMap(({ named }) => named), ...board.owners, ...board.beside]);
  if (stated.length > 0) return stated.slice(0, 1);
  const known = firmsKnown(scene, person);
  const meant = [...firmAround(scene, board), scene.main, scene.topic].find((ref) => ref !== null && !known.includes(ref));
  return meant ? [meant] : [];
}

/** Who is spoken of: the subject, or whom somebody appoints. */
function peopleIn(scene: Scene, { verb, subject, objects }: Clause): readonly PartyRef[] {
  const who = NAMING.has(verb.lemma) && !verb.passive ? objects : subject ? [subject] : [];
  return peopleOf(
    scene,
    who.flatMap((phrase) => actorsOf(scene, phrase)),
  );
}

function readClause(scene: Scene, clause: Clause): readonly Proposal[] {
  const { verb, objects, args } = clause;
  const mood = moodOf(scene, clause);
  if (verb.negated || mood === null || mood === 'PROPOSED') return [];
  const leaves = LEAVING.has(verb.lemma);
  const sits = SITTING.has(verb.lemma);
  const itself = verb.lemma === 'add' && clause.subject && isBoard(clause.subject) ? [clause.subject] : [];
  const behind = args.filter(({ prep }) => prep === (leaves ? 'from' : 'to') || prep === 'on').map(({ phrase }) => phrase);
  const boards = [...itself, ...(sits || NAMING.has(verb.lemma) ? [] : objects), ...behind].filter(isBoard).slice(0, 1);
  const past = verb.tense === 'PAST' || verb.perfect;
  const status = sits ? (verb.tense === 'PAST' ? 'FORMER' : 'CURRENT') : leaves ? (past ? 'FORMER' : 'CURRENT') : 'INCOMING';
  return boards.flatMap((board) =>
    peopleIn(scene, clause).flatMap((person) =>
      posts(person, firmsOf(scene, board, person), ['director'], status, {
        start: clause.start,
        end: Math.max(clause.end, board.end),
      }),
    ),
  );
}

/** "Ann Lee, a member of the board of Acme". */
function readMember(scene: Scene, person: Phrase): readonly Proposal[] {
  const boards = person.appositions
    .filter(({ head, title }) => head === 'member' || title?.lower === 'member')
    .flatMap((member) => member.complements.filter(({ prep }) => prep === 'of').map(({ phrase }) => phrase))
    .filter(isBoard);
  return boards.flatMap((board) =>
    peopleOf(scene, person.named).flatMap((ref) =>
      posts(ref, firmsOf(scene, board, ref), ['director'], 'CURRENT', { start: person.start, end: board.end }),
    ),
  );
}

/** "Ann Lee will join the board of Acme", "appointed Ann Lee to its board of directors": who is on a board is a director. */
export const joinsBoard: Rule = {
  name: 'joins-board',
  reads: 'somebody joins or leaves the board of a firm',
  on: ['board'],
  read: (scene) => [
    ...scene.clauses
      .filter(({ verb }) => [JOINING, SITTING, NAMING, LEAVING].some((verbs) => verbs.has(verb.lemma)))
      .flatMap((clause) => readClause(scene, clause)),
    ...scene.phrases.flatMap((phrase) => readMember(scene, phrase)),
  ],
  finds: [
    finds('Ann Lee will join the board of Acme Corp.', 'Ann Lee @ Acme Corp director INCOMING'),
    finds('Acme Corp appointed Ann Lee to its board of directors.', 'Ann Lee @ Acme Corp director INCOMING'),
    finds('Ann Lee resigned from the board of Acme Corp.', 'Ann Lee @ Acme Corp director FORMER'),
    finds('Ann Lee, a member of the board of Acme Corp, sold shares.', 'Ann Lee @ Acme Corp director CURRENT'),
    finds('Ann Lee sits on the board of Acme Corp.', 'Ann Lee @ Acme Corp director CURRENT'),
    finds('Acme Corp raised cash. Ann Lee of Bolt Inc is joining the board.', 'Ann Lee @ Acme Corp director INCOMING'),
  ],
  leaves: [
    'Acme Corp may elect Ann Lee to its board.',
    'Acme Corp will join the board of trade.',
    'Ann Lee met the board of Acme Corp.',
  ],
};

import type { PartyRef, PostStatus } from '../../domain.ts';
import type { Clause, Node, Phrase, Scene } from '../grammar/types.ts';
import { actorsAfter, actorsOf } from '../meaning/actors.ts';
import { employersOf, peopleOf } from '../meaning/employers.ts';
import { firmsOfOffice } from '../meaning/office.ts';
import { firmAround, firmsServed } from '../meaning/served.ts';
import { isDoubted, isLongAgo } from '../meaning/tidings.ts';
import { finds, type Proposal, posts, type Rule } from '../rule.ts';

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
  'pick',
  'tap',
  'poach',
  'make',
  'bring in',
  'draft in',
  'assign',
  'confirm',
];
/** "announced Ann Lee as its new president": only with "as". */
const PRESENTING = ['announce', 'unveil', 'introduce', 'present'];

const NAMING_NOUNS = ['appointment', 'election', 'promotion', 'nomination'];
const POSTS = new Set(['post', 'position', 'role', 'job', 'office']);

function employerOf(scene: Scene, clause: Clause, office: Phrase): readonly PartyRef[] {
  const stated = firmsOfOffice(scene, office);
  if (stated.length > 0) return stated;
  const agent = clause.verb.passive
    ? actorsAfter(scene, clause, 'by', 'to')
    : [...actorsOf(scene, clause.subject), ...(clause.subject?.owners ?? [])];
  const firms = employersOf(scene, agent);
  return firms.length > 0 ? firms.slice(0, 1) : firmsServed(scene, office);
}

/** "the new post of president". */
const inPost = (phrase: Phrase): readonly Phrase[] =>
  POSTS.has(phrase.head) ? phrase.complements.filter(({ prep }) => prep === 'of').map((complement) => complement.phrase) : [];

interface Pair {
  readonly people: readonly PartyRef[];
  readonly office: Phrase;
}

const isAs = (node: Node | undefined): boolean => node?.kind === 'PREP' && node.word === 'as';

/** Where a relative clause ends that begins at a node: before its next comma, else with the sentence. */
function relativeEnd(scene: Scene, at: number): number {
  const comma = scene.nodes.findIndex(({ kind }, i) => i > at && (kind === 'COMMA' || kind === 'STOP'));
  return comma < 0 ? scene.nodes.length : scene.nodes[comma]!.kind === 'STOP' ? comma - 1 : comma;
}

/** "named [Ann Lee] [president] and [Bo Smith] [treasurer]": who stands before each office, up to the next verb. */
function pairsIn(scene: Scene, { at, verb, subject }: Clause): readonly Pair[] {
  const needsAs = PRESENTING.includes(verb.lemma);
  const pairs: Pair[] = [];
  let people = verb.passive && subject ? peopleOf(scene, subject.named) : [];
  let told = false;
  for (let i = at + 1; i < scene.nodes.length; i++) {
    const node = scene.nodes[i]!;
    if (node.kind === 'RELATIVE') {
      i = relativeEnd(scene, i);
      continue;
    }
    if (node.kind === 'VERB' || node.kind === 'STOP') break;
    if (node.kind !== 'PHRASE') continue;
    const own = peopleOf(scene, node.named);
    if (own.length > 0 && isAs(scene.nodes[i - 1])) pairs.push({ people: own, office: node });
    else if (own.length > 0) people = told ? own : [...people, ...own];
    else if (!needsAs || isAs(scene.nodes[i - 1]))
      pairs.push(...[node, ...inPost(node)].filter(({ title }) => title !== null).map((office) => ({ people, office })));
    told = own.length === 0 && (told || pairs.length > 0);
  }
  return pairs;
}

function readClause(scene: Scene, clause: Clause): readonly Proposal[] {
  if (isDoubted(clause)) return [];
  const status = isLongAgo(scene, clause) ? 'CURRENT' : 'INCOMING';
  return pairsIn(scene, clause).flatMap(({ people, office }) =>
    [office, ...office.conjuncts].flatMap((one) => {
      if (!one.title || (one !== office && peopleOf(scene, one.named).length > 0)) return [];
      const { titles } = one.title;
      const where = { start: clause.start, end: Math.max(clause.end, one.end) };
      const firms = employerOf(scene, clause, one);
      return people.flatMap((person) => posts(person, firms, titles, status, where));
    }),
  );
}

/** "the appointments of Ann Lee as president and Bo Smith as treasurer": the second of them. */
function secondOf(scene: Scene, noun: Phrase): readonly Pair[] {
  const at = scene.nodes.indexOf(noun);
  const office = scene.nodes[at + 2];
  const people = peopleOf(scene, noun.conjuncts.at(-1)?.named ?? []);
  return at >= 0 && isAs(scene.nodes[at + 1]) && office?.kind === 'PHRASE' && office.title ? [{ people, office }] : [];
}

/** "Ann Lee's appointment as chairman" is news of the past, "the appointment of Ann Lee as chairman" news of the day. */
function readNoun(scene: Scene, noun: Phrase): readonly Proposal[] {
  const parts = (...preps: readonly string[]) =>
    noun.complements.filter(({ prep }) => preps.includes(prep)).map(({ phrase }) => phrase);
  const named = parts('of').flatMap((phrase) => peopleOf(scene, phrase.named));
  const owners = peopleOf(scene, noun.owners);
  const post = (people: readonly PartyRef[], office: Phrase, status: PostStatus): readonly Proposal[] => {
    if (!office.title) return [];
    const { titles } = office.title;
    const firms = firmsOfNoun(scene, noun, office);
    return people.flatMap((person) => posts(person, firms, titles, status, noun));
  };
  const offices = parts('as', 'to').flatMap((phrase) => [phrase, ...inPost(phrase)]);
  return [
    ...offices.flatMap((office) => [...post(owners, office, 'CURRENT'), ...post(named, office, 'INCOMING')]),
    ...secondOf(scene, noun).flatMap(({ people, office }) => post(people, office, 'INCOMING')),
  ];
}

/** Where the office of an appointment is: as its title says, else whose the appointment is, else who is spoken of. */
function firmsOfNoun(scene: Scene, noun: Phrase, office: Phrase): readonly PartyRef[] {
  const found = [firmsOfOffice(scene, office), employersOf(scene, noun.owners)].find((firms) => firms.length > 0);
  return (found ?? firmAround(scene, noun)).slice(0, 1);
}

/** "Acme named Ann Lee chairman", "Ann Lee was elected to the post of president of Acme". */
export const named: Rule = {
  name: 'named',
  reads: 'somebody is named, appointed or elected to a post',
  on: [...NAMING, ...PRESENTING, ...NAMING_NOUNS],
  read: (scene) => [
    ...scene.clauses
      .filter(({ verb }) => NAMING.includes(verb.lemma) || PRESENTING.includes(verb.lemma))
      .flatMap((clause) => readClause(scene, clause)),
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
    finds(
      'Acme Corp named Ann Lee president and John Smith treasurer.',
      'Ann Lee @ Acme Corp president INCOMING',
      'John Smith @ Acme Corp treasurer INCOMING',
    ),
    finds(
      'Acme Corp announced the appointments of Ann Lee as president and John Smith as treasurer.',
      'Ann Lee @ Acme Corp president INCOMING',
      'John Smith @ Acme Corp treasurer INCOMING',
    ),
    finds('Ann Lee was appointed president of Acme Corp in 1999.', 'Ann Lee @ Acme Corp president CURRENT'),
    finds('Acme Corp announced the appointment of Ann Lee to the post of president.', 'Ann Lee @ Acme Corp president INCOMING'),
  ],
  leaves: [
    'Acme Corp may appoint Ann Lee as president.',
    'Acme Corp denied that it would name Ann Lee president.',
    'Acme Corp named no chairman.',
    'Acme Corp named Bolt Inc as its supplier.',
  ],
};

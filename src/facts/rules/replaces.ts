import type { PartyRef } from '../../domain.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsAfter, actorsOf, agentsOf, patientsOf } from '../meaning/actors.ts';
import { peopleOf } from '../meaning/employers.ts';
import { firmsServed } from '../meaning/served.ts';
import { isDoubted, isLongAgo } from '../meaning/tidings.ts';
import { finds, type Proposal, posts, type Rule } from '../rule.ts';
import { FOUNDER_NOUNS } from '../words/nouns.ts';

const NAMING = new Set(['name', 'appoint', 'elect', 'promote', 'become', 'hire', 'choose']);
const REPLACING = ['succeed', 'replace'];
/** "will hand over to Ann Lee", "made way for Ann Lee": the subject goes. */
const YIELDING = ['hand', 'hand over', 'give', 'make'];
const WAYS = new Set(['way', 'rein', 'baton', 'helm']);

interface Office {
  readonly titles: readonly string[];
  readonly firms: readonly PartyRef[];
}

const office = (scene: Scene, phrase: Phrase): Office | null => {
  if (!phrase.title || peopleOf(scene, phrase.named).length > 0) return null;
  return { titles: phrase.title.titles, firms: firmsServed(scene, phrase) };
};

/** "as chairman of Acme" behind the verb; else the post that the sentence gave before: "was named chairman, succeeding John Smith". */
function officeOf(scene: Scene, clause: Clause): Office | null {
  const own = clause.args
    .filter(({ prep }) => prep === 'as')
    .map(({ phrase }) => office(scene, phrase))
    .find((found) => found !== null);
  if (own) return own;
  if (clause.verb.form === 'INFINITIVE') return null;
  const naming = scene.clauses.filter((other) => NAMING.has(other.verb.lemma) && other.verb.start < clause.verb.start);
  const given = naming.flatMap(({ objects, args }) => [...objects, ...args.map(({ phrase }) => phrase)]);
  return given.map((phrase) => office(scene, phrase)).findLast((found) => found !== null) ?? null;
}

/** "He replaces John Smith": the post that one of the two was said to have. */
function rememberedOffice(
  scene: Scene,
  newcomer: PartyRef | undefined,
  leaver: PartyRef | undefined,
  ahead: boolean,
): Office | null {
  const left = leaver ? scene.memory.postsOf(leaver).find(({ title }) => !FOUNDER_NOUNS.has(title)) : undefined;
  const taken = newcomer ? scene.memory.postsOf(newcomer).find(({ status }) => status === 'INCOMING') : undefined;
  const post = ahead ? (left ?? taken) : (taken ?? left);
  return post ? { titles: [post.title], firms: [post.firm] } : null;
}

function readClause(scene: Scene, clause: Clause): readonly Proposal[] {
  const { verb } = clause;
  const agents = peopleOf(scene, agentsOf(scene, clause));
  const instead = verb.passive ? [] : peopleOf(scene, actorsAfter(scene, clause, 'with'));
  const newcomers = (agents.length > 0 ? agents : instead).slice(0, 1);
  const leavers = peopleOf(
    scene,
    patientsOf(clause).flatMap((phrase) => actorsOf(scene, phrase)),
  ).slice(0, 1);
  const ahead = verb.tense === 'FUTURE' || verb.form === 'INFINITIVE' || verb.modal !== null;
  const post = officeOf(scene, clause) ?? rememberedOffice(scene, newcomers[0], leavers[0], ahead);
  if (!post || isDoubted(clause)) return [];
  const begun = isLongAgo(scene, clause) || (verb.perfect && !verb.passive);
  return [
    ...newcomers.flatMap((person) => posts(person, post.firms, post.titles, begun ? 'CURRENT' : 'INCOMING', clause)),
    ...leavers.flatMap((person) =>
      posts(person, post.firms, post.titles, ahead || isLeaving(scene, person) ? 'CURRENT' : 'FORMER', clause),
    ),
  ];
}

const GOING = new Set(['retire', 'step down', 'leave', 'resign', 'depart', 'stand down']);

/** "succeeds John Smith, who is retiring": he holds the post until then. */
const isLeaving = (scene: Scene, person: PartyRef): boolean =>
  scene.clauses.some(
    ({ verb, subject }) =>
      subject?.named.includes(person) &&
      GOING.has(verb.lemma) &&
      (verb.tense === 'FUTURE' || verb.progressive || verb.modal !== null),
  );

const TAKING = new Set(['take over', 'assume', 'take up', 'take on', 'fill']);
const ROLES = new Set(['role', 'post', 'position', 'job', 'duty']);

/** "John Smith will retire as chairman, and Ann Lee will take over the role": the post told last. */
function readTaking(scene: Scene, clause: Clause): readonly Proposal[] {
  const role = clause.objects.find(({ head, complements }) => ROLES.has(head) && complements.length === 0);
  const post = scene.memory.lastPost();
  if (!role || !post || isDoubted(clause) || clause.verb.passive) return [];
  const people = peopleOf(scene, actorsOf(scene, clause.subject)).filter((person) => person !== post.person);
  const begun = clause.verb.tense === 'PAST' || clause.verb.perfect;
  return people.slice(0, 1).flatMap((person) => posts(person, [post.firm], [post.title], begun ? 'CURRENT' : 'INCOMING', clause));
}

/** "John Smith will hand over to Ann Lee as chairman": the post of who goes. */
function readYielding(scene: Scene, clause: Clause): readonly Proposal[] {
  const { verb, subject, objects, args } = clause;
  const yields = verb.lemma.startsWith('hand')
    ? /over/.test(scene.story.text.slice(verb.start, verb.end + ' over'.length))
    : false;
  if (!(yields || objects.some(({ head }) => WAYS.has(head))) || isDoubted(clause)) return [];
  const leavers = peopleOf(scene, actorsOf(scene, subject)).slice(0, 1);
  const to = args.filter(({ prep }) => prep === 'to' || prep === 'for').flatMap(({ phrase }) => phrase.named);
  const newcomers = peopleOf(scene, to).slice(0, 1);
  const post = officeOf(scene, clause) ?? rememberedOffice(scene, newcomers[0], leavers[0], true);
  if (!post || leavers.length + newcomers.length < 2) return [];
  const ahead = verb.tense === 'FUTURE' || verb.form === 'INFINITIVE' || verb.modal !== null || verb.progressive;
  return [
    ...newcomers.flatMap((person) => posts(person, post.firms, post.titles, 'INCOMING', clause)),
    ...leavers.flatMap((person) => posts(person, post.firms, post.titles, ahead ? 'CURRENT' : 'FORMER', clause)),
  ];
}

/** "Ann Lee succeeds John Smith as chairman of Acme", "named Ann Lee chairman, replacing John Smith". */
export const replaces: Rule = {
  name: 'replaces',
  reads: 'somebody succeeds or replaces somebody in a post',
  on: [...REPLACING, 'hand', ...WAYS, ...ROLES],
  read: (scene) =>
    scene.clauses.flatMap((clause) => {
      if (REPLACING.includes(clause.verb.lemma)) return readClause(scene, clause);
      if (TAKING.has(clause.verb.lemma)) return readTaking(scene, clause);
      return YIELDING.includes(clause.verb.lemma) ? readYielding(scene, clause) : [];
    }),
  finds: [
    finds(
      'Ann Lee succeeded John Smith as chairman of Acme Corp.',
      'Ann Lee @ Acme Corp chairman INCOMING',
      'John Smith @ Acme Corp chairman FORMER',
    ),
    finds(
      'Acme Corp named Ann Lee as president. She replaces John Smith.',
      'Ann Lee @ Acme Corp president INCOMING',
      'John Smith @ Acme Corp president FORMER',
    ),
    finds(
      'Ann Lee was president of Acme Corp until 1999, when she was succeeded by John Smith.',
      'John Smith @ Acme Corp president INCOMING',
      'Ann Lee @ Acme Corp president FORMER',
    ),
    finds(
      'John Smith will hand over to Ann Lee as president of Acme Corp.',
      'Ann Lee @ Acme Corp president INCOMING',
      'John Smith @ Acme Corp president CURRENT',
    ),
    finds(
      'Acme Corp named Ann Lee as president. John Smith will assume the role in 1999.',
      'John Smith @ Acme Corp president INCOMING',
    ),
    finds('Acme Corp named Ann Lee president, replacing John Smith.', 'John Smith @ Acme Corp president FORMER'),
  ],
  leaves: ['Acme Corp will replace its trucks.', 'Ann Lee succeeded in selling paint.'],
};

import type { PartyRef, PostStatus } from '../../domain.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { agentsOf, byWhom, patientsOf } from '../meaning/actors.ts';
import { employersOf, peopleOf } from '../meaning/employers.ts';
import { firmsOfOffice } from '../meaning/office.ts';
import { isDoubted } from '../meaning/tidings.ts';
import { finds, type Proposal, posts, type Rule } from '../rule.ts';
import { BUSINESS_NOUNS, UNIT_NOUNS } from '../words/nouns.ts';

/** Verbs that say a post, and the title that they stand for. */
const TITLE_OF: Readonly<Record<string, string>> = {
  head: 'head',
  'head up': 'head',
  lead: 'head',
  run: 'head',
  oversee: 'head',
  chair: 'chairman',
};
/** What those do who judge firms from a house: "follows the sector at Acme". */
const JUDGING = new Set(['follow', 'cover', 'track']);
/** "will continue to be led by". */
const GOING_ON = new Set(['continue', 'remain']);
/** "took the helm of Acme". */
const TAKING = new Set(['take', 'assume']);
const HELM = new Set(['helm', 'rein']);
/** What a firm has that somebody runs for it. */
const RUN = new Set('operation activity research trading desk practice team banking'.split(' '));

function statusOf({ verb, under }: Clause): PostStatus {
  if (under !== null && !('kind' in under) && GOING_ON.has(under.verb.lemma)) return 'CURRENT';
  if (verb.tense === 'FUTURE' || verb.form === 'INFINITIVE') return 'INCOMING';
  return verb.form === 'FINITE' && verb.tense === 'PAST' && !verb.passive ? 'FORMER' : 'CURRENT';
}

/** "heads Acme", "heads Acme's retail arm", "heads research at Acme", "oversees operations of Acme"; "led a group of Acme and Bolt" is no post. */
function firmsRun(scene: Scene, clause: Clause, run: Phrase): readonly PartyRef[] {
  if (run.named.length > 0) return employersOf(scene, run.named);
  const isPart = RUN.has(run.head) || run.words.has('sales');
  if (!isPart && !UNIT_NOUNS.has(run.head) && !BUSINESS_NOUNS.has(run.head)) return [];
  const preps = isPart ? ['at', 'for', 'of'] : ['at'];
  const at = [...clause.args, ...run.complements].filter(({ prep }) => preps.includes(prep)).map(({ phrase }) => phrase);
  return employersOf(scene, [...run.owners, ...run.beside, ...at.flatMap(({ named }) => named)]);
}

/** "led by chief executive Ann Lee": the title before the name says it better, unless it is one elsewhere. */
function titlesTold(scene: Scene, clause: Clause): readonly string[] {
  const told = clause.verb.passive ? byWhom(clause).find(({ title }) => title !== null) : undefined;
  const firms = told ? firmsOfOffice(scene, told) : [];
  const own = patientsOf(clause).flatMap(({ named }) => named);
  return told?.title && firms.every((firm) => own.includes(firm)) ? told.title.titles : [];
}

function readClause(scene: Scene, clause: Clause): readonly Proposal[] {
  if (isDoubted(clause)) return [];
  const as = clause.args.find(({ prep, phrase }) => prep === 'as' && phrase.title !== null)?.phrase.title;
  const own = as?.titles ?? titlesTold(scene, clause);
  const titles = own.length > 0 ? own : [TITLE_OF[clause.verb.lemma]].filter((title) => title !== undefined);
  const people = peopleOf(scene, agentsOf(scene, clause));
  const firms = patientsOf(clause).flatMap((phrase) => firmsRun(scene, clause, phrase));
  return people.slice(0, 1).flatMap((person) => posts(person, firms.slice(0, 1), titles, statusOf(clause), clause));
}

/** "Ann Lee, who covers the sector at Acme": an analyst. */
function readJudge(scene: Scene, clause: Clause): readonly Proposal[] {
  const at = clause.args.filter(({ prep }) => prep === 'at' || prep === 'for').flatMap(({ phrase }) => phrase.named);
  const { passive, tense } = clause.verb;
  const people = passive || tense !== 'PRESENT' || isDoubted(clause) ? [] : peopleOf(scene, clause.subject?.named ?? []);
  const firms = employersOf(scene, at).slice(0, 1);
  return people.slice(0, 1).flatMap((person) => posts(person, firms, ['analyst'], 'CURRENT', clause));
}

/** "Ann Lee takes the helm at Acme". */
function readHelm(scene: Scene, clause: Clause): readonly Proposal[] {
  const { verb, objects, args } = clause;
  const helm = objects.find(({ head }) => HELM.has(head));
  if (!helm || isDoubted(clause)) return [];
  const behind = [...helm.complements, ...args].filter(({ prep }) => prep === 'of' || prep === 'at').map(({ phrase }) => phrase);
  const firms = employersOf(scene, [...behind.flatMap(({ named, owners }) => [...named, ...owners]), ...helm.owners]);
  const people = peopleOf(scene, agentsOf(scene, clause));
  const ahead = verb.tense !== 'PAST' && !verb.perfect;
  return people
    .slice(0, 1)
    .flatMap((person) => posts(person, firms.slice(0, 1), ['head'], ahead ? 'INCOMING' : 'CURRENT', clause));
}

/** "Ann Lee, who heads Acme", "Acme, headed by Ann Lee". */
export const heads: Rule = {
  name: 'heads',
  reads: 'somebody heads, runs or chairs a firm',
  on: [...Object.keys(TITLE_OF), ...HELM, ...JUDGING],
  read: (scene) =>
    scene.clauses.flatMap((clause) => {
      const { lemma } = clause.verb;
      if (TAKING.has(lemma)) return readHelm(scene, clause);
      if (JUDGING.has(lemma)) return readJudge(scene, clause);
      return lemma in TITLE_OF ? readClause(scene, clause) : [];
    }),
  finds: [
    finds('Ann Lee, who heads Acme Corp, said prices rose.', 'Ann Lee @ Acme Corp head CURRENT'),
    finds('Acme Corp, headed by Ann Lee, makes paint.', 'Ann Lee @ Acme Corp head CURRENT'),
    finds("Ann Lee, who heads Acme Corp's lending business, said prices rose.", 'Ann Lee @ Acme Corp head CURRENT'),
    finds('Ann Lee heads equity research at Acme Corp.', 'Ann Lee @ Acme Corp head CURRENT'),
    finds('Prices will fall, said Ann Lee, who covers the sector at Acme Corp.', 'Ann Lee @ Acme Corp analyst CURRENT'),
    finds('Ann Lee takes the helm at Acme Corp.', 'Ann Lee @ Acme Corp head INCOMING'),
  ],
  leaves: [
    'Ann Lee led a group of Acme Corp and Bolt Inc.',
    'Ann Lee led the sale of Acme Corp.',
    'Acme Corp heads for a loss.',
    'Acme Corp leads the paint market.',
  ],
};

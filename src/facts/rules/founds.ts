import type { PartyRef } from '../../domain.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsAfter, actorsOf, agentsOf, patientsOf } from '../meaning/actors.ts';
import { employersOf, peopleOf } from '../meaning/employers.ts';
import { firmsOf, firmsOnly } from '../meaning/firms.ts';
import { datesOf, isDoubted, isLongAgo } from '../meaning/tidings.ts';
import { finds, founding, type Proposal, type Rule } from '../rule.ts';
import { FOUNDER_NOUNS } from '../words/nouns.ts';

const FOUNDING = ['found', 'co-found', 'cofound', 'establish', 'start', 'create', 'form', 'set up', 'launch', 'incorporate'];
const SURE = new Set(['found', 'co-found', 'cofound']);
/** What a firm founds, and does not only begin to sell. */
const BY_FIRMS = new Set(['establish', 'create', 'form', 'set up']);
/** What somebody did in order to found a firm: "left Acme to start Bolt", "spent $5bn to create Bolt". */
const BEFORE_FOUNDING = new Set([
  'leave',
  'quit',
  'resign',
  'go on',
  'team up',
  'join',
  'return',
  'spend',
  'pay',
  'invest',
  'move',
]);

const yearOf = (scene: Scene, clause: Clause, above: Clause | null): number | null => {
  const date = datesOf(scene, clause)[0] ?? above?.dates[0];
  return date ? Number(date.from.slice(0, 4)) : null;
};

/** "Founded in 1999 by Ann Lee", "founder Ann Lee": the firm that the story is about. */
const mainOf = (scene: Scene): readonly PartyRef[] => (scene.main ? [scene.main] : []);

/** The firm that the founder serves, else the main one. */
function ownOr(scene: Scene, founder: Phrase): readonly PartyRef[] {
  const own = scene.memory.heldBy(founder.named, false);
  return own ? [own] : mainOf(scene);
}

/** The verb over an infinitive that says that it was done: "left Acme to start Bolt". */
function doneBefore({ under }: Clause): Clause | null {
  if (under === null || 'kind' in under) return null;
  return BEFORE_FOUNDING.has(under.verb.lemma) && (under.verb.tense === 'PAST' || under.verb.perfect) ? under : null;
}

/** Founders by a verb: people, and firms where the verb is one of founding; several firms only where it is long ago, else it is a venture of today. */
function foundersIn(scene: Scene, clause: Clause): readonly PartyRef[] {
  const { verb } = clause;
  const agents = [...agentsOf(scene, clause), ...(verb.passive ? [] : actorsAfter(scene, clause, 'with'))];
  const people = peopleOf(scene, agents);
  if (SURE.has(verb.lemma)) return people.length > 0 ? people : agents;
  if (people.length > 0 || !BY_FIRMS.has(verb.lemma)) return people;
  const firms = employersOf(scene, agents);
  return firms.length === 1 || isLongAgo(scene, clause) ? firms : [];
}

/** The firms founded: with a firm as founder only by their names. */
function firmsFounded(scene: Scene, clause: Clause, founders: readonly PartyRef[]): readonly PartyRef[] {
  const patients = patientsOf(clause);
  const named = patients.flatMap((phrase) => firmsOf(scene, phrase));
  if (named.length === 0 && patients.length === 0 && clause.verb.passive) return mainOf(scene);
  const isPerson = founders.some((ref) => scene.party(ref)?.kind === 'PERSON');
  if (isPerson || SURE.has(clause.verb.lemma)) return named;
  return named.filter((ref) => scene.party(ref)?.described === false && (!scene.party(ref)?.venture || isLongAgo(scene, clause)));
}

function readClause(scene: Scene, clause: Clause): readonly Proposal[] {
  const { verb } = clause;
  const above = verb.form === 'INFINITIVE' ? doneBefore(clause) : null;
  if (verb.tense === 'FUTURE' || (verb.form === 'INFINITIVE' && !above) || verb.modal || isDoubted(clause)) return [];
  const told = foundersIn(scene, clause);
  const founders = told.length > 0 || !verb.passive ? told : patientsOf(clause).flatMap(({ owners }) => owners);
  const firms = firmsFounded(scene, clause, founders);
  return founders.flatMap((founder) =>
    firms.filter((firm) => firm !== founder).map((firm) => founding(founder, firm, yearOf(scene, clause, above), clause)),
  );
}

const isFounderNoun = (noun: Phrase): boolean =>
  FOUNDER_NOUNS.has(noun.head) ||
  [...noun.words].some((word) => FOUNDER_NOUNS.has(word)) ||
  (noun.title?.titles.some((title) => FOUNDER_NOUNS.has(title)) ?? false);

/** "founder of Acme", "Acme's founder", "his co-founder": the firm, or the one that he founded. */
function firmsOfNoun(scene: Scene, phrase: Phrase, noun: Phrase): readonly PartyRef[] {
  const behind = noun.complements.filter(({ prep }) => prep === 'of').flatMap((complement) => firmsOf(scene, complement.phrase));
  const fellow = scene.memory.heldBy(peopleOf(scene, noun.owners), false);
  return (
    [behind, firmsOnly(scene, noun.owners), firmsOnly(scene, noun.beside), fellow ? [fellow] : []].find(
      (refs) => refs.length > 0,
    ) ?? (noun.complements.length === 0 && noun.owners.length === 0 ? ownOr(scene, phrase) : [])
  );
}

function readNoun(scene: Scene, phrase: Phrase, noun: Phrase): readonly Proposal[] {
  if (!isFounderNoun(noun)) return [];
  const where = { start: Math.min(phrase.start, noun.start), end: Math.max(phrase.end, noun.end) };
  const others = phrase.conjuncts.filter(({ title }) => title === null);
  return [phrase, ...others]
    .flatMap((one) => actorsOf(scene, { ...one, conjuncts: [] }))
    .flatMap((founder) =>
      firmsOfNoun(scene, phrase, noun)
        .filter((firm) => firm !== founder)
        .map((firm) => founding(founder, firm, null, where)),
    );
}

/** "Ann Lee is the founder of Acme", "the founder of Acme is Ann Lee". */
function readCopula(scene: Scene, { verb, subject, objects }: Clause): readonly Proposal[] {
  if (verb.lemma !== 'be' || verb.negated || !subject) return [];
  return objects.flatMap((object) => {
    if (object.named.length === 0) return readNoun(scene, subject, object);
    return subject.named.length === 0 ? readNoun(scene, object, subject) : [];
  });
}

/** "Acme, founded by Ann Lee in 1999", "Ann Lee, founder of Acme", "its founder Ann Lee". */
export const founds: Rule = {
  name: 'founds',
  reads: 'somebody founded a firm, or is called its founder',
  on: [...FOUNDING, ...FOUNDER_NOUNS, '*TITLE'],
  read: (scene) => [
    ...scene.clauses.filter(({ verb }) => FOUNDING.includes(verb.lemma)).flatMap((clause) => readClause(scene, clause)),
    ...scene.phrases.flatMap((phrase) => [phrase, ...phrase.appositions].flatMap((noun) => readNoun(scene, phrase, noun))),
    ...scene.clauses.flatMap((clause) => readCopula(scene, clause)),
  ],
  finds: [
    finds('Acme Corp, founded by Ann Lee in 1999, makes paint.', 'Ann Lee founded Acme Corp 1999'),
    finds('Acme Corp makes paint. Founder and chief executive Ann Lee said prices rose.', 'Ann Lee founded Acme Corp'),
    finds("Acme Corp's Bolt Group, formed in 1986, makes paint.", 'Acme Corp founded Bolt Group 1986'),
    finds('Ann Lee, founder of Acme Corp, said prices rose.', 'Ann Lee founded Acme Corp'),
    finds('Founded in 1999 by Ann Lee, Acme Corp makes paint.', 'Ann Lee founded Acme Corp 1999'),
    finds('Ann Lee left Bolt Inc in 1999 to start Acme Corp.', 'Ann Lee founded Acme Corp 1999'),
    finds('Ann Lee worked at Bolt Inc before founding Acme Corp in 1999.', 'Ann Lee founded Acme Corp 1999'),
    finds('Acme Corp, the paint maker that Ann Lee founded in 1999, was sold.', 'Ann Lee founded Acme Corp 1999'),
    finds('Acme Corp established Bolt Inc in 1999 to make glass.', 'Acme Corp founded Bolt Inc 1999'),
    finds('Ann Lee is the founder of Acme Corp.', 'Ann Lee founded Acme Corp'),
    finds(
      'Acme Corp was set up by two former Bolt Inc engineers, Ann Lee and John Smith.',
      'Ann Lee founded Acme Corp',
      'John Smith founded Acme Corp',
    ),
  ],
  leaves: [
    'Acme Corp plans to create Bolt Inc.',
    'Acme Corp and Bolt Inc formed Cord Inc.',
    'Ann Lee found Acme Corp in trouble.',
    'Ann Lee will found a school.',
  ],
};

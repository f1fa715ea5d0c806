import type { PartyRef } from '../../domain.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsOf, agentsOf, patientsOf } from '../meaning/actors.ts';
import { firmsOf, firmsOnly } from '../meaning/holding.ts';
import { finds, founding, type Proposal, posts, type Rule } from '../rule.ts';
import { FOUNDER_NOUNS } from '../words/nouns.ts';

const FOUNDING = ['found', 'co-found', 'cofound', 'establish', 'start', 'create', 'form', 'set up'];
const SURE = new Set(['found', 'co-found', 'cofound']);

const yearOf = (clause: Clause): number | null => (clause.dates[0] ? Number(clause.dates[0].from.slice(0, 4)) : null);

/** "Founded in 1999 by Ann Lee", "founder Ann Lee": the firm that the story is about. */
const mainOf = (scene: Scene): readonly PartyRef[] => (scene.main ? [scene.main] : []);

/** The firm that the founder serves, else the main one. */
function ownOr(scene: Scene, founder: Phrase): readonly PartyRef[] {
  const own = scene.memory.heldBy(founder.named, false);
  return own ? [own] : mainOf(scene);
}

/** "co-founded by Ann Lee" makes her its co-founder. */
function readClause(scene: Scene, clause: Clause): readonly Proposal[] {
  const { verb } = clause;
  if (verb.negated || verb.tense === 'FUTURE' || verb.form === 'INFINITIVE' || verb.modal) return [];
  const agents = agentsOf(scene, clause).filter((ref) => SURE.has(verb.lemma) || scene.party(ref)?.kind === 'PERSON');
  const patients = patientsOf(clause);
  const founders = agents.length > 0 || !verb.passive ? agents : patients.flatMap(({ owners }) => owners);
  const named = patients.flatMap((phrase) => firmsOf(scene, phrase));
  const firms = named.length > 0 || patients.length > 0 || !verb.passive ? named : mainOf(scene);
  const pairs = founders.flatMap((founder) => firms.filter((firm) => firm !== founder).map((firm) => ({ founder, firm })));
  const joint = verb.lemma.startsWith('co');
  return pairs.flatMap(({ founder, firm }) => [
    founding(founder, firm, yearOf(clause), clause),
    ...(joint && scene.party(founder)?.kind === 'PERSON' ? posts(founder, [firm], ['co-founder'], 'CURRENT', clause) : []),
  ]);
}

function readNoun(scene: Scene, phrase: Phrase, noun: Phrase): readonly Proposal[] {
  const isFounder =
    FOUNDER_NOUNS.has(noun.head) ||
    [...noun.words].some((word) => FOUNDER_NOUNS.has(word)) ||
    (noun.title?.titles.some((title) => FOUNDER_NOUNS.has(title)) ?? false);
  if (!isFounder) return [];
  const behind = noun.complements.filter(({ prep }) => prep === 'of').flatMap((complement) => firmsOf(scene, complement.phrase));
  const firms: readonly PartyRef[] =
    [behind, firmsOnly(scene, noun.owners), firmsOnly(scene, noun.beside)].find((refs) => refs.length > 0) ??
    (noun.complements.length === 0 && noun.owners.length === 0 ? ownOr(scene, phrase) : []);
  return actorsOf(scene, phrase).flatMap((founder) =>
    firms
      .filter((firm) => firm !== founder)
      .map((firm) =>
        founding(founder, firm, null, { start: Math.min(phrase.start, noun.start), end: Math.max(phrase.end, noun.end) }),
      ),
  );
}

/** "Acme, founded by Ann Lee in 1999", "Ann Lee, founder of Acme", "its founder Ann Lee". */
export const founds: Rule = {
  name: 'founds',
  reads: 'somebody founded a firm, or is called its founder',
  on: [...FOUNDING, ...FOUNDER_NOUNS, '*TITLE'],
  read: (scene) => [
    ...scene.clauses.filter(({ verb }) => FOUNDING.includes(verb.lemma)).flatMap((clause) => readClause(scene, clause)),
    ...scene.phrases.flatMap((phrase) => [phrase, ...phrase.appositions].flatMap((noun) => readNoun(scene, phrase, noun))),
  ],
  finds: [
    finds('Acme Corp, founded by Ann Lee in 1999, makes paint.', 'Ann Lee founded Acme Corp 1999'),
    finds('Acme Corp makes paint. Founder and chief executive Ann Lee said prices rose.', 'Ann Lee founded Acme Corp'),
    finds("Acme Corp's Bolt Group, formed in 1986, makes paint.", 'Acme Corp founded Bolt Group 1986'),
    finds('Ann Lee, founder of Acme Corp, said prices rose.', 'Ann Lee founded Acme Corp'),
  ],
  leaves: ['Ann Lee found Acme Corp in trouble.', 'Ann Lee will found a school.'],
};

import type { PartyRef } from '../../domain.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { employersOf, firmsOfOffice, officeStatus, peopleOf, titlesOf } from '../meaning/office.ts';
import { finds, type Proposal, posts, type Rule } from '../rule.ts';
import { SAYING } from '../words/verbs.ts';

/** Callings of those who speak about firms from outside: without a stated firm they are of none. */
const OUTSIDERS =
  /\b(?:analyst|economist|strategist|trader|dealer|broker|lawyer|attorney|consultant|professor|treasurer|secretary|adviser|advisor|(?:money|fund|portfolio) manager)$/;
export const isOutsider = (phrase: Phrase): boolean => phrase.title?.titles.every((title) => OUTSIDERS.test(title)) ?? false;

/** How much more often another firm must be named before it, not the subject, is meant. */
const OFTEN = 2;

/** The story's firm, unless the other is one that it speaks of nearly as often. */
function weighed(scene: Scene, firm: PartyRef | null): PartyRef | null {
  const times = (ref: PartyRef | null) => (ref ? (scene.party(ref)?.mentions.length ?? 0) : 0);
  return firm && times(firm) * OFTEN >= times(scene.main) ? firm : scene.main;
}

/** "said chief executive Ann Lee" without a firm: whoever says so in the sentence, else its subject or the firm the story is about. */
export function firmAround(scene: Scene, phrase: Phrase): readonly PartyRef[] {
  if (isOutsider(phrase)) return [];
  const before = scene.clauses.filter(({ subject }) => subject !== null && subject !== phrase && subject.start < phrase.start);
  const firmOf = ({ subject }: Clause) => employersOf(scene, [...subject!.named, ...subject!.owners]);
  const near = before.findLast((clause) => firmOf(clause).length > 0);
  const firm = near ? firmOf(near)[0]! : null;
  const sure = near !== undefined && SAYING.has(near.verb.lemma);
  const meant = sure ? firm : firm ? weighed(scene, firm) : scene.main;
  return meant ? [meant] : [];
}

/** Phrases that are not members of a list: those are read with its first. */
function tops(scene: Scene): readonly Phrase[] {
  const members = new Set(scene.phrases.flatMap(({ conjuncts }) => conjuncts));
  return scene.phrases.filter((phrase) => !members.has(phrase));
}

/** Heads of state are no officers: "President Lee" without a firm. */
const isPolitician = (phrase: Phrase, stated: readonly PartyRef[]): boolean =>
  stated.length === 0 && phrase.title!.lower === 'president' && /^P/.test(phrase.title!.text) && phrase.owners.length === 0;

const PLURALS: ReadonlyMap<string, string> = new Map(
  ['director', 'executive', 'manager', 'analyst', 'partner', 'president', 'chairman', 'spokesman'].map((title) => [
    title.endsWith('man') ? title.replace(/man$/, 'men') : `${title}s`,
    title,
  ]),
);

/** "Bolt directors Ann Lee and John Smith": one title for all of them. */
function readPlural(scene: Scene, phrase: Phrase): readonly Proposal[] {
  const at = phrase.items.findIndex(
    (item) => item.kind === 'PARTY' && !item.possessive && peopleOf(scene, item.parties).length > 0,
  );
  const title = PLURALS.get(phrase.items[at - 1]?.lower ?? '');
  const people = peopleOf(scene, phrase.named);
  const firms = employersOf(scene, phrase.beside.length > 0 ? phrase.beside : phrase.owners).slice(0, 1);
  return title && people.length > 1 ? people.flatMap((person) => posts(person, firms, [title], 'CURRENT', phrase)) : [];
}

/** "chief executive Ann Lee's stake": a title before a name that owns. */
function readOwner(scene: Scene, phrase: Phrase): readonly Proposal[] {
  const at = phrase.items.findIndex(
    (item) => item.kind === 'PARTY' && item.possessive && peopleOf(scene, item.parties).length > 0,
  );
  const [before, owner] = [phrase.items[at - 1], phrase.items[at]];
  if (!phrase.title || before !== phrase.title || owner?.kind !== 'PARTY' || phrase.named.length > 0) return [];
  const stated = employersOf(scene, phrase.beside).slice(0, 1);
  if (stated.length === 0 && phrase.title.titles.includes('president')) return [];
  const firms = stated.length > 0 ? stated : firmAround(scene, phrase);
  return posts(owner.parties[0]!, firms, titlesOf({ ...phrase, complements: [] }), officeStatus(scene, phrase), phrase);
}

function readPhrase(scene: Scene, phrase: Phrase, above: readonly PartyRef[]): readonly Proposal[] {
  const stated = phrase.title ? firmsOfOffice(scene, phrase) : [];
  const known = stated.length > 0 ? stated : above;
  const others = phrase.conjuncts.flatMap((other) => readPhrase(scene, other, known));
  const first = peopleOf(scene, phrase.named)[0];
  if (!phrase.title || !first || isPolitician(phrase, known)) return others;
  const told = phrase.appositions.flatMap((office) => (office.title ? firmsOfOffice(scene, office) : []));
  const firms = known.length > 0 ? known.slice(0, 1) : told.length > 0 ? told.slice(0, 1) : firmAround(scene, phrase);
  return [...posts(first, firms, titlesOf(phrase), officeStatus(scene, phrase), phrase), ...others];
}

/** "Acme chairman Ann Lee", "Acme's chairman, Ann Lee", "chairman Ann Lee of Acme", "chief executive Ann Lee". */
export const titled: Rule = {
  name: 'titled',
  reads: 'a title stands before a name',
  on: ['*TITLE', ...PLURALS.keys()],
  read: (scene) =>
    tops(scene).flatMap((phrase) => [
      ...readPhrase(scene, phrase, []),
      ...readPlural(scene, phrase),
      ...readOwner(scene, phrase),
    ]),
  finds: [
    finds('Acme Corp chairman Ann Lee said prices rose.', 'Ann Lee @ Acme Corp chairman CURRENT'),
    finds("Acme Corp's chief executive John Smith said prices rose.", 'John Smith @ Acme Corp chief executive CURRENT'),
    finds('Prices rose, said analyst Mary Jones of Bolt Inc.', 'Mary Jones @ Bolt Inc analyst CURRENT'),
    finds(
      "Acme Corp's chairman Ann Lee and chief executive John Smith resigned.",
      'Ann Lee @ Acme Corp chairman CURRENT',
      'John Smith @ Acme Corp chief executive CURRENT',
    ),
    finds('Prices rose, said steel analyst Mary Jones, director of Bolt Inc.', 'Mary Jones @ Bolt Inc analyst CURRENT'),
    finds(
      'Acme Corp directors Ann Lee and John Smith own it.',
      'Ann Lee @ Acme Corp director CURRENT',
      'John Smith @ Acme Corp director CURRENT',
    ),
    finds("Acme Corp chief executive Ann Lee's stake is small.", 'Ann Lee @ Acme Corp chief executive CURRENT'),
    finds('Prices fell under ex-Acme boss John Smith of Acme Corp.', 'John Smith @ Acme Corp boss FORMER'),
    finds('Acme Corp said profits rose, and its chairman John Smith was pleased.', 'John Smith @ Acme Corp chairman CURRENT'),
    finds(
      'Acme Corp grew. Acme sold mills. Bolt Inc fell. Chief executive John Smith was pleased.',
      'John Smith @ Acme Corp chief executive CURRENT',
    ),
  ],
  leaves: [
    'Acme Corp shares fell. Analyst Mary Jones was silent.',
    'Acme Corp hired Ann Lee.',
    'Acme Corp shares fell. President Ann Lee was silent.',
  ],
};

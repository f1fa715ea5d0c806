import type { PartyRef } from '../../domain.ts';
import { COUNTRY_OF_ADJECTIVE } from '../../reading/names/tables.ts';
import type { Phrase, Scene } from '../grammar/types.ts';
import { employersOf, peopleOf } from '../meaning/employers.ts';
import { firmsOfOffice, officeStatus, titlesOf } from '../meaning/office.ts';
import { firmsServed } from '../meaning/served.ts';
import { finds, type Proposal, posts, type Rule } from '../rule.ts';

/** Phrases that are not members of a list: those are read with its first. */
function tops(scene: Scene): readonly Phrase[] {
  const members = new Set(scene.phrases.flatMap(({ conjuncts }) => conjuncts));
  return scene.phrases.filter((phrase) => !members.has(phrase));
}

/** Heads of state are no officers: "President Lee", "American president Lee" without a firm. */
const isPolitician = (phrase: Phrase, stated: readonly PartyRef[]): boolean =>
  stated.length === 0 &&
  phrase.title!.titles.join() === 'president' &&
  phrase.owners.length === 0 &&
  (/P/.test(phrase.title!.text) ||
    phrase.title!.when === 'FORMER' ||
    phrase.items.some(({ text }) => COUNTRY_OF_ADJECTIVE.has(text)));

/** "Bolt directors Ann Lee and John Smith": one title for all of them. */
const isPlural = ({ title }: Phrase): boolean =>
  title !== null && !title.titles.some((one) => title.lower.endsWith(one)) && /(?:s|men|people)$/.test(title.lower);

/** "chief executive Ann Lee's stake": a title before a name that owns. */
function readOwner(scene: Scene, phrase: Phrase): readonly Proposal[] {
  const at = phrase.items.findIndex(
    (item) => item.kind === 'PARTY' && item.possessive && peopleOf(scene, item.parties).length > 0,
  );
  const [before, owner] = [phrase.items[at - 1], phrase.items[at]];
  if (!phrase.title || before !== phrase.title || owner?.kind !== 'PARTY' || phrase.named.length > 0) return [];
  const stated = employersOf(scene, phrase.beside).slice(0, 1);
  if (stated.length === 0 && phrase.title.titles.includes('president')) return [];
  const firms = stated.length > 0 ? stated : firmsServed(scene, phrase).slice(0, 1);
  return posts(owner.parties[0]!, firms, titlesOf({ ...phrase, complements: [] }), officeStatus(scene, phrase), phrase);
}

function readPhrase(scene: Scene, phrase: Phrase, above: readonly PartyRef[]): readonly Proposal[] {
  const stated = phrase.title ? firmsOfOffice(scene, phrase) : [];
  const known = stated.length > 0 ? stated : above;
  const others = phrase.conjuncts.flatMap((other) => readPhrase(scene, other, known));
  const people = peopleOf(scene, phrase.named);
  if (!phrase.title || people.length === 0 || isPolitician(phrase, known)) return others;
  const told = phrase.appositions.flatMap((office) => (office.title ? firmsOfOffice(scene, office) : []));
  const firms = known.length > 0 ? known.slice(0, 1) : told.length > 0 ? told.slice(0, 1) : firmsServed(scene, phrase);
  const status = officeStatus(scene, phrase);
  const served = (isPlural(phrase) ? people : people.slice(0, 1)).flatMap((person) =>
    posts(person, firms, titlesOf(phrase), status, phrase),
  );
  return [...served, ...others];
}

const ROLES = new Set(['role', 'job', 'post', 'position']);

/** "her role as chairman": whoever has it. */
function readRole(scene: Scene, phrase: Phrase): readonly Proposal[] {
  if (!ROLES.has(phrase.head)) return [];
  const offices = phrase.complements.filter(({ prep, phrase: office }) => prep === 'as' && office.title !== null);
  return peopleOf(scene, phrase.owners).flatMap((person) =>
    offices.flatMap(({ phrase: office }) =>
      posts(person, firmsServed(scene, office, phrase), titlesOf(office), officeStatus(scene, office), phrase),
    ),
  );
}

/** "With Ann Lee as president, Acme grew": at whoever the sentence is about. */
function readWith(scene: Scene): readonly Proposal[] {
  return scene.nodes.flatMap((node, at) => {
    const [person, as, office] = scene.nodes.slice(at + 1, at + 4);
    const isWith = node.kind === 'PREP' && node.word === 'with' && as?.kind === 'PREP' && as.word === 'as';
    if (!isWith || person?.kind !== 'PHRASE' || office?.kind !== 'PHRASE' || !office.title) return [];
    const subject = scene.clauses.find(({ verb }) => verb.start > office.end)?.subject ?? null;
    const about = subject ? employersOf(scene, subject.named).slice(0, 1) : [];
    const stated = firmsOfOffice(scene, office);
    const firms = stated.length > 0 ? stated : about;
    return peopleOf(scene, person.named).flatMap((ref) =>
      posts(ref, firms, titlesOf(office), officeStatus(scene, office), { start: person.start, end: office.end }),
    );
  });
}

/** "Acme chairman Ann Lee", "Acme's chairman, Ann Lee", "chairman Ann Lee of Acme", "chief executive Ann Lee". */
export const titled: Rule = {
  name: 'titled',
  reads: 'a title stands before a name',
  on: ['*TITLE'],
  read: (scene) => [
    ...tops(scene).flatMap((phrase) => [
      ...readPhrase(scene, phrase, []),
      ...readOwner(scene, phrase),
      ...readRole(scene, phrase),
    ]),
    ...readWith(scene),
  ],
  finds: [
    finds('Acme Corp chairman Ann Lee said prices rose.', 'Ann Lee @ Acme Corp chairman CURRENT'),
    finds("Acme Corp's chief executive John Smith said prices rose.", 'John Smith @ Acme Corp chief executive CURRENT'),
    finds('Prices rose, said analyst Mary Jones of Bolt Inc.', 'Mary Jones @ Bolt Inc analyst CURRENT'),
    finds(
      "Acme Corp's chairman Ann Lee and chief executive John Smith resigned.",
      'Ann Lee @ Acme Corp chairman CURRENT',
      'John Smith @ Acme Corp chief executive CURRENT',
    ),
    finds('Prices rose, said steel analyst Mary Jones, director of Bolt Inc.', 'Mary Jones @ Bolt Inc steel analyst CURRENT'),
    finds(
      'Acme Corp directors Ann Lee and John Smith own it.',
      'Ann Lee @ Acme Corp director CURRENT',
      'John Smith @ Acme Corp director CURRENT',
    ),
    finds('With Ann Lee as president, Acme Corp has bought four rivals.', 'Ann Lee @ Acme Corp president CURRENT'),
    finds('Ann Lee kept her job as head of Acme Corp.', 'Ann Lee @ Acme Corp head CURRENT'),
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

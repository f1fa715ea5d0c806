import type { PartyRef } from '../../domain.ts';
import type { Phrase, Scene } from '../grammar/types.ts';
import { employersOf, firmsOfOffice, officeStatus, peopleOf, titlesOf } from '../meaning/office.ts';
import { finds, type Proposal, posts, type Rule } from '../rule.ts';

/** "said chief executive Ann Lee" without a firm: the sentence's own subject, else the firm the story was about. */
export function firmAround(scene: Scene, phrase: Phrase): readonly PartyRef[] {
  const before = scene.clauses
    .map(({ subject }) => subject)
    .filter((subject): subject is Phrase => subject !== null && subject !== phrase && subject.start < phrase.start);
  const near = before
    .map((subject) => employersOf(scene, [...subject.named, ...subject.owners]))
    .findLast((firms) => firms.length > 0);
  return near?.slice(0, 1) ?? (scene.topic ? [scene.topic] : []);
}

/** Phrases that are not members of a list: those are read with its first. */
function tops(scene: Scene): readonly Phrase[] {
  const members = new Set(scene.phrases.flatMap(({ conjuncts }) => conjuncts));
  return scene.phrases.filter((phrase) => !members.has(phrase));
}

/** Heads of state are no officers: "President Lee" without a firm. */
const isPolitician = (phrase: Phrase, stated: readonly PartyRef[]): boolean =>
  stated.length === 0 && phrase.title!.lower === 'president' && /^P/.test(phrase.title!.text) && phrase.owners.length === 0;

function readPhrase(scene: Scene, phrase: Phrase, above: readonly PartyRef[]): readonly Proposal[] {
  const stated = phrase.title ? firmsOfOffice(scene, phrase) : [];
  const known = stated.length > 0 ? stated : above;
  const others = phrase.conjuncts.flatMap((other) => readPhrase(scene, other, known));
  const first = peopleOf(scene, phrase.named)[0];
  if (!phrase.title || !first || isPolitician(phrase, known)) return others;
  const firms = known.length > 0 ? known.slice(0, 1) : firmAround(scene, phrase);
  return [...posts(first, firms, titlesOf(phrase), officeStatus(scene, phrase), phrase), ...others];
}

/** "Acme chairman Ann Lee", "Acme's chairman, Ann Lee", "chairman Ann Lee of Acme", "chief executive Ann Lee". */
export const titled: Rule = {
  name: 'titled',
  reads: 'a title stands before a name',
  on: ['*TITLE'],
  read: (scene) => tops(scene).flatMap((phrase) => readPhrase(scene, phrase, [])),
  finds: [
    finds('Acme Corp chairman Ann Lee said prices rose.', 'Ann Lee @ Acme Corp chairman CURRENT'),
    finds("Acme Corp's chief executive John Smith said prices rose.", 'John Smith @ Acme Corp chief executive CURRENT'),
    finds('Prices rose, said analyst Mary Jones of Bolt Inc.', 'Mary Jones @ Bolt Inc analyst CURRENT'),
    finds(
      "Acme Corp's chairman Ann Lee and chief executive John Smith resigned.",
      'Ann Lee @ Acme Corp chairman CURRENT',
      'John Smith @ Acme Corp chief executive CURRENT',
    ),
    finds('Acme Corp said profits rose, and its chairman John Smith was pleased.', 'John Smith @ Acme Corp chairman CURRENT'),
  ],
  leaves: ['Acme Corp hired Ann Lee.', 'Acme Corp shares fell. President Ann Lee was silent.'],
};

import type { PartyRef } from '../../domain.ts';
import type { Phrase, Scene } from '../grammar/types.ts';
import { employersOf, firmsOfOffice, officeStatus, peopleOf } from '../meaning/office.ts';
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

function readPhrase(scene: Scene, phrase: Phrase): readonly Proposal[] {
  const people = peopleOf(scene, phrase.named);
  const first = people[0];
  if (!phrase.title || !first) return [];
  const stated = firmsOfOffice(scene, phrase);
  const firms = stated.length > 0 ? stated.slice(0, 1) : firmAround(scene, phrase);
  return posts(first, firms, phrase.title.titles, officeStatus(phrase.title, phrase), phrase);
}

/** "Acme chairman Ann Lee", "Acme's chairman, Ann Lee", "chairman Ann Lee of Acme", "chief executive Ann Lee". */
export const titled: Rule = {
  name: 'titled',
  reads: 'a title stands before a name',
  on: ['*TITLE'],
  read: (scene) => scene.phrases.flatMap((phrase) => readPhrase(scene, phrase)),
  finds: [
    finds('Acme Corp chairman Ann Lee said prices rose.', 'Ann Lee @ Acme Corp chairman CURRENT'),
    finds("Acme Corp's chief executive John Smith said prices rose.", 'John Smith @ Acme Corp chief executive CURRENT'),
    finds('Prices rose, said analyst Mary Jones of Bolt Inc.', 'Mary Jones @ Bolt Inc analyst CURRENT'),
    finds('Acme Corp said profits rose, and its chairman John Smith was pleased.', 'John Smith @ Acme Corp chairman CURRENT'),
  ],
  leaves: ['Acme Corp hired Ann Lee.'],
};

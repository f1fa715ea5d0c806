import type { Phrase, Scene } from '../grammar/types.ts';
import { firmsOfOffice, officeStatus, peopleOf, titlesOf } from '../meaning/office.ts';
import { finds, type Proposal, posts, type Rule } from '../rule.ts';
import { firmAround, isOutsider } from './titled.ts';

function readOffice(scene: Scene, person: Phrase, office: Phrase): readonly Proposal[] {
  const who = peopleOf(scene, person.named).at(-1);
  if (!who || !office.title || peopleOf(scene, office.named).length > 0) return [];
  const stated = firmsOfOffice(scene, office);
  const firms = stated.length > 0 ? stated : isOutsider(office) ? [] : firmAround(scene, person);
  const where = { start: Math.min(person.start, office.start), end: office.end };
  return [
    ...posts(who, firms, titlesOf(office), officeStatus(scene, office), where),
    ...office.conjuncts.flatMap((other) => readOffice(scene, person, other)),
  ];
}

/** "Ann Lee, chairman of Acme", "Ann Lee, Acme's chairman and president of Bolt". */
export const nameThenTitle: Rule = {
  name: 'name-then-title',
  reads: 'a name, a comma and a title',
  on: ['*TITLE'],
  read: (scene) => scene.phrases.flatMap((person) => person.appositions.flatMap((office) => readOffice(scene, person, office))),
  finds: [
    finds('Ann Lee, chairman of Acme Corp, said prices rose.', 'Ann Lee @ Acme Corp chairman CURRENT'),
    finds('Prices rose, said John Smith, an analyst at Bolt Inc.', 'John Smith @ Bolt Inc analyst CURRENT'),
    finds('Prices rose, Ann Lee, Acme Corp president said.', 'Ann Lee @ Acme Corp president CURRENT'),
    finds('Prices rose, said John Smith, an analyst from Bolt Inc.', 'John Smith @ Bolt Inc analyst CURRENT'),
    finds("John Smith, Acme Corp's former president, said prices rose.", 'John Smith @ Acme Corp president FORMER'),
  ],
  leaves: ['Acme Corp shares fell, said John Smith, an analyst.', 'Acme Corp, owner of Bolt Inc, raised prices.'],
};

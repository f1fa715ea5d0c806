import type { PartyRef } from '../../domain.ts';
import type { Phrase, Scene } from '../grammar/types.ts';
import { employersOf, peopleOf } from '../meaning/employers.ts';
import { firmsOfOffice, officeStatus, titlesOf } from '../meaning/office.ts';
import { firmsServed } from '../meaning/served.ts';
import { finds, type Proposal, posts, type Rule } from '../rule.ts';

/** "Ann Lee, managing director, Acme": a bare firm behind the title. */
function firmBehind(scene: Scene, person: Phrase): readonly PartyRef[] {
  const at = scene.nodes.indexOf(person) + 1;
  const comma = scene.nodes[at]?.kind === 'COMMA' ? 1 : 0;
  const [firm, next] = [scene.nodes[at + comma], scene.nodes[at + comma + 1]];
  const ends = next === undefined || next.kind === 'STOP' || next.kind === 'COMMA' || next.kind === 'VERB';
  const bare = firm?.kind === 'PHRASE' && firm.items.every((item) => item.kind === 'PARTY' && item.via === 'NAME');
  return at > 0 && (comma || person.closed) && bare && ends ? employersOf(scene, firm.named).slice(0, 1) : [];
}

/** "Ann Lee, a director of Acme, and Bo Smith": the one that stands right before the title. */
function nearest(scene: Scene, people: readonly PartyRef[], office: Phrase): PartyRef | undefined {
  const before = scene.sentence.items.filter((item) => item.kind === 'PARTY' && item.end <= office.start);
  const last = before.findLast((item) => item.kind === 'PARTY' && item.parties.some((ref) => people.includes(ref)));
  return (last?.kind === 'PARTY' ? last.parties.find((ref) => people.includes(ref)) : undefined) ?? people.at(-1);
}

function readOffice(scene: Scene, person: Phrase, office: Phrase): readonly Proposal[] {
  const who = nearest(scene, peopleOf(scene, person.named), office);
  if (!who || !office.title || peopleOf(scene, office.named).length > 0) return [];
  const stated = firmsOfOffice(scene, office);
  const behind = stated.length > 0 ? stated : firmBehind(scene, person);
  const firms = behind.length > 0 ? behind : firmsServed(scene, office, person);
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

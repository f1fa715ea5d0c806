import type { PartyRef } from '../../domain.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsOf, byWhom } from '../meaning/actors.ts';
import { firmsOf, firmsOnly } from '../meaning/firms.ts';
import { sizeShare } from '../meaning/holding.ts';
import { finds, type Part, type Proposal, stakes } from '../rule.ts';

const NOUN = 'consortium';
const LEADING = new Set(['lead', 'head', 'form', 'own', 'control']);
const COMPRISING = new Set(['comprise', 'include', 'group', 'consist of', 'make up']);

/** "a consortium of Acme and Bolt", "a consortium led by Acme", "an Acme-led consortium". */
function membersOf(scene: Scene, phrase: Phrase): readonly PartyRef[] {
  const beside = phrase.items.some((item) => item.kind === 'WORD' && /^-?led$/.test(item.lower)) ? phrase.beside : [];
  const inside = phrase.complements
    .filter(({ prep }) => prep === 'of' || prep === 'including' || prep === 'between')
    .flatMap((complement) => actorsOf(scene, complement.phrase));
  const bearer = scene.phrases.find(({ appositions }) => appositions.includes(phrase));
  const told = [phrase, ...(bearer ? [bearer] : [])].flatMap((one) => scene.told.get(one) ?? []);
  const leaders = told.filter(({ verb }) => LEADING.has(verb.lemma) && verb.start > phrase.start).flatMap(byWhom);
  return [...inside, ...leaders.flatMap((leader) => actorsOf(scene, leader)), ...beside];
}

/** "Cord Ltd, a consortium of …", "Cord Ltd is a consortium of …", "the Cord consortium". */
function named(scene: Scene, phrase: Phrase): readonly PartyRef[] {
  const bearer =
    scene.phrases.find(({ appositions }) => appositions.includes(phrase)) ??
    scene.clauses.find(({ verb, objects }) => verb.lemma === 'be' && objects.includes(phrase))?.subject;
  const lists = phrase.complements.some(({ prep }) => prep === 'including');
  if (phrase.named.length > 0) return lists ? [] : firmsOnly(scene, phrase.named);
  return bearer ? firmsOf(scene, bearer) : [];
}

function readPhrase(scene: Scene, phrase: Phrase): readonly Proposal[] {
  const firms = named(scene, phrase);
  const members = membersOf(scene, phrase).filter((ref) => !firms.includes(ref) && scene.party(ref)?.kind !== 'PERSON');
  if (firms.length !== 1) return [];
  scene.meetVenture(firms[0]!, members);
  return stakes(members, firms, sizeShare('UNSPECIFIED'), 'HELD', phrase);
}

/** "Bolt, part of the consortium": of the one that the story has named. */
function readMember(scene: Scene, member: Phrase): readonly Proposal[] {
  const isPart = (told: Phrase): boolean =>
    (told.head === 'part' || told.head === 'member') &&
    told.complements.some(({ prep, phrase }) => prep === 'of' && phrase.head === NOUN && phrase.items[0]?.lower === 'the');
  const firm = member.appositions.some(isPart) ? scene.venture() : null;
  const holders = firm ? member.named.filter((ref) => ref !== firm && scene.party(ref)?.kind !== 'PERSON') : [];
  return firm ? stakes(holders, [firm], sizeShare('UNSPECIFIED'), 'HELD', member) : [];
}

/** "The Cord consortium comprises Acme and Bolt". */
function readClause(scene: Scene, { verb, subject, objects, start, end }: Clause): readonly Proposal[] {
  if (!subject || subject.head !== NOUN || verb.negated || !COMPRISING.has(verb.lemma)) return [];
  const firms = firmsOnly(scene, [...subject.named, ...subject.beside]);
  const members = objects.flatMap((phrase) => actorsOf(scene, phrase)).filter((ref) => !firms.includes(ref));
  return firms.length === 1 ? stakes(members, firms, sizeShare('UNSPECIFIED'), 'HELD', { start, end }) : [];
}

/** "Cord Ltd, a consortium of Acme and Bolt": its members hold it. */
export const consortia: Part = {
  on: [NOUN],
  read: (scene) => [
    ...scene.phrases.flatMap((phrase) => readMember(scene, phrase)),
    ...scene.phrases.filter(({ head }) => head === NOUN).flatMap((phrase) => readPhrase(scene, phrase)),
    ...scene.clauses.flatMap((clause) => readClause(scene, clause)),
  ],
  finds: [
    finds(
      'Cord Ltd, a consortium of Acme Corp and Bolt Inc, will run the port.',
      'Acme Corp > Cord Ltd UNSPECIFIED HELD',
      'Bolt Inc > Cord Ltd UNSPECIFIED HELD',
    ),
    finds('Cord Ltd, a consortium led by Acme Corp, will run the port.', 'Acme Corp > Cord Ltd UNSPECIFIED HELD'),
    finds(
      'Cord Ltd, a consortium led by Acme Corp, will run the port. Bolt Inc, part of the consortium, will build it.',
      'Acme Corp > Cord Ltd UNSPECIFIED HELD',
      'Bolt Inc > Cord Ltd UNSPECIFIED HELD',
    ),
    finds('Cord Ltd is a consortium led by Acme Corp.', 'Acme Corp > Cord Ltd UNSPECIFIED HELD'),
  ],
  leaves: ['A consortium of Acme Corp and Bolt Inc bid for Cord Ltd.', 'Acme Corp joined the consortium of buyers.'],
};

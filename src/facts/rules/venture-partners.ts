import type { PartyRef } from '../../domain.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsOf } from '../meaning/actors.ts';
import { firmsOrNameless } from '../meaning/firms.ts';
import { sizeShare } from '../meaning/holding.ts';
import { finds, type Proposal, type Rule, stakes } from '../rule.ts';

const isPartner = (phrase: Phrase): boolean => phrase.head === 'partner' || phrase.words.has('partner');
const ofVenture = ({ words }: Phrase): boolean => words.has('venture') || words.has('jv') || words.has('joint-venture');

/** The venture of a partner: "partner in the venture", "joint venture partner". */
function ventureOf(scene: Scene, partner: Phrase, partners: readonly PartyRef[]): readonly PartyRef[] {
  const inside = partner.complements.filter(({ prep }) => prep === 'in').flatMap(({ phrase }) => firmsOrNameless(scene, phrase));
  if (inside.length > 0) return inside;
  const owners = partner.owners.filter((ref) => scene.party(ref)?.venture);
  if (owners.length > 0) return owners;
  return ofVenture(partner) && partners.length > 1 ? [scene.describe(partner, true, partners)] : [];
}

function propose(scene: Scene, partner: Phrase, named: readonly PartyRef[], end: number): readonly Proposal[] {
  const owners = [...partner.owners, ...partner.beside].filter((ref) => !scene.party(ref)?.venture);
  const partners = [...new Set([...owners, ...named])].filter((ref) => scene.party(ref)?.kind !== 'PERSON');
  const where = { start: partner.start, end: Math.max(partner.end, end) };
  if (named.length === 0) return [];
  return stakes(partners, ventureOf(scene, partner, partners), sizeShare('UNSPECIFIED'), 'HELD', where);
}

/** "Acme and Bolt are partners in the Warrego project". */
function readTogether(scene: Scene, subject: Phrase, partner: Phrase): readonly Proposal[] {
  const partners = actorsOf(scene, subject).filter((ref) => scene.party(ref)?.kind !== 'PERSON');
  const plain =
    partner.head === 'partner' && partner.named.length === 0 && partner.percent === null && !partner.words.has('equal');
  if (!plain || partners.length < 2) return [];
  const firms = partner.complements.filter(({ prep }) => prep === 'in').flatMap(({ phrase }) => firmsOrNameless(scene, phrase));
  return stakes(partners, firms, sizeShare('UNSPECIFIED'), 'HELD', { start: subject.start, end: partner.end });
}

/** "Its partners are Acme and Bolt", "Acme's partner in the venture is Bolt". */
function readClause(scene: Scene, { verb, subject, objects }: Clause): readonly Proposal[] {
  if (verb.lemma !== 'be' || verb.negated || !subject) return [];
  if (subject.named.length > 0) return objects.flatMap((phrase) => readTogether(scene, subject, phrase));
  if (!isPartner(subject)) return [];
  return objects.flatMap((phrase) => propose(scene, subject, actorsOf(scene, phrase), phrase.end));
}

function readPhrase(scene: Scene, phrase: Phrase): readonly Proposal[] {
  const own = phrase.named.length > 0 && isPartner(phrase) ? propose(scene, phrase, phrase.named, phrase.end) : [];
  const apposed = phrase.appositions
    .filter((told) => told.named.length === 0 && isPartner(told))
    .flatMap((told) => propose(scene, told, phrase.named, phrase.end));
  return [...own, ...apposed];
}

/** "its joint venture partner, Bolt", "Acme's partner in the venture, Bolt": both hold a share of it. */
export const venturePartners: Rule = {
  name: 'venture-partners',
  reads: 'somebody is called the partner in a joint venture',
  on: ['partner'],
  read: (scene) => [
    ...scene.phrases.flatMap((phrase) => readPhrase(scene, phrase)),
    ...scene.clauses.flatMap((clause) => readClause(scene, clause)),
  ],
  finds: [
    finds(
      'Acme Corp and its joint venture partner, Bolt Inc, will build a plant in Ohio.',
      'Acme Corp > joint venture UNSPECIFIED HELD',
      'Bolt Inc > joint venture UNSPECIFIED HELD',
    ),
    finds(
      'Acme Corp and Bolt Inc are partners in the Warrego project.',
      'Acme Corp > Warrego project UNSPECIFIED HELD',
      'Bolt Inc > Warrego project UNSPECIFIED HELD',
    ),
  ],
  leaves: ["Acme Corp's partner Bolt Inc raised prices."],
};

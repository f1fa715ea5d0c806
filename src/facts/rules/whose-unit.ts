import type { PartyRef } from '../../domain.ts';
import { isLegalForm } from '../../reading/names/tables.ts';
import type { Item, PartyItem } from '../../reading/types.ts';
import { isPlural } from '../grammar/shapes.ts';
import type { Phrase, Scene } from '../grammar/types.ts';
import { actorsOf } from '../meaning/actors.ts';
import { firmsBefore } from '../meaning/around.ts';
import { firmsOnly } from '../meaning/firms.ts';
import { sizeShare } from '../meaning/holding.ts';
import { finds, type Proposal, type Rule, stakes } from '../rule.ts';
import { OWNED_NOUNS, UNIT_NOUNS } from '../words/nouns.ts';
import { isPortfolio, unitShare, unitStatus } from './unit-of.ts';

const NOUNS = new Set([...UNIT_NOUNS, ...OWNED_NOUNS]);
/** Nouns that a firm's owner does not own: "its rival Acme", "its parent Acme". */
const OTHERS = [
  'rival',
  'sister',
  'fellow',
  'competitor',
  'partner',
  'customer',
  'client',
  'supplier',
  'parent',
  'owner',
  'shareholder',
  'investor',
  'bidder',
  'suitor',
  'counterpart',
  'broker',
  'adviser',
  'advisor',
  'auditor',
  'bank',
  'landlord',
  'lender',
  'creditor',
  'successor',
  'predecessor',
  'namesake',
  'neighbour',
];

const hasUnitNoun = (phrase: Phrase): boolean =>
  isPortfolio(phrase) ||
  NOUNS.has(phrase.head) ||
  phrase.items.some((item) => item.kind === 'WORD' && NOUNS.has(item.lemma.toLowerCase()));
const isUnitWord = (phrase: Phrase): boolean =>
  isPortfolio(phrase) || phrase.items.some((item) => item.kind === 'WORD' && UNIT_NOUNS.has(item.lemma.toLowerCase()));

/** "Ann Lee's group Bolt and Bo Smith's group Cord": Cord is another's. */
const isInside = ({ items }: Phrase, ref: PartyRef): boolean =>
  items.some((item) => item.kind === 'PARTY' && item.parties.includes(ref));

/** The firms that are the owner's: "its Bolt unit", "its subsidiary Bolt", "Acme unit Bolt", "the Bolt unit of Acme". */
function unitsOf(scene: Scene, phrase: Phrase): readonly string[] {
  if (phrase.title || phrase.money) return [];
  const own = phrase.named.length > 0 ? phrase.named : phrase.beside;
  const near = isPersonal(scene, phrase) ? own.filter((ref) => isInside(phrase, ref)) : [];
  return firmsOnly(scene, near.length > 0 ? near : own);
}

/** The possessive's own sign, codes and angles: "Acme Corp's <ACM> <Bolt Inc>". */
const IN_BETWEEN = /^(?:['’]s?|<.*>|<|>)$/;

/** "its Windows": what a firm calls its own by a name alone may be a product; what a person does is his firm. */
const mayBeFirm = (scene: Scene, owner: PartyItem, firm: PartyItem): boolean =>
  owner.via === 'NAME' || owner.parties.every((ref) => scene.party(ref)?.kind === 'PERSON') || isFormal(firm);
const isFormal = ({ text }: PartyItem): boolean => text.trim().split(/\s+/).slice(1).some(isLegalForm);

/** "Ann Lee, whose Acme Corp makes paint": the name behind "whose" is his, as behind a possessive. */
function withWhose(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item, at) => {
    const owner = items[items[at - 1]?.lower === ',' ? at - 2 : at - 1];
    const isWhose = item.lower === 'whose' && owner?.kind === 'PARTY' && items[at + 1]?.kind === 'PARTY';
    return isWhose ? [{ ...owner, possessive: true }] : [item];
  });
}

/** "American Acme's Bolt Bank", "billionaire Ann Lee's Bolt Bank": a firm's or a person's firm, by the possessive alone. */
function bare(scene: Scene): readonly Proposal[] {
  const items = withWhose(scene.sentence.items.filter((item) => item.kind !== 'WORD' || !IN_BETWEEN.test(item.text)));
  return items.flatMap((owner, at) => {
    const [firm, next] = [items[at + 1], items[at + 2]];
    if (owner.kind !== 'PARTY' || !owner.possessive || firm?.kind !== 'PARTY' || firm.via !== 'NAME') return [];
    const describes =
      next?.kind === 'WORD' && (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ' || next.lower === '-');
    if (describes || next?.kind === 'TITLE' || !mayBeFirm(scene, owner, firm)) return [];
    const owners = owner.parties.filter((ref) => scene.party(ref)?.kind !== 'STATE');
    const firms = firm.parties.filter((ref) => scene.party(ref)?.kind === 'FIRM');
    return stakes(owners, firms, sizeShare('CONTROLLING'), 'HELD', { start: owner.start, end: firm.end });
  });
}

/** "Acme, whose Bolt unit makes paint": whom "whose" stands for. */
const whoseOf = (scene: Scene, phrase: Phrase) =>
  scene.clauses
    .filter(({ subject, objects }) => subject === phrase || objects.includes(phrase))
    .flatMap(({ args }) => args.filter(({ prep }) => prep === 'whose'))
    .flatMap((arg) => actorsOf(scene, arg.phrase));

const COMPANY = ['company', 'firm', 'group', 'business', 'vehicle', 'conglomerate', 'empire', 'fund'];
const isFamily = (names: readonly string[]): boolean => names.some((name) => /\b(?:family|brothers)$/i.test(name));

/** "Ann Lee's investment company Bolt", "the Lee family's holding company, Bolt": what a firm calls its company may be its parent, a person's is his. */
function isPersonal(scene: Scene, phrase: Phrase): boolean {
  const people = phrase.owners.map((ref) => scene.party(ref));
  return (
    people.length > 0 &&
    people.every((party) => party?.kind === 'PERSON' || isFamily(party?.names ?? [])) &&
    phrase.title === null &&
    COMPANY.some((word) => phrase.words.has(word))
  );
}

/** "Acme said the new subsidiary, Acme Exploration, will drill": the firm spoken of, where the unit begins with its name. */
function namesakes(scene: Scene, { head, items, named }: Phrase, units: readonly string[]): readonly string[] {
  const isPointed = UNIT_NOUNS.has(head) && items[0]?.lower === 'the';
  const first = (ref: string | null) => (ref ? (scene.party(ref)?.names[0]?.split(/\s+/)[0] ?? '') : '');
  const same = [scene.topic, scene.main].find((ref) => ref && !units.includes(ref) && first(ref) === first(units[0] ?? null));
  return isPointed && named.length === 1 && units.length === 1 && same ? [same] : [];
}

function readPhrase(scene: Scene, phrase: Phrase): readonly Proposal[] {
  if (
    !(hasUnitNoun(phrase) || isPersonal(scene, phrase)) ||
    OTHERS.some((word) => phrase.words.has(word) && phrase.head !== word)
  )
    return [];
  const units = unitsOf(scene, phrase);
  const of = phrase.complements.filter(({ prep }) => prep === 'of').flatMap((complement) => actorsOf(scene, complement.phrase));
  const attributive = phrase.named.length > 0 && isUnitWord(phrase) ? phrase.beside : [];
  const behind = [phrase.owners, whoseOf(scene, phrase), isUnitWord(phrase) ? [...attributive, ...of] : []];
  const owners = behind.find((refs) => refs.length > 0) ?? namesakes(scene, phrase, units);
  if (owners.length === 0 || owners.every((owner) => scene.party(owner)?.kind === 'STATE')) return [];
  const each = phrase.words.has('respective') && owners.length === units.length;
  return owners.flatMap((owner, at) =>
    stakes([owner], each ? units.slice(at, at + 1) : units, unitShare(scene, phrase), unitStatus(phrase), phrase),
  );
}

/** "Bolt was sold. The former Acme subsidiary": another word for the firm that was named before. */
function epithet(scene: Scene, phrase: Phrase): readonly Proposal[] {
  const { named, beside, complements, items, head, words } = phrase;
  const isOne = UNIT_NOUNS.has(head) && items[0]?.lower === 'the' && words.has('former') && !isPlural(phrase);
  if (!isOne || named.length > 0 || beside.length !== 1 || complements.length > 0) return [];
  const firm = [scene.before, ...firmsBefore(scene, phrase)].findLast((ref) => ref !== null && !beside.includes(ref));
  return firm ? stakes(beside, [firm], unitShare(scene, phrase), 'FORMER', phrase) : [];
}

/** "Acme's Bolt unit", "its subsidiary, Bolt Ltd", "Acme unit Bolt": whatever a firm calls its own unit, platform or chain is held by it. */
export const whoseUnit: Rule = {
  name: 'whose-unit',
  reads: 'a possessive and a unit or business noun around a name',
  on: [...NOUNS, '*PARTY'],
  read: (scene) => [
    ...scene.phrases.flatMap((phrase) => [...readPhrase(scene, phrase), ...epithet(scene, phrase)]),
    ...bare(scene),
  ],
  finds: [
    finds("Acme Corp's Bolt unit raised prices.", 'Acme Corp > Bolt CONTROLLING HELD'),
    finds('Acme Corp said its wholly owned subsidiary, Bolt Ltd, raised prices.', 'Acme Corp > Bolt Ltd 100% HELD'),
    finds("<Acme Corp>'s Bolt Ltd unit raised prices.", 'Acme Corp > Bolt Ltd CONTROLLING HELD'),
    finds("Acme Corp's affiliate in Detroit, Bolt Inc, raised prices.", 'Acme Corp > Bolt Inc UNSPECIFIED HELD'),
    finds('Acme Corp said its Bolt Ltd raised prices.', 'Acme Corp > Bolt Ltd CONTROLLING HELD'),
    finds('Ann Lee, whose Acme Corp makes paint, raised prices.', 'Ann Lee > Acme Corp CONTROLLING HELD'),
    finds("Ann Lee's international transport group Acme raised prices.", 'Ann Lee > Acme CONTROLLING HELD'),
    finds(
      'Acme Corp said the new subsidiary, Acme Drilling Inc, will raise prices.',
      'Acme Corp > Acme Drilling Inc CONTROLLING HELD',
    ),
    finds("Acme Corp's Bolt Bank raised prices.", 'Acme Corp > Bolt Bank CONTROLLING HELD'),
    finds(
      "Tycoon Ann Lee's Bolt Inc and Acme Corp's Cord Ltd raised prices.",
      'Ann Lee > Bolt Inc CONTROLLING HELD',
      'Acme Corp > Cord Ltd CONTROLLING HELD',
    ),
    finds('Bolt Ltd was sold. The former Acme Corp subsidiary raised prices.', 'Acme Corp > Bolt Ltd CONTROLLING FORMER'),
    finds('Acme Corp unit Bolt Ltd raised prices.', 'Acme Corp > Bolt Ltd CONTROLLING HELD'),
  ],
  leaves: ["Acme Corp's rival Bolt Inc raised prices.", "Acme Corp's chairman met the Bolt Inc team."],
};

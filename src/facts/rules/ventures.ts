import type { PartyRef, StakeStatus } from '../../domain.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsAfter, actorsOf, patientsOf } from '../meaning/actors.ts';
import { firmsOf, firmsOnly } from '../meaning/firms.ts';
import { type Formation, formationOf, placeOf } from '../meaning/formation.ts';
import { priceOf } from '../meaning/price.ts';
import { isVenture, lacksPartner, partnersInside, sharesOf } from '../meaning/venture.ts';
import { deal, finds, type Proposal, type Rule, stakes } from '../rule.ts';
import { VENTURE_NOUNS } from '../words/nouns.ts';
import { consortia } from './consortia.ts';
import { pools } from './pools.ts';

const NAMING = new Set(['form', 'create', 'call', 'name', 'establish']);

const CALLING = new Set(['call', 'name', 'know', 'dub']);

/** The clause behind a venture that gives its name: "a joint venture with Acme called Bolt", "a joint venture, to be called Bolt, with Acme". */
function calling(scene: Scene, venture: Phrase): Clause | undefined {
  const whole = placeOf(scene, venture).path;
  const at = scene.nodes.indexOf(whole[0]!);
  const isBehind = (place: number): boolean => at >= 0 && (place === at + 1 || place === at + 2);
  return scene.clauses.find(({ verb, at: place }) => isBehind(place) && CALLING.has(verb.lemma) && verb.passive);
}

/** The names in it: "called Bolt", "to be known as Bolt". */
const namesIn = (scene: Scene, call: Clause | undefined): readonly PartyRef[] =>
  call
    ? [...call.objects, ...call.args.flatMap(({ prep, phrase }) => (prep === 'as' ? [phrase] : []))].flatMap((phrase) =>
        firmsOf(scene, phrase),
      )
    : [];

/** "the Bolt joint venture of Acme and Cord", "their Bolt venture", "their venture, Bolt". */
function namesOf(scene: Scene, venture: Phrase): readonly PartyRef[] {
  if (venture.named.length > 0) return firmsOnly(scene, venture.named);
  const called = namesIn(scene, calling(scene, venture));
  if (called.length > 0) return called;
  const isOwn = venture.owners.length > 0 || venture.complements.some(({ prep }) => prep === 'between' || prep === 'of');
  return isOwn && venture.beside.length === 1 ? firmsOnly(scene, venture.beside) : [];
}

/** "Bolt, Acme and Cord's joint venture, lost money": of three in a row the first is the venture where a comma closes it. */
function namedFirst(scene: Scene, venture: Phrase): readonly PartyRef[] | null {
  const [first, ...partners] = venture.owners;
  const next = scene.nodes[scene.nodes.indexOf(venture) + 1];
  return first && partners.length === 2 && next?.kind === 'COMMA' ? firmsOnly(scene, [first]) : null;
}

/** Of what is said that it is a venture: "the borrower" is the firm that the story is about. */
function firmMeant(scene: Scene, firm: Phrase, partners: readonly PartyRef[]): readonly PartyRef[] {
  const firms = firmsOf(scene, firm);
  const isPointed = firms.length === 0 && firm.items.length === 2 && firm.items[0]!.lower === 'the';
  return isPointed && scene.main && !partners.includes(scene.main) ? [scene.main] : firms;
}

/** "formed a joint venture, creating Bolt Foods": its own name, one given behind it, else its description. */
function nameOf(scene: Scene, venture: Phrase, clause: Clause | null, partners: readonly PartyRef[]): PartyRef {
  const own = namesOf(scene, venture)[0];
  const creating = scene.clauses.find(
    ({ verb }) => clause !== null && verb.start > clause.verb.start && verb.form === 'GERUND' && NAMING.has(verb.lemma),
  );
  const given = creating?.objects.flatMap(({ named }) => firmsOnly(scene, named))[0];
  return own ?? given ?? scene.describe(venture, true, partners);
}

/** "Bolt was formed as a joint venture", "formed Bolt, a joint venture": the firm that the clause names. */
function firmFormed(scene: Scene, venture: Phrase, clause: Clause | null): PartyRef | null {
  if (!clause) return null;
  const as = clause.args.some(({ prep, phrase }) => prep === 'as' && phrase === venture);
  const apposed = [...clause.objects, ...(clause.subject ? [clause.subject] : [])].filter(({ appositions }) =>
    appositions.includes(venture),
  );
  const inner = scene.phrases.filter(({ appositions }) => appositions.includes(venture));
  const phrases = as ? patientsOf(clause) : apposed.length > 0 ? apposed : inner;
  return phrases.flatMap((phrase) => firmsOf(scene, phrase))[0] ?? null;
}

/** A stake for each partner, with his own share where the phrase gives one. */
function stakesOf(
  scene: Scene,
  venture: Phrase,
  partners: readonly PartyRef[],
  target: PartyRef,
  status: StakeStatus,
  where: { start: number; end: number },
): readonly Proposal[] {
  const shares = sharesOf(scene, venture, partners.length);
  return partners.flatMap((partner, at) => stakes([partner], [target], shares[at]!, status, where));
}

/** "Acme will build a joint venture plant in China": the other partner is not told. */
const mayStandAlone = (scene: Scene, partner: PartyRef, clause: Clause | null): boolean =>
  clause?.verb.form === 'FINITE' && !UNSURE.has(clause.verb.modal ?? '') && scene.party(partner)?.kind !== 'STATE';
const UNSURE = new Set(['may', 'might', 'could']);

/** A venture that is being set up or given up: its partners, its status. */
function readForming(scene: Scene, venture: Phrase, { clause, status, holds, outside }: Formation): readonly Proposal[] {
  const formed = firmFormed(scene, venture, clause);
  const named = formed ? [formed] : namesOf(scene, venture);
  const owners = status === 'ENDED' || clause === null ? venture.owners : [];
  const call = calling(scene, venture);
  const behind = call ? actorsAfter(scene, call, 'with', 'between') : [];
  const told = [...new Set([...outside, ...owners, ...partnersInside(scene, venture, true), ...behind])].filter(
    (ref) => !named.includes(ref),
  );
  const alone = outside.length === 0 && lacksPartner(venture) && scene.topic !== null && scene.topic !== named[0];
  const partners = alone ? [...new Set([scene.topic!, ...told])] : told;
  if (partners.length === 0 || (partners.length === 1 && named.length === 0 && !mayStandAlone(scene, partners[0]!, clause)))
    return [];
  const target = formed ?? nameOf(scene, venture, clause, partners);
  scene.meetVenture(target, partners);
  const where = { start: Math.min(clause?.start ?? venture.start, venture.start), end: Math.max(clause?.end ?? 0, venture.end) };
  const amount = priceOf(scene, venture, clause);
  return [
    deal({ kind: 'JOINT_VENTURE', status, buyers: partners, target, amount }, where),
    ...(holds ? stakesOf(scene, venture, partners, target, holds, where) : []),
  ];
}

const BEGINNING = new Set(['form', 'set up', 'set', 'establish', 'create', 'found', 'launch', 'start']);
const isBeginning = ({ verb }: Clause): boolean => verb.passive && verb.form === 'PARTICIPLE' && BEGINNING.has(verb.lemma);

const USING = new Set(['in', 'through', 'via', 'into', 'to', 'from', 'as', 'under', 'by', '']);

/** "makes engines through a joint venture with Acme": whoever does so is the other partner, else the firm that the text is about. */
function otherPartner(scene: Scene, venture: Phrase): readonly PartyRef[] {
  if (!lacksPartner(venture)) return [];
  const { clause, prep } = placeOf(scene, venture);
  const doers = clause && !clause.verb.passive && USING.has(prep ?? '-') ? actorsOf(scene, clause.subject) : [];
  const firms = doers.filter((ref) => scene.party(ref)?.kind !== 'PERSON');
  return firms.length > 0 ? firms : scene.topic ? [scene.topic] : [];
}

/** "Bolt, the joint venture between Acme and Cord": it is there, and held by its partners. */
function readStanding(scene: Scene, venture: Phrase, firm: Phrase | null): readonly Proposal[] {
  const apposed = namedFirst(scene, venture);
  const names = apposed ?? (firm ? firmMeant(scene, firm, partnersInside(scene, venture)) : namesOf(scene, venture));
  const owners = venture.owners.filter((ref) => scene.party(ref)?.kind !== 'STATE');
  const told = [...owners, ...partnersInside(scene, venture)];
  const other = names.length === 0 ? otherPartner(scene, venture) : [];
  const partners = [...new Set([...other, ...told])].filter((ref) => !names.includes(ref));
  if (partners.length === 0 || (names.length === 0 && partners.length < 2)) return [];
  const where = { start: Math.min(venture.start, firm?.start ?? venture.start), end: venture.end };
  const target = names[0] ?? scene.describe(venture, true, partners);
  scene.meetVenture(target, partners);
  const began = [venture, ...(firm ? [firm] : [])].flatMap((phrase) => scene.told.get(phrase) ?? []).some(isBeginning);
  return [
    ...(began && partners.length > 1
      ? [deal({ kind: 'JOINT_VENTURE', status: 'COMPLETED', buyers: partners, target }, where)]
      : []),
    ...stakesOf(scene, venture, partners, target, 'HELD', where),
  ];
}

function readVenture(scene: Scene, venture: Phrase): readonly Proposal[] {
  const formation = formationOf(scene, venture);
  if (formation) return readForming(scene, venture, formation);
  const firm =
    scene.phrases.find(({ appositions }) => appositions.includes(venture)) ??
    scene.clauses.find(({ verb, objects }) => verb.lemma === 'be' && objects.includes(venture))?.subject ??
    null;
  return readStanding(scene, venture, firm);
}

/** Companies that two firms set up or put their businesses into, and consortia. */
const PARTS = [pools, consortia];

/** "Acme and Bolt set up a joint venture", "Cord, a joint venture between Acme and Bolt": partners hold a stake, planned until it is there. */
export const ventures: Rule = {
  name: 'ventures',
  reads: 'a joint venture with its partners',
  on: [...VENTURE_NOUNS, ...PARTS.flatMap(({ on }) => on)],
  read: (scene) => [
    ...scene.phrases.filter(isVenture).flatMap((venture) => readVenture(scene, venture)),
    ...PARTS.flatMap((part) => part.read(scene)),
  ],
  finds: [
    ...PARTS.flatMap((part) => part.finds),
    finds(
      'Acme Corp and Bolt Inc will form a joint venture.',
      'JOINT_VENTURE AGREED Acme Corp + Bolt Inc > joint venture',
      'Acme Corp > joint venture UNSPECIFIED PLANNED',
      'Bolt Inc > joint venture UNSPECIFIED PLANNED',
    ),
    finds(
      'Acme Corp and Bolt Inc ended their joint venture.',
      'JOINT_VENTURE ENDED Acme Corp + Bolt Inc > joint venture',
      'Acme Corp > joint venture UNSPECIFIED FORMER',
      'Bolt Inc > joint venture UNSPECIFIED FORMER',
    ),
    finds(
      'Cord Foods was formed in 1999 as a joint venture between Acme Corp and Bolt Inc.',
      'JOINT_VENTURE COMPLETED Acme Corp + Bolt Inc > Cord Foods',
      'Acme Corp > Cord Foods UNSPECIFIED HELD',
      'Bolt Inc > Cord Foods UNSPECIFIED HELD',
    ),
    finds(
      'Cord Foods, a joint venture between Acme Corp and Bolt Inc, makes jam.',
      'Acme Corp > Cord Foods UNSPECIFIED HELD',
      'Bolt Inc > Cord Foods UNSPECIFIED HELD',
    ),
    finds(
      'Acme Corp makes engines in Turkey through a joint venture with Bolt Inc.',
      'Acme Corp > joint venture with Bolt Inc UNSPECIFIED HELD',
      'Bolt Inc > joint venture with Bolt Inc UNSPECIFIED HELD',
    ),
    finds(
      'A chip venture is under discussion between Acme Corp and Bolt Inc.',
      'JOINT_VENTURE PROPOSED Acme Corp + Bolt Inc > chip venture',
      'Acme Corp > chip venture UNSPECIFIED PLANNED',
      'Bolt Inc > chip venture UNSPECIFIED PLANNED',
    ),
    finds(
      'Acme Corp is in talks with Bolt Inc about a joint venture.',
      'JOINT_VENTURE PROPOSED Acme Corp + Bolt Inc > joint venture',
      'Acme Corp > joint venture UNSPECIFIED PLANNED',
      'Bolt Inc > joint venture UNSPECIFIED PLANNED',
    ),
    finds(
      'Acme Corp and Bolt Inc will pool their bakeries in a 60-40 joint venture.',
      'JOINT_VENTURE AGREED Acme Corp + Bolt Inc > joint venture',
      'Acme Corp > joint venture 60% PLANNED',
      'Bolt Inc > joint venture 40% PLANNED',
    ),
  ],
  leaves: [
    ...PARTS.flatMap((part) => part.leaves),
    'Acme Corp denied it was in talks with Bolt Inc about a joint venture.',
    'Acme Corp raised venture capital from Bolt Inc.',
    'Acme Corp welcomed the new joint venture law, as did Bolt Inc.',
    'Acme Corp has a marketing partnership with Bolt Inc.',
  ],
};

import type { PartyRef, Share, StakeStatus } from '../../domain.ts';
import { isPronoun } from '../grammar/drafts.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsOf } from '../meaning/actors.ts';
import { firmsOf, firmsOrNameless } from '../meaning/firms.ts';
import { holdingOf, percentShare, sizeShare } from '../meaning/holding.ts';
import { holdStatus } from '../meaning/mood.ts';
import { firmsOwned, isFormer, OWNER_NOUNS, ownerPhrase, ownerShare, ownerWord } from '../meaning/owners.ts';
import { portionsFrom } from '../meaning/portions.ts';
import { finds, type Proposal, type Rule, stakes } from '../rule.ts';

function propose(scene: Scene, said: Phrase, holders: readonly PartyRef[], status: StakeStatus = 'HELD'): readonly Proposal[] {
  const owner = ownerPhrase(said);
  const noun = ownerWord(owner);
  if (!noun) return [];
  const firms = firmsOwned(scene, owner, holders);
  const share = shareOfMany(ownerShare(scene, owner, noun), owner === said ? holders.length : 2);
  return stakes(holders, firms, share, isFormer(scene, said) ? 'FORMER' : status, said);
}

const LISTING = new Set(['be', 'include', 'comprise']);

/** "equal partners in Bolt", "a 20 percent partner in Bolt": partners that hold a share. */
function readPartners(scene: Scene, partner: Phrase, holders: readonly PartyRef[]): readonly Proposal[] {
  const equal = partner.words.has('equal') && holders.length > 1;
  if (partner.head !== 'partner' || (!equal && !partner.percent)) return [];
  const firms = partner.complements.filter(({ prep }) => prep === 'in').flatMap(({ phrase }) => firmsOrNameless(scene, phrase));
  const share: Share = equal
    ? { percent: Math.round(1000 / holders.length) / 10, bound: 'EXACT', size: null }
    : percentShare(partner.percent!);
  return stakes(holders, firms, share, 'HELD', partner);
}

/** "Halden's partners in Bolt are": they hold shares in it where the sentence says how much. */
const isPartnerIn = ({ head, complements }: Phrase): boolean =>
  head === 'partner' && complements.some(({ prep }) => prep === 'in');

/** "Bolt's owners are Acme, 25 pct, and Cord, 75 pct", "Bolt, whose investors include Acme and Cord". */
function listed(scene: Scene, clause: Clause): readonly Proposal[] {
  const { subject } = clause;
  if (!subject || subject.named.length > 0 || !LISTING.has(clause.verb.lemma) || clause.verb.negated) return [];
  const portions = portionsFrom(scene, clause.at + 1);
  const noun = ownerWord(subject);
  const status = isFormer(scene, subject) ? 'FORMER' : 'HELD';
  const firms = firmsListed(scene, clause, subject);
  if (portions.length > 0 && (noun || isPartnerIn(subject)))
    return portions.flatMap(({ holders, share, end }) => stakes(holders, firms, share, status, { start: clause.start, end }));
  return noun ? clause.objects.flatMap((owner) => listedAlone(scene, clause, { owner, noun, firms, status })) : [];
}

/** The firm whose owners are listed: "Bolt, whose owners are", "Bolt's owners are", "the owners of Bolt are". */
function firmsListed(scene: Scene, { args }: Clause, subject: Phrase): readonly PartyRef[] {
  const whose = args.filter(({ prep }) => prep === 'whose').flatMap(({ phrase }) => firmsOf(scene, phrase));
  if (whose.length > 0) return whose;
  if (ownerWord(subject)) return firmsOwned(scene, subject);
  return subject.complements.filter(({ prep }) => prep === 'in').flatMap(({ phrase }) => firmsOrNameless(scene, phrase));
}

interface Listed {
  readonly owner: Phrase;
  readonly noun: string;
  readonly firms: readonly PartyRef[];
  readonly status: StakeStatus;
}

function listedAlone(scene: Scene, clause: Clause, { owner, noun, firms, status }: Listed): readonly Proposal[] {
  const holders = actorsOf(scene, owner);
  if (firms.some((firm) => holders.includes(firm))) return [];
  const behind = ownerShare(scene, owner, noun);
  const share = behind.percent === null ? shareOfMany(ownerShare(scene, clause.subject!, noun), holders.length) : behind;
  return stakes(holders, firms, share, status, clause);
}

/** Of several owners nobody owns all. */
const shareOfMany = (share: Share, holders: number): Share =>
  holders > 1 && (share.size === 'WHOLE' || share.size === 'CONTROLLING') ? sizeShare('UNSPECIFIED') : share;

const BEING = new Set(['be', 'become', 'remain']);
const EMERGING = new Set(['emerge', 'rank', 'describe', 'name', 'identify', 'disclose', 'reveal', 'register', 'list']);

/** "Acme is the owner of Bolt", "Acme has emerged as the biggest shareholder in Bolt". */
function told(scene: Scene, clause: Clause): readonly Proposal[] {
  const { verb, subject, objects, args } = clause;
  const status = holdStatus(scene, clause);
  if (!subject || status === null) return [];
  const as = args.filter(({ prep }) => prep === 'as').map(({ phrase }) => phrase);
  const among = args.filter(({ prep }) => prep === 'among').map(({ phrase }) => phrase);
  const nouns = BEING.has(verb.lemma) ? [...objects, ...among] : EMERGING.has(verb.lemma) ? as : [];
  const holders = actorsOf(scene, subject);
  return nouns
    .filter(({ named }) => named.length === 0)
    .flatMap((owner) => [...propose(scene, owner, holders, status), ...readPartners(scene, owner, holders)]);
}

/** "the 30 percent stake makes Acme the biggest shareholder in Bolt". */
function made(scene: Scene, { verb, subject, objects: [who, owner], start, end }: Clause): readonly Proposal[] {
  const noun = owner && owner.named.length === 0 ? ownerWord(owner) : null;
  if (verb.lemma !== 'make' || verb.negated || !who || !owner || !noun) return [];
  const holding = subject ? holdingOf(scene, subject) : null;
  const holders = isPronoun(who) ? (holding?.holders ?? []) : actorsOf(scene, who);
  const share = holding && holding.share.percent !== null ? holding.share : ownerShare(scene, owner, noun);
  const status = verb.modal || verb.tense === 'FUTURE' ? 'PLANNED' : 'HELD';
  return stakes(holders, firmsOwned(scene, owner, holders), share, status, { start, end });
}

const COUNTING = new Set(['count', 'number', 'list', 'have', 'name', 'include']);

/** "Bolt counts Acme among its shareholders". */
function counted(scene: Scene, clause: Clause): readonly Proposal[] {
  const { verb, args, objects, start, end } = clause;
  const among = args.find(({ prep, phrase }) => prep === 'among' && phrase.named.length === 0 && ownerWord(phrase))?.phrase;
  if (!among || !COUNTING.has(verb.lemma) || verb.negated) return [];
  const holders = objects.flatMap((phrase) => actorsOf(scene, phrase));
  return stakes(holders, firmsOwned(scene, among, holders), sizeShare('UNSPECIFIED'), 'HELD', { start, end });
}

/** "Acme, owner of Bolt", "Bolt's parent Acme", "Bolt owner Acme", "Acme is the largest shareholder in Bolt". */
export const ownerNoun: Rule = {
  name: 'owner-noun',
  reads: 'somebody is called the owner, parent or a shareholder of a firm',
  on: [...OWNER_NOUNS, 'partner', '*TITLE'],
  read: (scene) => [
    ...scene.clauses.flatMap((clause) => [...listed(scene, clause), ...counted(scene, clause), ...made(scene, clause)]),
    ...scene.phrases.flatMap((phrase) => [
      ...propose(scene, phrase, phrase.named),
      ...phrase.appositions
        .flatMap((owner) => [owner, ...owner.conjuncts])
        .filter((owner) => owner.named.length === 0)
        .flatMap((owner) => [...propose(scene, owner, phrase.named), ...readPartners(scene, owner, phrase.named)]),
    ]),
    ...scene.clauses.flatMap((clause) => told(scene, clause)),
  ],
  finds: [
    finds('Acme Corp, owner of Bolt Inc, raised prices.', 'Acme Corp > Bolt Inc WHOLE HELD'),
    finds('Sales fell at Bolt Inc, said its parent Acme Corp.', 'Acme Corp > Bolt Inc CONTROLLING HELD'),
    finds(
      "Bolt Inc's owners are Acme Corp, 25 pct, and Cord Ltd, 75 pct.",
      'Acme Corp > Bolt Inc 25% HELD',
      'Cord Ltd > Bolt Inc 75% HELD',
    ),
    finds('Falling sales at Bolt Inc have hurt profits at parent Acme Corp.', 'Acme Corp > Bolt Inc CONTROLLING HELD'),
    finds(
      'Acme Corp and Bolt Inc are equal partners in Cord Ltd.',
      'Acme Corp > Cord Ltd 50% HELD',
      'Bolt Inc > Cord Ltd 50% HELD',
    ),
    finds('Acme Corp will remain the largest shareholder in Bolt Inc with 40 percent.', 'Acme Corp > Bolt Inc 40% PLANNED'),
    finds('Acme Corp is the largest shareholder in Bolt Inc.', 'Acme Corp > Bolt Inc UNSPECIFIED HELD'),
    finds(
      'Acme Corp has emerged as the biggest shareholder in Bolt Inc with a 22 percent stake.',
      'Acme Corp > Bolt Inc 22% HELD',
    ),
    finds(
      'Bolt Inc, whose investors include Acme Corp and Cord Ltd, makes paint.',
      'Acme Corp > Bolt Inc UNSPECIFIED HELD',
      'Cord Ltd > Bolt Inc UNSPECIFIED HELD',
    ),
  ],
  leaves: ['Acme Corp, supplier of Bolt Inc, raised prices.'],
};

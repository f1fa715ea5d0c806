import type { PartyRef, Share, StakeStatus } from '../../domain.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsOf } from '../meaning/actors.ts';
import { firmsBefore } from '../meaning/around.ts';
import { firmsOf, firmsOnly, firmsOrNameless, holdingOf, percentShare, sizeShare } from '../meaning/holding.ts';
import { holdStatus } from '../meaning/mood.ts';
import { portionsFrom } from '../meaning/portions.ts';
import { finds, type Proposal, type Rule, stakes } from '../rule.ts';
import { HOLDER_NOUNS, PARENT_NOUNS } from '../words/nouns.ts';

const NOUNS = new Set([...HOLDER_NOUNS, ...PARENT_NOUNS]);
const isOwnerWord = (phrase: Phrase): string | null => {
  if (NOUNS.has(phrase.head)) return phrase.head;
  const word = phrase.items.findLast((item) => item.kind === 'WORD' && NOUNS.has(item.lemma.toLowerCase()));
  return word?.kind === 'WORD' ? word.lemma.toLowerCase() : null;
};

/** "the biggest owner" is not the only one. */
const isOneOfSeveral = ({ words }: Phrase): boolean =>
  [...words].some((word) => /^(?:large|big)$|(?:largest|biggest)$/.test(word));

function shareOf(phrase: Phrase, noun: string): Share {
  if (phrase.percent) return percentShare(phrase.percent);
  if (phrase.words.has('majority')) return sizeShare('MAJORITY');
  if (phrase.words.has('minority')) return sizeShare('MINORITY');
  if (phrase.words.has('controlling')) return sizeShare('CONTROLLING');
  if (phrase.words.has('part') || phrase.words.has('joint') || phrase.words.has('co-owner')) return sizeShare('UNSPECIFIED');
  return sizeShare(noun === 'parent' ? 'CONTROLLING' : noun === 'owner' && !isOneOfSeveral(phrase) ? 'WHOLE' : 'UNSPECIFIED');
}

/** "the largest shareholder in Bolt, with a stake of 22 percent": the share behind the noun, or behind the firm. */
function shareBehind(scene: Scene, { end, complements }: Phrase): Share | null {
  const at = scene.nodes.findIndex((node) => node.start >= end);
  const from = scene.nodes[at]?.kind === 'COMMA' ? at + 1 : at;
  const [prep, phrase] = [scene.nodes[from], scene.nodes[from + 1]];
  const behind =
    prep?.kind === 'PREP' && (prep.word === 'with' || prep.word === 'at') && phrase?.kind === 'PHRASE' ? phrase : null;
  const stated = complements.find((complement) => complement.prep === 'with')?.phrase ?? behind;
  const holding = stated ? holdingOf(scene, stated) : null;
  return holding && holding.share.percent !== null ? holding.share : null;
}

/** "profits at parent Acme": of the firm named before. */
function isBareParent({ items, named }: Phrase): boolean {
  const noun = items.findIndex((item) => item.kind === 'WORD' && NOUNS.has(item.lemma.toLowerCase()));
  return (
    named.length > 0 &&
    noun >= 0 &&
    items.some(({ kind }) => kind === 'PARTY') &&
    items.slice(0, noun).every((item) => item.kind === 'WORD' && item.pos !== 'DET')
  );
}

/** "private equity investor Acme": what he does, not what he holds; "new investors" have yet to pay. */
const TRADES = [
  'equity',
  'activist',
  'private',
  'venture',
  'capital',
  'retail',
  'new',
  'veteran',
  'value',
  'professional',
  'angel',
];
const RANKS = [
  'large',
  'big',
  'largest',
  'biggest',
  'majority',
  'controlling',
  'single',
  'existing',
  'sole',
  'only',
  'dominant',
  'main',
];
/** "the biggest shareholder", "a 20 percent owner": of the firm that the story speaks of. */
const isKnown = (phrase: Phrase): boolean =>
  phrase.complements.every(({ prep }) => prep === 'with' || prep === 'at') &&
  /^(?:the|largest|biggest|existing)$/.test(phrase.items[0]!.lower) &&
  (RANKS.some((word) => phrase.words.has(word)) || [...phrase.words].some((word) => /-(?:largest|biggest)$/.test(word)));

/** The firm whose shares were being told, else the one held or dealt in last, else the one that the text is about. */
function spokenOf(scene: Scene, holders: readonly PartyRef[]): readonly PartyRef[] {
  const known = [scene.memory.sharedBefore(scene.sentence.index), scene.memory.heldBy(holders, true), scene.topic];
  const firm = known.find((ref) => ref !== null && !holders.includes(ref));
  return firm ? [firm] : [];
}

/** "Bolt's parent", "owner of Bolt", "Bolt owner". */
function heldOf(scene: Scene, phrase: Phrase, holders: readonly PartyRef[] = []): readonly PartyRef[] {
  const after = phrase.complements
    .filter(({ prep }) => prep === 'of' || prep === 'in' || prep === 'to')
    .flatMap((complement) => firmsOrNameless(scene, complement.phrase));
  if (after.length > 0) return after;
  const said = firmsOnly(scene, phrase.owners.length > 0 ? phrase.owners : phrase.beside);
  if (said.length > 0) return said;
  const bare = isBareParent(phrase) && !TRADES.some((word) => phrase.words.has(word));
  if (bare && PARENT_NOUNS.has(isOwnerWord(phrase) ?? '')) return firmsBefore(scene, phrase).slice(-1);
  return bare || isKnown(phrase) ? spokenOf(scene, holders) : [];
}

function propose(scene: Scene, owner: Phrase, holders: readonly PartyRef[], status: StakeStatus = 'HELD'): readonly Proposal[] {
  const noun = isOwnerWord(owner);
  if (!noun) return [];
  const share = shareBehind(scene, owner) ?? shareOf(owner, noun);
  return stakes(holders, heldOf(scene, owner, holders), share, owner.words.has('former') ? 'FORMER' : status, owner);
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

/** "Bolt's owners are Acme, 25 pct, and Cord, 75 pct", "Bolt, whose investors include Acme and Cord". */
function listed(scene: Scene, clause: Clause): readonly Proposal[] {
  const { subject } = clause;
  const noun = subject && subject.named.length === 0 ? isOwnerWord(subject) : null;
  if (!subject || !noun || !LISTING.has(clause.verb.lemma) || clause.verb.negated) return [];
  const portions = portionsFrom(scene, clause.at + 1);
  const whose = clause.args.filter(({ prep }) => prep === 'whose').flatMap(({ phrase }) => firmsOf(scene, phrase));
  const firms = whose.length > 0 ? whose : heldOf(scene, subject);
  const status = subject.words.has('former') ? 'FORMER' : 'HELD';
  if (portions.length === 0)
    return clause.objects.flatMap((owner) => {
      const holders = actorsOf(scene, owner);
      const share = shareBehind(scene, owner) ?? shareOfMany(shareOf(subject, noun), holders.length);
      return stakes(holders, firms, share, status, clause);
    });
  return portions.flatMap(({ holders, share, end }) => stakes(holders, firms, share, status, { start: clause.start, end }));
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
  const nouns = BEING.has(verb.lemma) ? objects : EMERGING.has(verb.lemma) ? as : [];
  const holders = actorsOf(scene, subject);
  return nouns
    .filter(({ named }) => named.length === 0)
    .flatMap((owner) => [...propose(scene, owner, holders, status), ...readPartners(scene, owner, holders)]);
}

/** "Acme, owner of Bolt", "Bolt's parent Acme", "Bolt owner Acme", "Acme is the largest shareholder in Bolt". */
export const ownerNoun: Rule = {
  name: 'owner-noun',
  reads: 'somebody is called the owner, parent or a shareholder of a firm',
  on: [...NOUNS, 'partner'],
  read: (scene) => [
    ...scene.clauses.flatMap((clause) => listed(scene, clause)),
    ...scene.phrases.flatMap((phrase) => [
      ...propose(scene, phrase, phrase.named),
      ...phrase.appositions
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

import type { Money, PartyRef } from '../../domain.ts';
import { isBare, isParty, isPlural } from '../grammar/shapes.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsAfter, actorsOf } from '../meaning/actors.ts';
import { isTheCompany, namedBefore, pointedAt } from '../meaning/bid-target.ts';
import { firmsOnly } from '../meaning/firms.ts';
import { any, clauseAbove, isGuessed, isOffer, LOOSE, offerMood, talksAbout, VALUING } from '../meaning/offer.ts';
import { priceOf } from '../meaning/price.ts';
import { type Lot, lotOf } from '../meaning/purchase.ts';
import { isTaker, REFUSING, TAKING } from '../meaning/takers.ts';
import { deal, finds, type Proposal, type Rule } from '../rule.ts';
import { AGREEMENT_NOUNS, OFFER_NOUNS, PLAN_NOUNS, PURCHASE_NOUNS, SALE_NOUNS, TALK_NOUNS } from '../words/nouns.ts';
import { SAYING } from '../words/verbs.ts';

const TAKEOVER_WORDS = ['takeover', 'bid', 'buyout', 'buy-out', 'acquisition', 'tender', 'hostile', 'take-over'];
/** Offers that need no target of their own: the story has one. */
const TELLING = new Set([
  ...TAKEOVER_WORDS,
  'counterbid',
  'counter-bid',
  'rival',
  'higher',
  'improved',
  'revised',
  'fresh',
  'raised',
  'cash',
  'earlier',
]);

/** "Acme's shareholders approved the purchase of Bolt": Acme buys. */
const isOwnOrgan = (clause: Clause | null): boolean =>
  clause?.verb.lemma === 'approve' && /^(?:shareholder|stockholder|board|director|investor)$/.test(clause.subject?.head ?? '');
/** "in a bid to repair ties": what is to be done is no purchase, and a purchase is read with its verb. */
const isIntent = (scene: Scene, noun: Phrase): boolean =>
  isOffer(noun) && (scene.told.get(noun) ?? []).some(({ verb }) => verb.form === 'INFINITIVE');

const PARTS = new Set([...AGREEMENT_NOUNS, ...PLAN_NOUNS, ...TALK_NOUNS, 'completion', 'closing', 'conclusion', 'part', 'total']);

/** Who says so himself: "announced the acquisition of Bolt". */
const ANNOUNCING = new Set(['announce', 'confirm', 'report', 'disclose', 'reveal']);

/** Who "has no comment on the bid" does not bid. */
const isDealing = ({ objects }: Clause, noun: Phrase): boolean =>
  objects.every((phrase) => phrase === noun || !isOther(phrase, noun));
const isOther = (phrase: Phrase, noun: Phrase): boolean =>
  phrase.complements.some((complement) => complement.phrase === noun) && !PARTS.has(phrase.head);

/** "with the acquisition of Bolt", "through the acquisition of Bolt": by whom comes behind. */
const BRINGING = new Set(['with', 'through', 'by', 'after', 'following', 'since']);

/** "Following its acquisition of Bolt, Acme grew": whose it is comes behind. */
function ownerAhead(scene: Scene, noun: Phrase): Phrase | null {
  const at = scene.nodes.indexOf(noun);
  const plain =
    noun.items[0]?.lower === 'the' && PURCHASE_NOUNS.has(noun.head) && !noun.complements.some(({ prep }) => prep === 'by');
  if ((noun.items[0]?.lower !== 'its' && !plain) || at !== 1 || scene.nodes[0]?.kind !== 'PREP') return null;
  if (plain && !BRINGING.has(scene.nodes[0].word)) return null;
  return scene.clauses.find(({ subject }) => subject !== null && subject.start > noun.end && isParty(subject))?.subject ?? null;
}

/** "its takeover by Acme", "Following its acquisition by Acme, Bolt grew": whose it is was bought. */
function ownTarget(scene: Scene, noun: Phrase, buyers: readonly PartyRef[]): readonly PartyRef[] {
  if (!PURCHASE_NOUNS.has(noun.head) || !noun.complements.some(({ prep }) => prep === 'by')) return [];
  const ahead = ownerAhead(scene, noun);
  return firmsOnly(scene, ahead ? actorsOf(scene, ahead) : noun.owners).filter((ref) => !buyers.includes(ref));
}

/** "Acme's bid", "a bid by Acme", "from Acme"; else the subject of the verb that takes the noun: "Acme launched a bid". */
function buyersOf(scene: Scene, noun: Phrase, above: Clause | null): readonly PartyRef[] {
  const from = isOffer(noun) || isTaker(above, noun);
  const said = noun.complements
    .filter(({ prep }) => prep === 'by' || (prep === 'from' && from))
    .flatMap(({ phrase }) => actorsOf(scene, phrase));
  if (said.length > 0) return said;
  const led = (scene.told.get(noun) ?? [])
    .filter(({ verb }) => verb.lemma === 'lead' || verb.lemma === 'make' || verb.lemma === 'launch')
    .flatMap((clause) => actorsAfter(scene, clause, 'by'));
  if (led.length > 0) return led;
  const itself =
    above && /^(?:its|their|his|her)$/.test(noun.items[0]?.lower ?? '') && !isTaker(above, noun) && above.objects.includes(noun);
  const self = itself && !above.verb.passive && !above.subject?.vague ? actorsOf(scene, above.subject) : [];
  if (self.length > 0) return self;
  const ahead = ownerAhead(scene, noun);
  if (ahead) return actorsOf(scene, ahead);
  const whose = above?.args.find(({ prep }) => prep === 'whose')?.phrase;
  if (whose && above?.subject === noun) return actorsOf(scene, whose);
  if (noun.owners.length > 0) return noun.owners;
  const beside = isOffer(noun) ? noun.beside.filter((ref) => scene.memory.targetOf([]) !== ref) : [];
  if (beside.length > 0) return beside;
  const by = above ? actorsAfter(scene, above, 'by', 'from') : [];
  const acts =
    above &&
    !above.verb.passive &&
    (!isTaker(above, noun) || isOwnOrgan(above)) &&
    above.subject !== noun &&
    (!SAYING.has(above.verb.lemma) || ANNOUNCING.has(above.verb.lemma)) &&
    isDealing(above, noun);
  if (above && any(noun, ['management']) && above.objects.some(({ head }) => SALE_NOUNS.has(head))) return by;
  const linked = above?.verb.lemma === 'link' && above.verb.passive && above.subject !== noun;
  const agent = acts || linked ? actorsOf(scene, above.subject) : [];
  return agent.length > 0 ? agent : by;
}

const WHOLE: Lot['share'] = { percent: null, bound: 'EXACT', size: 'WHOLE' };
const wholly = (targets: readonly PartyRef[]): readonly Lot[] =>
  targets.length > 0 ? [{ kind: 'ACQUISITION', targets, owners: [], share: WHOLE, rest: false, stake: false }] : [];

function lotsOf(scene: Scene, noun: Phrase, above: Clause | null, buyers: readonly PartyRef[]): readonly Lot[] {
  const behind = noun.complements
    .filter(({ prep }) => /^(?:of|for|in|including)$/.test(prep) || (prep === 'to' && noun.head === 'approach'))
    .map(({ phrase }) => phrase);
  const valued = above && VALUING.has(above.verb.lemma) && above.subject === noun ? above.objects : [];
  const said = [...behind, ...valued].flatMap((phrase) => [phrase, ...phrase.conjuncts]);
  const lots = said.map((phrase) => lotOf(scene, phrase, buyers)).filter((lot) => lot !== null);
  if (lots.length > 0) return lots;
  const pointed = behind.some(isTheCompany) ? pointedAt(scene, above, buyers) : null;
  if (pointed) return wholly([pointed]);
  const own = behind.length === 0 ? ownTarget(scene, noun, buyers) : [];
  const firms = firmsOnly(scene, [...own, ...noun.beside]).filter((ref) => !buyers.includes(ref));
  const taker = above && isTaker(above, noun) && !above.verb.passive ? firmsOnly(scene, actorsOf(scene, above.subject)) : [];
  if (firms.length + taker.length > 0) return wholly(firms.length > 0 ? firms : taker);
  const telling =
    isLeftDeal(noun, above) ||
    TELLING.has(noun.head) ||
    [...noun.words].some((word) => TELLING.has(word)) ||
    noun.head === 'offer';
  const bidders =
    buyers.every((ref) => scene.party(ref)?.kind !== 'PERSON') ||
    any(noun, ['takeover', 'hostile', 'tender', 'buyout', 'buy-out']) ||
    noun.complements.some(({ prep }) => prep === 'by' || prep === 'from');
  const loose = /^(?:an?|any)$/.test(noun.items[0]?.lower ?? '') && (noun.head === 'acquisition' || noun.head === 'purchase');
  const known =
    telling && bidders && behind.length === 0 && !isPlural(noun) && !loose
      ? (scene.memory.targetOf(buyers) ?? namedBefore(scene, noun, buyers))
      : null;
  return known ? wholly([known]) : [];
}

const SEALING = new Set(['be', 'strike', 'reach', 'agree', 'clinch', 'near', 'close', 'seal', 'win', 'finalise', 'finalize']);
/** "a deal for Bolt": the firm and nothing of it. */
const isForFirm = ({ complements }: Phrase): boolean => complements.some(({ prep, phrase }) => prep === 'for' && isBare(phrase));

/** "walked away from a £14m deal": one for the firm that the story is about. */
const isLeftDeal = ({ head, complements }: Phrase, above: Clause | null): boolean =>
  head === 'deal' && complements.length === 0 && above !== null && /^(?:walk away|pull out|back out)$/.test(above.verb.lemma);

/** "received an approach from Acme": whoever approaches a firm wants it. */
const isApproach = (noun: Phrase, above: Clause | null): boolean =>
  noun.head === 'approach' &&
  above !== null &&
  noun.complements.some(
    ({ prep, phrase }) =>
      isParty(phrase) &&
      ((TAKING.has(above.verb.lemma) && (prep === 'from' || prep === 'by')) || (above.verb.lemma === 'make' && prep === 'to')),
  );

/** "offer" and "deal" are of many kinds; a takeover's has a word that says so, a target, or is refused. */
function isTakeover(noun: Phrase, above: Clause | null): boolean {
  if (
    noun.head === 'proposal' &&
    !any(noun, TAKEOVER_WORDS) &&
    !noun.complements.some(({ prep }) => prep === 'for' || prep === 'from' || prep === 'by')
  )
    return false;
  if (!LOOSE.has(noun.head) || isApproach(noun, above) || isLeftDeal(noun, above)) return true;
  if ((noun.head === 'deal' || noun.head === 'auction') && above && SEALING.has(above.verb.lemma) && isForFirm(noun)) return true;
  return (
    any(
      noun,
      TAKEOVER_WORDS.filter((word) => word !== noun.head),
    ) ||
    (above !== null && REFUSING.has(above.verb.lemma) && noun.head !== 'plan' && noun.head !== 'talk')
  );
}

/** "raised its offer by 9 percent to $38 million". */
function raisedTo(above: Clause | null, noun: Phrase): Money | null {
  const behind = above?.objects.includes(noun) ? [...above.args, ...noun.complements] : [];
  const money = behind.find(({ prep, phrase }) => prep === 'to' && phrase.money)?.phrase.money;
  return money && !money.perShare ? { value: money.value, currency: money.currency, bound: money.bound } : null;
}

/** Whom the buyer talks with, where it is not the target itself. */
const withWhom = (scene: Scene, talks: Phrase | null, targets: readonly PartyRef[]): readonly PartyRef[] =>
  (talks?.complements ?? [])
    .filter(({ prep }) => prep === 'with')
    .flatMap(({ phrase }) => actorsOf(scene, phrase))
    .filter((ref) => !targets.includes(ref));

/** "bids from Acme and Cord": each has made one. */
const eachAlone = (noun: Phrase, buyers: readonly PartyRef[]): readonly (readonly PartyRef[])[] =>
  isOffer(noun) && isPlural(noun) && buyers.length > 1 ? buyers.map((buyer) => [buyer]) : [buyers];

function readNoun(scene: Scene, noun: Phrase): readonly Proposal[] {
  const above = clauseAbove(scene, noun);
  const status = offerMood(scene, noun, above);
  if (status === null || !isTakeover(noun, above) || isIntent(scene, noun)) return [];
  const buyers = buyersOf(scene, noun, above).filter((ref) => scene.party(ref)?.kind !== 'STATE' || noun.owners.length === 0);
  const talks = talksAbout(scene, noun);
  const sellers =
    isOffer(noun) || isTaker(above, noun)
      ? []
      : noun.complements.filter(({ prep }) => prep === 'from').flatMap(({ phrase }) => actorsOf(scene, phrase));
  const pointing = noun.items[0]?.lower === 'the' && noun.complements.length + noun.beside.length + noun.owners.length === 0;
  const told = pointing && scene.memory.deals().length > 0;
  const taken = !told && TAKEOVER_WORDS.some((word) => noun.words.has(word) && word !== 'bid');
  const named = buyers.length > 0 || (taken && (isTaker(above, noun) || any(noun, ['management', 'target'])));
  const where = above ? { start: Math.min(noun.start, above.start), end: Math.max(noun.end, above.verb.end) } : noun;
  return lotsOf(scene, noun, above, buyers).flatMap((lot) =>
    lot.targets
      .filter((target) => named && (buyers.length === 0 || buyers.some((buyer) => buyer !== target)))
      .flatMap((target) =>
        eachAlone(noun, buyers).map((bidders) =>
          deal(
            {
              kind: lot.kind,
              status,
              guessed: isGuessed(noun, above),
              refused: status === 'ENDED' && above !== null && REFUSING.has(above.verb.lemma),
              lot,
              buyers: bidders,
              sellers: [...sellers, ...lot.owners, ...withWhom(scene, talks, lot.targets)],
              target,
              percent: lot.share.percent,
              amount: raisedTo(above, noun) ?? priceOf(scene, noun, above),
            },
            where,
          ),
        ),
      ),
  );
}

/** "Acme's acquisition of Bolt", "completed its takeover of Bolt", "a bid for Bolt from Acme", "Bolt rejected Acme's offer". */
export const purchaseNoun: Rule = {
  name: 'purchase-noun',
  reads: 'an acquisition, takeover, bid or offer, as a noun with its buyer and its target',
  on: [...PURCHASE_NOUNS, ...OFFER_NOUNS, ...LOOSE],
  read: (scene) =>
    scene.phrases
      .filter((phrase) => (PURCHASE_NOUNS.has(phrase.head) || isOffer(phrase)) && phrase.named.length === 0)
      .flatMap((noun) => readNoun(scene, noun)),
  finds: [
    finds('Acme Corp completed its acquisition of Bolt Inc.', 'ACQUISITION COMPLETED Acme Corp > Bolt Inc'),
    finds("Acme Corp's takeover of Bolt Inc must be approved.", 'ACQUISITION AGREED Acme Corp > Bolt Inc'),
    finds('Acme Corp launched a hostile bid for Bolt Inc.', 'ACQUISITION PROPOSED Acme Corp > Bolt Inc'),
    finds("Bolt Inc rejected Acme Corp's offer.", 'ACQUISITION ENDED Acme Corp > Bolt Inc'),
    finds(
      'Bolt Inc received a takeover offer. The bid came from Acme Corp.',
      'ACQUISITION PROPOSED > Bolt Inc',
      'ACQUISITION PROPOSED Acme Corp > Bolt Inc',
    ),
    finds('Bolt Inc accepted a $5bn buyout from Acme Corp.', 'ACQUISITION AGREED Acme Corp > Bolt Inc for 5000000000 USD'),
    finds(
      'Acme Corp said it had completed the acquisition of a 15 percent stake in Bolt Inc.',
      'STAKE_PURCHASE COMPLETED Acme Corp > Bolt Inc 15%',
    ),
    finds('Acme Corp announced the acquisition of Bolt Inc.', 'ACQUISITION AGREED Acme Corp > Bolt Inc'),
    finds('Acme Corp received approval for its purchase of Bolt Inc.', 'ACQUISITION AGREED Acme Corp > Bolt Inc'),
    finds("Acme Corp's acquisition of Bolt Inc is expected to close in May.", 'ACQUISITION AGREED Acme Corp > Bolt Inc'),
    finds("Shareholders approved Acme Corp's acquisition of Bolt Inc.", 'ACQUISITION AGREED Acme Corp > Bolt Inc'),
    finds('Bolt Inc could be the target of a takeover by Acme Corp.', 'ACQUISITION PROPOSED Acme Corp > Bolt Inc'),
    finds(
      'Acme Corp raised its offer for Bolt Inc by 9 percent to $38 million.',
      'ACQUISITION PROPOSED Acme Corp > Bolt Inc for 38000000 USD',
    ),
    finds('Acme Corp is close to a deal for Bolt Inc.', 'ACQUISITION PROPOSED Acme Corp > Bolt Inc'),
    finds('A hostile offer for Bolt Inc from Acme Corp was fought off.', 'ACQUISITION ENDED Acme Corp > Bolt Inc'),
    finds(
      'Acme Corp cut jobs following the completion of its takeover of Bolt Inc.',
      'ACQUISITION COMPLETED Acme Corp > Bolt Inc',
    ),
    finds('Acme Corp is weighing a bid for Bolt Inc.', 'ACQUISITION PROPOSED Acme Corp > Bolt Inc'),
    finds('Acme Corp won the auction for Bolt Inc.', 'ACQUISITION COMPLETED Acme Corp > Bolt Inc'),
    finds("Acme Corp's shareholders approved the purchase of Bolt Inc.", 'ACQUISITION AGREED Acme Corp > Bolt Inc'),
    finds('Following its acquisition of Bolt Inc in 1999, Acme Corp grew.', 'ACQUISITION COMPLETED Acme Corp > Bolt Inc'),
    finds('Acme Corp abandoned its pursuit of Bolt Inc.', 'ACQUISITION ENDED Acme Corp > Bolt Inc'),
    finds('Following its takeover by Acme Corp in 1999, Bolt Inc grew.', 'ACQUISITION COMPLETED Acme Corp > Bolt Inc'),
    finds('Bolt Inc received an approach from Acme Corp.', 'ACQUISITION PROPOSED Acme Corp > Bolt Inc'),
    finds('Acme Corp made an unsolicited approach to Bolt Inc.', 'ACQUISITION PROPOSED Acme Corp > Bolt Inc'),
    finds('Acme Corp has been linked with a bid for Bolt Inc.', 'ACQUISITION PROPOSED Acme Corp > Bolt Inc'),
    finds('Acme Corp made several acquisitions, including Bolt Inc.', 'ACQUISITION COMPLETED Acme Corp > Bolt Inc'),
    finds("Acme Corp's leveraged buyout of Bolt Inc in 1987 left it with debt.", 'ACQUISITION COMPLETED Acme Corp > Bolt Inc'),
    finds('Through the acquisition of Bolt Inc in 1999, Acme Corp entered Canada.', 'ACQUISITION COMPLETED Acme Corp > Bolt Inc'),
    finds(
      'Acme Corp completed the acquisition of all of the outstanding shares of Bolt Inc.',
      'ACQUISITION COMPLETED Acme Corp > Bolt Inc',
    ),
    finds('Bolt Inc rejected an earlier bid of 55 pence a share by Acme Corp.', 'ACQUISITION ENDED Acme Corp > Bolt Inc'),
    finds('Acme Corp grew through acquisitions such as Bolt Inc.', 'ACQUISITION COMPLETED Acme Corp > Bolt Inc'),
    finds(
      'Bolt Inc received bids from Acme Corp and Cord Ltd.',
      'ACQUISITION PROPOSED Acme Corp > Bolt Inc',
      'ACQUISITION PROPOSED Cord Ltd > Bolt Inc',
    ),
    finds(
      'Acme Corp, whose $2 billion bid for Bolt Inc was rejected, fell.',
      'ACQUISITION ENDED Acme Corp > Bolt Inc for 2000000000 USD',
    ),
    finds(
      'Shareholders in Bolt Inc approved the takeover of the company by Acme Corp.',
      'ACQUISITION AGREED Acme Corp > Bolt Inc',
    ),
    finds(
      'Bolt Inc shares fell. Acme Corp walked away from a $14 million deal.',
      'ACQUISITION ENDED Acme Corp > Bolt Inc for 14000000 USD',
    ),
    finds('Acme Corp walked away from its pursuit of Bolt Inc.', 'ACQUISITION ENDED Acme Corp > Bolt Inc'),
    finds(
      'Acme Corp is in talks with Cord Ltd over the purchase of Bolt Inc.',
      'ACQUISITION PROPOSED Acme Corp > Bolt Inc from Cord Ltd',
    ),
    finds('Acme Corp withdrew its offer for Bolt Inc.', 'ACQUISITION ENDED Acme Corp > Bolt Inc'),
  ],
  leaves: [
    'Acme Corp cut jobs in a bid to please Bolt Inc.',
    'Acme Corp accepted a bid for six ships.',
    'Acme Corp will consider the Smith proposal.',
    'Acme Corp and Bolt Inc rigged bids.',
    'Acme Corp made its bid for market leadership.',
    'Acme Corp launched a special offer for customers.',
  ],
};

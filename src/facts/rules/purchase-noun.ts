import type { PartyRef } from '../../domain.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsOf } from '../meaning/actors.ts';
import { type Mood, moodUnderVerb } from '../meaning/mood.ts';
import { priceNear } from '../meaning/price.ts';
import { type Lot, lotOf } from '../meaning/purchase.ts';
import { deal, finds, type Proposal, type Rule } from '../rule.ts';
import { OFFER_NOUNS, PURCHASE_NOUNS } from '../words/nouns.ts';

const AHEAD = [
  'proposed',
  'planned',
  'possible',
  'potential',
  'hostile',
  'attempted',
  'prospective',
  'expected',
  'rumoured',
  'likely',
  'unsolicited',
];
const DONE = ['completed', 'recent', 'earlier', 'previous', 'last', 'successful', 'completion'];
const AGREED = ['agreed', 'pending', 'recommended', 'friendly', 'impending'];
const OVER = ['failed', 'abandoned', 'rejected', 'unsuccessful', 'aborted', 'failure', 'collapsed'];

const any = (phrase: Phrase, words: readonly string[]): boolean => words.some((word) => phrase.words.has(word));
const isOffer = (noun: Phrase): boolean => OFFER_NOUNS.has(noun.head);

/** The clause that takes the noun as its object, or of a passive as its subject. */
function clauseAbove(scene: Scene, noun: Phrase): Clause | null {
  const holds = (phrase: Phrase): boolean => phrase === noun || phrase.complements.some((complement) => holds(complement.phrase));
  return (
    scene.clauses.find(({ objects }) => objects.some(holds)) ??
    scene.clauses.find(({ verb, subject }) => subject !== null && holds(subject) && (verb.passive || isEnding(verb.lemma))) ??
    null
  );
}

const isEnding = (lemma: string): boolean => ['fail', 'collapse', 'lapse', 'expire', 'end'].includes(lemma);

function statusOf(noun: Phrase, above: Clause | null): Mood {
  if (noun.words.has('no') || noun.words.has('any')) return noun.words.has('no') ? null : 'PROPOSED';
  const own: Mood = any(noun, OVER)
    ? 'ENDED'
    : any(noun, AGREED)
      ? 'AGREED'
      : isOffer(noun) || any(noun, AHEAD)
        ? 'PROPOSED'
        : any(noun, DONE)
          ? 'COMPLETED'
          : 'AGREED';
  if (own === 'ENDED' || !above) return own;
  return moodUnderVerb(above, own);
}

/** "Acme's bid", "a bid by Acme", "from Acme"; else the subject of the verb that takes the noun: "Acme launched a bid". */
function buyersOf(scene: Scene, noun: Phrase, above: Clause | null): readonly PartyRef[] {
  const said = noun.complements
    .filter(({ prep }) => prep === 'by' || (prep === 'from' && isOffer(noun)))
    .flatMap(({ phrase }) => actorsOf(scene, phrase));
  if (said.length > 0) return said;
  if (noun.owners.length > 0) return noun.owners;
  const agent = above && !above.verb.passive && !TAKING.has(above.verb.lemma) ? actorsOf(scene, above.subject) : [];
  const by = above
    ? above.args.filter(({ prep }) => prep === 'by' || prep === 'from').flatMap(({ phrase }) => actorsOf(scene, phrase))
    : [];
  return agent.length > 0 ? agent : by;
}

/** Verbs whose subject is the target of the offer. */
const TAKING = new Set([
  'reject',
  'receive',
  'accept',
  'get',
  'refuse',
  'recommend',
  'spurn',
  'rebuff',
  'oppose',
  'welcome',
  'back',
  'approve',
  'resist',
  'fight',
  'fend',
  'consider',
  'face',
  'endorse',
  'agree',
  'discuss',
  'say',
  'report',
  'block',
  'clear',
]);

function lotsOf(scene: Scene, noun: Phrase, above: Clause | null): readonly Lot[] {
  const behind = noun.complements
    .filter(({ prep }) => prep === 'of' || prep === 'for' || prep === 'in')
    .map(({ phrase }) => phrase);
  const lots = behind
    .flatMap((phrase) => [phrase, ...phrase.conjuncts])
    .map((phrase) => lotOf(scene, phrase))
    .filter((lot) => lot !== null);
  if (lots.length > 0) return lots;
  const firms = noun.beside.filter((ref) => scene.party(ref)?.kind === 'FIRM');
  const taker = above && TAKING.has(above.verb.lemma) ? actorsOf(scene, above.subject) : [];
  const targets = firms.length > 0 ? firms : taker;
  return targets.length > 0
    ? [{ kind: 'ACQUISITION', targets, owners: [], share: { percent: null, bound: 'EXACT', size: 'WHOLE' } }]
    : [];
}

function readNoun(scene: Scene, noun: Phrase): readonly Proposal[] {
  const above = clauseAbove(scene, noun);
  const status = statusOf(noun, above);
  if (status === null) return [];
  const buyers = buyersOf(scene, noun, above);
  const sellers = noun.complements
    .filter(({ prep }) => prep === 'from' && !isOffer(noun))
    .flatMap(({ phrase }) => actorsOf(scene, phrase));
  return lotsOf(scene, noun, above).flatMap((lot) =>
    lot.targets
      .filter((target) => buyers.some((buyer) => buyer !== target))
      .map((target) =>
        deal(
          {
            kind: lot.kind,
            status,
            buyers,
            sellers: [...sellers, ...lot.owners],
            target,
            percent: lot.share.percent,
            amount: priceNear(scene, noun),
          },
          above ? { start: Math.min(noun.start, above.start), end: Math.max(noun.end, above.verb.end) } : noun,
        ),
      ),
  );
}

/** "Acme's acquisition of Bolt", "completed its takeover of Bolt", "a bid for Bolt from Acme", "Bolt rejected Acme's offer". */
export const purchaseNoun: Rule = {
  name: 'purchase-noun',
  reads: 'an acquisition, takeover, bid or offer, as a noun with its buyer and its target',
  on: [...PURCHASE_NOUNS, ...OFFER_NOUNS],
  read: (scene) =>
    scene.phrases
      .filter((phrase) => (PURCHASE_NOUNS.has(phrase.head) || OFFER_NOUNS.has(phrase.head)) && phrase.named.length === 0)
      .flatMap((noun) => readNoun(scene, noun)),
  finds: [
    finds('Acme Corp completed its acquisition of Bolt Inc.', 'ACQUISITION COMPLETED Acme Corp > Bolt Inc'),
    finds("Acme Corp's takeover of Bolt Inc must be approved.", 'ACQUISITION AGREED Acme Corp > Bolt Inc'),
    finds('Acme Corp launched a hostile bid for Bolt Inc.', 'ACQUISITION PROPOSED Acme Corp > Bolt Inc'),
    finds("Bolt Inc rejected Acme Corp's offer.", 'ACQUISITION ENDED Acme Corp > Bolt Inc'),
    finds('Acme Corp withdrew its offer for Bolt Inc.', 'ACQUISITION ENDED Acme Corp > Bolt Inc'),
  ],
  leaves: ['Acme Corp made its bid for market leadership.', 'Acme Corp launched a special offer for customers.'],
};

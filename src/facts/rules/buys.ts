import type { PartyRef } from '../../domain.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsAfter, agentsOf, patientsOf } from '../meaning/actors.ts';
import { firmsOrDescribed } from '../meaning/firms.ts';
import { holdingOf, sizeShare } from '../meaning/holding.ts';
import { moodOf } from '../meaning/mood.ts';
import { counterparts } from '../meaning/partners.ts';
import { priceNear } from '../meaning/price.ts';
import { boughtLot, holdersLot, type Lot } from '../meaning/purchase.ts';
import { deal, finds, type Proposal, type Rule } from '../rule.ts';
import { HOLDER_NOUNS, PARTNER_NOUNS } from '../words/nouns.ts';

/** Verbs that buy only where a measured share follows: "took a 20 percent stake". */
const GETTING = new Set([
  'take',
  'get',
  'obtain',
  'gain',
  'secure',
  'win',
  'seize',
  'assume',
  'pick up',
  'seek',
  'grab',
  'bag',
  'land',
  'wrest',
  'negotiate',
]);
const BUYING = [
  'buy',
  'acquire',
  'purchase',
  'take over',
  'snap up',
  'takeover',
  'swallow',
  'buy out',
  'buy up',
  'subscribe',
  'swap',
  'exchange',
  'buy into',
  'buy back',
  'scoop up',
  'gobble up',
  'absorb',
  ...GETTING,
];

/** What is got for a sum is bought: "bagged Bolt for $30 million". */
const CATCHING = new Set(['grab', 'bag', 'land', 'wrest']);
/** Verbs that do not bring it about: "negotiated a stake". */
const AIMING = new Set(['seek', 'negotiate']);

/** What is got with the verb: a measured share, "a stake in Bolt", or all of it: "take Bolt private". */
const isGot = (scene: Scene, { verb, args }: Clause, phrase: Phrase, { share }: Lot): boolean =>
  share.size === 'WHOLE'
    ? (CATCHING.has(verb.lemma) && args.some((arg) => arg.prep === 'for' && arg.phrase.money !== null)) ||
      phrase.words.has('private') ||
      /^\s+private\b/.test(scene.story.text.slice(verb.end, verb.end + 10))
    : phrase.head === 'stake' || (share.size !== 'UNSPECIFIED' && (phrase.head !== '' || phrase.complements.length > 0));

/** What is bought: "subscribe for shares" has it behind a preposition. */
const BEHIND: Readonly<Record<string, readonly string[]>> = { subscribe: ['for', 'to'], swap: ['for'], exchange: ['for'] };

function goodsOf(clause: Clause): readonly Phrase[] {
  const preps = BEHIND[clause.verb.lemma];
  return preps ? clause.args.filter(({ prep }) => preps.includes(prep)).map(({ phrase }) => phrase) : patientsOf(clause);
}

/** "its partner Bolt", "a minority shareholder". */
const isPartner = ({ words }: Phrase): boolean => [...words].some((word) => PARTNER_NOUNS.has(word) || HOLDER_NOUNS.has(word));

/** "Acme's founder bought out his partner Ann Lee", "bought out its partner Bolt in Cord": a part of the firm behind, else of the one that the story is about. */
function partnerLot(scene: Scene, clause: Clause, phrase: Phrase, buyers: readonly PartyRef[]): Lot | null {
  const people = phrase.named.filter((ref) => scene.party(ref)?.kind === 'PERSON');
  const partners = isPartner(phrase) ? phrase.named : people.length === phrase.named.length ? people : [];
  if (partners.length === 0) return null;
  const inside = [...clause.args, ...phrase.complements].filter(({ prep }) => prep === 'in');
  const behind = inside.flatMap((arg) => firmsOrDescribed(scene, arg.phrase));
  const told = scene.memory.heldBy(partners, false) ?? scene.venture() ?? scene.main;
  const targets = [...behind, told].filter((ref) => ref !== null && !partners.includes(ref) && !buyers.includes(ref));
  const [target] = targets;
  const whole = isPartner(phrase) && people.length === 0;
  return target
    ? {
        kind: 'STAKE_PURCHASE',
        targets: [target],
        owners: partners,
        share: sizeShare(whole ? 'WHOLE' : 'UNSPECIFIED'),
        rest: whole,
        stake: true,
      }
    : null;
}

/** "Bolt's management has bought the company": nobody who is named. */
const isByManagers = ({ subject, objects }: Clause): boolean =>
  subject?.head === 'management' && objects.some(({ vague }) => vague);

const PURSUITS = new Set(['attempt', 'plan', 'bid', 'move', 'talk', 'effort']);

/** "An attempt to buy Bolt fell through", "its brands include Bolt, acquired in 1999": the firm that the story tells of. */
function unsaidBuyer(scene: Scene, { verb, under, subject, args }: Clause): readonly PartyRef[] {
  const tried = verb.form === 'INFINITIVE' && !verb.passive && under !== null && 'kind' in under && PURSUITS.has(under.head);
  const added = verb.form === 'PARTICIPLE' && verb.passive && !args.some(({ prep }) => prep === 'by') && isMember(scene, subject);
  return (tried || added) && scene.topic && scene.party(scene.topic)?.kind === 'FIRM' ? [scene.topic] : [];
}

/** Told of as one of several things that somebody has. */
const isMember = ({ clauses }: Scene, subject: Phrase | null): boolean =>
  subject !== null &&
  clauses.some(({ verb, objects }) => (verb.lemma === 'include' || verb.lemma === 'own') && objects.includes(subject));

function readClause(scene: Scene, clause: Clause): readonly Proposal[] {
  const told = moodOf(scene, clause);
  const status = AIMING.has(clause.verb.lemma) && told !== null && told !== 'ENDED' ? 'PROPOSED' : told;
  const stated = agentsOf(scene, clause);
  const buyers = stated.length > 0 ? stated : unsaidBuyer(scene, clause);
  if (status === null || isByManagers(clause)) return [];
  return goodsOf(clause).flatMap((phrase) => {
    const swapped = clause.verb.lemma === 'swap' || clause.verb.lemma === 'exchange';
    if (swapped && holdingOf(scene, phrase) === null) return [];
    if (clause.verb.lemma === 'buy back' && holdingOf(scene, phrase)?.firms.length === 0) return [];
    const lot =
      (clause.verb.lemma === 'buy out' ? (holdersLot(scene, phrase) ?? partnerLot(scene, clause, phrase, buyers)) : null) ??
      boughtLot(scene, phrase, buyers);
    if (!lot || (buyers.length === 0 && !clause.verb.passive)) return [];
    if (
      GETTING.has(clause.verb.lemma) &&
      (!isGot(scene, clause, phrase, lot) || lot.targets.some((ref) => scene.party(ref)?.described))
    )
      return [];
    const from = [...actorsAfter(scene, clause, 'from'), ...lot.owners];
    const sellers = from.length > 0 ? from : counterparts(scene, clause).filter((ref) => !lot.targets.includes(ref));
    const where = { start: clause.start, end: Math.max(clause.end, phrase.end) };
    return lot.targets
      .filter((target) => !buyers.includes(target))
      .map((target) =>
        deal(
          {
            kind: clause.verb.lemma === 'buy into' ? 'STAKE_PURCHASE' : lot.kind,
            status,
            lot,
            buyers,
            sellers,
            target,
            percent: lot.share.percent,
            amount: priceNear(scene, clause.verb),
          },
          where,
        ),
      );
  });
}

/** "Acme agreed to buy a 34 pct interest in Bolt from Cord": the tense and what stands above the verb say how far it is. */
export const buys: Rule = {
  name: 'buys',
  reads: 'somebody buys, bought, will buy, agreed or wants to buy a firm or a share of it',
  on: BUYING,
  read: (scene) => scene.clauses.filter(({ verb }) => BUYING.includes(verb.lemma)).flatMap((clause) => readClause(scene, clause)),
  finds: [
    finds(
      'Acme Corp said it agreed to buy Bolt Inc for 20 mln dlrs.',
      'ACQUISITION AGREED Acme Corp > Bolt Inc for 20000000 USD',
    ),
    finds(
      'Acme Corp bought a 12 pct stake in Bolt Inc from Cord Ltd.',
      'STAKE_PURCHASE COMPLETED Acme Corp > Bolt Inc 12% from Cord Ltd',
    ),
    finds('Bolt Inc was acquired by Acme Corp in 1999.', 'ACQUISITION COMPLETED Acme Corp > Bolt Inc'),
    finds(
      'Acme Corp signed a letter of intent with Cord Ltd to buy 50 pct of Bolt Inc.',
      'STAKE_PURCHASE AGREED Acme Corp > Bolt Inc 50% from Cord Ltd',
    ),
    finds('Acme Corp will buy out minority shareholders in Bolt Inc.', 'STAKE_PURCHASE AGREED Acme Corp > Bolt Inc'),
    finds("Prices rose after Acme Corp's decision to buy Bolt Inc.", 'ACQUISITION AGREED Acme Corp > Bolt Inc'),
    finds('During the year Acme Corp bought its rival Bolt Inc.', 'ACQUISITION COMPLETED Acme Corp > Bolt Inc'),
    finds(
      'A group led by Acme Corp said it bought about 40,000 shares of Bolt Inc.',
      'STAKE_PURCHASE COMPLETED Acme Corp > Bolt Inc',
    ),
    finds('Cord Ltd said a company owned by Acme Corp has bought Bolt Inc.', 'ACQUISITION COMPLETED Acme Corp > Bolt Inc'),
    finds('An Acme Corp-led consortium will buy Bolt Inc.', 'ACQUISITION AGREED Acme Corp > Bolt Inc'),
    finds(
      'A group controlled by Acme Corp chairman Ann Lee said it bought 5 pct of Bolt Inc.',
      'STAKE_PURCHASE COMPLETED Ann Lee > Bolt Inc 5%',
    ),
    finds(
      'A group led by Ann Lee said it bought 5 pct of Bolt Inc. The group, acting through Acme L.P., may buy more.',
      'STAKE_PURCHASE COMPLETED Acme L.P > Bolt Inc 5%',
    ),
    finds(
      'Its Acme Fund Ltd, a Newark, Del., investment firm, and Cord Ltd bought 5 pct of Bolt Inc.',
      'STAKE_PURCHASE COMPLETED Acme Fund Ltd + Cord Ltd > Bolt Inc 5%',
    ),
    finds('Acme Corp took a 20 percent stake in Bolt Inc.', 'STAKE_PURCHASE COMPLETED Acme Corp > Bolt Inc 20%'),
    finds('Acme Corp is negotiating a minority stake in Bolt Inc.', 'STAKE_PURCHASE PROPOSED Acme Corp > Bolt Inc'),
    finds('Acme Corp won control of Bolt Inc.', 'ACQUISITION COMPLETED Acme Corp > Bolt Inc'),
    finds('Acme Corp agreed to take Bolt Inc private.', 'ACQUISITION AGREED Acme Corp > Bolt Inc'),
    finds('Acme Corp is nearing an agreement to buy Bolt Inc.', 'ACQUISITION PROPOSED Acme Corp > Bolt Inc'),
    finds('Acme Corp is close to a deal to buy Bolt Inc.', 'ACQUISITION PROPOSED Acme Corp > Bolt Inc'),
    finds('After buying Bolt Inc in 1999, Acme Corp cut costs.', 'ACQUISITION COMPLETED Acme Corp > Bolt Inc'),
    finds('Acme Corp may buy Bolt Inc.', 'ACQUISITION PROPOSED Acme Corp > Bolt Inc'),
    finds('Acme Corp tried to buy Bolt Inc last year.', 'ACQUISITION ENDED Acme Corp > Bolt Inc'),
    finds('Acme Corp wanted to buy Bolt Inc in 1998.', 'ACQUISITION ENDED Acme Corp > Bolt Inc'),
    finds('Acme Corp is likely to take a controlling stake in Bolt Inc.', 'ACQUISITION PROPOSED Acme Corp > Bolt Inc'),
    finds('Acme Corp will subscribe for two million shares of Bolt Inc.', 'STAKE_PURCHASE AGREED Acme Corp > Bolt Inc'),
    finds('Acme Corp bought into Bolt Inc in 1969.', 'STAKE_PURCHASE COMPLETED Acme Corp > Bolt Inc'),
    finds('Acme Corp swapped a 6% stake in itself for 20% of Bolt Inc.', 'STAKE_PURCHASE COMPLETED Acme Corp > Bolt Inc 20%'),
    finds(
      'John Smith owns Bolt Inc. He bought out Ann Lee in 1999.',
      'STAKE_PURCHASE COMPLETED John Smith > Bolt Inc from Ann Lee',
    ),
    finds(
      'Acme Corp bought out its partner Cord Ltd in Bolt Inc.',
      'STAKE_PURCHASE COMPLETED Acme Corp > Bolt Inc from Cord Ltd',
    ),
    finds(
      'Acme Corp agreed to buy out the 26% held by Cord Ltd in Bolt Inc.',
      'STAKE_PURCHASE AGREED Acme Corp > Bolt Inc 26% from Cord Ltd',
    ),
    finds('Acme Corp sold Bolt Inc, which it had bought in 1999, to Cord Ltd.', 'ACQUISITION COMPLETED Acme Corp > Bolt Inc'),
    finds('Acme Corp is closing in on a deal to buy Bolt Inc.', 'ACQUISITION PROPOSED Acme Corp > Bolt Inc'),
    finds('Acme Corp to buy Bolt Inc', 'ACQUISITION AGREED Acme Corp > Bolt Inc'),
    finds('Acme Corp grew fast. An attempt to buy Bolt Inc fell through last year.', 'ACQUISITION ENDED Acme Corp > Bolt Inc'),
    finds('Acme Corp bagged Bolt Inc for $30 million.', 'ACQUISITION COMPLETED Acme Corp > Bolt Inc for 30000000 USD'),
    finds('Acme Corp grabbed a 10% stake in Bolt Inc.', 'STAKE_PURCHASE COMPLETED Acme Corp > Bolt Inc 10%'),
    finds('Funds managed by Acme Corp have bought Bolt Inc.', 'ACQUISITION COMPLETED Acme Corp > Bolt Inc'),
    finds('Ann Lee has bought back Bolt Inc.', 'ACQUISITION COMPLETED Ann Lee > Bolt Inc'),
    finds('Acme Corp and two partners bought Bolt Inc.', 'ACQUISITION COMPLETED Acme Corp > Bolt Inc'),
    finds('An attempt by Acme Corp to buy Bolt Inc fell through.', 'ACQUISITION ENDED Acme Corp > Bolt Inc'),
    finds(
      'Acme Corp will buy the 39.4% interest that Cord Ltd holds in Bolt Inc.',
      'STAKE_PURCHASE AGREED Acme Corp > Bolt Inc 39.4% from Cord Ltd',
    ),
    finds('Acme Corp will buy all of Bolt Inc.', 'ACQUISITION AGREED Acme Corp > Bolt Inc'),
    finds('Acme Corp is to spend $5 million on buying Bolt Inc.', 'ACQUISITION AGREED Acme Corp > Bolt Inc for 5000000 USD'),
    finds('Acme Corp bought a total of 142,200 Bolt Inc common shares.', 'STAKE_PURCHASE COMPLETED Acme Corp > Bolt Inc'),
    finds('Bolt Inc was taken private in 2005 by Acme Corp.', 'ACQUISITION COMPLETED Acme Corp > Bolt Inc'),
    finds(
      'Acme Corp agreed to buy the whole share capital of Bolt Inc, a spokesman for Acme said.',
      'ACQUISITION AGREED Acme Corp > Bolt Inc',
    ),
    finds('Bolt Inc said Acme Corp had bought 5.2 pct of its stock.', 'STAKE_PURCHASE COMPLETED Acme Corp > Bolt Inc 5.2%'),
    finds('Acme Corp may seek control of Bolt Inc.', 'ACQUISITION PROPOSED Acme Corp > Bolt Inc'),
    finds(
      'Acme Corp bought a block of Bolt Inc shares from Cord Ltd.',
      'STAKE_PURCHASE COMPLETED Acme Corp > Bolt Inc from Cord Ltd',
    ),
  ],
  leaves: [
    'Acme Corp took Bolt Inc to court.',
    'Acme Corp bought back two million of its shares.',
    'Acme Corp owns 40 percent of Bolt Inc. It may buy back stock.',
    "Bolt Inc's management has bought the company.",
    'Acme Corp agreed to buy a Bolt Inc X-MP computer.',
    'Acme Corp bought a Bolt 787 simulator.',
    'Acme Corp has no plans to buy Bolt Inc.',
    'Acme Corp bought six aircraft from Bolt Inc.',
    'Acme Corp denied that it would buy Bolt Inc.',
    'Acme Corp denied reports that it was in talks to buy Bolt Inc.',
    'Acme Corp denied it was in talks to buy Bolt Inc.',
    'Acme Corp is unlikely to buy Bolt Inc.',
    'Shares of Bolt Inc fell. Acme Corp gained 9.8 percent.',
    'Acme Corp won an order from Bolt Inc.',
  ],
};

import type { PartyRef } from '../../domain.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsAfter, actorsOf, agentsOf, patientsOf } from '../meaning/actors.ts';
import { firmsBefore } from '../meaning/around.ts';
import { firmsOf, firmsOnly } from '../meaning/firms.ts';
import { holdingOf } from '../meaning/holding.ts';
import { moodOf } from '../meaning/mood.ts';
import { priceNear } from '../meaning/price.ts';
import { holdingLot, type Lot, lotOf } from '../meaning/purchase.ts';
import { deal, finds, type Proposal, type Rule } from '../rule.ts';

const SELLING = [
  'sell',
  'divest',
  'dispose',
  'offload',
  'spin off',
  'spin out',
  'spin',
  'issue',
  'sell off',
  'demerge',
  'transfer',
  'unload',
  'dispose of',
  'hand over',
  'hand',
  'place',
  'exit',
  'part with',
  'auction',
  'auction off',
  'hive off',
  'carve out',
  'cede',
  'split off',
  'split',
  'separate',
  'lose',
];

/** "selling Acme its stake": a party before what is sold is the buyer. */
function split(scene: Scene, clause: Clause): { readonly goods: readonly Phrase[]; readonly taker: Phrase | null } {
  const goods = [
    ...patientsOf(clause),
    ...clause.args
      .filter(({ prep }) => prep === 'of' || prep === 'off' || (prep === 'over' && clause.verb.lemma === 'hand'))
      .map(({ phrase }) => phrase),
  ];
  const [first, second] = goods;
  const isSold = second && (lotOf(scene, second) ?? holdingOf(scene, second));
  return !clause.verb.passive && first && isSold && actorsOf(scene, first).length > 0
    ? { goods: goods.slice(1), taker: first }
    : { goods, taker: null };
}

/** "agreed to sell itself to Acme". */
const isItself = (phrase: Phrase): boolean => phrase.vague && /^(?:itself|themselves)$/.test(phrase.items.at(-1)?.lower ?? '');

/** "Acme will sell a controlling interest to Bolt": a stake that is nobody's yet and in no firm is one in the seller. */
function isOwnShare(scene: Scene, phrase: Phrase, agents: readonly PartyRef[]): boolean {
  const holding = holdingOf(scene, phrase);
  if (!holding || agents.length !== 1 || scene.party(agents[0]!)?.kind !== 'FIRM') return false;
  const first = phrase.items[0];
  const fresh = first?.kind === 'WORD' && (/^(?:an?|new)$/.test(first.lower) || first.pos === 'NUM');
  const own = holding.firms.length > 0 && holding.firms.every((ref) => agents.includes(ref));
  const open = holding.firms.length === 0 && scene.memory.heldBy(agents, false) === null;
  return fresh && (own || open) && holding.holders.length === 0;
}

/** "20 percent of its shares", sold to whoever wants them. */
const isOfOwn = (scene: Scene, phrase: Phrase, agents: readonly PartyRef[]): boolean => {
  const { firms = agents, holders = [] } = holdingOf(scene, phrase) ?? { firms: [], holders: [] };
  return (
    firms.every((ref) => agents.includes(ref)) &&
    holders.every((ref) => agents.includes(ref)) &&
    firms.length + holders.length > 0
  );
};

const PUBLIC = new Set(['public', 'market']);
/** "Acme sold a quarter of Bolt to the public": whoever buys on the stock exchange. */
const isToPublic = ({ args }: Clause): boolean =>
  args.some(({ prep, phrase }) => (prep === 'to' || prep === 'on') && PUBLIC.has(phrase.head) && phrase.named.length === 0);

/** "bought Bolt in 2008 and sold it in 2010": not itself, but the firm named before. */
function soldLot(scene: Scene, phrase: Phrase, agents: readonly PartyRef[], { verb }: Clause): Lot | null {
  const lot = lotOf(scene, phrase, agents);
  const own = lot !== null && phrase.vague && agents.length > 0 && lot.targets.every((target) => agents.includes(target));
  if (!own || isItself(phrase)) return lot;
  const meant = firmsBefore(scene, verb).findLast((ref) => !agents.includes(ref)) ?? scene.main;
  return meant && !agents.includes(meant) ? { ...lot, targets: [meant] } : lot;
}

const PARTING = new Set(['split', 'separate', 'demerge']);

/** "Bolt split from Acme in 2001": Acme let it go. */
function readParting(scene: Scene, clause: Clause): readonly Proposal[] {
  const { verb, objects, subject } = clause;
  const status = PARTING.has(verb.lemma) && !verb.passive && objects.length === 0 ? moodOf(scene, clause) : null;
  const sellers = firmsOnly(scene, actorsAfter(scene, clause, 'from'));
  const targets = subject ? firmsOf(scene, subject) : [];
  return status === null || sellers.length === 0
    ? []
    : targets.slice(0, 1).map((target) => deal({ kind: 'DIVESTMENT', status, sellers, target }, clause));
}

function readClause(scene: Scene, clause: Clause): readonly Proposal[] {
  const status = moodOf(scene, clause);
  if (status === null) return [];
  const isOffered = isToPublic(clause);
  const { goods, taker } = split(scene, clause);
  const buyers = [...actorsOf(scene, taker), ...actorsAfter(scene, clause, 'to')];
  const agents = agentsOf(scene, clause);
  return goods.flatMap((phrase) => {
    const issuer = isOwnShare(scene, phrase, agents)
      ? buyers.length > 0 || isOffered
      : isOffered && isOfOwn(scene, phrase, agents);
    const lot = issuer ? { ...holdingLot(scene, phrase), targets: agents } : soldLot(scene, phrase, agents, clause);
    if (!lot || (clause.verb.lemma === 'issue' && !issuer)) return [];
    if (clause.verb.lemma === 'lose' && (buyers.length === 0 || lot.share.size !== 'CONTROLLING')) return [];
    const from = clause.verb.passive
      ? actorsAfter(scene, clause, 'from', ...(clause.verb.lemma === 'carve out' ? ['of'] : []))
      : [];
    const sellers = issuer || isItself(phrase) ? [] : agents.length > 0 ? agents : from.length > 0 ? from : lot.owners;
    const kind = buyers.length > 0 ? lot.kind : isOffered ? 'IPO' : 'DIVESTMENT';
    const where = { start: clause.start, end: Math.max(clause.end, phrase.end) };
    return lot.targets
      .filter(
        (target) => (sellers.length + buyers.length > 0 || isOffered) && !sellers.includes(target) && !buyers.includes(target),
      )
      .map((target) =>
        deal(
          { kind, status, lot, buyers, sellers, target, percent: lot.share.percent, amount: priceNear(scene, clause.verb) },
          where,
        ),
      );
  });
}

/** "Acme sold its Bolt unit to Cord": with a named buyer a purchase, without one a divestment. */
export const sells: Rule = {
  name: 'sells',
  reads: 'somebody sells a firm or a share of it',
  on: SELLING,
  read: (scene) =>
    scene.clauses
      .filter(({ verb }) => SELLING.includes(verb.lemma))
      .flatMap((clause) => [...readParting(scene, clause), ...readClause(scene, clause)]),
  finds: [
    finds(
      'Acme Corp sold its Bolt unit to Cord Ltd for 30 mln dlrs.',
      'ACQUISITION COMPLETED Cord Ltd > Bolt from Acme Corp for 30000000 USD',
    ),
    finds(
      'The deal involves Acme Corp selling Cord Ltd its 10 percent stake in Bolt Inc.',
      'STAKE_PURCHASE AGREED Cord Ltd > Bolt Inc 10% from Acme Corp',
    ),
    finds(
      'Acme Corp agreed to sell the Miners Pension Fund 5.1 pct of Hartford, Conn.-based Bolt Inc.',
      'STAKE_PURCHASE AGREED Miners Pension Fund > Bolt Inc 5.1% from Acme Corp',
    ),
    finds('Brokers said Acme Corp today sold 5 pct of Bolt Inc.', 'DIVESTMENT COMPLETED > Bolt Inc 5% from Acme Corp'),
    finds('Acme Corp sold Bolt Inc a 10 percent stake.', 'STAKE_PURCHASE COMPLETED Bolt Inc > Acme Corp 10%'),
    finds('Bolt Inc was sold to Acme Corp for $30 million.', 'ACQUISITION COMPLETED Acme Corp > Bolt Inc for 30000000 USD'),
    finds(
      'Acme Corp wants to sell its Bolt unit. The unit was sold to Cord Ltd for $5 million.',
      'DIVESTMENT PROPOSED > Bolt from Acme Corp',
      'ACQUISITION COMPLETED Cord Ltd > Bolt for 5000000 USD',
    ),
    finds(
      'Acme Corp has no debt after selling its Bolt unit to Cord Ltd.',
      'ACQUISITION COMPLETED Cord Ltd > Bolt from Acme Corp',
    ),
    finds(
      'The deal gave Acme Corp the right to sell its Bolt unit to Cord Ltd.',
      'ACQUISITION PROPOSED Cord Ltd > Bolt from Acme Corp',
    ),
    finds(
      'Acme Corp said its agreement to sell Bolt Inc to Cord Ltd has been terminated.',
      'ACQUISITION ENDED Cord Ltd > Bolt Inc from Acme Corp',
    ),
    finds('Bolt Inc was spun off from Acme Corp in 1999.', 'DIVESTMENT COMPLETED > Bolt Inc from Acme Corp'),
    finds(
      'Acme Corp agreed to sell to Bolt Inc 150,000 shares for $15 million.',
      'STAKE_PURCHASE AGREED Bolt Inc > Acme Corp for 15000000 USD',
    ),
    finds('Acme Corp will sell a controlling interest to Bolt Inc.', 'ACQUISITION AGREED Bolt Inc > Acme Corp'),
    finds('Acme Corp has hired Goldman Sachs to sell its Bolt unit.', 'DIVESTMENT PROPOSED > Bolt from Acme Corp'),
    finds('Acme Corp will sell 25 pct of Bolt Inc to the public.', 'IPO AGREED > Bolt Inc 25% from Acme Corp'),
    finds('Bolt Inc sold 20 percent of its shares to the public.', 'IPO COMPLETED > Bolt Inc 20%'),
    finds('Acme Corp is demerging its wireless arm.', 'DIVESTMENT AGREED > wireless arm from Acme Corp'),
    finds('Bolt Inc agreed to sell itself to Acme Corp.', 'ACQUISITION AGREED Acme Corp > Bolt Inc'),
    finds('Bolt Inc issued two million shares to Acme Corp.', 'STAKE_PURCHASE COMPLETED Acme Corp > Bolt Inc'),
    finds(
      'Bolt Inc was sold to a little-known shell company, which in turn was bought by Acme Corp.',
      'ACQUISITION COMPLETED little-known shell company > Bolt Inc',
    ),
    finds('Acme Corp plans to sell parts of firms such as Bolt Inc.', 'DIVESTMENT PROPOSED > Bolt Inc from Acme Corp'),
    finds('Acme Corp will sell its Bolt unit to rival chipmaker Cord Ltd.', 'ACQUISITION AGREED Cord Ltd > Bolt from Acme Corp'),
    finds('Bolt Inc split from Acme Corp in 1999.', 'DIVESTMENT COMPLETED > Bolt Inc from Acme Corp'),
    finds('Bolt Inc was carved out of Acme Corp in 1999.', 'DIVESTMENT COMPLETED > Bolt Inc from Acme Corp'),
    finds('Acme Corp has lost control of Bolt Inc to Cord Ltd.', 'ACQUISITION COMPLETED Cord Ltd > Bolt Inc from Acme Corp'),
    finds(
      'Acme Corp bought Bolt Inc in 1996 and sold it to Cord Ltd in 1999.',
      'ACQUISITION COMPLETED Cord Ltd > Bolt Inc from Acme Corp',
    ),
    finds('Acme Corp plans to sell its 20 pct stake in Bolt Inc.', 'DIVESTMENT PROPOSED > Bolt Inc 20% from Acme Corp'),
  ],
  leaves: [
    'Acme Corp sold two Boeing aircraft.',
    'Acme Corp lost 5 percent of its customers to Bolt Inc.',
    'Acme Corp sells most of its cars to Bolt Inc.',
    'Acme Corp will not sell its stake in Bolt Inc.',
  ],
};

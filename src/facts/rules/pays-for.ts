import type { PartyRef } from '../../domain.ts';
import type { Clause, Scene } from '../grammar/types.ts';
import { actorsAfter, actorsOf, agentsOf } from '../meaning/actors.ts';
import { moodOf } from '../meaning/mood.ts';
import { LEAST_PRICE, priceNear } from '../meaning/price.ts';
import { boughtLot } from '../meaning/purchase.ts';
import { deal, finds, type Proposal, type Rule } from '../rule.ts';

const PAYING = ['pay', 'spend', 'offer', 'bid', 'table', 'put', 'shell out', 'fork out', 'stump up', 'outbid'];
const SPENDING = new Set(['pay', 'spend', 'shell out', 'fork out', 'stump up']);
/** "put $5 million on the table for Bolt". */
const isOnTable = ({ verb, args }: Clause): boolean =>
  verb.lemma !== 'put' || args.some(({ prep, phrase }) => prep === 'on' && phrase.head === 'table');

/** "paid Cord $5 million for Bolt": who gets the money sells. */
const paidBy = (scene: Scene, { verb, objects }: Clause): readonly PartyRef[] =>
  verb.lemma === 'pay' && objects.length > 1 && objects[1]?.money ? actorsOf(scene, objects[0]!) : [];

function readClause(scene: Scene, clause: Clause): readonly Proposal[] {
  const tense = moodOf(scene, clause);
  const behind = [...clause.objects, ...clause.args.map(({ phrase }) => phrase)];
  const sums = behind.flatMap((phrase) => [phrase, ...phrase.complements.map((complement) => complement.phrase)]);
  const money = sums.find((phrase) => phrase.money && !phrase.money.perShare && phrase.money.value >= LEAST_PRICE)?.money;
  const offering = !SPENDING.has(clause.verb.lemma);
  const perShare = sums.some(({ money: sum }) => sum && (offering || sum.perShare));
  if (tense === null || (!money && !perShare && !/bid$/.test(clause.verb.lemma))) return [];
  const status = offering && tense !== 'ENDED' ? 'PROPOSED' : tense;
  const buyers = agentsOf(scene, clause);
  const amount = money ? { value: money.value, currency: money.currency, bound: money.bound } : priceNear(scene, clause.verb);
  return clause.args
    .filter(({ prep }) => prep === 'for' || (prep === 'on' && !offering))
    .flatMap(({ phrase }) => {
      const lot = boughtLot(scene, phrase, buyers);
      const targets = (lot?.targets ?? []).filter((target) => buyers.some((buyer) => buyer !== target));
      return targets.map((target) =>
        deal(
          {
            kind: lot!.kind,
            status,
            buyers,
            sellers: [...paidBy(scene, clause), ...actorsAfter(scene, clause, 'to'), ...lot!.owners],
            target,
            percent: lot!.share.percent,
            amount,
          },
          clause,
        ),
      );
    });
}

/** "Acme will pay 20 mln dlrs for Bolt", "Acme bid $5bn for Bolt". */
export const paysFor: Rule = {
  name: 'pays-for',
  reads: 'somebody pays or offers a sum for a firm or a share of it',
  on: PAYING,
  read: (scene) =>
    scene.clauses
      .filter(
        (clause) =>
          PAYING.includes(clause.verb.lemma) && (!clause.verb.passive || clause.verb.lemma === 'outbid') && isOnTable(clause),
      )
      .flatMap((clause) => readClause(scene, clause)),
  finds: [
    finds(
      'Acme Corp will pay $12 a share for the 45 percent of Bolt Inc that it does not own.',
      'STAKE_PURCHASE AGREED Acme Corp > Bolt Inc',
    ),
    finds('Acme Corp will pay 20 mln dlrs for Bolt Inc.', 'ACQUISITION AGREED Acme Corp > Bolt Inc for 20000000 USD'),
    finds(
      'Acme Corp would pay $20 million for Bolt Inc under the deal.',
      'ACQUISITION AGREED Acme Corp > Bolt Inc for 20000000 USD',
    ),
    finds(
      'Acme Corp has offered 450 pence a share for Bolt Inc, valuing the firm at 120 million pounds.',
      'ACQUISITION PROPOSED Acme Corp > Bolt Inc for 120000000 GBP',
    ),
    finds('Acme Corp has put $5 million on the table for Bolt Inc.', 'ACQUISITION PROPOSED Acme Corp > Bolt Inc for 5000000 USD'),
    finds(
      'Acme Corp paid Cord Ltd $5 million for Bolt Inc.',
      'ACQUISITION COMPLETED Acme Corp > Bolt Inc from Cord Ltd for 5000000 USD',
    ),
    finds('Acme Corp has teamed up with Cord Ltd to bid for Bolt Inc.', 'ACQUISITION PROPOSED Acme Corp + Cord Ltd > Bolt Inc'),
    finds('Cord Ltd was outbid by Acme Corp for Bolt Inc.', 'ACQUISITION PROPOSED Acme Corp > Bolt Inc'),
    finds('Acme Corp shelled out $5 million for Bolt Inc.', 'ACQUISITION COMPLETED Acme Corp > Bolt Inc for 5000000 USD'),
    finds('Acme Corp has bid $5bn for Bolt Inc.', 'ACQUISITION PROPOSED Acme Corp > Bolt Inc for 5000000000 USD'),
  ],
  leaves: [
    'Acme Corp will pay 20 mln dlrs for six ships.',
    'Acme Corp paid Bolt Inc 20 mln dlrs in damages.',
    'Acme Corp is offering $700 on Bolt vans.',
  ],
};

import { isParty } from '../grammar/shapes.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsOf } from '../meaning/actors.ts';
import { firmsOf, firmsOnly } from '../meaning/firms.ts';
import { holdingOf } from '../meaning/holding.ts';
import { moodOf } from '../meaning/mood.ts';
import { priceNear } from '../meaning/price.ts';
import { lotOf } from '../meaning/purchase.ts';
import { deal, finds, type Proposal, type Rule } from '../rule.ts';
import { UNIT_NOUNS } from '../words/nouns.ts';

const PASSING = new Set(['fall', 'pass', 'come', 'end', 'go', 'get']);
const HANDS = new Set(['hand', 'ownership', 'control']);

function readClause(scene: Scene, clause: Clause): readonly Proposal[] {
  const hands = clause.args.find(
    ({ prep, phrase }) => (prep === 'into' || prep === 'in' || prep === 'under') && HANDS.has(phrase.head),
  )?.phrase;
  const status = hands ? moodOf(scene, clause) : null;
  if (!hands || status === null || !clause.subject) return [];
  const takers = [
    ...hands.complements.filter(({ prep }) => prep === 'of').flatMap(({ phrase }) => actorsOf(scene, phrase)),
    ...hands.owners,
  ];
  const targets = firmsOf(scene, clause.subject);
  return takers.flatMap((taker) =>
    targets
      .filter((target) => target !== taker)
      .map((target) =>
        deal(
          { kind: 'ACQUISITION', status, buyers: [taker], target, amount: priceNear(scene, clause.verb) },
          { start: clause.start, end: hands.end },
        ),
      ),
  );
}

const LEAVING = new Set(['go', 'pass']);
const CONTROL = new Set(['control', 'ownership']);

/** "Bolt went to Acme for $90m": not for help, and not to where it may come back from. */
function readGoing(scene: Scene, clause: Clause): readonly Proposal[] {
  const { verb, subject, args, objects } = clause;
  const over = LEAVING.has(verb.lemma) && verb.form === 'FINITE' && verb.tense === 'PAST' && !verb.negated && !verb.modal;
  const to = args.filter(({ prep }) => prep === 'to');
  const others = args.filter(({ prep, phrase }) => !(prep === 'to' || (prep === 'for' && phrase.money) || prep === 'with'));
  const control = subject && CONTROL.has(subject.head) ? (holdingOf(scene, subject)?.firms ?? []) : [];
  if (
    !over ||
    !subject ||
    (!isParty(subject) && control.length === 0) ||
    objects.length > 0 ||
    others.length > 0 ||
    to.length !== 1
  )
    return [];
  const after = scene.nodes[scene.nodes.indexOf(to[0]!.phrase) + 1];
  if (after?.kind === 'PREP' && after.word === 'for' && !args.some(({ prep }) => prep === 'for')) return [];
  const buyers = isParty(to[0]!.phrase) ? to[0]!.phrase.named.filter((ref) => scene.party(ref)?.kind !== 'STATE') : [];
  return firmsOnly(scene, [...subject.named, ...control])
    .filter((target) => buyers.some((buyer) => buyer !== target))
    .map((target) => deal({ kind: 'ACQUISITION', status: 'COMPLETED', buyers, target, amount: priceNear(scene, verb) }, clause));
}

/** "Bolt became part of Acme in 1999", "became a subsidiary of Acme": Acme took it over, where a day is told. */
function readBecoming(scene: Scene, clause: Clause): readonly Proposal[] {
  const { verb, subject, objects, dates } = clause;
  const over = verb.lemma === 'become' && verb.form === 'FINITE' && verb.tense === 'PAST' && !verb.negated && !verb.modal;
  const part = over && dates.length > 0 ? objects.find(({ head }) => head === 'part' || UNIT_NOUNS.has(head)) : undefined;
  if (!part || !subject || !isParty(subject)) return [];
  const wholes = part.complements.filter(({ prep }) => prep === 'of').flatMap(({ phrase }) => firmsOf(scene, phrase));
  return firmsOnly(scene, subject.named)
    .slice(0, 1)
    .filter((target) => wholes.some((whole) => whole !== target))
    .map((target) =>
      deal({ kind: 'ACQUISITION', status: 'COMPLETED', guessed: true, buyers: wholes.slice(0, 1), target }, clause),
    );
}

const GIVING = new Set(['give', 'hand', 'grant', 'leave']);
const DEALS = new Set('deal transaction agreement purchase acquisition move pact accord swap sale offer which that'.split(' '));

/** A share of a firm that is named, or "a 40 percent stake": "control of 8% of the oil" is none. */
const isShare = (scene: Scene, phrase: Phrase): boolean => {
  const holding = holdingOf(scene, phrase);
  return holding !== null && (holding.firms.length > 0 || (phrase.head === 'stake' && holding.share.percent !== null));
};

/** "The deal gives Acme control of Bolt", "will leave Acme with 40 percent of Bolt". */
function readGiven(scene: Scene, clause: Clause): readonly Proposal[] {
  const { verb, subject, objects, args } = clause;
  const status = GIVING.has(verb.lemma) && !verb.passive && subject && DEALS.has(subject.head) ? moodOf(scene, clause) : null;
  const with_ = args.filter(({ prep }) => prep === 'with').map(({ phrase }) => phrase);
  const goods = [...objects, ...with_].find((phrase) => isShare(scene, phrase));
  if (!status || !goods) return [];
  const taker = objects.find((phrase) => phrase !== goods && isParty(phrase));
  const buyers = taker ? actorsOf(scene, taker) : goods.beside;
  const lot = lotOf(scene, { ...goods, beside: taker ? goods.beside : [] }, buyers);
  const targets = (lot?.targets ?? []).filter((target) => !buyers.includes(target));
  return buyers.length === 0
    ? []
    : targets.map((target) =>
        deal(
          { kind: lot!.kind, status, lot: lot!, buyers, target, percent: lot!.share.percent },
          { start: clause.start, end: goods.end },
        ),
      );
}

/** "Bolt passed into the hands of Acme". */
export const changesHands: Rule = {
  name: 'changes-hands',
  reads: 'a firm falls or passes into the hands of somebody',
  on: ['hand', 'hands', 'ownership', 'become', ...LEAVING, ...GIVING],
  read: (scene) => [
    ...scene.clauses.filter(({ verb }) => PASSING.has(verb.lemma)).flatMap((clause) => readClause(scene, clause)),
    ...scene.clauses.flatMap((clause) => [
      ...readGoing(scene, clause),
      ...readBecoming(scene, clause),
      ...readGiven(scene, clause),
    ]),
  ],
  finds: [
    finds('Bolt Inc passed into the hands of Acme Corp.', 'ACQUISITION COMPLETED Acme Corp > Bolt Inc'),
    finds('Bolt Inc went to Acme Corp for $90 million.', 'ACQUISITION COMPLETED Acme Corp > Bolt Inc for 90000000 USD'),
    finds('Bolt Inc became a subsidiary of Acme Corp in 1974.', 'ACQUISITION COMPLETED Acme Corp > Bolt Inc'),
    finds('Control of Bolt Inc passed to Acme Corp.', 'ACQUISITION COMPLETED Acme Corp > Bolt Inc'),
    finds('The deal gives Acme Corp control of Bolt Inc.', 'ACQUISITION AGREED Acme Corp > Bolt Inc'),
    finds('The deal will leave Acme Corp with 40 percent of Bolt Inc.', 'STAKE_PURCHASE AGREED Acme Corp > Bolt Inc 40%'),
    finds('Bolt Inc could fall into the hands of Acme Corp.', 'ACQUISITION PROPOSED Acme Corp > Bolt Inc'),
  ],
  leaves: [
    'Bolt Inc will become part of Acme Corp.',

    'Bolt Inc went to Acme Corp for help.',
    'The deal gave Acme Corp 12 percent of the paint market.',
    'The letter fell into the hands of Acme Corp.',
  ],
};

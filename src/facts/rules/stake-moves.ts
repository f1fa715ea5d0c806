import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsOf } from '../meaning/actors.ts';
import { firmsHeld } from '../meaning/held.ts';
import { holdingOf } from '../meaning/holding.ts';
import { moodOf } from '../meaning/mood.ts';
import { priceNear } from '../meaning/price.ts';
import { deal, finds, type Proposal, type Rule } from '../rule.ts';

const RAISING = new Set(['raise', 'increase', 'lift', 'boost', 'up', 'hike', 'build', 'double', 'expand', 'add']);
/** "taking its stake to 13.7 pct". */
const TAKING = new Set(['take', 'bring']);
const CUTTING = new Set(['cut', 'reduce', 'lower', 'trim', 'halve', 'pare', 'decrease', 'slash']);
/** What an owner raises or cuts: "its stake", not "its share". */
const STAKES = new Set(['stake', 'holding', 'shareholding', 'interest', 'stakeholding', 'ownership', 'position']);

function readStake(scene: Scene, clause: Clause, stake: Phrase): readonly Proposal[] {
  const mood = moodOf(scene, clause);
  if (TAKING.has(clause.verb.lemma) && !clause.args.some(({ prep, phrase }) => prep === 'to' && phrase.percent)) return [];
  const holding = STAKES.has(stake.head) ? holdingOf(scene, stake) : null;
  if (!holding || (mood !== 'COMPLETED' && mood !== 'AGREED')) return [];
  const who = actorsOf(scene, clause.subject);
  const own = holding.holders.length === 0 || holding.holders.some((ref) => who.includes(ref));
  const [target] = firmsHeld(scene, holding, who);
  if (!target || !own || who.includes(target) || who.length === 0) return [];
  const where = { start: clause.start, end: Math.max(clause.end, stake.end) };
  const amount = clause.args.some(({ prep, phrase }) => prep === 'for' && phrase.money) ? priceNear(scene, clause.verb) : null;
  return RAISING.has(clause.verb.lemma) || TAKING.has(clause.verb.lemma)
    ? [deal({ kind: 'STAKE_PURCHASE', status: mood, buyers: who, target, amount }, where)]
    : [deal({ kind: 'DIVESTMENT', status: mood, sellers: who, target, amount }, where)];
}

/** "Acme raised its stake in Bolt to 11 pct": it bought a part; "cut its stake": it sold one. */
export const stakeMoves: Rule = {
  name: 'stake-moves',
  reads: 'somebody raises or cuts his stake in a firm, and so bought or sold a part of it',
  on: [...RAISING, ...TAKING, ...CUTTING],
  read: (scene) =>
    scene.clauses
      .filter(({ verb }) => [RAISING, TAKING, CUTTING].some((verbs) => verbs.has(verb.lemma)) && !verb.negated && !verb.passive)
      .flatMap((clause) => clause.objects.flatMap((stake) => readStake(scene, clause, stake))),
  finds: [
    finds('Acme Corp raised its stake in Bolt Inc to 11 pct from 6 pct.', 'STAKE_PURCHASE COMPLETED Acme Corp > Bolt Inc'),
    finds('Acme Corp bought more, taking its stake in Bolt Inc to 13.7 pct.', 'STAKE_PURCHASE COMPLETED Acme Corp > Bolt Inc'),
    finds('Acme Corp has cut its holding in Bolt Inc to 11 pct.', 'DIVESTMENT COMPLETED > Bolt Inc from Acme Corp'),
  ],
  leaves: [
    'Acme Corp raised its share of the paint market to 11 pct from 6 pct.',
    'Acme Corp may raise its stake in Bolt Inc.',
    'Acme Corp raised its offer for Bolt Inc.',
  ],
};

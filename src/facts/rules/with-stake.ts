import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { actorsOf } from '../meaning/actors.ts';
import { firmsHeld } from '../meaning/held.ts';
import { holdingOf } from '../meaning/holding.ts';
import { finds, type Proposal, type Rule, stakes } from '../rule.ts';

/** The phrase that a "with a stake" belongs to: the one right before it, or what that one describes. */
function bearer(scene: Scene, at: number): Phrase | null {
  const before = scene.nodes[at - 1];
  const phrase = before?.kind === 'COMMA' ? scene.nodes[at - 2] : before;
  return phrase?.kind === 'PHRASE' ? phrase : null;
}

function readAt(scene: Scene, at: number): readonly Proposal[] {
  const node = scene.nodes[at];
  const stake = scene.nodes[at + 1];
  if (node?.kind !== 'PREP' || node.word !== 'with' || stake?.kind !== 'PHRASE') return [];
  const holding = holdingOf(scene, stake);
  const holder = bearer(scene, at);
  if (!holding || !holder || holding.firms.length === 0) return [];
  return stakes(actorsOf(scene, holder), holding.firms, holding.share, 'HELD', { start: holder.start, end: stake.end });
}

/** "emerged with 3 percent of Bolt", "will end up with". */
const ENDING = new Set(['emerge', 'end up', 'end', 'come away', 'walk away']);

function readClause(scene: Scene, { verb, subject, args, start, end }: Clause): readonly Proposal[] {
  const stake = args.find(({ prep }) => prep === 'with')?.phrase;
  const holding = stake ? holdingOf(scene, stake) : null;
  if (!ENDING.has(verb.lemma) || verb.negated || !holding) return [];
  const holders = actorsOf(scene, subject);
  const status = verb.tense === 'FUTURE' || verb.modal === 'would' ? 'PLANNED' : verb.modal ? 'RUMOURED' : 'HELD';
  return stakes(holders, firmsHeld(scene, holding, holders), holding.share, status, { start, end });
}

/** "Acme, an investment firm with a 5.5 pct stake in Bolt". */
export const withStake: Rule = {
  name: 'with-stake',
  reads: 'somebody with a stake in a firm',
  on: ['stake', 'interest', 'holding', 'shareholding', 'share', '*PERCENT'],
  read: (scene) => [
    ...scene.nodes.flatMap((_, at) => readAt(scene, at)),
    ...scene.clauses.flatMap((clause) => readClause(scene, clause)),
  ],
  finds: [
    finds('Acme Corp, an investment firm with a 5.5 pct stake in Bolt Inc, made an offer.', 'Acme Corp > Bolt Inc 5.5% HELD'),
  ],
  leaves: ['Acme Corp, a firm with a 5.5 pct share of the paint market, made an offer.'],
};

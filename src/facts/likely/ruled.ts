/** Which pairs a fact of the rules is about, relation by relation. */
import type { PartyRef } from '../../domain.ts';
import type { Proposed } from '../rule.ts';
import type { Case } from './evidence.ts';
import type { Relation } from './relations.ts';
import { indexOf } from './sighted.ts';

export interface Pair {
  readonly relation: Relation;
  readonly a: PartyRef;
  readonly b: PartyRef;
}

const bothWays = (relation: Relation, parties: readonly PartyRef[]): readonly Pair[] =>
  parties.flatMap((a) => parties.filter((b) => b !== a).map((b) => ({ relation, a, b })));

/** A sale without a buyer is judged by its sellers. Flotations and ventures with one partner have no pair. */
export function pairsOfFact(fact: Proposed): readonly Pair[] {
  if (fact.fact === 'STAKE') return [{ relation: 'STAKE', a: fact.holder, b: fact.firm }];
  if (fact.fact === 'POST') return [{ relation: 'POST', a: fact.person, b: fact.firm }];
  if (fact.fact === 'FOUNDING' || fact.kind === 'IPO') return [];
  const { kind, buyers, sellers, target } = fact;
  if (kind === 'MERGER') return bothWays('MERGE', buyers);
  if (kind === 'JOINT_VENTURE') return bothWays('VENTURE', buyers);
  if (target === null) return [];
  return buyers.length > 0
    ? buyers.map((a) => ({ relation: 'BUY', a, b: target }))
    : sellers.map((a) => ({ relation: 'SELL', a, b: target }));
}

/** Pairs under these log odds in their best sentence are not looked at closer, unless a rule relates them. */
const LEAST_ODDS = -3.5;

/** The pairs of one relation that are worth judging. */
export function pairsToJudge({ pairs, settled }: Case, relation: Relation): readonly Pair[] {
  const seen = pairs.all.filter(({ best }) => (best[indexOf(relation)] as number) >= LEAST_ODDS);
  const ruled = settled.flatMap(pairsOfFact).filter((pair) => pair.relation === relation);
  const known = new Map([...seen, ...ruled].map(({ a, b }) => [`${a}\n${b}`, { relation, a, b }]));
  return [...known.values()];
}

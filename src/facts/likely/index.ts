/** The second look at a story: how likely each fact is that the rules read, and which facts they left are likely too. */
import type { Scene } from '../grammar/types.ts';
import type { Proposed } from '../rule.ts';
import type { Stage } from '../scene.ts';
import { sightsOf, wasRead } from './candidates.ts';
import { type Case, evidenceOf } from './evidence.ts';
import { chanceOf, scoreSight } from './model.ts';
import { type Pair, pairsOfFact, pairsToJudge } from './ruled.ts';
import { LIKELY_POST, LIKELY_STAKE, likelyPost, likelyStake } from './shape.ts';
import { indexOf, sightedPairs } from './sighted.ts';

export interface Likely {
  readonly fact: Proposed;
  /** 0..1; null for facts that have no pair to judge by: flotations, foundings, ventures with one partner. */
  readonly chance: number | null;
}

/** A fact of no rule is added where it is likelier right than wrong. */
const ADDED = { STAKE: 0.5, POST: 0.5 };

function caseOf(stage: Stage, scenes: readonly Scene[], proposed: readonly Proposed[], settled: readonly Proposed[]): Case {
  const sights = scenes.filter(wasRead(proposed)).flatMap(sightsOf);
  return { stage, main: scenes[0]?.main ?? null, pairs: sightedPairs(sights, scoreSight), settled, proposed };
}

const chanceOfPair = (given: Case, { relation, a, b }: Pair): number => chanceOf(evidenceOf(given, relation, a, b), relation);

function chanceOfFact(given: Case, fact: Proposed): number | null {
  const pairs = pairsOfFact(fact);
  return pairs.length === 0 ? null : Math.max(...pairs.map((pair) => chanceOfPair(given, pair)));
}

function added(given: Case, relation: 'STAKE' | 'POST'): readonly Likely[] {
  const ruled = given.settled.flatMap(pairsOfFact).filter((pair) => pair.relation === relation);
  return pairsToJudge(given, relation)
    .filter(({ a, b }) => !ruled.some((pair) => pair.a === a && pair.b === b))
    .flatMap((pair) => {
      const chance = chanceOfPair(given, pair);
      const sight = given.pairs.of(pair.a, pair.b)?.at[indexOf(relation)];
      if (!sight || chance < ADDED[relation]) return [];
      return (relation === 'STAKE' ? likelyStake : likelyPost)(sight).map((fact) => ({ fact, chance }));
    });
}

/** The facts of a story that its own sentence states only likely. */
export const isLikely = ({ rule }: Proposed): boolean => rule === LIKELY_STAKE || rule === LIKELY_POST;

/** The facts of the rules, each with its chance, then those that no rule read; a story in which the rules read nothing is left alone. */
export function likely(
  stage: Stage,
  scenes: readonly Scene[],
  proposed: readonly Proposed[],
  settled: readonly Proposed[],
): readonly Likely[] {
  if (settled.length === 0) return [];
  const given = caseOf(stage, scenes, proposed, settled);
  const held = settled.map((fact) => ({ fact, chance: chanceOfFact(given, fact) }));
  return [...held, ...added(given, 'STAKE'), ...added(given, 'POST')];
}

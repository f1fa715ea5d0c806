/** The pairs of a story with what all its sentences together make of each, relation by relation. */
import type { PartyRef } from '../../domain.ts';
import type { Sight } from './candidates.ts';
import { RELATIONS, type Relation } from './relations.ts';

/** Log odds of each sight, relation by relation, in the order of `RELATIONS`. */
export type Scorer = (sight: Sight) => readonly number[];

export interface Sighted {
  readonly a: PartyRef;
  readonly b: PartyRef;
  readonly sights: number;
  /** Log odds of the best sight and of the one after it, in the order of `RELATIONS`. */
  readonly best: readonly number[];
  readonly second: readonly number[];
  /** The best sight for each relation. */
  readonly at: readonly Sight[];
  /** Of the best sights: log odds of the best other pair in the same sentence, of the best with the same first, and with the same second party. */
  readonly beside: readonly (readonly [number, number, number])[];
}

export interface SightedPairs {
  readonly of: (a: PartyRef, b: PartyRef) => Sighted | undefined;
  readonly all: readonly Sighted[];
}

/** Log odds of a pair that no sentence shows together. */
export const UNSEEN = -8;

const keyOf = (a: PartyRef, b: PartyRef): string => `${a}\n${b}`;
export const indexOf = (relation: Relation): number => RELATIONS.indexOf(relation);

interface Growing {
  readonly a: PartyRef;
  readonly b: PartyRef;
  sights: number;
  readonly best: number[];
  readonly second: number[];
  readonly at: Sight[];
}

/** Who else comes into question in a sentence, for one relation. */
function besideOf(sight: Sight, sentence: readonly Scored[], r: number): [number, number, number] {
  const beside: [number, number, number] = [UNSEEN, UNSEEN, UNSEEN];
  for (const { sight: other, odds } of sentence) {
    const own = odds[r] as number;
    const [sameA, sameB] = [other.a.ref === sight.a.ref, other.b.ref === sight.b.ref];
    if (sameA && sameB) continue;
    beside[0] = Math.max(beside[0], own);
    if (sameA) beside[1] = Math.max(beside[1], own);
    if (sameB) beside[2] = Math.max(beside[2], own);
  }
  return beside;
}

interface Scored {
  readonly sight: Sight;
  readonly odds: readonly number[];
}

export function sightedPairs(sights: readonly Sight[], score: Scorer): SightedPairs {
  const scored = sights.map((sight): Scored => ({ sight, odds: score(sight) }));
  const bySentence = Map.groupBy(scored, ({ sight }) => sight.ground);

  const pairs = new Map<string, Growing>();
  for (const { sight, odds: all } of scored) {
    const [a, b] = [sight.a.ref, sight.b.ref];
    const key = keyOf(a, b);
    const pair = pairs.get(key) ?? {
      a,
      b,
      sights: 0,
      best: RELATIONS.map(() => UNSEEN),
      second: RELATIONS.map(() => UNSEEN),
      at: RELATIONS.map(() => sight),
    };
    pairs.set(key, pair);
    pair.sights += 1;
    all.forEach((odds, r) => {
      if (odds > (pair.best[r] as number)) {
        pair.second[r] = pair.best[r] as number;
        pair.best[r] = odds;
        pair.at[r] = sight;
      } else pair.second[r] = Math.max(pair.second[r] as number, odds);
    });
  }
  const all = [...pairs.values()].map(
    (pair): Sighted => ({
      ...pair,
      beside: pair.at.map((sight, r) => besideOf(sight, bySentence.get(sight.ground) ?? [], r)),
    }),
  );
  const byKey = new Map(all.map((pair) => [keyOf(pair.a, pair.b), pair]));
  return { of: (a, b) => byKey.get(keyOf(a, b)), all };
}

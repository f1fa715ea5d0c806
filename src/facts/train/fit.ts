/** From examples to weights: sights first, then pairs, which are shown only what sights of other stories taught. */
import { wasRead } from '../likely/candidates.ts';
import { type Case, evidenceOf } from '../likely/evidence.ts';
import { FEATURES_VERSION, sightScore, type Weights } from '../likely/model.ts';
import { RELATIONS, type Relation } from '../likely/relations.ts';
import { type Pair, pairsOfFact, pairsToJudge } from '../likely/ruled.ts';
import { sightedPairs } from '../likely/sighted.ts';
import { isRelated, labelOf, type StoryExamples } from './examples.ts';
import { type Row, regress, sigmoid } from './logistic.ts';

export const FOLDS = 6;
/** A feature of sights in fewer stories than this is left out: it would be one story's words. */
const MIN_STORIES = 3;
const SIGHTS = { rounds: 8, rate: 0.1, penalty: 2 };
const PAIRS = { rounds: 30, rate: 0.1, penalty: 6 };

type SightRows = ReadonlyMap<string, readonly number[]>;
const hundredths = (weight: number): number => Math.round(100 * weight);
const allButFold = <T>(list: readonly T[], fold: number): readonly T[] => list.filter((_, at) => at % FOLDS !== fold);

/** Numbers for the features that occur in enough stories. */
function numbered(stories: readonly StoryExamples[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sights } of stories)
    for (const feature of new Set(sights.flatMap(({ features }) => features)))
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= MIN_STORIES).map(([feature]) => feature);
  return new Map(common.map((feature, id) => [feature, id]));
}

/** Weights of sights, in hundredths, for each feature and relation. */
export function trainSights(stories: readonly StoryExamples[]): SightRows {
  const ids = numbered(stories);
  const idsOf = stories.map(({ sights }) =>
    sights.map(({ features }) => [...new Set(features)].flatMap((feature) => ids.get(feature) ?? [])),
  );
  const fitted = RELATIONS.map((relation) => {
    const rows = stories.flatMap((story, s) =>
      story.sights.flatMap((sight, at): readonly Row[] => {
        const label = labelOf(story, relation, sight);
        return label === null ? [] : [{ ids: idsOf[s]?.[at] ?? [], label }];
      }),
    );
    return regress(rows, ids.size, SIGHTS);
  });
  const rows = [...ids].map(([feature, id]): [string, number[]] => [
    feature,
    fitted.map((weights) => hundredths(weights[id] ?? 0)),
  ]);
  return new Map(rows.filter(([, row]) => row.some((weight) => Math.abs(weight) >= 2)));
}

function caseOf({ stage, scenes, sights, settled, proposed }: StoryExamples, rows: SightRows): Case {
  const isRead = wasRead(proposed);
  const seen = sights.filter(({ ground }) => isRead(ground.scene));
  const pairs = sightedPairs(seen, ({ features }) => sightScore(features, rows));
  return { stage, main: scenes[0]?.main ?? null, pairs, settled, proposed };
}

/** Each story with sights judged by weights that other stories gave. `own` only teach sights. */
export function unseenCases(stories: readonly StoryExamples[], own: readonly StoryExamples[]): readonly Case[] {
  const cases = new Map<number, Case>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const rows = trainSights([...allButFold(stories, fold), ...own]);
    stories.forEach((story, at) => {
      if (at % FOLDS === fold) cases.set(at, caseOf(story, rows));
    });
  }
  return stories.map((_, at) => cases.get(at) as Case);
}

/** A pair of a story with its evidence and the annotation's word. */
export interface JudgedPair extends Pair {
  readonly story: number;
  readonly names: readonly string[];
  readonly values: readonly number[];
  readonly label: 0 | 1;
  readonly ruled: boolean;
}

export function judgedPairs(
  stories: readonly StoryExamples[],
  cases: readonly Case[],
  relation: Relation,
): readonly JudgedPair[] {
  return cases.flatMap((one, story) => {
    const ruled = one.settled.flatMap(pairsOfFact).filter((pair) => pair.relation === relation);
    return pairsToJudge(one, relation).map((pair): JudgedPair => {
      const evidence = evidenceOf(one, relation, pair.a, pair.b);
      return {
        ...pair,
        story,
        names: [...evidence.keys()],
        values: [...evidence.values()],
        label: isRelated(stories[story] as StoryExamples, relation, pair.a, pair.b) ? 1 : 0,
        ruled: ruled.some(({ a, b }) => a === pair.a && b === pair.b),
      };
    });
  });
}

/** Weights of evidence in hundredths. */
export function trainPairs(pairs: readonly JudgedPair[]): Readonly<Record<string, number>> {
  const ids = new Map([...new Set(pairs.flatMap(({ names }) => names))].map((name, id) => [name, id]));
  const rows = pairs.map(
    ({ names, values, label }): Row => ({ ids: names.map((name) => ids.get(name) as number), values, label }),
  );
  const weights = regress(rows, ids.size, PAIRS);
  const entries = [...ids].map(([name, id]): [string, number] => [name, hundredths(weights[id] ?? 0)]);
  return Object.fromEntries(entries.filter(([, weight]) => weight !== 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Chances of pairs, each judged by weights of other stories. */
export function unseenChances(pairs: readonly JudgedPair[]): readonly { readonly pair: JudgedPair; readonly chance: number }[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const weights = trainPairs(pairs.filter(({ story }) => story % FOLDS !== fold));
    return pairs
      .filter(({ story }) => story % FOLDS === fold)
      .map((pair) => {
        const sum = pair.names.reduce((total, name, i) => total + (weights[name] ?? 0) * (pair.values[i] as number), 0);
        return { pair, chance: sigmoid(sum / 100) };
      });
  });
}

/** Weights drawn together by what chances of unseen stories turned out to be worth. */
export function calibrated(
  weights: Readonly<Record<string, number>>,
  chances: readonly { readonly pair: JudgedPair; readonly chance: number }[],
): Readonly<Record<string, number>> {
  const rows = chances.map(
    ({ pair, chance }): Row => ({ ids: [0, 1], values: [Math.log(chance / (1 - chance)), 1], label: pair.label }),
  );
  const [slope = 1, shift = 0] = regress(rows, 2, { ...PAIRS, penalty: 0 });
  const drawn = Object.entries(weights).map(([name, weight]): [string, number] => [name, Math.round(slope * weight)]);
  return { ...Object.fromEntries(drawn), always: Math.round(slope * (weights['always'] ?? 0)) + hundredths(shift) };
}

/** The weights that the reader uses. */
export const weightsOf = (sights: SightRows, pairs: Weights['pairs']): Weights => ({
  version: FEATURES_VERSION,
  sights: Object.fromEntries([...sights].sort(([a], [b]) => (a < b ? -1 : 1))),
  pairs,
});

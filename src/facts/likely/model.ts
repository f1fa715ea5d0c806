/** The weights of the log-linear models, and what they say. Trained by `train/train.ts`. */
import type { Sight } from './candidates.ts';
import type { Evidences } from './evidence.ts';
import { RELATIONS, type Relation } from './relations.ts';
import table from './weights.json' with { type: 'json' };

/** Changes whenever features change: weights of another version do not fit. */
export const FEATURES_VERSION = 1;

export interface Weights {
  readonly version: number;
  /** For each feature of a sight its weights in hundredths, in the order of `RELATIONS`. */
  readonly sights: Readonly<Record<string, readonly number[]>>;
  /** For each relation the weights of evidence in hundredths. */
  readonly pairs: Readonly<Record<Relation, Readonly<Record<string, number>>>>;
}

const WEIGHTS = table as unknown as Weights;
const HUNDREDTHS = 100;

const rowsOf = ({ sights }: Weights): ReadonlyMap<string, readonly number[]> => new Map(Object.entries(sights));
const ROWS = rowsOf(WEIGHTS);

/** Log odds of a sight for each relation, by rows of weights. */
export function sightScore(features: readonly string[], rows: ReadonlyMap<string, readonly number[]> = ROWS): readonly number[] {
  const sums = RELATIONS.map(() => 0);
  const seen = new Set<readonly number[]>();
  for (const feature of features) {
    const row = rows.get(feature);
    if (row && !seen.has(row) && seen.add(row))
      for (let r = 0; r < row.length; r++) sums[r] = (sums[r] as number) + (row[r] as number);
  }
  return sums.map((sum) => sum / HUNDREDTHS);
}
export const scoreSight = ({ features }: Sight): readonly number[] => sightScore(features);

/** 0..1: how likely the pair is so related. */
export function chanceOf(evidences: Evidences, relation: Relation, { pairs }: Weights = WEIGHTS): number {
  const weights = pairs[relation];
  let sum = 0;
  for (const [name, value] of evidences) sum += (weights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum / HUNDREDTHS));
}

export const weightsVersion = (): number => WEIGHTS.version;

/** A linear classifier over the features of an entity: firm, person or neither. Weights come from `train/train.ts`. */
import weights from '../tables/name-weights.json' with { type: 'json' };

export const CLASSES = ['FIRM', 'PERSON', 'NONE'] as const;

export type Weights = Readonly<Record<string, readonly number[]>>;

/** Probabilities of the three classes, in the order of `CLASSES`. */
export function classify(features: readonly string[], table: Weights = weights): readonly number[] {
  const scores = [0, 0, 0];
  for (const feature of features) {
    const row = table[feature];
    if (row) for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) + (row[at] ?? 0);
  }
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

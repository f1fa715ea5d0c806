/** From examples to the table of weights that reading uses. */
import { CLASSES, type Weights } from '../names/model.ts';
import type { Example } from './examples.ts';
import { learn, type Settings } from './regression.ts';

const SETTINGS: Settings = { rounds: 8, rate: 0.04, penalty: 0.02 };
/** A feature seen in fewer stories than this is left out: it would be one story's words. */
const MIN_STORIES = 2;

/** Examples with the rare features dropped. */
function prune(examples: readonly Example[]): Example[] {
  const stories = new Map<string, Set<string>>();
  for (const { story, features } of examples)
    for (const feature of features) stories.set(feature, (stories.get(feature) ?? new Set()).add(story));
  return examples.map((example) => ({
    ...example,
    features: example.features.filter((feature) => (stories.get(feature)?.size ?? 0) >= MIN_STORIES),
  }));
}

/** Learns weights; rare features are left out, weights rounded. */
export function train(examples: readonly Example[]): Weights {
  const rounded = [...learn(prune(examples), CLASSES.length, SETTINGS)].map(([feature, row]): [string, number[]] => [
    feature,
    row.map((weight) => Math.round(weight * 1000) / 1000),
  ]);
  return Object.fromEntries(
    rounded.filter(([, row]) => row.some((weight) => Math.abs(weight) >= 0.01)).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

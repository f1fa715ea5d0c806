/**
 * Trains the classifier of names on a folder of annotated stories and writes `tables/name-weights.json`.
 * Prints what five-fold cross-validation by story measures.
 *
 *   node bin/run.mjs src/reading/train/train.ts FOLDER
 */
import { writeFileSync } from 'node:fs';
import { CLASSES, classify, type Weights } from '../names/model.ts';
import { type Example, readExamples } from './examples.ts';
import { learn, type Settings } from './regression.ts';

const SETTINGS: Settings = { rounds: 12, rate: 0.2, penalty: 0.01 };
const FOLDS = 5;
/** A feature seen in fewer stories than this is left out: it would be one story's words. */
const MIN_STORIES = 3;
const OUT = new URL('../tables/name-weights.json', import.meta.url);

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

function train(examples: readonly Example[]): Weights {
  const rounded = [...learn(prune(examples), CLASSES.length, SETTINGS)].map(([feature, row]): [string, number[]] => [
    feature,
    row.map((weight) => Math.round(weight * 1000) / 1000),
  ]);
  return Object.fromEntries(
    rounded.filter(([, row]) => row.some((weight) => Math.abs(weight) >= 0.01)).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** F1 of entities called a firm or a person rightly, each fold read with weights of the others. */
function crossValidate(examples: readonly Example[]): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const stories = [...new Set(examples.map(({ story }) => story))];
  const foldOf = new Map(stories.map((story, at) => [story, at % FOLDS]));
  let [right, called, wanted] = [0, 0, 0];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = train(examples.filter(({ story }) => foldOf.get(story) !== fold));
    for (const { features, label } of examples.filter(({ story }) => foldOf.get(story) === fold)) {
      const chances = classify(features, weights);
      const guess = chances.indexOf(Math.max(...chances));
      const none = CLASSES.indexOf('NONE');
      if (guess !== none) called++;
      if (label !== none) wanted++;
      if (guess === label && guess !== none) right++;
    }
  }
  return { precision: right / called, recall: right / wanted, f1: (2 * right) / (called + wanted) };
}

const folder = process.argv[2];
if (!folder) throw new Error('usage: train.ts FOLDER of annotated stories');
const examples = readExamples(folder);
const measured = crossValidate(examples);
console.log(
  `${examples.length} entities; cross-validated precision ${measured.precision.toFixed(3)}, recall ${measured.recall.toFixed(3)}, F1 ${measured.f1.toFixed(3)}`,
);
const weights = train(examples);
writeFileSync(
  OUT,
  `{\n${Object.entries(weights)
    .map(([feature, row]) => `${JSON.stringify(feature)}:${JSON.stringify(row)}`)
    .join(',\n')}\n}\n`,
);
console.log(`${Object.keys(weights).length} weights written`);

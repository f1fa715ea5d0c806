/**
 * Trains the classifier of names on folders of annotated stories and writes `tables/name-weights.json`.
 * Prints what five-fold cross-validation by story measures.
 *
 *   npm run train -- FOLDER…
 */
import { writeFileSync } from 'node:fs';
import { CLASSES, classify } from '../names/model.ts';
import { type Example, readExamples } from './examples.ts';
import { train } from './fit.ts';

const FOLDS = 5;
const OUT = new URL('../tables/name-weights.json', import.meta.url);

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

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error('usage: train.ts FOLDER… of annotated stories');
const examples = folders.flatMap(readExamples);
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

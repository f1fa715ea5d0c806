/**
 * Trains the judge of pairs on folders of annotated stories and writes `likely/weights.json`.
 * Prints, for each relation, how many pairs are right at several chances, every story judged by weights of others.
 *
 *   npm run train:facts -- FOLDER…
 */
import { writeFileSync } from 'node:fs';
import { RELATIONS, type Relation } from '../likely/relations.ts';
import { readExamples, type StoryExamples } from './examples.ts';
import {
  calibrated,
  type JudgedPair,
  judgedPairs,
  trainPairs,
  trainSights,
  unseenCases,
  unseenChances,
  weightsOf,
} from './fit.ts';
import { sentenceExamples } from './sentences.ts';

const OUT = new URL('../likely/weights.json', import.meta.url);
const STEPS = [0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7];

interface Chance {
  readonly pair: JudgedPair;
  readonly chance: number;
}

const percent = (ratio: number): string => (Number.isNaN(ratio) ? '-' : (100 * ratio).toFixed(0)).padStart(4);

/** How many are right of each tenth of chance. */
function tenths(chances: readonly Chance[]): string {
  const groups = Map.groupBy(chances, ({ chance }) => Math.min(9, Math.floor(10 * chance)));
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([tenth, some]) => `0.${tenth}: ${some.filter(({ pair }) => pair.label === 1).length}/${some.length}`)
    .join('  ');
}

function report(relation: Relation, chances: readonly Chance[], wanted: number): void {
  console.log(`${relation}: ${wanted} annotated, ${chances.filter(({ pair }) => pair.label === 1).length} of them within reach`);
  for (const step of STEPS) {
    const row = (ruled: boolean): string => {
      const some = chances.filter(({ pair, chance }) => pair.ruled === ruled && chance >= step);
      const right = some.filter(({ pair }) => pair.label === 1).length;
      return `${String(some.length).padStart(6)} pairs, ${percent(right / some.length)}% right`;
    };
    console.log(`  chance ${step.toFixed(1)} and more: of rules ${row(true)}; others ${row(false)}`);
  }
  console.log(`  of rules by tenth of chance: ${tenths(chances.filter(({ pair }) => pair.ruled))}`);
}

const annotatedPairs = (stories: readonly StoryExamples[], relation: Relation): number =>
  stories.reduce((sum, { related }) => sum + [...related.keys()].filter((key) => key.startsWith(`${relation} `)).length, 0);

function main(folders: readonly string[]): void {
  if (folders.length === 0) throw new Error('usage: train.ts FOLDER… of annotated stories');
  const [stories, own] = [readExamples(folders), sentenceExamples()];
  const cases = unseenCases(stories, own);
  const pairs = RELATIONS.map((relation) => {
    const judged = judgedPairs(stories, cases, relation);
    const chances = unseenChances(judged);
    report(relation, chances, annotatedPairs(stories, relation));
    return [relation, calibrated(trainPairs(judged), chances)] as const;
  });
  const sights = trainSights([...stories, ...own]);
  const weights = weightsOf(sights, Object.fromEntries(pairs) as Record<Relation, Record<string, number>>);
  writeFileSync(OUT, `${JSON.stringify(weights).replaceAll('],"', '],\n"')}\n`);
  console.log(`${stories.length} stories, ${own.length} sentences of our own; ${sights.size} features of sights written`);
}

main(process.argv.slice(2));

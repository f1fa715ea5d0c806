/**
 * Measures how often the facts of each rule are right on annotated stories and writes `src/facts/confidence.json`.
 * Run: `node src/score/measure.ts FOLDER…`. Prints the counts per rule, and precision by tenth of confidence on stories held out in turn.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { annotatedStories } from './annotated.ts';
import { byDecile, countBy, type Judged, judge, type RuleCount } from './by-rule.ts';

const TABLE = fileURLToPath(new URL('../facts/confidence.json', import.meta.url));
const FOLDS = 5;
/** How many facts of average precision a rule is taken to have had before it was counted. */
const PRIOR = 4;

const keyOf = ({ rule, kind, inferred }: Judged): string => `${rule} ${kind}${inferred ? ' inferred' : ''}`;
const average = (facts: readonly Judged[]): number => facts.filter(({ right }) => right).length / facts.length;

/** Smoothed precision: a rule that fired twice is not sure, however right it was. */
function confidences(facts: readonly Judged[]): ReadonlyMap<string, number> {
  const mean = average(facts);
  const smooth = ({ fires, right }: RuleCount): number => Math.round((100 * (right + PRIOR * mean)) / (fires + PRIOR)) / 100;
  return new Map([...countBy(facts, keyOf)].map(([key, count]) => [key, smooth(count)]));
}

/** The facts with confidences measured on the other folds. */
function heldOut(facts: readonly Judged[]): readonly Judged[] {
  const stories = [...new Set(facts.map(({ story }) => story))];
  const foldOf = new Map(stories.map((story, at) => [story, at % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const table = confidences(facts.filter(({ story }) => foldOf.get(story) !== fold));
    const mean = average(facts);
    return facts
      .filter(({ story }) => foldOf.get(story) === fold)
      .map((fact) => ({ ...fact, confidence: table.get(keyOf(fact)) ?? mean }));
  });
}

function main(folders: readonly string[]): void {
  const facts = annotatedStories(folders).flatMap(judge);
  const counts = [...countBy(facts, keyOf)].sort(([, a], [, b]) => b.fires - a.fires);
  for (const [key, { fires, right, wrong }] of counts)
    console.log(
      `${key.padEnd(34)} fires ${String(fires).padStart(4)}  right ${String(right).padStart(4)}  wrong ${String(wrong).padStart(4)}`,
    );
  for (const { from, facts: n, precision } of byDecile(heldOut(facts)))
    console.log(`confidence ${from.toFixed(1)}: ${String(n).padStart(4)} facts, ${(100 * precision).toFixed(0)}% right`);
  const table = Object.fromEntries([...confidences(facts)].sort(([a], [b]) => a.localeCompare(b)));
  writeFileSync(TABLE, `${JSON.stringify(table, null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));

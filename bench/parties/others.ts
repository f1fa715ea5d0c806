/** The same pairs by other ways of comparing names, each at the threshold where it is best. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fuzzball from 'fuzzball';
import { nameKey } from '../../src/resolve/index.ts';
import { corpusStories } from '../../test/resolve/corpus.ts';
import { withFolder } from '../place.ts';
import { type Mention, mentionsOf } from './pairs.ts';

type Pair = readonly [number, number];

const PYTHON = process.env['PYTHON'] ?? 'python3';
const SCRIPT = fileURLToPath(new URL('../names.py', import.meta.url));
/** Pairs that share no word, not even by these first letters, are not asked about: each way would say no. */
const LETTERS = 3;

/** Prints the best that each way does. */
export async function compareNames(): Promise<void> {
  const mentions = mentionsOf(corpusStories());
  const same = new Map<string, number>();
  for (const { expected } of mentions) same.set(expected, (same.get(expected) ?? 0) + 1);
  const all = [...same.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  const pairs = pairsOf(mentions);
  console.log(`the same pairs by names alone (${all} are one, ${pairs.length} share a word), each at its best threshold:`);
  const ratios = {
    'fuzzball token_set_ratio': fuzzball.token_set_ratio,
    'fuzzball token_sort_ratio': fuzzball.token_sort_ratio,
    'fuzzball WRatio': fuzzball.WRatio,
  };
  for (const [name, ratio] of Object.entries(ratios))
    tellBest(
      name,
      mentions,
      pairs,
      pairs.map(([a, b]) => likest(mentions[a]!, mentions[b]!, (x, y) => ratio(x, y) / 100)),
      all,
    );
  const scores = await nomenklatura(mentions, pairs);
  if (scores) tellBest('nomenklatura logic-v2', mentions, pairs, scores, all);
  else console.log(`  nomenklatura: skipped, ${PYTHON} has none`);
}

const startsOf = ({ names }: Mention): readonly string[] =>
  names.flatMap((name) => nameKey(name).split(' ')).map((word) => word.slice(0, LETTERS));

function pairsOf(mentions: readonly Mention[]): readonly Pair[] {
  const starts = mentions.map((mention) => new Set(startsOf(mention)));
  return mentions.flatMap((one, a) =>
    mentions.flatMap((other, b) =>
      b > a && (one.kind === 'PERSON') === (other.kind === 'PERSON') && !starts[a]!.isDisjointFrom(starts[b]!)
        ? [[a, b] as const]
        : [],
    ),
  );
}

const likest = (a: Mention, b: Mention, ratio: (x: string, y: string) => number): number =>
  Math.max(...a.names.flatMap((x) => b.names.map((y) => ratio(x, y))));

async function nomenklatura(mentions: readonly Mention[], pairs: readonly Pair[]): Promise<readonly number[] | null> {
  if (spawnSync(PYTHON, ['-c', 'import nomenklatura, rigour']).status !== 0) return null;
  return withFolder(async (folder) => {
    const [first, second] = [join(folder, 'mentions.json'), join(folder, 'pairs.json')];
    writeFileSync(first, JSON.stringify(mentions));
    writeFileSync(second, JSON.stringify(pairs));
    const { stdout, stderr, status } = spawnSync(PYTHON, [SCRIPT, first, second], { encoding: 'utf8', maxBuffer: 100_000_000 });
    if (status !== 0) throw new Error(stderr);
    return stdout.trim().split('\n').map(Number);
  });
}

/** The threshold with the best F1, walking down through all scores. */
function tellBest(
  name: string,
  mentions: readonly Mention[],
  pairs: readonly Pair[],
  scores: readonly number[],
  all: number,
): void {
  const isRight = ([a, b]: Pair) => mentions[a]!.expected === mentions[b]!.expected;
  const ranked = pairs.map((pair, at) => ({ score: scores[at]!, right: isRight(pair) })).sort((a, b) => b.score - a.score);
  let [right, best] = [0, { f1: 0, precision: 0, recall: 0, threshold: 1 }];
  for (const [at, { score, right: one }] of ranked.entries()) {
    if (one) right++;
    if (ranked[at + 1]?.score === score) continue;
    const [precision, recall] = [right / (at + 1), right / all];
    const f1 = (2 * precision * recall) / (precision + recall || 1);
    if (f1 > best.f1) best = { f1, precision, recall, threshold: score };
  }
  const { precision, recall, threshold } = best;
  console.log(
    `  ${name.padEnd(28)} precision ${precision.toFixed(4)}   recall ${recall.toFixed(4)}   at ${threshold.toFixed(2)}`,
  );
}

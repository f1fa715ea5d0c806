/**
 * A market of our own, the same in every run, and what questions of ownership cost on it: over GraphQL, by the bare driver, over `@neo4j/graphql`.
 *   npm run bench -- market                      1,000,000 parties, and 100,000 to compare
 *   npm run bench -- market --parties 10000      a small one alone, in under 90 s
 *   npm run bench -- market --alone              without the smaller one
 *   npm run bench -- market --homes FOLDER       keeps the markets there, and takes them from there
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureMarket } from './market/home.ts';
import { type Effort, KINDS, type Kind, type LookThroughTimes, lookThroughTimes } from './market/look-through.ts';
import { memoryOver } from './market/memory.ts';
import { questionsOf } from './market/questions.ts';
import { type Pace, ratesOf } from './market/rates.ts';
import { type Shape, shapeOf } from './market/shape.ts';
import {
  GROWTH_HEAD,
  growthLine,
  LOOK_THROUGH_HEAD,
  lookThroughLine,
  MEMORY_HEAD,
  memoryLines,
  print,
  RATES_HEAD,
  rateLine,
} from './market/table.ts';
import { type Place, withFolder, withServer } from './place.ts';
import { type Served, serve } from './process.ts';

const LARGE = 1_000_000;
const STEP = 10;
/** From this size on the market is compared with one ten times smaller. */
const COMPARED = 100_000;
const CALLERS = [1, 16];
/** On the owners of a venture GraphQL gives at least half of what the driver gives. */
const OF_BARE: Readonly<Record<string, { readonly least?: number }>> = { whoOwns: { least: 0.5 } };

interface Plan {
  readonly effort: Effort;
  readonly pace: Pace;
  readonly requests: number;
}
const SHORT: Plan = {
  effort: { firms: 3, rounds: 2, warmMs: 0, enumerationMs: 2_000 },
  pace: { warmMs: 150, runMs: 300, turns: 1 },
  requests: 500,
};
const FULL: Plan = {
  effort: { firms: 8, rounds: 4, warmMs: 5_000, enumerationMs: 30_000 },
  pace: { warmMs: 3_000, runMs: 3_000, turns: 3 },
  requests: 10_000,
};

const { values: given } = parseArgs({
  options: {
    parties: { type: 'string', default: String(LARGE) },
    homes: { type: 'string' },
    alone: { type: 'boolean', default: false },
  },
});
const parties = Number(given.parties);
if (!(parties >= 2_000)) throw new Error(`--parties is ${given.parties}: give a number of 2,000 or more.`);
const plan = parties < COMPARED ? SHORT : FULL;
if (plan === SHORT) console.log('A look: so short a run shows that all is answered, and no ratios that hold.');

type LookThroughs = Readonly<Record<Kind, LookThroughTimes>>;

async function lookThroughs(place: Place, ours: Served, shape: Shape): Promise<LookThroughs> {
  const found: Partial<Record<Kind, LookThroughTimes>> = {};
  for (const kind of KINDS) found[kind] = await lookThroughTimes(place, ours.url, shape, kind, plan.effort);
  print([LOOK_THROUGH_HEAD, ...KINDS.map((kind) => lookThroughLine(kind, found[kind]!))]);
  return found as LookThroughs;
}

async function rates(place: Place, servers: { readonly ours: Served; readonly theirs: Served }, shape: Shape): Promise<void> {
  const lines: (readonly string[])[] = [];
  for (const question of questionsOf(shape))
    for (const callers of CALLERS) {
      const found = await ratesOf(question, place, servers, callers, plan.pace);
      lines.push(rateLine(question.name, callers, found, OF_BARE[question.name.split(',')[0]!] ?? {}));
    }
  print([RATES_HEAD, ...lines]);
}

/** The whole of it, or of a market that is only compared with the look-through alone. */
async function measure(size: number, folder: string, whole: boolean): Promise<LookThroughs> {
  const shape = shapeOf(size);
  const home = join(folder, `market-${size}`);
  console.log(`\n## ${size.toLocaleString('en')} parties`);
  await ensureMarket(home, size);
  const memory = size >= COMPARED ? { heapMb: 2_048, pageCacheMb: 3_072 } : { heapMb: 512, pageCacheMb: 256 };
  return withServer({ home, ...memory, quick: size < COMPARED }, async (place) => {
    const [ours, theirs] = await Promise.all(['serve.ts', 'serve-neo4j-graphql.ts'].map((file) => serve(file, place.address)));
    try {
      const found = await lookThroughs(place, ours!, shape);
      if (whole) {
        await rates(place, { ours: ours!, theirs: theirs! }, shape);
        const seen = await memoryOver(plan.requests, questionsOf(shape), ours!);
        print([MEMORY_HEAD, ...memoryLines(plan.requests, seen)]);
      }
      return found;
    } finally {
      ours!.stop();
      theirs!.stop();
    }
  });
}

async function all(folder: string): Promise<void> {
  const small = parties >= COMPARED && !given.alone ? await measure(parties / STEP, folder, false) : null;
  const large = await measure(parties, folder, true);
  if (small) print([GROWTH_HEAD, ...KINDS.map((kind) => growthLine(kind, small[kind], large[kind]))]);
}

const begun = performance.now();
await (given.homes ? all(given.homes) : withFolder(all));
console.log(`\n${((performance.now() - begun) / 1000).toFixed(0)} s`);

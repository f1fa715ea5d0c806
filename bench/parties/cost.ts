/** What it costs to find who is meant, on markets of different sizes. */
import { join } from 'node:path';
import { namedParty, type PartyKind, type ReadParty } from '../../src/domain.ts';
import type { Graph } from '../../src/graph/index.ts';
import { resolveIn } from '../../src/place.ts';
import { ensureMarket } from '../market/home.ts';
import { kindOf, nameOf } from '../market/parties.ts';
import { type Shape, shapeOf } from '../market/shape.ts';
import { withServer } from '../place.ts';
import { randomFrom } from '../random.ts';

const ARTICLES = 400;
/** Of these the first only warm up. */
const WARM = 150;
const PARTIES = 6;
const SEED = 5;

/** An article's parties: four of the market in their own names, one by its initials, one that nobody knows. */
function* articles(shape: Shape, size: number): Generator<readonly ReadParty[]> {
  const random = randomFrom(SEED);
  for (let n = 0; n < ARTICLES; n++) {
    yield Array.from({ length: PARTIES }, (_, at) => {
      const party = Math.floor(random() * size);
      const [kind, name] = [kindOf(shape, party), nameOf(party, kindOf(shape, party))];
      if (at === 4) return readParty(at, 'FIRM', `${name} Fund`.replace(/\b(\w)\w*\W*/g, '$1').toUpperCase());
      return at === 5 ? readParty(at, 'FIRM', `Nowhere ${n} ${name}`) : readParty(at, kind, name);
    });
  }
}

const readParty = (at: number, kind: PartyKind, name: string): ReadParty => namedParty(`p${at + 1}`, kind, [name]);

/** Prints the time of each size and how they compare. */
export async function costOnMarkets(folder: string, sizes: readonly number[]): Promise<void> {
  console.log(`finding the ${PARTIES} parties of an article in a market:`);
  const medians: number[] = [];
  for (const size of sizes) {
    const home = join(folder, `named-market-${size}`);
    await ensureMarket(home, size, true);
    const memory = size > 100_000 ? { heapMb: 1_024, pageCacheMb: 2_048 } : { heapMb: 512, pageCacheMb: 256 };
    const times = await withServer({ home, ...memory, quick: false }, ({ graph }) => timesOn(graph, size));
    const at = (part: number) => times[Math.floor(times.length * part)]!;
    medians.push(at(0.5));
    console.log(
      `  ${size.toLocaleString('en').padStart(9)} parties   p50 ${at(0.5).toFixed(1)} ms   p90 ${at(0.9).toFixed(1)} ms`,
    );
  }
  console.log(`  the large market takes ${(medians.at(-1)! / medians[0]!).toFixed(2)} times as long`);
}

async function timesOn(graph: Graph, size: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (const parties of articles(shapeOf(size), size)) {
    const begun = performance.now();
    await graph.write((tx) => resolveIn(tx, { parties }));
    times.push(performance.now() - begun);
  }
  return times.slice(WARM).sort((a, b) => a - b);
}

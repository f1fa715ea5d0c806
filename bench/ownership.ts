/**
 * What the arithmetic of ownership costs, without database and API, as medians of processor time and as ratios to a plain dense solution of the same core.
 *   node bench/ownership.ts [firms in the core, 1000 where not given]
 */
import {
  controllersOf,
  lookThrough,
  ownershipPaths,
  pieceOf,
  portfolio,
  type StakeRow,
  ultimateOwners,
} from '../src/ownership/index.ts';
import { randomFrom } from './random.ts';

const FIRMS = Number(process.argv[2] ?? 1000);
const OUTSIDERS = 2 * FIRMS;
const STAKES_EACH = 17;
/** Part of a firm's stakes that other firms of the core hold. */
const WITHIN = 0.6;
/** Part of each firm that is known. */
const KNOWN = 0.9;
const ROUNDS = 7;

/** Bounds of every so many stakes are open: at least, at most, "a stake". */
function told(percent: number, vague: number, random: () => number): readonly [low: number, high: number] {
  if (random() >= vague) return [percent, percent];
  const kinds = [
    [percent, 100],
    [0, percent],
    [0, 100],
  ] as const;
  return kinds[Math.floor(random() * kinds.length)]!;
}

function stake(holder: number, held: number, [low, high]: readonly [number, number]): StakeRow<number> {
  const exact = low === high;
  const share = exact ? ({ percent: low, size: null } as const) : ({ percent: null, size: 'UNSPECIFIED' } as const);
  return { holder, held, low, high, ...share, status: 'HELD', stakeId: `${holder}-${held}` };
}

/** Firms that hold each other, and outsiders who hold them. */
function core(vague: number): readonly StakeRow<number>[] {
  const random = randomFrom(11);
  return Array.from({ length: FIRMS }, (_, firm) => {
    const holders = new Set<number>();
    while (holders.size < STAKES_EACH) {
      const holder = Math.floor(random() * (random() < WITHIN ? FIRMS : OUTSIDERS)) + (random() < WITHIN ? 0 : FIRMS);
      if (holder !== firm) holders.add(holder);
    }
    const weights = [...holders].map(() => random());
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return [...holders].map((holder, at) => stake(holder, firm, told((100 * KNOWN * weights[at]!) / total, vague, random)));
  }).flat();
}

/** A chain of 16 firms, each with three owners, two of them at its end. */
const chain = (): readonly StakeRow<number>[] =>
  Array.from({ length: 16 }, (_, level) => [
    stake(level + 1, level, [51, 51]),
    stake(100 + level, level, [20, 100]),
    stake(200 + level, level, [10, 10]),
  ]).flat();

/** The whole inverse of I - A by Gauss and Jordan. */
function denseInverse(rows: readonly StakeRow<number>[], size: number): Float64Array {
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) matrix[i * size + i] = 1;
  for (const { holder, held, low } of rows) if (holder < size) matrix[holder * size + held]! -= low / 100;
  for (let pivot = 0; pivot < size; pivot++) {
    const row = matrix.subarray(pivot * size, (pivot + 1) * size);
    const scale = 1 / row[pivot]!;
    row[pivot] = 1;
    for (let j = 0; j < size; j++) row[j]! *= scale;
    for (let i = 0; i < size; i++) {
      const factor = i === pivot ? 0 : matrix[i * size + pivot]!;
      if (factor === 0) continue;
      matrix[i * size + pivot] = 0;
      for (let j = 0; j < size; j++) matrix[i * size + j]! -= factor * row[j]!;
    }
  }
  return matrix;
}

/** Milliseconds of processor time, collecting garbage included: what else the machine does counts for little. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function median(work: () => unknown, rounds = ROUNDS): number {
  const times = Array.from({ length: rounds }, () => {
    const begun = processorTime();
    work();
    return processorTime() - begun;
  });
  return times.sort((a, b) => a - b)[rounds >> 1]!;
}

function tell(title: string, rows: readonly StakeRow<number>[], dense: number | null): void {
  const piece = pieceOf(rows);
  const [firm, holder] = [0, rows.at(-1)!.holder];
  const measures: readonly (readonly [string, () => unknown])[] = [
    ['pack the rows', () => pieceOf(rows)],
    ['look through, first 20', () => lookThrough(piece, firm).holders(20)],
    ['look through, from 1 percent', () => lookThrough(piece, firm, { minPercent: 1 }).holders(piece.keys.length)],
    ['what is unknown', () => lookThrough(piece, firm).unknown()],
    ['portfolio of one holder', () => portfolio(piece, holder)],
    ['controllers', () => controllersOf(piece, firm)],
    ['ultimate owners, first 20', () => ultimateOwners(piece, firm, { threshold: 0 }).owners(20)],
    ['10 strongest ways', () => ownershipPaths(piece, holder, firm, 10)],
  ];
  console.log(`${title}: ${rows.length} stakes, ${piece.keys.length} parties`);
  for (const [name, work] of measures) {
    const ms = median(work);
    const ratio = dense === null ? '' : `   1/${(dense / ms).toFixed(1)} of dense`;
    console.log(`  ${name.padEnd(30)} ${ms.toFixed(2).padStart(9)} ms${ratio}`);
  }
}

const exact = core(0);
const dense = median(() => denseInverse(exact, FIRMS), 1);
console.log(`dense inverse of the core: ${dense.toFixed(0)} ms`);
tell('core, exact shares', exact, dense);
tell('core, a tenth of the shares open', core(0.1), dense);
tell('chain', chain(), null);

/** Random ownership graphs with rings, and random bounds around known shares. */
import fc from 'fast-check';
import type { StakeRow } from '../../src/ownership/piece.ts';
import { type Matrix, zeros } from './dense.ts';

/** Parties are 0 to size - 1. */
export interface Market {
  readonly size: number;
  readonly rows: readonly StakeRow<number>[];
  /** Shares inside the bounds of the rows, no firm over 100: the truth that the rows speak of. */
  readonly truth: Matrix;
}

export const row = (holder: number, held: number, low: number, high = low): StakeRow<number> => ({
  holder,
  held,
  low,
  high,
  percent: low === high ? low : null,
  size: low === high ? null : 'UNSPECIFIED',
  status: 'HELD',
  stakeId: `${holder}-${held}`,
});

/** Numbers from 0 to 1, the same for the same seed (a linear congruence: Numerical Recipes). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** How much of a firm is known: some wholly. */
const KNOWN = [1, 1, 0.97, 0.8, 0.5, 0.2] as const;

/** How wide a stake is told: exactly, nearly, at least, at most, "a stake". */
const TOLD: readonly ((percent: number) => readonly [number, number])[] = [
  (p) => [p, p],
  (p) => [Math.max(0, p - 2), Math.min(100, p + 2)],
  (p) => [p / 2, 100],
  (p) => [0, p * 1.1],
  () => [0, 100],
];

interface Shape {
  readonly maxFirms: number;
  readonly maxStakes: number;
  /** False: every stake is told exactly. */
  readonly vague: boolean;
}

export function market({ maxFirms, maxStakes, vague }: Shape): fc.Arbitrary<Market> {
  return fc.integer({ min: 2, max: maxFirms }).chain((size) =>
    fc
      .record({
        stakes: fc.uniqueArray(
          fc.record({
            holder: fc.nat(size - 1),
            firm: fc.nat(size - 1),
            weight: fc.integer({ min: 1, max: 100 }),
            told: vague ? fc.nat(TOLD.length - 1) : fc.constant(0),
          }),
          { minLength: 1, maxLength: maxStakes, selector: ({ holder, firm }) => holder * size + firm },
        ),
        known: fc.array(fc.constantFrom(...KNOWN), { minLength: size, maxLength: size }),
      })
      .map(({ stakes, known }) => {
        const total = new Array<number>(size).fill(0);
        for (const { firm, weight } of stakes) total[firm]! += weight;
        const truth = zeros(size);
        const rows = stakes.map(({ holder, firm, weight, told }) => {
          const part = (known[firm]! * weight) / total[firm]!;
          truth[holder]![firm] = part;
          const [low, high] = TOLD[told]!(100 * part);
          return row(holder, firm, low, Math.min(100, high));
        });
        return { size, rows, truth };
      }),
  );
}

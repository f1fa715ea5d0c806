import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OwnershipPath, ownershipPaths } from '../../src/ownership/paths.ts';
import { pieceOf } from '../../src/ownership/piece.ts';
import type { Matrix } from './dense.ts';
import { market } from './random.ts';
import { stakes } from './worked.ts';

const inShort = ({ hops, low, high, weakest }: OwnershipPath<string>): string =>
  `${[hops[0]!.holder, ...hops.map(({ held }) => held)].join('>')} ${low}..${high} ${weakest.stakeId}`;

const PIECE = pieceOf(stakes('P 10 C, P 90 A, A 40 C, A 50 B, B 30 C, P 20..60 D, D 15 C, C 5 A'));

/** Products of all ways without a party twice, by trying them all. */
function allWays(a: Matrix, from: number, to: number, seen: readonly number[] = []): readonly (readonly [number, number])[] {
  if (from === to) return [[1, 0]];
  return a[from]!.flatMap((share, next) =>
    share === 0 || next === from || seen.includes(next)
      ? []
      : allWays(a, next, to, [...seen, from]).map(([product, hops]) => [share * product, hops + 1] as const),
  );
}

describe('ownership paths', () => {
  it('come in order of what they carry, with every hop and the weakest', () => {
    expect(ownershipPaths(PIECE, 'P', 'C', 9).paths.map(inShort)).toEqual([
      'P>A>C 36..36 A>C',
      'P>A>B>C 13.5..13.5 B>C',
      'P>C 10..10 P>C',
      'P>D>C 3..9 D>C',
    ]);
  });

  it('come the shortest first where asked for, and no more than asked for', () => {
    expect(ownershipPaths(PIECE, 'P', 'C', 3, 'SHORTEST').paths.map(inShort)).toEqual([
      'P>C 10..10 P>C',
      'P>A>C 36..36 A>C',
      'P>D>C 3..9 D>C',
    ]);
  });

  it('are none where there is no way, or a party is not known', () => {
    expect(ownershipPaths(PIECE, 'C', 'P', 9)).toEqual({ paths: [], complete: true });
    expect(ownershipPaths(PIECE, 'P', 'X', 9)).toEqual({ paths: [], complete: true });
  });

  it('are those that trying all of them finds, in the same order', () => {
    fc.assert(
      fc.property(
        market({ maxFirms: 7, maxStakes: 16, vague: false }),
        fc.nat(6),
        fc.nat(6),
        fc.constantFrom('STRONGEST' as const, 'SHORTEST' as const),
        (made, a, b, order) => {
          const [from, to] = [a % made.size, b % made.size];
          fc.pre(from !== to);
          const ways = allWays(made.truth, from, to).toSorted((x, y) => (order === 'SHORTEST' ? x[1] - y[1] : 0) || y[0] - x[0]);
          const { paths, complete } = ownershipPaths(pieceOf(made.rows), from, to, 1000, order);
          expect(complete).toBe(true);
          expect(paths.length).toBe(ways.length);
          paths.forEach(({ low, hops }, at) => {
            expect(low).toBeCloseTo(100 * ways[at]![0], 9);
            if (order === 'SHORTEST') expect(hops.length).toBe(ways[at]![1]);
          });
        },
      ),
      { numRuns: 200 },
    );
  });
});

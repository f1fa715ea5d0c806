import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookThrough } from '../../src/ownership/look-through.ts';
import { type OwnershipPath, ownershipPaths } from '../../src/ownership/paths.ts';
import { pieceOf } from '../../src/ownership/piece.ts';
import { portfolio, portfolioPaths } from '../../src/ownership/portfolio.ts';
import type { Matrix } from './dense.ts';
import { market } from './random.ts';
import { stakes } from './worked.ts';

const inShort = ({ hops, low, high, weakest }: OwnershipPath<string | number>): string =>
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

describe('paths of a look-through and of a portfolio', () => {
  const keep = <Row extends { readonly low: number }>(rows: readonly Row[]) => rows.reduce((sum, { low }) => sum + low, 0);

  it('carry the share between them, all of it where no ring is in the way, and are the same from both ends', () => {
    fc.assert(
      fc.property(market({ maxFirms: 7, maxStakes: 16, vague: false }), fc.nat(6), (made, seed) => {
        const piece = pieceOf(made.rows);
        const firm = seed % made.size;
        const answer = lookThrough(piece, firm);
        for (const { party, low } of answer.holders(made.size)) {
          const into = answer.paths('STRONGEST')(party, 1000).paths;
          expect(keep(into)).toBeLessThanOrEqual(low + 1e-9);
          if (isWithoutRings(made.truth)) expect(keep(into)).toBeCloseTo(low, 9);
          const from = portfolioPaths(piece, party, { order: 'STRONGEST' })(firm, 1000).paths;
          expect(keep(from)).toBeCloseTo(keep(into), 9);
          expect(from.map(inShort).sort()).toEqual(into.map(inShort).sort());
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are those that the share was computed from, no longer ones', () => {
    const piece = pieceOf(stakes('P 50 A, A 50 B, B 50 C, P 10 C'));
    const near = lookThrough(piece, 'C', { maxDepth: 2 });
    expect(near.paths('STRONGEST')('P', 9).paths.map(inShort)).toEqual(['P>C 10..10 P>C']);
    expect(lookThrough(piece, 'C').paths('STRONGEST')('P', 9).paths.map(inShort)).toEqual([
      'P>A>B>C 12.5..12.5 P>A',
      'P>C 10..10 P>C',
    ]);
    const below = portfolio(piece, 'P', { maxDepth: 2 }).map(({ party }) => party);
    expect(below).toEqual(['A', 'B', 'C']);
    expect(portfolioPaths(piece, 'P', { maxDepth: 1, order: 'STRONGEST' })('C', 9).paths.map(inShort)).toEqual([
      'P>C 10..10 P>C',
    ]);
  });
});

/** Whether no firm holds any of itself, directly or through others. */
const isWithoutRings = (a: Matrix): boolean =>
  a.every((row, from) => row[from] === 0 && row.every((share, to) => share === 0 || allWays(a, to, from).length === 0));

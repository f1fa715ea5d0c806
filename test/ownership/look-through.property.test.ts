import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookThrough } from '../../src/ownership/look-through.ts';
import { pieceOf } from '../../src/ownership/piece.ts';
import { portfolio } from '../../src/ownership/portfolio.ts';
import { integrated } from './dense.ts';
import { type Market, market } from './random.ts';

const EXACT = { maxFirms: 60, maxStakes: 240, vague: false };
const VAGUE = { maxFirms: 60, maxStakes: 180, vague: true };

const sharesIn = ({ rows, size }: Market, firm: number) => {
  const answer = lookThrough(pieceOf(rows), firm);
  return { answer, holders: new Map(answer.holders(size).map((share) => [share.party, share])) };
};

describe('look-through on random markets with rings', () => {
  it('gives the shares of the dense matrix where all stakes are exact', () => {
    fc.assert(
      fc.property(market(EXACT), fc.nat(), (made, seed) => {
        const y = integrated(made.truth);
        fc.pre(y !== null);
        const firm = seed % made.size;
        const { answer, holders } = sharesIn(made, firm);
        for (let holder = 0; holder < made.size; holder++) {
          if (holder === firm) continue;
          const share = holders.get(holder);
          expect(share?.low ?? 0).toBeCloseTo(100 * y![holder]![firm]!, 9);
          expect((share?.high ?? 0) - (share?.low ?? 0)).toBeLessThan(1e-9);
        }
        expect(answer.itself().low).toBeCloseTo(100 * y![firm]![firm]!, 9);
      }),
      { numRuns: 300 },
    );
  });

  it('accounts for all of the firm: ultimate owners, the unknown and closed loops', () => {
    fc.assert(
      fc.property(market(EXACT), fc.nat(), (made, seed) => {
        const { answer, holders } = sharesIn(made, seed % made.size);
        const ultimate = [...holders.values()].filter((share) => share.ultimate).reduce((sum, { low }) => sum + low, 0);
        const looped = answer.closedLoops().reduce((sum, { low }) => sum + low, 0);
        expect(ultimate + looped + answer.unknown().low).toBeCloseTo(100, 9);
      }),
      { numRuns: 300 },
    );
  });

  it('holds the true shares, whatever they are inside the bounds', () => {
    fc.assert(
      fc.property(market(VAGUE), fc.nat(), (made, seed) => {
        const y = integrated(made.truth);
        fc.pre(y !== null);
        const firm = seed % made.size;
        const { answer, holders } = sharesIn(made, firm);
        for (let holder = 0; holder < made.size; holder++) {
          if (holder === firm) continue;
          const { low, high } = holders.get(holder) ?? { low: 0, high: 0 };
          expect(low).toBeLessThanOrEqual(100 * y![holder]![firm]! + 1e-9);
          expect(high).toBeGreaterThanOrEqual(100 * y![holder]![firm]! - 1e-9);
        }
        expect(answer.itself().low).toBeLessThanOrEqual(100 * y![firm]![firm]! + 1e-9);
        expect(answer.itself().high).toBeGreaterThanOrEqual(100 * y![firm]![firm]! - 1e-9);
      }),
      { numRuns: 200 },
    );
  });

  it('gives a portfolio that is look-through from the other end', () => {
    fc.assert(
      fc.property(market({ ...VAGUE, maxFirms: 20, maxStakes: 60 }), fc.nat(), (made, seed) => {
        const holder = seed % made.size;
        const held = new Map(portfolio(pieceOf(made.rows), holder).map((share) => [share.party, share]));
        for (let firm = 0; firm < made.size; firm++) {
          if (firm === holder) continue;
          const { low, high } = sharesIn(made, firm).holders.get(holder) ?? { low: 0, high: 0 };
          expect(held.get(firm)?.low ?? 0).toBeCloseTo(low, 9);
          expect(held.get(firm)?.high ?? 0).toBeCloseTo(high, 9);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('shows the largest first, page by page, and leaves out who cannot have enough', () => {
    fc.assert(
      fc.property(market(VAGUE), fc.nat(), fc.integer({ min: 1, max: 9 }), (made, seed, page) => {
        const firm = seed % made.size;
        const whole = lookThrough(pieceOf(made.rows), firm).holders(made.size);
        const paged = lookThrough(pieceOf(made.rows), firm);
        const turned = Array.from({ length: Math.ceil(made.size / page) }, (_, at) => paged.holders(page, at * page)).flat();
        expect(turned).toEqual(whole);
        for (const [at, share] of whole.entries()) expect(share.low).toBeLessThanOrEqual(whole[at - 1]?.low ?? 100);
        const large = lookThrough(pieceOf(made.rows), firm, { minPercent: 25 }).holders(made.size);
        expect(large).toEqual(whole.filter(({ high }) => high >= 25 - 1e-9));
      }),
      { numRuns: 100 },
    );
  });
});

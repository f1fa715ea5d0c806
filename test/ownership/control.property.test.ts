import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlledBy } from '../../src/ownership/control/controlled-by.ts';
import { controllersOf } from '../../src/ownership/control/controllers-of.ts';
import { pieceOf } from '../../src/ownership/piece.ts';
import { ultimateOwners } from '../../src/ownership/ultimate-owners.ts';
import { integrated, type Matrix } from './dense.ts';
import { market } from './random.ts';

/** The plain way: look at every firm again until nothing is added. */
function naiveControl(a: Matrix, party: number, threshold: number): ReadonlySet<number> {
  const ours = new Set([party]);
  for (let size = 0; size < ours.size; ) {
    size = ours.size;
    for (let firm = 0; firm < a.length; firm++)
      if ([...ours].reduce((sum, member) => sum + 100 * a[member]![firm]!, 0) > threshold + 1e-9) ours.add(firm);
  }
  ours.delete(party);
  return ours;
}

const EXACT = market({ maxFirms: 60, maxStakes: 130, vague: false });
const VAGUE = market({ maxFirms: 30, maxStakes: 60, vague: true });
const THRESHOLD = fc.constantFrom(50, 50, 25, 75);

describe('control on random markets with rings', () => {
  it('is the naive fixpoint where all stakes are exact', () => {
    fc.assert(
      fc.property(EXACT, fc.nat(), THRESHOLD, (made, seed, threshold) => {
        const party = seed % made.size;
        const found = controlledBy(pieceOf(made.rows), party, { threshold });
        expect(new Set(found.map(({ firm }) => firm))).toEqual(naiveControl(made.truth, party, threshold));
        for (const { certainty } of found) expect(certainty).toBe('CERTAIN');
      }),
      { numRuns: 300 },
    );
  });

  it('is the same from above and from below', () => {
    fc.assert(
      fc.property(VAGUE, THRESHOLD, (made, threshold) => {
        const piece = pieceOf(made.rows);
        const line = (party: number, firm: number, certainty: string) => `${party} ${firm} ${certainty}`;
        const all = piece.keys;
        const below = all.flatMap((party) =>
          controlledBy(piece, party, { threshold }).map(({ firm, certainty }) => line(party, firm, certainty)),
        );
        const above = all.flatMap((firm) =>
          controllersOf(piece, firm, { threshold }).map(({ party, certainty }) => line(party, firm, certainty)),
        );
        expect(above.sort()).toEqual(below.sort());
      }),
      { numRuns: 60 },
    );
  });

  it('is true where it is certain, and not true where it is not even possible', () => {
    fc.assert(
      fc.property(VAGUE, fc.nat(), THRESHOLD, (made, seed, threshold) => {
        const party = seed % made.size;
        const truth = naiveControl(made.truth, party, threshold);
        const found = controlledBy(pieceOf(made.rows), party, { threshold });
        const possible = new Set(found.map(({ firm }) => firm));
        for (const firm of truth) expect(possible).toContain(firm);
        for (const { firm, certainty } of found) if (certainty === 'CERTAIN') expect(truth).toContain(firm);
      }),
      { numRuns: 200 },
    );
  });

  it('gives reasons that hold: each step rests on the controller and on earlier steps, and on enough', () => {
    fc.assert(
      fc.property(VAGUE, fc.nat(), (made, seed) => {
        const party = seed % made.size;
        for (const { firm, chain } of controlledBy(pieceOf(made.rows), party)) {
          expect(chain.at(-1)?.firm).toBe(firm);
          const ours = new Set([party]);
          for (const step of chain) {
            for (const stake of step.stakes) {
              expect(stake.held).toBe(step.firm);
              expect(ours).toContain(stake.holder);
            }
            expect(step.certainty === 'CERTAIN' ? step.low : step.high).toBeGreaterThan(50);
            ours.add(step.firm);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('finds all ultimate owners with enough by share or by control, and no others', () => {
    fc.assert(
      fc.property(EXACT, fc.nat(), fc.constantFrom(0.001, 25, 50), (made, seed, threshold) => {
        const y = integrated(made.truth);
        fc.pre(y !== null);
        const firm = seed % made.size;
        const found = ultimateOwners(pieceOf(made.rows), firm, { threshold }).owners(made.size);
        const owned = new Set(made.rows.map(({ held }) => held));
        const expected = y!.flatMap((shares, party) => {
          if (owned.has(party) || party === firm) return [];
          const ours = naiveControl(made.truth, party, 50);
          const together = [party, ...ours].reduce((sum, member) => sum + 100 * made.truth[member]![firm]!, 0);
          return 100 * shares[firm]! >= threshold - 1e-9 || together >= threshold - 1e-9 || ours.has(firm) ? [party] : [];
        });
        expect(found.map(({ party }) => party).sort()).toEqual(expected.sort());
        for (const { party, low } of found) expect(low).toBeCloseTo(100 * y![party]![firm]!, 9);
      }),
      { numRuns: 200 },
    );
  });
});

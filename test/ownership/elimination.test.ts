import { describe, expect, it } from 'vitest';
import { eliminate, valuesIn, visitsIn } from '../../src/ownership/elimination.ts';
import { pieceOf } from '../../src/ownership/piece.ts';
import { sharesOf } from '../../src/ownership/shares.ts';
import { upstream } from '../../src/ownership/web.ts';
import { stakes } from './worked.ts';

/** All parties above the firm, the firm first, as one ring. */
function ringAbove(text: string, firm: string) {
  const piece = pieceOf(stakes(text));
  const web = upstream(piece, sharesOf(piece), piece.indexOf.get(firm)!);
  const nodes = Array.from({ length: web.size }, (_, node) => node);
  return {
    names: Array.from(web.party, (party) => piece.keys[party]!),
    ring: eliminate(web, { weight: web.low, rest: web.rest }, nodes, Int32Array.from(nodes)),
  };
}

describe('taking a ring apart', () => {
  it('gives visits: v_AA = 1 / (1 - 0.5 x 0.5), v_BA = 0.5 v_AA', () => {
    const { ring, names } = ringAbove('B 50 A, A 50 B', 'A');
    expect([names, [...visitsIn(ring, Float64Array.of(1, 0))]]).toEqual([
      ['A', 'B'],
      [4 / 3, 2 / 3],
    ]);
    expect([...visitsIn(ring, Float64Array.of(0, 1))]).toEqual([2 / 3, 4 / 3]);
  });

  it('gives values: A is worth its own 0.2 and half of B, B half of A', () => {
    const { ring } = ringAbove('B 50 A, A 50 B', 'A');
    const [a, b] = valuesIn(ring, Float64Array.of(0.2, 0));
    expect(a).toBeCloseTo(0.2 / 0.75, 12);
    expect(b).toBeCloseTo(0.1 / 0.75, 12);
  });

  it('has firms that nothing leaves lead nowhere, wherever they stand', () => {
    for (const text of ['A 50 C, A 100 B, B 100 A', 'B 50 C, A 100 B, B 100 A']) {
      const { ring } = ringAbove(text, 'C');
      expect([...valuesIn(ring, Float64Array.of(0.5, 0, 0))]).toEqual([0.5, 0, 0]);
    }
  });
});

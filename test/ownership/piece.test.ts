import { describe, expect, it } from 'vitest';
import { pieceOf } from '../../src/ownership/piece.ts';
import { sharesOf } from '../../src/ownership/shares.ts';
import { stakes } from './worked.ts';

const kept = (text: string, ends?: ReadonlySet<string>) =>
  pieceOf(stakes(text), ends && { ends }).stakes.map(({ stakeId, low, status }) => `${stakeId} ${low} ${status}`);

describe('a piece of the graph', () => {
  it('keeps one stake of a holder in a firm: the later stage, else the narrower', () => {
    expect(kept('A 48 V, A 60 planned V')).toEqual(['A>V 60 PLANNED']);
    expect(kept('A 60 planned V, A 48 V')).toEqual(['A>V 60 PLANNED']);
    expect(kept('A 20..100 V, A 30..60 V')).toEqual(['A>V 30 HELD']);
    expect(kept('A 10 V, B 20 V, A 30 W')).toEqual(['A>V 10 HELD', 'B>V 20 HELD', 'A>W 30 HELD']);
  });

  it('leaves out former stakes, and stakes in those whom nobody can own', () => {
    expect(kept('A 48 former V, B 10 V, C 5 B', new Set(['B']))).toEqual(['B>V 10 HELD']);
  });

  it('lists stakes by firm and by holder', () => {
    const piece = pieceOf(stakes('A 10 V, A 30 W, B 20 V'));
    const [v, a] = [piece.indexOf.get('V')!, piece.indexOf.get('A')!];
    const ids = (edges: Iterable<number>) => [...edges].map((edge) => piece.stakes[edge]!.stakeId);
    expect(ids([...piece.stakes.keys()].slice(piece.owners[v], piece.owners[v + 1]))).toEqual(['A>V', 'B>V']);
    expect(ids(piece.holdings.edges.subarray(piece.holdings.start[a], piece.holdings.start[a + 1]))).toEqual(['A>V', 'A>W']);
  });
});

describe('shares in one firm', () => {
  const narrowed = (text: string) => {
    const { low, high, slack, overfull } = sharesOf(pieceOf(stakes(text)));
    return { low: [...low], high: [...high], free: slack[0], overfull };
  };

  it('leave to each holder what the others surely do not have', () => {
    expect(narrowed('A 50 V, B 0..100 V, C 25..50 V')).toEqual({
      low: [0.5, 0, 0.25],
      high: [0.5, 0.25, 0.5],
      free: 0.25,
      overfull: [],
    });
  });

  it('are each lowered by what is too much', () => {
    expect(narrowed('A 75 V, B 50 V')).toEqual({ low: [0.5, 0.25], high: [0.75, 0.5], free: 0.25, overfull: [0] });
  });
});

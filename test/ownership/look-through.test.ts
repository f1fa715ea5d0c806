import { describe, expect, it } from 'vitest';
import { componentsOf } from '../../src/ownership/components.ts';
import { lookThrough } from '../../src/ownership/look-through.ts';
import { pieceOf, type StakeRow } from '../../src/ownership/piece.ts';
import { portfolio } from '../../src/ownership/portfolio.ts';
import { sharesOf } from '../../src/ownership/shares.ts';
import { EXACT_RING } from '../../src/ownership/values.ts';
import { upstream } from '../../src/ownership/web.ts';
import { integrated, zeros } from './dense.ts';
import { randomFrom, row } from './random.ts';
import { stakes } from './worked.ts';

const shareOf = (text: string, firm: string, holder: string) => {
  const found = lookThrough(pieceOf(stakes(text)), firm)
    .holders(50)
    .find(({ party }) => party === holder);
  return found && { low: found.low, high: found.high };
};

/** Shares worked out by hand; every line of the comment is one way, or the sum of a series. */
const WORKED: readonly {
  name: string;
  stakes: string;
  firm: string;
  shares: Readonly<Record<string, number | [number, number]>>;
}[] = [
  { name: 'a chain multiplies: 0.51 x 0.8', stakes: 'P 51 A, A 80 B', firm: 'B', shares: { A: 80, P: 40.8 } },
  {
    name: '51 percent of "more than 20 percent" is more than 10.2',
    stakes: 'P 51 A, A 20..100 B',
    firm: 'B',
    shares: { A: [20, 100], P: [10.2, 51] },
  },
  { name: 'two ways add up: 0.3 + 0.5 x 0.4', stakes: 'P 30 B, P 50 A, A 40 B', firm: 'B', shares: { P: 50, A: 40 } },
  {
    // y_PA = 0.5 / (1 - 0.5 x 0.5) = 2/3; B has 50 of A, not 50 / 0.75: the ways that come back to B are no more of A.
    name: 'half of each other',
    stakes: 'P 50 A, A 50 B, B 50 A',
    firm: 'A',
    shares: { P: 200 / 3, B: 50 },
  },
  {
    // P: 0.1 / (1 - 0.9 x 0.9) = 10/19; Q, by B: 0.9 x 0.1 / 0.19 = 9/19.
    name: 'a small stake in a ring is most of it',
    stakes: 'P 10 A, B 90 A, Q 10 B, A 90 B',
    firm: 'A',
    shares: { P: 1000 / 19, Q: 900 / 19, B: 90 },
  },
  {
    // The only party outside a ring has all of everything in it, however small its stakes look.
    name: 'the only outsider has all',
    stakes: 'L 5 A, C 95 A, A 100 B, B 100 C',
    firm: 'A',
    shares: { L: 100, B: 95, C: 95 },
  },
  {
    // A ring of three, one third around each: v_AA = 1 / (1 - 1/27); P's 2/3 of A only: y_PC = (1/3 x 1/3 x 2/3) / (26/27) = 1/13.
    name: 'a ring of three',
    stakes: 'P 66.66666666666667 A, A 33.333333333333336 B, B 33.333333333333336 C, C 33.333333333333336 A',
    firm: 'C',
    shares: { P: 100 / 13, A: 100 / 9, B: 100 / 3 },
  },
  { name: 'treasury shares are nobody: 40 / (1 - 0.2)', stakes: 'P 40 A, A 20 A', firm: 'A', shares: { P: 50 } },
  {
    // What others surely have is not there to be had: P at most 100 - 60.
    name: 'a stake beside a known majority',
    stakes: 'Q 60 A, P 0..100 A',
    firm: 'A',
    shares: { Q: 60, P: [0, 40] },
  },
  {
    // P owns both holders whole; together they cannot have more than all, so P's high is 100, not 120; its low is 30 + 20.
    name: 'highs of two holders of one firm do not add up over 100',
    stakes: 'P 100 A, P 100 B, A 30..60 C, B 20..60 C',
    firm: 'C',
    shares: { P: [50, 100], A: [30, 60], B: [20, 60] },
  },
  {
    // Only one of A and B can have the free 50; P is best off where A (of which P has 80, not 20) has it: 0.25 x 0.2 + 0.75 x 0.8.
    name: 'the free part goes where it is worth most',
    stakes: 'P 80 A, P 20 B, A 25..100 C, B 25..100 C',
    firm: 'C',
    shares: { P: [25, 65] },
  },
  {
    // 60 and 60 cannot both be true: any of them may be wrong by 20.
    name: 'claims that cannot all be true',
    stakes: 'P 60 A, Q 60 A',
    firm: 'A',
    shares: { P: [40, 60], Q: [40, 60] },
  },
];

describe('look-through, worked by hand', () => {
  for (const { name, stakes: text, firm, shares } of WORKED)
    it(name, () => {
      for (const [holder, share] of Object.entries(shares)) {
        const [low, high] = typeof share === 'number' ? [share, share] : share;
        const found = shareOf(text, firm, holder);
        expect(found?.low, `low of ${holder}`).toBeCloseTo(low, 9);
        expect(found?.high, `high of ${holder}`).toBeCloseTo(high, 9);
      }
    });
});

describe('look-through', () => {
  it('names a closed loop of whole ownership and gives its members all that enters it', () => {
    const answer = lookThrough(pieceOf(stakes('A 100 B, B 100 A, B 70 C, P 30 C')), 'C');
    expect(answer.closedLoops().map(({ parties, low, high }) => [new Set(parties), low, high])).toEqual([
      [new Set(['A', 'B']), 70, 70],
    ]);
    expect(answer.holders(9).map(({ party, exact }) => [party, exact])).toEqual([
      ['B', 70],
      ['A', 70],
      ['P', 30],
    ]);
    expect(answer.unknown()).toEqual({ low: 0, high: 0 });
  });

  it('says what nobody is known to have, within bounds', () => {
    const answer = lookThrough(pieceOf(stakes('P 50 A, A 20..60 B, Q 10 B')), 'B');
    // Known are Q's 10 and half of what A has; the rest is unknown.
    expect(answer.unknown()).toEqual({ low: 60, high: 80 });
    expect(answer.parties).toBe(3);
  });

  it('says what a firm has of itself through others', () => {
    expect(lookThrough(pieceOf(stakes('P 50 A, A 50 B, B 50 A')), 'A').itself()).toEqual({ low: 25, high: 25 });
    expect(lookThrough(pieceOf(stakes('P 50 A, A 50 B, B 0..50 A')), 'A').itself()).toEqual({ low: 0, high: 25 });
  });

  it('goes as far up as asked, and says where it stopped', () => {
    const piece = pieceOf(stakes('P 50 A, A 50 B, B 50 C'));
    const short = lookThrough(piece, 'C', { maxDepth: 2 });
    expect(short.holders(9).map(({ party, depth, ultimate }) => [party, depth, ultimate])).toEqual([
      ['B', 1, false],
      ['A', 2, true],
    ]);
    const ring = lookThrough(pieceOf(stakes('A 50 C, B 50 A, A 10 B')), 'C', { maxDepth: 2 });
    expect(ring.holders(9).map(({ party, ultimate }) => [party, ultimate])).toEqual([
      ['A', false],
      ['B', true],
    ]);
    expect(short.cut).toBe(true);
    expect(lookThrough(piece, 'C', { maxDepth: 3 }).cut).toBe(false);
  });

  it('names firms whose claims cannot all be true, and lets rounding pass', () => {
    expect(lookThrough(pieceOf(stakes('P 60 A, Q 60 A, A 10 B')), 'B').overfull).toEqual(['A']);
    expect(lookThrough(pieceOf(stakes('P 33.34 A, Q 33.34 A, R 33.34 A')), 'A').overfull).toEqual([]);
  });

  it('knows nobody above a firm without stakes', () => {
    const answer = lookThrough(pieceOf(stakes('P 60 A')), 'B');
    expect([answer.holders(9), answer.unknown()]).toEqual([[], { low: 100, high: 100 }]);
    expect(lookThrough(pieceOf(stakes('P 60 A')), 'P').unknown()).toEqual({ low: 100, high: 100 });
  });

  it('keeps its digits where a ring is all but closed', () => {
    // P: 1e-7 of A; the rest goes round whole.
    expect(shareOf('P 0.00001 A, B 99.99999 A, A 100 B', 'B', 'P')?.low).toBeCloseTo(100, 7);
  });

  it('solves a ring of hundreds of firms like the dense matrix does', () => {
    const size = 300;
    const random = randomFrom(3);
    const truth = zeros(size);
    const rows = Array.from({ length: 7 * (size - 40) }, (_, at): StakeRow<number> => {
      const [firm, holder] = [at % (size - 40), Math.floor(random() * size)];
      truth[holder]![firm] = (1 + Math.floor(13 * random())) / 100;
      return random() < 0.2 ? row(holder, firm, 50 * truth[holder]![firm]!, 100) : row(holder, firm, 100 * truth[holder]![firm]!);
    });
    const exact = rows.map(({ holder, held }) => row(holder, held, 100 * truth[holder]![held]!));
    expect(largestRing(exact, 5)).toBeGreaterThan(EXACT_RING);
    const y = integrated(truth)!;
    const told = new Map(
      lookThrough(pieceOf(exact), 5)
        .holders(size)
        .map((share) => [share.party, share]),
    );
    const ofOne = new Map(portfolio(pieceOf(exact), 7).map((share) => [share.party, share]));
    for (let other = 0; other < size; other++) {
      if (other !== 5) expect(told.get(other)?.low ?? 0).toBeCloseTo(100 * y[other]![5]!, 9);
      if (other !== 7) expect(ofOne.get(other)?.low ?? 0).toBeCloseTo(100 * y[7]![other]!, 9);
    }
    for (const { party, low, high } of lookThrough(pieceOf(rows), 5).holders(60)) {
      expect(low).toBeLessThan(100 * y[party]![5]!);
      expect(high).toBeGreaterThan(100 * y[party]![5]!);
    }
  });

  it('solves a large ring that is all but closed', () => {
    const size = 200;
    const rows = Array.from({ length: size }, (_, firm) => [row((firm + 1) % size, firm, 99.9), row(size, firm, 0.1)]).flat();
    const told = new Map(
      lookThrough(pieceOf(rows), 0)
        .holders(size)
        .map((share) => [share.party, share]),
    );
    expect(told.get(size)?.low).toBeCloseTo(100, 9);
    for (let firm = 1; firm < size; firm++) expect(told.get(firm)?.low).toBeCloseTo(100 * 0.999 ** firm, 9);
  });
});

/** How many firms are in the largest ring above a firm. */
function largestRing(rows: readonly StakeRow<number>[], firm: number): number {
  const piece = pieceOf(rows);
  const { list } = componentsOf(upstream(piece, sharesOf(piece), piece.indexOf.get(firm)!));
  return Math.max(...list.map(({ nodes }) => nodes.length));
}

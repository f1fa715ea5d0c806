import { describe, expect, it } from 'vitest';
import { controlledBy } from '../../src/ownership/control/controlled-by.ts';
import { controllersOf } from '../../src/ownership/control/controllers-of.ts';
import type { ControlTest } from '../../src/ownership/control/enough.ts';
import { pieceOf } from '../../src/ownership/piece.ts';
import { ultimateOwners } from '../../src/ownership/ultimate-owners.ts';
import { stakes } from './worked.ts';

const controlled = (text: string, party: string, test: ControlTest = {}) =>
  controlledBy(pieceOf(stakes(text)), party, test).map(({ firm, certainty }) => `${certainty === 'CERTAIN' ? '' : '?'}${firm}`);

const WORKED: readonly { name: string; stakes: string; party: string; test?: ControlTest; controls: readonly string[] }[] = [
  { name: 'more than half', stakes: 'P 51 A, P 50 B', party: 'P', controls: ['A'] },
  { name: 'half, where at least half is asked for', stakes: 'P 50 A', party: 'P', test: { atLeast: true }, controls: ['A'] },
  { name: 'down a chain, however little the product', stakes: 'P 51 A, A 51 B, B 51 C', party: 'P', controls: ['A', 'B', 'C'] },
  { name: 'several together', stakes: 'P 60 A, P 60 B, A 20 C, B 20 C, P 15 C', party: 'P', controls: ['A', 'B', 'C'] },
  { name: 'not together with firms it does not control', stakes: 'P 60 A, P 40 B, A 30 C, B 30 C', party: 'P', controls: ['A'] },
  { name: 'around a ring, not itself', stakes: '1 80 2, 2 80 3, 3 20 1', party: '1', controls: ['2', '3'] },
  { name: 'a majority is said', stakes: 'P majority A, A controlling B, B whole C', party: 'P', controls: ['A', 'B', 'C'] },
  { name: 'a majority need not be 75', stakes: 'P majority A', party: 'P', test: { threshold: 75 }, controls: ['?A'] },
  { name: 'a minority is no control', stakes: 'P minority A', party: 'P', controls: [] },
  { name: 'more than 20 may be', stakes: 'P 20..100 A, A 60 B', party: 'P', controls: ['?A', '?B'] },
  { name: 'but not beside 60 of another', stakes: 'P 20..100 A, Q 60 A', party: 'P', controls: [] },
  { name: 'nor where another is said to control', stakes: 'P unspecified A, Q controlling A', party: 'P', controls: [] },
  {
    name: 'unless the other may be its own',
    stakes: 'P unspecified A, Q controlling A, P unspecified Q',
    party: 'P',
    controls: ['?Q', '?A'],
  },
  {
    name: 'not beside what two of its own may have, but not both',
    stakes: 'P 60 A, P 60 B, A 10..40 C, B 10..40 C, Q 55 C',
    party: 'P',
    controls: ['A', 'B'],
  },
  { name: 'two that cannot both have 60 may each', stakes: 'P 60 A, Q 60 A', party: 'P', controls: ['?A'] },
];

describe('control', () => {
  for (const { name, stakes: text, party, test, controls } of WORKED)
    it(name, () => {
      expect(controlled(text, party, test)).toEqual(controls);
    });

  it('tells each step and its reason', () => {
    const found = controlledBy(pieceOf(stakes('P controlling A, A 30 B, P 25 B, P 70 C, C 20 D')), 'P');
    const b = found.find(({ firm }) => firm === 'B')!;
    expect(b.chain.map(({ firm, reason, low, stakes: by }) => [firm, reason, low, by.map(({ stakeId }) => stakeId)])).toEqual([
      ['A', 'SAID', 0, ['P>A']],
      ['B', 'SHARES_TOGETHER', 55, ['P>B', 'A>B']],
    ]);
  });

  it('finds the ultimate controller above others', () => {
    const found = controllersOf(pieceOf(stakes('P 60 A, A 60 B, B 60 C, Q 40 C, R 20..100 P')), 'C');
    expect(found.map(({ party, certainty, ultimate }) => [party, certainty, ultimate])).toEqual([
      ['P', 'CERTAIN', true],
      ['A', 'CERTAIN', false],
      ['B', 'CERTAIN', false],
      ['R', 'POSSIBLE', true],
    ]);
  });

  it('has two that control each other both at the top', () => {
    const found = controllersOf(pieceOf(stakes('A 60 B, B 60 A, A 60 C')), 'C');
    expect(found.map(({ party, ultimate }) => [party, ultimate])).toEqual([
      ['B', true],
      ['A', true],
    ]);
  });
});

describe('ultimate owners', () => {
  it('shows both tests, which differ down a chain of small majorities', () => {
    const { owners } = ultimateOwners(pieceOf(stakes('P 51 A, A 51 B, B 51 C, Q 30 C')), 'C');
    expect(
      owners(9).map(({ party, low, byShare, byControl, chain }) => [party, low.toFixed(2), byShare, byControl, chain.length]),
    ).toEqual([
      ['Q', '30.00', 'YES', 'YES', 0],
      ['P', '13.27', 'NO', 'YES', 3],
    ]);
  });

  it('shows both tests, which differ where many small ways add up', () => {
    const { owners } = ultimateOwners(pieceOf(stakes('P 40 A, P 40 B, A 40 C, B 40 C')), 'C');
    expect(owners(9).map(({ byShare, byControl, together }) => [byShare, byControl, together])).toEqual([
      ['YES', 'NO', { low: 0, high: 0 }],
    ]);
  });

  it('asks for more than the threshold where told so, and counts halves in chains by another rule', () => {
    const piece = pieceOf(stakes('P 50 A, A 50 B'));
    const ofac = { threshold: 50, control: { threshold: 50, atLeast: true } };
    expect(ultimateOwners(piece, 'B', ofac).owners(9)).toMatchObject([{ party: 'P', low: 25, byShare: 'NO', byControl: 'YES' }]);
    expect(ultimateOwners(piece, 'B', { threshold: 25 }).owners(9)).toMatchObject([{ byShare: 'YES', byControl: 'NO' }]);
    expect(ultimateOwners(piece, 'B', { threshold: 25, atLeast: false }).owners(9)).toEqual([]);
  });

  it('does not look above persons and states', () => {
    const rows = stakes('X 100 P, P 60 A');
    expect(ultimateOwners(pieceOf(rows, { ends: new Set(['P']) }), 'A').owners(9)).toMatchObject([{ party: 'P', low: 60 }]);
  });
});

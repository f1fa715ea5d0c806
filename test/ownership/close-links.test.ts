import { describe, expect, it } from 'vitest';
import { type CloseLink, closeLinks, closeLinksBetween } from '../../src/ownership/close-links.ts';
import { pieceOf } from '../../src/ownership/piece.ts';
import { stakes } from './worked.ts';

const inShort = ({ kind, with: other, certainty, legs }: CloseLink<string>): string =>
  `${certainty} ${kind} ${other}: ${legs.map(({ holder, firm, low, high }) => `${holder}>${firm} ${low.toFixed(0)}..${high.toFixed(0)}`).join(', ')}`;

describe('close links', () => {
  const piece = pieceOf(stakes('P 30 A, P 25 B, A 50 C, B 10 C, D 20 A, Q 20..30 B, Q 5..50 A'));

  it('are of 20 percent directly, through others, or through a third party', () => {
    expect(closeLinks(piece, 'A').map(inShort)).toEqual([
      'CERTAIN DIRECT C: A>C 50..50',
      'CERTAIN DIRECT P: P>A 30..30',
      'CERTAIN DIRECT D: D>A 20..20',
      'CERTAIN COMMON B: P>A 30..30, P>B 25..25',
      'POSSIBLE DIRECT Q: Q>A 5..50',
      'POSSIBLE COMMON B: Q>A 5..50, Q>B 20..30',
      'POSSIBLE COMMON C: Q>A 5..50, Q>C 5..28',
    ]);
  });

  it('tell direct from indirect by the stake alone', () => {
    expect(closeLinks(pieceOf(stakes('P 10 C, P 50 A, A 40 C')), 'P').map(inShort)).toEqual([
      'CERTAIN DIRECT A: P>A 50..50',
      'CERTAIN INDIRECT C: P>C 30..30',
    ]);
  });

  it('between two parties are those that each of them has with the other', () => {
    expect(closeLinksBetween(piece, 'A', 'B').map(inShort)).toEqual([
      'CERTAIN COMMON B: P>A 30..30, P>B 25..25',
      'POSSIBLE COMMON B: Q>A 5..50, Q>B 20..30',
    ]);
    for (const party of piece.keys)
      for (const other of piece.keys)
        if (party !== other)
          expect(closeLinksBetween(piece, party, other).map(inShort).sort()).toEqual(
            closeLinks(piece, party)
              .filter((link) => link.with === other)
              .map(inShort)
              .sort(),
          );
  });
});

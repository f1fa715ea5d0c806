import { describe, expect, it } from 'vitest';
import { capTable } from '../../src/ownership/cap-table.ts';
import { agreement, combinedShare } from '../../src/ownership/combined-share.ts';
import { stakes } from './worked.ts';

const warnings = (text: string) => capTable(stakes(text)).warnings.map(({ code, message }) => `${code}: ${message}`);

describe('cap table', () => {
  it('sums what is held within bounds, and says what is undisclosed', () => {
    const { held } = capTable(stakes('B 20..100 V, A 48 V, C minority V'));
    expect(held.rows.map(({ holder, low, high }) => [holder, low, high])).toEqual([
      ['A', 48, 48],
      ['B', 20, 52],
      ['C', 0, 32],
    ]);
    expect(held.sum).toEqual({ low: 68, high: 100 });
    expect(held.undisclosed).toEqual({ low: 0, high: 32 });
  });

  it('shows plans beside what is held', () => {
    const { planned, changes } = capTable(
      stakes('A 48 V, A 60 planned V, B 20..30 V, B 10 planned V, C 5 rumoured V, D 9 former V'),
    );
    expect(planned.sum).toEqual({ low: 70, high: 70 });
    expect(changes.map(({ holder, now, then, change }) => [holder, now?.low ?? null, then.status, change])).toEqual([
      ['A', 48, 'PLANNED', { low: 12, high: 12 }],
      ['B', 20, 'PLANNED', { low: -20, high: -10 }],
      ['C', null, 'RUMOURED', { low: 5, high: 5 }],
    ]);
  });

  it('warns where claims cannot all be true', () => {
    expect(warnings('A 60 V, B 50.5 V')).toEqual([
      'OVER_100: The held stakes are at least 110.5 percent together: not all claims can be true.',
    ]);
    expect(warnings('A majority V, B majority V')).toHaveLength(1);
    expect(warnings('A whole V, B unspecified V')).toEqual([
      'OVER_100: The held stakes leave nothing for each other: not all claims can be true.',
    ]);
    expect(warnings('A 60 planned V, B 60 planned V, C 90 V')).toMatchObject([expect.stringMatching(/^PLANNED_OVER_100/)]);
  });

  it('does not warn of rounding, of bounds that leave room, or of plans beside what they replace', () => {
    expect(warnings('A 33.34 V, B 33.34 V, C 33.34 V')).toEqual([]);
    expect(warnings('A 60 V, B 20..100 V, C unspecified V')).toEqual([]);
    expect(warnings('A majority V, B minority V')).toEqual([]);
    expect(warnings('A 100 V, B 60 planned V')).toEqual([]);
  });
});

describe('combined share', () => {
  const rows = stakes('A 24.3 V, B 15 V, C 12.7 V, D 40 V, E 0..20 V');

  it('sums some holders, beside what others surely have', () => {
    expect(combinedShare(rows, (holder) => 'ABC'.includes(holder))).toMatchObject({
      low: 52,
      high: 52,
      stakes: [{ holder: 'A' }, { holder: 'B' }, { holder: 'C' }],
    });
    expect(combinedShare(rows, (holder) => 'ABCE'.includes(holder))).toMatchObject({ low: 52, high: 60 });
    expect(combinedShare(rows, () => false)).toEqual({ low: 0, high: 0, stakes: [] });
    expect(combinedShare([], () => true)).toEqual({ low: 0, high: 0, stakes: [] });
  });

  it('bears out a stated total, contradicts it, or leaves it open', () => {
    const exactly = (percent: number) => ({ low: percent, high: percent });
    expect(agreement(exactly(52), exactly(52.05))).toBe('AGREES');
    expect(agreement(exactly(52), { low: 50, high: 100 })).toBe('AGREES');
    expect(agreement({ low: 52, high: 60 }, exactly(55))).toBe('OPEN');
    expect(agreement({ low: 52, high: 60 }, exactly(48))).toBe('CONTRADICTS');
  });
});

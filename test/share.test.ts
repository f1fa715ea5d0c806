import { describe, expect, it } from 'vitest';
import type { Share } from '../src/domain.ts';
import { shareInterval, shareLabel } from '../src/share.ts';

const percent = (value: number, bound: Share['bound'] = 'EXACT'): Share => ({ percent: value, bound, size: null });
const size = (word: Share['size']): Share => ({ percent: null, bound: 'EXACT', size: word });

const TABLE: readonly (readonly [Share, number, number, string])[] = [
  [percent(48), 48, 48, '48%'],
  [percent(100 / 3), 100 / 3, 100 / 3, '33.33%'],
  [percent(20, 'AT_LEAST'), 20, 100, '≥20%'],
  [percent(49, 'AT_MOST'), 0, 49, '≤49%'],
  [percent(40, 'ABOUT'), 38, 42, '≈40%'],
  [percent(5, 'ABOUT'), 4.5, 5.5, '≈5%'],
  [percent(0.2, 'ABOUT'), 0, 0.7, '≈0.2%'],
  [percent(99, 'ABOUT'), 94.05, 100, '≈99%'],
  [percent(0.001), 0.001, 0.001, '0.001%'],
  [percent(99.999), 99.999, 99.999, '99.999%'],
  [percent(99.99999999), 99.99999999, 99.99999999, '100%'],
  [size('MINORITY'), 0, 50, 'minority'],
  [size('MAJORITY'), 50, 100, 'majority'],
  [size('CONTROLLING'), 0, 100, 'control'],
  [size('WHOLE'), 100, 100, '100%'],
  [size('UNSPECIFIED'), 0, 100, 'a stake'],
];

describe('a share', () => {
  it.each(TABLE)('%j lies in %d to %d and is written %s', (share, low, high, label) => {
    expect(shareInterval(share).low).toBeCloseTo(low, 10);
    expect(shareInterval(share).high).toBeCloseTo(high, 10);
    expect(shareLabel(share)).toBe(label);
  });
});

/** When two shares are one in other words, and which of two tells more. */
import type { Share } from '../domain.ts';
import { shareInterval, shareLabel } from '../share.ts';
import type { Comparison } from './contest.ts';

/** How much a share says, where no percent is stated. */
const SIZE_PRECISION = { WHOLE: 3, MAJORITY: 2, MINORITY: 2, CONTROLLING: 1, UNSPECIFIED: 0 } as const;
const BOUND_PRECISION = { EXACT: 20, ABOUT: 10, AT_LEAST: 4, AT_MOST: 4 } as const;

/** "50.1 percent" is not "50 percent" in other words: control hangs on it. */
const HALF = 50;

const decimals = (value: number): number => Math.min(String(value).split('.')[1]?.length ?? 0, 5);

const rounded = (value: number, places: number): number => Math.round(value * 10 ** places + 1e-9) / 10 ** places;

/** "33.3 percent", "33-1/3 pct" and "a third" are one number. */
function sameNumber(a: number, b: number): boolean {
  if (a === b) return true;
  if (Math.sign(a - HALF) !== Math.sign(b - HALF)) return false;
  const places = Math.min(decimals(a), decimals(b));
  return rounded(a, places) === rounded(b, places);
}

/** Sixths, as numbers with two decimals: "a third" is 33.33 percent and no more exact than "33 percent". */
const SIXTHS = new Set([100 / 6, 100 / 3, 200 / 3, 500 / 6].map((part) => rounded(part, 2)));

/** Who says 24 percent and much later 24.3 says that it has changed; who says 24.3 and later 24 says it in short. */
function refines(known: Share, told: Share): boolean {
  if (known.percent === null || told.percent === null || known.bound !== 'EXACT' || told.bound !== 'EXACT') return false;
  return decimals(told.percent) > decimals(known.percent) && !SIXTHS.has(rounded(told.percent, 2));
}

const isWhole = ({ percent, bound, size }: Share): boolean => size === 'WHOLE' || (percent === 100 && bound === 'EXACT');

function same(a: Share, b: Share): boolean {
  if (isWhole(a) && isWhole(b)) return true;
  if (a.percent === null || b.percent === null) return a.percent === b.percent && a.size === b.size && a.size !== 'UNSPECIFIED';
  return a.bound === b.bound && sameNumber(a.percent, b.percent);
}

function fits(a: Share, b: Share): boolean {
  if (a.percent !== null && b.percent !== null && a.bound === 'EXACT' && b.bound === 'EXACT')
    return sameNumber(a.percent, b.percent);
  const [first, second] = [shareInterval(a), shareInterval(b)];
  return first.low <= second.high && second.low <= first.high;
}

const precision = ({ percent, bound, size }: Share): number =>
  percent === null ? SIZE_PRECISION[size ?? 'UNSPECIFIED'] : BOUND_PRECISION[bound] + decimals(percent);

const ends = (gone: Share, held: Share): boolean => fits(gone, held) || shareInterval(gone).low >= shareInterval(held).high;

export const SHARES: Comparison<Share> = { fits, ends, same, refines, precision, show: shareLabel };

/** Having at least what the plan asks for: 30 percent held, where 20 were planned. */
export const exceeds = (held: Share, planned: Share): boolean =>
  planned.percent !== null && shareInterval(held).low >= shareInterval(planned).low;

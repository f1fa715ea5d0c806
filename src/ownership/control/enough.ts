/** When a share is control. */
import type { StakeRow } from '../piece.ts';

/** What is certain comes first. */
export const CERTAINTIES = ['CERTAIN', 'POSSIBLE'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export interface ControlTest {
  /** Percent of the firm that must be held: more than this, or with `atLeast` this or more. 50 where not given. */
  readonly threshold?: number;
  /** True where the threshold itself is enough, as in OFAC's rule of 50 percent or more. */
  readonly atLeast?: boolean;
}

/** Sums of shares are rounded: 50.00000000001 percent is half. Percents. */
const ROUNDING = 1e-9;

const HALF = 50;

/** Whether a percent held is enough. */
export const enough = (percent: number, { threshold = HALF, atLeast = false }: ControlTest): boolean =>
  atLeast ? percent >= threshold - ROUNDING : percent > threshold + ROUNDING;

/** "Controls", "subsidiary", "parent" say control whatever the share; "majority" is more than half, and "all" is all. */
export function saysControl({ size }: StakeRow, { threshold = HALF }: ControlTest): boolean {
  return size === 'CONTROLLING' || size === 'WHOLE' || (size === 'MAJORITY' && threshold <= HALF);
}

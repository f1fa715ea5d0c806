/** A share that counts what is held through others, as answers show it. Percents 0 to 100. */
import type { Interval } from '../domain.ts';
import type { PartyKey, StakeRow } from './piece.ts';

export interface IntegratedShare<K extends PartyKey> extends Interval {
  readonly party: K;
  /** The share where low and high are one, else null. */
  readonly exact: number | null;
  /** The stake that is held directly, if any, as stated. */
  readonly direct: StakeRow<K> | null;
  /** Fewest stakes between holder and firm. */
  readonly depth: number;
}

/** Low and high closer than this are one number. */
const SAME = 1e-9;

/** Whether a percent comes up to another, rounding of sums aside. */
export const reaches = (percent: number, least: number): boolean => percent >= least - SAME;

const clip = (part: number): number => Math.min(1, Math.max(0, part));

/** A part of 1 as a percent, without the dust of binary fractions: 55, not 55.00000000000001. */
export const percentOf = (part: number): number => Math.round(part * 1e14) / 1e12;

/** Parts of 1 to percents. */
export const percents = (low: number, high: number): Interval => ({
  low: percentOf(clip(low)),
  high: percentOf(Math.max(clip(low), clip(high))),
});

export const exactOf = ({ low, high }: Interval): number | null => (high - low < SAME ? low : null);

/** What a stated share means in percent, and how it is written in short. Part of the domain's words; imports nothing else. */
import type { Bound, Interval, Share, StakeSize } from './domain.ts';

/** "Nearly 15 percent" lies within half a point of 15, "about 40" within two points: whichever of the two is wider. */
const ABOUT = { points: 0.5, part: 0.05 } as const;

/** "51 percent" is 51; "more than 20" is 20 to 100; "up to 49" is 0 to 49. */
const BY_BOUND: Readonly<Record<Bound, (percent: number) => Interval>> = {
  EXACT: (percent) => ({ low: percent, high: percent }),
  AT_LEAST: (percent) => ({ low: percent, high: 100 }),
  AT_MOST: (percent) => ({ low: 0, high: percent }),
  ABOUT: (percent) => {
    const width = Math.max(ABOUT.points, ABOUT.part * percent);
    return { low: percent - width, high: percent + width };
  },
};

/** Who controls a firm may hold little of it: the word counts for control, and leaves the share open. */
const BY_SIZE: Readonly<Record<StakeSize, Interval>> = {
  MINORITY: { low: 0, high: 50 },
  MAJORITY: { low: 50, high: 100 },
  CONTROLLING: { low: 0, high: 100 },
  WHOLE: { low: 100, high: 100 },
  UNSPECIFIED: { low: 0, high: 100 },
};

const SIGNS: Readonly<Record<Bound, string>> = { EXACT: '', AT_LEAST: '≥', AT_MOST: '≤', ABOUT: '≈' };

const WORDS: Readonly<Record<StakeSize, string>> = {
  MINORITY: 'minority',
  MAJORITY: 'majority',
  CONTROLLING: 'control',
  WHOLE: '100%',
  UNSPECIFIED: 'a stake',
};

const clip = (percent: number): number => Math.min(100, Math.max(0, percent));

/** Percents between which a share lies, 0 to 100, both ends included. */
export function shareInterval(share: Share): Interval {
  if (share.percent === null) return BY_SIZE[share.size ?? 'UNSPECIFIED'];
  const { low, high } = BY_BOUND[share.bound](share.percent);
  return { low: clip(low), high: clip(high) };
}

/** Two decimals, "33.33", unless that would call a part nothing or all: "0.001", "99.999". */
function inShort(percent: number): string {
  const rounded = Number(percent.toFixed(2));
  return String((rounded === 0 || rounded === 100) && rounded !== percent ? Number(percent.toPrecision(6)) : rounded);
}

/** What a graph browser shows: "48%", "≥20%", "≤49%", "≈15%", "minority", "majority", "control", "100%", "a stake". */
export const shareLabel = (share: Share): string =>
  share.percent === null ? WORDS[share.size ?? 'UNSPECIFIED'] : `${SIGNS[share.bound]}${inShort(share.percent)}%`;

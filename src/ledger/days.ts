import type { Day } from '../domain.ts';

const DAY_MS = 86_400_000;

/** Days since 1970. */
export const dayNumber = (day: Day): number => Math.round(Date.parse(day) / DAY_MS);

/** Days from `a` to `b`, negative where `b` is earlier. */
export const daysBetween = (a: Day, b: Day): number => dayNumber(b) - dayNumber(a);

export const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
export const later = (a: Day, b: Day): Day => (a > b ? a : b);

/** The earliest of some days, null of none. */
export const earliest = (days: readonly Day[]): Day | null =>
  days.reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null);

/** Which claims speak of one moment. */
import type { Day } from '../domain.ts';
import { dayNumber } from './days.ts';
import type { Witness } from './witness.ts';

/** One event is told again for this many days: stories so near to each other tell of one moment, where they state no day of their own. */
export const RETOLD_DAYS = 3;

/** The other witnesses that speak of one moment with a witness. */
export type Moments<V> = (witness: Witness<V>) => readonly Witness<V>[];

/** A witness without a stated day is only looked for among those told in the same days and those that state theirs: most have none, and there may be thousands. */
export function momentsOf<V>(witnesses: readonly Witness<V>[]): Moments<V> {
  const dated = witnesses.filter((each) => each.dated);
  const byDay = Map.groupBy(
    witnesses.filter((each) => !each.dated),
    ({ seen }) => dayNumber(seen),
  );
  return (witness) => {
    if (witness.dated) return witnesses.filter((other) => other !== witness && oneMoment(witness, other));
    const near = NEAR.flatMap((days) => byDay.get(dayNumber(witness.seen) + days) ?? []);
    return [...near.filter((other) => other !== witness), ...dated.filter((other) => oneMoment(witness, other))];
  };
}

const NEAR = Array.from({ length: 2 * RETOLD_DAYS + 1 }, (_, index) => index - RETOLD_DAYS);

const within = ({ day, seen, dated }: Witness<unknown>, moment: Day): boolean => dated && day <= moment && moment <= seen;

function oneMoment(a: Witness<unknown>, b: Witness<unknown>): boolean {
  if (within(a, b.day) || within(b, a.day)) return true;
  return a.dated && b.dated ? a.day === b.day : Math.abs(dayNumber(a.seen) - dayNumber(b.seen)) <= RETOLD_DAYS;
}

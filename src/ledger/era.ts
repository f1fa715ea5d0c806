/** Witnesses of one sort put in order of time: the periods over which the thing was held. */

import type { Day } from '../domain.ts';
import type { Comparison } from './contest.ts';
import { daysBetween } from './days.ts';
import type { Phase, Witness } from './witness.ts';

/** One period of one phase, as the witnesses tell it. */
export interface Era<V> {
  readonly phase: Phase;
  readonly value: V;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly witnesses: readonly Witness<V>[];
}

/** A number told in short ("24 percent") is made exact ("24.3") within so many days; after that another number is a change. */
const MADE_EXACT_DAYS = 31;

/** What a witness says of one day: there, or no longer there. */
interface Mark<V> {
  readonly day: Day;
  readonly there: boolean;
  readonly witness: Witness<V>;
}

function marksOf<V>(witness: Witness<V>): readonly Mark<V>[] {
  const { phase, day, seen, since, until } = witness;
  const mark = (on: Day, there: boolean): Mark<V> => ({ day: on, there, witness });
  if (phase === 'PAST') return [...(since === null || since >= day ? [] : [mark(since, true)]), mark(day, false)];
  const confirmed = seen > day && seen !== until ? [mark(seen, true)] : [];
  return [mark(day, true), ...confirmed, ...(until !== null && until > day ? [mark(until, false)] : [])];
}

/** In one story what is over comes before what is there. */
const inTime = <V>(a: Mark<V>, b: Mark<V>): number =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : Number(a.there) - Number(b.there) || (a.witness.claimId < b.witness.claimId ? -1 : 1);

/** The periods of holding, and what is only known to be over, in order of time. */
export function holdingEras<V>(witnesses: readonly Witness<V>[], comparison: Comparison<V>): readonly Era<V>[] {
  const marks = witnesses.flatMap(marksOf).sort(inTime);
  return marks.reduce<readonly Era<V>[]>(
    (eras, mark) => (mark.there ? seenThere(eras, mark, comparison) : seenGone(eras, mark, comparison)),
    [],
  );
}

function seenThere<V>(eras: readonly Era<V>[], { day, witness }: Mark<V>, comparison: Comparison<V>): readonly Era<V>[] {
  const open = eras.find(isOpen);
  const next: Era<V> = { phase: 'HOLDS', value: witness.value, from: day, until: null, witnesses: [witness] };
  if (!open) return [...eras, next];
  if (goesOn(open, witness, day, comparison)) return replace(eras, open, joined(open, witness, comparison));
  return [...replace(eras, open, { ...open, until: day }), next];
}

/** True where what a witness says of a day is what the open period says, in other words or made exact soon after. */
export function goesOn<V>(open: Era<V>, { value }: Witness<V>, day: Day, { fits, refines }: Comparison<V>): boolean {
  const isSoon = () => open.witnesses.some(({ seen }) => daysBetween(seen, day) <= MADE_EXACT_DAYS);
  return fits(open.value, value) && (!refines(open.value, value) || isSoon());
}

/** Closes the open period that it fits; else it belongs to an earlier one that it fits; else all we know is that it is over. */
function seenGone<V>(eras: readonly Era<V>[], { day, witness }: Mark<V>, comparison: Comparison<V>): readonly Era<V>[] {
  const open = eras.find((era) => isOpen(era) && comparison.ends(witness.value, era.value));
  const fitting = eras.filter(({ value }) => comparison.fits(value, witness.value));
  if (open && (open.from ?? '') < day) return replace(eras, open, { ...open, witnesses: withWitness(open, witness), until: day });
  const closed = fitting.findLast(({ until }) => until !== null);
  if (closed) return replace(eras, closed, { ...closed, witnesses: withWitness(closed, witness) });
  return [...eras, { phase: 'PAST', value: witness.value, from: null, until: day, witnesses: [witness] }];
}

export const isOpen = <V>({ phase, until }: Era<V>): boolean => phase !== 'PAST' && until === null;

export const replace = <V>(eras: readonly Era<V>[], old: Era<V>, era: Era<V>): readonly Era<V>[] =>
  eras.map((each) => (each === old ? era : each));

const withWitness = <V>({ witnesses }: Era<V>, witness: Witness<V>): readonly Witness<V>[] =>
  witnesses.includes(witness) ? witnesses : [...witnesses, witness];

/** The period with one more witness; the more exact value stays: "majority" and then 51 percent is 51 percent. */
export function joined<V>(era: Era<V>, witness: Witness<V>, { precision }: Comparison<V>): Era<V> {
  return {
    ...era,
    witnesses: withWitness(era, witness),
    value: precision(witness.value) > precision(era.value) ? witness.value : era.value,
  };
}

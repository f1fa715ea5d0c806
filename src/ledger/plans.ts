/** Plans and rumours in order of time: since when, and how they ended. */

import type { Day } from '../domain.ts';
import type { Comparison } from './contest.ts';
import { earliest } from './days.ts';
import { type Era, goesOn, isOpen, joined, replace } from './era.ts';
import type { Phase, Witness } from './witness.ts';

/** What a plan may end by. */
export interface Endings<V> {
  /** Periods of holding, as settled. */
  readonly held: readonly Era<V>[];
  /** Witnesses that put a rumour out of date: plans. */
  readonly firmer: readonly Witness<V>[];
  /** Days on which a deal was called off. */
  readonly calledOff: readonly Day[];
  /** True where having `held` is more than `planned` asks for. */
  readonly exceeds: (held: V, planned: V) => boolean;
}

export interface Plans<V> {
  readonly eras: readonly Era<V>[];
  /** Told after the thing was done, with the period of holding in which it was told. */
  readonly echoes: readonly { readonly witness: Witness<V>; readonly held: Era<V> }[];
}

/** Lays out witnesses of one phase, plans or rumours. A plan that is done on the day it is told has a period of no length. */
export function planEras<V>(
  phase: Phase,
  witnesses: readonly Witness<V>[],
  comparison: Comparison<V>,
  endings: Endings<V>,
): Plans<V> {
  const inTime = witnesses.toSorted((a, b) => (a.day === b.day ? (a.claimId < b.claimId ? -1 : 1) : a.day < b.day ? -1 : 1));
  const planning = new Set(witnesses.map(({ articleId }) => articleId));
  const endOf = (era: Era<V>) => endDay(era, planning, comparison, endings);
  let eras: readonly Era<V>[] = [];
  const echoes: { witness: Witness<V>; held: Era<V> }[] = [];
  for (const witness of inTime) {
    const open = eras.find(isOpen);
    const end = open && endOf(open);
    if (open && end && end <= witness.day) eras = replace(eras, open, { ...open, until: end });
    const done = endings.held.find(
      (era) => covers(era, witness.day) && comparison.same(era.value, witness.value) && !tellsBoth(era, witness),
    );
    if (done) echoes.push({ witness, held: done });
    else eras = planned(eras, phase, witness, comparison);
  }
  return { eras: eras.map((era) => (isOpen(era) ? { ...era, until: endOf(era) } : era)), echoes };
}

function planned<V>(eras: readonly Era<V>[], phase: Phase, witness: Witness<V>, comparison: Comparison<V>): readonly Era<V>[] {
  const open = eras.find(isOpen);
  const next: Era<V> = { phase, value: witness.value, from: witness.day, until: null, witnesses: [witness] };
  if (!open) return [...eras, next];
  if (goesOn(open, witness, witness.day, comparison)) return replace(eras, open, joined(open, witness, comparison));
  return [...replace(eras, open, { ...open, until: witness.day }), next];
}

const covers = ({ phase, from, until }: Era<unknown>, day: Day): boolean =>
  phase === 'HOLDS' && (from ?? '') <= day && (until === null || day < until);

const tellsBoth = <V>(era: Era<V>, { articleId }: Witness<V>): boolean =>
  era.witnesses.some((other) => other.articleId === articleId && other.phase === 'HOLDS');

/** The first day on which the plan is done, overtaken or called off. */
function endDay<V>(
  plan: Era<V>,
  planning: ReadonlySet<string>,
  comparison: Comparison<V>,
  { held, firmer, calledOff, exceeds }: Endings<V>,
): Day | null {
  const start = plan.from ?? '';
  const fits = (value: V) => comparison.fits(value, plan.value) || exceeds(value, plan.value);
  const isNew = (era: Era<V>) => era.phase === 'HOLDS' && (era.from ?? '') >= start;
  const done = held.flatMap((era) =>
    era.witnesses
      .filter(
        ({ articleId, value }) => !planning.has(articleId) && (comparison.same(value, plan.value) || (isNew(era) && fits(value))),
      )
      .map(({ day }) => day),
  );
  const overtaken = firmer.filter(({ value }) => comparison.fits(value, plan.value)).map(({ day }) => day);
  return earliest([...done, ...overtaken, ...calledOff].filter((day) => day >= start));
}

import type { Claim, Day, PostFact, StakeFact } from '../domain.ts';
import { earlier, later } from './days.ts';
import { type Source, sourceOf } from './rules.ts';

/** How a claim sees the thing: over, there, agreed, talked of. */
export type Phase = 'PAST' | 'HOLDS' | 'PLANS' | 'RUMOURS';

/** A claim as a witness: in this phase, with this value, from `day` to `seen`. */
export interface Witness<V> extends Source {
  readonly phase: Phase;
  readonly value: V;
  /** First day that it speaks of: of holding, of planning, or, in the past, of holding no longer. */
  readonly day: Day;
  /** Last day that it speaks of, `day` or later. */
  readonly seen: Day;
  /** True where the text states the day and it is not just that of the story. */
  readonly dated: boolean;
  /** First day of holding, where a claim about the past states it. */
  readonly since: Day | null;
  /** Day on which it ends, where the text states it. */
  readonly until: Day | null;
}

const PHASES: Readonly<Record<StakeFact['status'] | PostFact['status'], Phase>> = {
  HELD: 'HOLDS',
  CURRENT: 'HOLDS',
  PLANNED: 'PLANS',
  INCOMING: 'PLANS',
  RUMOURED: 'RUMOURS',
  FORMER: 'PAST',
};

/** The claim as a witness of `value`. */
export function witness<V>(claim: Claim<StakeFact | PostFact>, value: V): Witness<V> {
  const { asOf, fact } = claim;
  const phase = PHASES[fact.status];
  return { ...sourceOf(claim), phase, value, until: fact.until, ...span(phase, fact.from, fact.until, asOf) };
}

/** A plan is there from the day it is told on, also where its text gives the day it will be done. */
function span(
  phase: Phase,
  from: Day | null,
  until: Day | null,
  asOf: Day,
): Pick<Witness<unknown>, 'day' | 'seen' | 'dated' | 'since'> {
  if (phase === 'PAST') return { day: until ?? asOf, seen: later(until ?? asOf, asOf), dated: until !== null, since: from };
  if (phase !== 'HOLDS')
    return { day: earlier(from ?? asOf, asOf), seen: asOf, dated: from !== null && from < asOf, since: null };
  const last = until === null ? asOf : earlier(asOf, until);
  const day = from ?? last;
  return { day, seen: later(day, last), dated: from !== null, since: null };
}

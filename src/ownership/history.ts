/** How the ownership of a firm changed: who, from what to what, when, and by which claims. */
import type { Day, Stake } from '../domain.ts';

export const CHANGES = [
  'ENTERED',
  'RAISED',
  'LOWERED',
  'RESTATED',
  'LEFT',
  'PLANNED',
  'PLAN_ENDED',
  'RUMOURED',
  'RUMOUR_ENDED',
] as const;
/**
 * `RESTATED`: another share is told, and bounds leave open whether it is more or less ("a stake", then 20 percent).
 * `PLAN_ENDED`, `RUMOUR_ENDED`: without the holder's share having changed that day.
 */
export type ChangeKind = (typeof CHANGES)[number];

export interface OwnershipChange {
  /** Null where not known. */
  readonly on: Day | null;
  readonly kind: ChangeKind;
  readonly holderId: string;
  readonly firmId: string;
  /** What the holder had until then, or for plans and rumours has that day; null for nothing. */
  readonly before: Stake | null;
  /** What the holder has from then on, or would have; null for nothing. */
  readonly after: Stake | null;
  /** Claims that tell of the change: those of what is new, or where nothing is new those of what ended. */
  readonly claimIds: readonly string[];
}

/** Changes in order of time, unknown days first, from all stakes in one firm or of one holder, of any status. A plan that is done is the change itself. */
export function ownershipHistory(stakes: readonly Stake[]): readonly OwnershipChange[] {
  const pairs = [...Map.groupBy(stakes, ({ holderId, firmId }) => `${holderId}\u0000${firmId}`).values()];
  return pairs
    .flatMap(changesOfPair)
    .sort((a, b) => byDay(a.on, b.on) || CHANGES.indexOf(a.kind) - CHANGES.indexOf(b.kind) || (a.holderId < b.holderId ? -1 : 1));
}

/** Not known comes first. */
const byDay = (a: Day | null, b: Day | null): number => (a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1);

function changesOfPair(stakes: readonly Stake[]): readonly OwnershipChange[] {
  const held = stakes.filter(({ status }) => status === 'HELD').sort((a, b) => byDay(a.from, b.from));
  const former = stakes.filter(({ status }) => status === 'FORMER');
  const changes = [...held.flatMap((stake, at) => heldChanges(stake, held[at - 1], held[at + 1])), ...former.map(left)];
  const changedOn = new Set(changes.map(({ on }) => on));
  const plans = stakes.flatMap((stake) => planChanges(stake, held, changedOn));
  return [...changes, ...plans];
}

/** A stake begins where the one before it ends, or out of nothing; it ends in nothing where no other begins that day. */
function heldChanges(stake: Stake, previous: Stake | undefined, next: Stake | undefined): readonly OwnershipChange[] {
  const before = previous !== undefined && follows(stake, previous) ? previous : null;
  const began = change(before === null ? 'ENTERED' : comparison(before, stake), stake.from, before, stake);
  const ends = stake.until !== null && (next === undefined || !follows(next, stake));
  return ends ? [began, left(stake)] : [began];
}

const follows = (next: Stake, previous: Stake): boolean => previous.until === null || previous.until === next.from;

const left = (stake: Stake): OwnershipChange => change('LEFT', stake.until, stake, null);

function comparison(before: Stake, after: Stake): ChangeKind {
  if (after.low > before.high || (after.low === before.high && after.high > before.high)) return 'RAISED';
  if (after.high < before.low || (after.high === before.low && after.low < before.low)) return 'LOWERED';
  return 'RESTATED';
}

const BEGINS = { PLANNED: 'PLANNED', RUMOURED: 'RUMOURED' } as const;
const ENDS = { PLANNED: 'PLAN_ENDED', RUMOURED: 'RUMOUR_ENDED' } as const;

function planChanges(stake: Stake, held: readonly Stake[], changedOn: ReadonlySet<Day | null>): readonly OwnershipChange[] {
  const { status, from, until } = stake;
  if (status !== 'PLANNED' && status !== 'RUMOURED') return [];
  const began = change(BEGINS[status], from, heldOn(held, from), stake);
  if (until === null || changedOn.has(until)) return [began];
  return [began, { ...change(ENDS[status], until, stake, heldOn(held, until)), claimIds: stake.claimIds }];
}

const heldOn = (held: readonly Stake[], day: Day | null): Stake | null =>
  (day !== null && held.find(({ from, until }) => (from === null || from <= day) && (until === null || day < until))) || null;

function change(kind: ChangeKind, on: Day | null, before: Stake | null, after: Stake | null): OwnershipChange {
  const { holderId, firmId, claimIds } = (after ?? before)!;
  return { on, kind, holderId, firmId, before, after, claimIds };
}

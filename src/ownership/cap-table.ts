/** Who holds a firm directly: rows, sum, what is undisclosed, what is planned beside it, and what cannot be. */
import type { Interval } from '../domain.ts';
import { percentOf } from './integrated.ts';
import { type PartyKey, pieceOf, type StakeRow } from './piece.ts';
import { sharesOf } from './shares.ts';

export interface CapRow<K extends PartyKey> extends Interval {
  readonly holder: K;
  /** As stated; `low` and `high` of the row are narrowed by what others have. */
  readonly stake: StakeRow<K>;
}

/** Stakes in one stage. */
export interface Tally<K extends PartyKey> {
  /** The largest first. */
  readonly rows: readonly CapRow<K>[];
  /** Percents of all rows together as stated; over 100 where claims cannot all be true. */
  readonly sum: Interval;
  readonly undisclosed: Interval;
}

/** A stake that is planned or rumoured, beside what the holder has now. */
export interface PlannedChange<K extends PartyKey> {
  readonly holder: K;
  readonly now: StakeRow<K> | null;
  readonly then: StakeRow<K>;
  /** By how many percent of the firm the holder's share would change. */
  readonly change: Interval;
}

export interface CapWarning {
  /** The held, or the planned stakes, are more than the whole firm. */
  readonly code: 'OVER_100' | 'PLANNED_OVER_100';
  readonly message: string;
}

export interface CapTable<K extends PartyKey> {
  readonly held: Tally<K>;
  readonly planned: Tally<K>;
  readonly changes: readonly PlannedChange<K>[];
  readonly warnings: readonly CapWarning[];
}

/** Stakes of 33.34 percent are thirds, rounded. Percents. */
const ROUNDING = 0.1;

/** From all stakes in one firm that are held, planned or rumoured on a day. Former ones are left out. */
export function capTable<K extends PartyKey>(rows: readonly StakeRow<K>[]): CapTable<K> {
  const held = rows.filter(({ status }) => status === 'HELD');
  const planned = rows.filter(({ status }) => status === 'PLANNED');
  return {
    held: tally(held),
    planned: tally(planned),
    changes: rows.filter(({ status }) => status === 'PLANNED' || status === 'RUMOURED').map((then) => changeOf(held, then)),
    warnings: [...warn('OVER_100', 'held', held), ...warn('PLANNED_OVER_100', 'planned', planned)],
  };
}

function tally<K extends PartyKey>(rows: readonly StakeRow<K>[]): Tally<K> {
  const piece = pieceOf(rows);
  const { low, high } = sharesOf(piece);
  const shown = piece.stakes.map((stake, edge): CapRow<K> => {
    return { holder: stake.holder, stake, low: percentOf(low[edge]!), high: percentOf(high[edge]!) };
  });
  const sum = sumOf(piece.stakes);
  return {
    rows: shown.sort((a, b) => b.low - a.low || b.high - a.high),
    sum,
    undisclosed: { low: Math.max(0, 100 - sum.high), high: Math.max(0, 100 - sum.low) },
  };
}

/** Nobody can have more than what the others leave: the high is at most 100, unless the lows alone are more. */
function sumOf(rows: readonly StakeRow[]): Interval {
  const total = (side: 'low' | 'high') => percentOf(rows.reduce((sum, row) => sum + row[side], 0) / 100);
  const low = total('low');
  return { low, high: Math.max(low, Math.min(100, total('high'))) };
}

function changeOf<K extends PartyKey>(held: readonly StakeRow<K>[], then: StakeRow<K>): PlannedChange<K> {
  const now = held.find(({ holder }) => holder === then.holder) ?? null;
  const change = { low: then.low - (now?.high ?? 0), high: then.high - (now?.low ?? 0) };
  return { holder: then.holder, now, then, change };
}

function warn(code: CapWarning['code'], what: string, rows: readonly StakeRow[]): readonly CapWarning[] {
  const { low } = sumOf(rows);
  const over = low > 100 + ROUNDING;
  if (!over && !(low >= 100 && rows.some(isMoreThanItsLow))) return [];
  const said = over
    ? `${what} stakes are at least ${Number(low.toFixed(2))} percent together`
    : `${what} stakes leave nothing for each other`;
  return [{ code, message: `The ${said}: not all claims can be true.` }];
}

/** "A majority" is more than 50 percent, "a stake" more than none: beside 100 percent of others there is no room for it. */
const isMoreThanItsLow = ({ size }: StakeRow): boolean => size !== null && size !== 'WHOLE';

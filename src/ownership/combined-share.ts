/** What some holders have of a firm together, and whether a stated total agrees. */
import type { Interval } from '../domain.ts';
import { percentOf } from './integrated.ts';
import { type PartyKey, pieceOf, type StakeRow } from './piece.ts';
import { sharesOf } from './shares.ts';

/** `OPEN`: the bounds leave room for the total, and for other totals. */
export type Agreement = 'AGREES' | 'CONTRADICTS' | 'OPEN';

/** Stated totals are rounded to a tenth, and so are the shares. Percents. */
const ROUNDING = 0.1;

export interface CombinedShare<K extends PartyKey> extends Interval {
  /** The stakes that were added up. */
  readonly stakes: readonly StakeRow<K>[];
}

/**
 * Percents that the holders for whom `counts` is true have of one firm together; what the others surely have is not in it. Takes all stakes in the
 * firm: of one holder a planned one counts before a held one.
 */
export function combinedShare<K extends PartyKey>(
  rows: readonly StakeRow<K>[],
  counts: (holder: K) => boolean,
): CombinedShare<K> {
  const piece = pieceOf(rows);
  const { low, high, slack } = sharesOf(piece);
  const edges = [...piece.stakes.keys()].filter((edge) => counts(piece.stakes[edge]!.holder));
  const least = edges.reduce((sum, edge) => sum + low[edge]!, 0);
  const room = edges.reduce((sum, edge) => sum + high[edge]! - low[edge]!, 0);
  const free = piece.stakes.length === 0 ? 0 : slack[piece.firm[0]!]!;
  return {
    low: percentOf(least),
    high: percentOf(least + Math.min(room, free)),
    stakes: edges.map((edge) => piece.stakes[edge]!),
  };
}

/** Whether what was found bears out a stated total ("the partners have a combined 52 percent"). */
export function agreement(found: Interval, stated: Interval): Agreement {
  if (found.low > stated.high + ROUNDING || found.high < stated.low - ROUNDING) return 'CONTRADICTS';
  return found.low >= stated.low - ROUNDING && found.high <= stated.high + ROUNDING ? 'AGREES' : 'OPEN';
}

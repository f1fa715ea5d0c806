/** Which firms a party controls. */
import type { PartyKey, Piece } from '../piece.ts';
import { sharesOf } from '../shares.ts';
import { type ControlStep, chainTo, type Reach } from './chain.ts';
import type { Certainty, ControlTest } from './enough.ts';
import { spread } from './spread.ts';

export interface Controlled<K extends PartyKey> {
  readonly firm: K;
  readonly certainty: Certainty;
  /** From the party down to the firm, which is last. */
  readonly chain: readonly ControlStep<K>[];
}

/**
 * Firms of which the party and the firms that it controls together hold enough, to the fixpoint: certain ones first. The piece must hold what is
 * below the party; other stakes in those firms make what is possible narrower.
 */
export function controlledBy<K extends PartyKey>(piece: Piece<K>, party: K, test: ControlTest = {}): readonly Controlled<K>[] {
  const index = piece.indexOf.get(party);
  if (index === undefined) return [];
  const shares = sharesOf(piece);
  const reach: Reach = {
    certain: spread(piece, shares, index, 'CERTAIN', test),
    possible: spread(piece, shares, index, 'POSSIBLE', test),
  };
  const certain = [...reach.certain.controlled.keys()];
  const possible = [...reach.possible.controlled.keys()].filter((firm) => !reach.certain.controlled.has(firm));
  return [...certain, ...possible].map((firm, at) => ({
    firm: piece.keys[firm]!,
    certainty: at < certain.length ? 'CERTAIN' : 'POSSIBLE',
    chain: chainTo(piece, reach, firm, test),
  }));
}

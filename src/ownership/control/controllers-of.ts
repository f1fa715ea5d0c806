/** Who controls a firm, and who of them is controlled by nobody. */
import type { PartyKey, Piece } from '../piece.ts';
import { type Shares, sharesOf } from '../shares.ts';
import { upstream } from '../web.ts';
import { type ControlStep, chainTo, type Reach } from './chain.ts';
import { CERTAINTIES, type Certainty, type ControlTest, enough, saysControl } from './enough.ts';
import { edgesOf, spread } from './spread.ts';

export interface Controller<K extends PartyKey> {
  readonly party: K;
  readonly certainty: Certainty;
  /** True where nobody is known for certain to control the party, but for parties that it controls itself. */
  readonly ultimate: boolean;
  /** From the party down to the firm, which is last. */
  readonly chain: readonly ControlStep<K>[];
}

interface Candidate extends Reach {
  readonly party: number;
}

/** Certain controllers first, then the ultimate ones, then those with the longest chain. The piece must hold all above the firm. */
export function controllersOf<K extends PartyKey>(piece: Piece<K>, firm: K, test: ControlTest = {}): readonly Controller<K>[] {
  const index = piece.indexOf.get(firm);
  if (index === undefined) return [];
  const candidates = candidatesFor(piece, sharesOf(piece), index, test);
  return candidates
    .map(
      ({ party, ...reach }): Controller<K> => ({
        party: piece.keys[party]!,
        certainty: reach.certain.controlled.has(index) ? 'CERTAIN' : 'POSSIBLE',
        ultimate: !candidates.some((other) => other.certain.controlled.has(party) && !reach.certain.controlled.has(other.party)),
        chain: chainTo(piece, reach, index, test),
      }),
    )
    .sort(
      (a, b) =>
        CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty) ||
        Number(b.ultimate) - Number(a.ultimate) ||
        b.chain.length - a.chain.length,
    );
}

/** Control begins with one stake that is enough by itself: only who has such a stake is looked at. */
function candidatesFor(piece: Piece, shares: Shares, firm: number, test: ControlTest): readonly Candidate[] {
  const { party: above } = upstream(piece, shares, firm);
  return [...above.subarray(1)].flatMap((party) => {
    const begins = edgesOf(piece, party).some(
      (edge) => enough(100 * shares.high[edge]!, test) || saysControl(piece.stakes[edge]!, test),
    );
    if (!begins) return [];
    const possible = spread(piece, shares, party, 'POSSIBLE', test);
    if (!possible.controlled.has(firm)) return [];
    return [{ party, possible, certain: spread(piece, shares, party, 'CERTAIN', test) }];
  });
}

/**
 * Close links, as the Eurosystem's rules on collateral have them (Guideline (EU) 2015/510) and article 4(1)(38) of the Capital Requirements
 * Regulation: one party has 20 percent or more of the other, directly or through others, or a third party has as much of both. Through others is
 * measured by the integrated share, as the Bank of Italy does.
 */
import type { Interval } from '../domain.ts';
import { CERTAINTIES, type Certainty } from './control/enough.ts';
import { type IntegratedShare, reaches } from './integrated.ts';
import { lookThrough } from './look-through.ts';
import type { PartyKey, Piece, StakeRow } from './piece.ts';
import { portfolio } from './portfolio.ts';

export type CloseLinkKind = 'DIRECT' | 'INDIRECT' | 'COMMON';

/** What one party has of another. */
export interface Leg<K extends PartyKey> extends Interval {
  readonly holder: K;
  readonly firm: K;
  readonly direct: StakeRow<K> | null;
}

export interface CloseLink<K extends PartyKey> {
  readonly kind: CloseLinkKind;
  /** Who is linked to the party that was asked about. */
  readonly with: K;
  readonly certainty: Certainty;
  /** One leg, or for a link through a common holder its two: in the party that was asked about, and in the other. */
  readonly legs: readonly Leg<K>[];
}

const TWENTY = 20;

/**
 * Everybody who is closely linked to a party: certain links first, then direct, indirect, common ones. The piece must hold all above the party,
 * and all below it and below everybody above it.
 */
export function closeLinks<K extends PartyKey>(piece: Piece<K>, party: K, threshold = TWENTY): readonly CloseLink<K>[] {
  const held = portfolio(piece, party, { minPercent: threshold }).map((share) => leg(party, share.party, share));
  const holders = holdersOf(piece, party, threshold);
  const common = holders.flatMap((first) =>
    portfolio(piece, first.holder, { minPercent: threshold })
      .filter((share) => share.party !== party)
      .map((share) => linked('COMMON', share.party, [first, leg(first.holder, share.party, share)], threshold)),
  );
  return [
    ...held.map((one) => linked(kindOf(one, threshold), one.firm, [one], threshold)),
    ...holders.map((one) => linked(kindOf(one, threshold), one.holder, [one], threshold)),
    ...common,
  ].sort(
    (a, b) =>
      CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
  );
}

/** How two parties are closely linked, if at all. The piece must hold all above both. */
export function closeLinksBetween<K extends PartyKey>(
  piece: Piece<K>,
  party: K,
  other: K,
  threshold = TWENTY,
): readonly CloseLink<K>[] {
  const [ofParty, ofOther] = [holdersOf(piece, party, threshold), holdersOf(piece, other, threshold)];
  const single = [...ofOther.filter(({ holder }) => holder === party), ...ofParty.filter(({ holder }) => holder === other)];
  const common = ofParty.flatMap((first) =>
    ofOther.filter(({ holder }) => holder === first.holder).map((second) => linked('COMMON', other, [first, second], threshold)),
  );
  return [...single.map((one) => linked(kindOf(one, threshold), other, [one], threshold)), ...common];
}

const KINDS: readonly CloseLinkKind[] = ['DIRECT', 'INDIRECT', 'COMMON'];

const holdersOf = <K extends PartyKey>(piece: Piece<K>, party: K, threshold: number): readonly Leg<K>[] =>
  lookThrough(piece, party, { minPercent: threshold })
    .holders(piece.keys.length)
    .map((share) => leg(share.party, party, share));

const leg = <K extends PartyKey>(holder: K, firm: K, { low, high, direct }: IntegratedShare<K>): Leg<K> => ({
  holder,
  firm,
  low,
  high,
  direct,
});

const linked = <K extends PartyKey>(kind: CloseLinkKind, other: K, legs: readonly Leg<K>[], threshold: number): CloseLink<K> => ({
  kind,
  with: other,
  certainty: legs.every(({ low }) => reaches(low, threshold)) ? 'CERTAIN' : 'POSSIBLE',
  legs,
});

/** Direct where the stake itself is enough for what the link is: certain, or possible. */
function kindOf<K extends PartyKey>({ low, direct }: Leg<K>, threshold: number): CloseLinkKind {
  const enoughDirectly =
    direct !== null && (reaches(direct.low, threshold) || (!reaches(low, threshold) && reaches(direct.high, threshold)));
  return enoughDirectly ? 'DIRECT' : 'INDIRECT';
}

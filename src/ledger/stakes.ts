/** From all claims about one (holder, firm) pair to its stakes over time. */
import type { Claim, Day, DealFact, Share, Stake, StakeFact, StakeStatus } from '../domain.ts';
import { stableId } from '../ids.ts';
import { shareInterval, shareLabel } from '../share.ts';
import { exceeds, SHARES } from './compare-shares.ts';
import type { Conflict } from './conflict.ts';
import { contest, type Verdict } from './contest.ts';
import { type Era, holdingEras } from './era.ts';
import { planEras } from './plans.ts';
import { settled, type Told } from './tell.ts';
import { type Phase, type Witness, witness } from './witness.ts';

export interface SettledStakes {
  readonly stakes: readonly Stake[];
  readonly conflicts: readonly Conflict[];
}

const STATUS: Readonly<Record<Phase, StakeStatus>> = { HOLDS: 'HELD', PLANS: 'PLANNED', RUMOURS: 'RUMOURED', PAST: 'FORMER' };

/**
 * What is believed about one holder's stakes in one firm; every claim stands behind exactly one stake, outvoted ones behind the stake that outvoted them.
 * The order of the claims does not matter. Claims of other pairs, and claims not to be counted (`claimsKnownAt`), are left out by the caller.
 *
 * A stake is `HELD` over [from, until): from the stated day, else from the first claim's day on; it is not presumed to be older. What is `FORMER` and
 * was never told while it was held has no `from`. A stake's id is made of holder, firm, status, share and its turn among stakes of just that share:
 * it stays the same when more articles tell of it, earlier or later, and goes when another share is believed in its place.
 *
 * @param calledOff deals that ended without being done: the holder's plans for the firm lapse with them
 */
export function settleStakes(claims: readonly Claim<StakeFact>[], calledOff: readonly Claim<DealFact>[] = []): SettledStakes {
  const [first] = claims;
  if (!first) return { stakes: [], conflicts: [] };
  const pair = { holderId: first.fact.holder, firmId: first.fact.firm };
  const told = tellStakes(
    claims.map((claim) => witness<Share>(claim, shareOf(claim.fact))),
    endedDays(calledOff, first.fact),
  );
  const { nodes, conflicts } = settled(
    'STAKE',
    told,
    (era, turn, claimIds) => stake(pair, era, turn, claimIds),
    ({ value }) => shareKey(value),
  );
  return { stakes: nodes, conflicts };
}

const shareOf = ({ percent, bound, size }: StakeFact): Share => ({ percent, bound, size });

const endedDays = (deals: readonly Claim<DealFact>[], { holder, firm }: StakeFact): readonly Day[] =>
  deals
    .filter(({ fact }) => fact.status === 'ENDED' && fact.target === firm && fact.buyers.includes(holder))
    .map(({ asOf }) => asOf);

/** Holding first, then plans in the light of it, then rumours in the light of both. */
function tellStakes(all: readonly Witness<Share>[], calledOff: readonly Day[]): Told<Share> {
  const of = (...phases: readonly Phase[]) =>
    contest(
      all.filter(({ phase }) => phases.includes(phase)),
      SHARES,
    );
  const [holding, planning, rumours] = [of('HOLDS', 'PAST'), of('PLANS'), of('RUMOURS')];
  const held = holdingEras(holding.standing, SHARES);
  const over = holding.standing.filter(({ phase }) => phase === 'PAST');
  const planned = planEras('PLANS', planning.standing, SHARES, { held, firmer: over, calledOff, exceeds });
  const talked = planEras('RUMOURS', rumours.standing, SHARES, {
    held,
    firmer: [...over, ...planning.standing],
    calledOff,
    exceeds,
  });
  const verdicts: readonly Verdict[] = [...holding.verdicts, ...planning.verdicts, ...rumours.verdicts];
  return {
    eras: [...held, ...planned.eras, ...talked.eras],
    echoes: [...planned.echoes, ...talked.echoes],
    verdicts,
    witnesses: all,
    show: SHARES.show,
  };
}

const shareKey = ({ percent, bound, size }: Share): string => `${bound} ${percent ?? size}`;

function stake(pair: Pick<Stake, 'holderId' | 'firmId'>, era: Era<Share>, turn: number, claimIds: readonly string[]): Stake {
  const status = STATUS[era.phase];
  const { value, from, until } = era;
  const id = stableId('stake', pair.holderId, pair.firmId, status, shareKey(value), String(turn));
  return { id, ...pair, ...value, ...shareInterval(value), status, from, until, label: shareLabel(value), claimIds };
}

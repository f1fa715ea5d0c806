import type { Day, Instant, StakeStatus } from '../../domain.ts';
import { ownersOf, type StakeRow } from '../../graph/index.ts';
import type { StakeRow as Share } from '../../ownership/index.ts';
import type { ApiContext } from '../context.ts';
import { rowsKnownAt, today } from './stake-pages.ts';

/** Stakes that one table adds up. A firm with more direct holders is told to be cut. */
export const MOST_DIRECT = 5_000;

export interface When {
  readonly asOf?: Day | null | undefined;
  readonly knownAt?: Instant | null | undefined;
}

/** All direct stakes in a firm, the largest first, without their claims. */
export async function directStakes(
  firm: string,
  statuses: readonly StakeStatus[],
  { asOf, knownAt }: When,
  context: ApiContext,
): Promise<readonly StakeRow[]> {
  const asked = {
    statuses,
    asOf: asOf ?? today(),
    minPercent: null,
    afterRank: null,
    afterId: null,
    limit: MOST_DIRECT,
    claims: 0,
  };
  return knownAt ? rowsKnownAt('OWNERS', firm, { ...asked, knownAt }, context) : context.load.rowsOf(ownersOf, asked, firm);
}

/** A row of the graph as the arithmetic of ownership takes it. */
export const shareOf = ({ stake, status, holder, firm }: StakeRow): Share<string> => ({
  ...stake,
  status,
  held: firm.id,
  holder: holder.id,
  stakeId: stake.id,
});

import { stakesKnownAt, statusOn } from '../../believed.ts';
import type { Day, Instant, Stake, StakeStatus } from '../../domain.ts';
import { holdingsOf, ownersOf, type PartyRow, partiesById, rankOf, type StakeRow } from '../../graph/index.ts';
import type { ApiContext } from '../context.ts';
import { stakeNode } from '../nodes.ts';
import { connection, pageSize, type StakePage } from './connection.ts';
import { fromCursor } from './cursor.ts';
import { pastClaims } from './past-claims.ts';

/** What a list of stakes is asked for. */
export interface StakeArgs {
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly statuses: readonly StakeStatus[];
  readonly asOf?: Day | null | undefined;
  readonly knownAt?: Instant | null | undefined;
  readonly minPercent?: number | null | undefined;
}

export const today = (): Day => new Date().toISOString().slice(0, 10);

/** A page of the stakes in a firm (`OWNERS`) or of a holder (`HOLDINGS`), the largest first, each with `claims` of its newest claims. */
export async function stakePage(
  side: 'OWNERS' | 'HOLDINGS',
  party: string,
  args: StakeArgs,
  claims: number,
  context: ApiContext,
): Promise<StakePage> {
  const first = pageSize(args.first);
  const [afterRank, afterId] = args.after != null ? fromCursor('stakes', 'number', args.after) : [null, null];
  const asOf = args.asOf ?? today();
  const wanted = {
    statuses: args.statuses,
    asOf,
    minPercent: args.minPercent ?? null,
    afterRank,
    afterId,
    limit: first + 1,
    claims,
  };
  const rows = args.knownAt
    ? await rowsKnownAt(side, party, { ...wanted, knownAt: args.knownAt }, context)
    : await context.load.rowsOf(side === 'OWNERS' ? ownersOf : holdingsOf, wanted, party);
  return connection({
    list: 'stakes',
    rows,
    first,
    after: args.after,
    node: stakeNode,
    place: ({ stake }) => [stake.rank, stake.id],
  });
}

interface PastQuestion {
  readonly statuses: readonly StakeStatus[];
  readonly asOf: Day;
  readonly knownAt: Instant;
  readonly minPercent: number | null;
  readonly afterRank: number | null;
  readonly afterId: string | null;
  readonly limit: number;
  readonly claims: number;
}

/** The same rows from what was known at a moment: settled anew from the claims of then. */
export async function rowsKnownAt(
  side: 'OWNERS' | 'HOLDINGS',
  party: string,
  question: PastQuestion,
  context: ApiContext,
): Promise<readonly StakeRow[]> {
  const stakes = await stakesKnownAt(context.load.rows, party, side, question.knownAt);
  const shown = stakes
    .flatMap((stake) => {
      const status = statusOn(stake, question.asOf);
      return status && question.statuses.includes(status) && reaches(stake, question.minPercent)
        ? [{ stake, status, rank: rankOf(stake) }]
        : [];
    })
    .sort((a, b) => b.rank - a.rank || (a.stake.id < b.stake.id ? -1 : 1))
    .filter(
      ({ stake, rank }) =>
        question.afterRank === null ||
        rank < question.afterRank ||
        (rank === question.afterRank && stake.id > (question.afterId ?? '')),
    )
    .slice(0, question.limit);
  return pastRows(shown, question.claims, context);
}

/** A stake as it was settled from what was known at a moment, with its status on the day asked for. */
export interface PastStake {
  readonly stake: Stake;
  readonly status: StakeStatus;
}

/** Past stakes as rows, each with `claims` of its newest claims of then. */
export async function pastRows(shown: readonly PastStake[], claims: number, context: ApiContext): Promise<readonly StakeRow[]> {
  const parties = await partyRowsById(
    shown.flatMap(({ stake }) => [stake.holderId, stake.firmId]),
    context,
  );
  const claimsOf = await pastClaims(
    shown.map(({ stake }) => stake),
    claims,
    context,
  );
  return shown.flatMap(({ stake, status }) => {
    const holder = parties.get(stake.holderId);
    const firm = parties.get(stake.firmId);
    if (!holder || !firm) return [];
    return [
      {
        stake: { ...stake, rank: rankOf(stake), claimCount: stake.claimIds.length },
        status,
        holder,
        firm,
        claims: claimsOf(stake.id),
      },
    ];
  });
}

const reaches = ({ percent, high }: Stake, minPercent: number | null): boolean =>
  minPercent === null || (percent !== null && high >= minPercent);

/** The parties of some ids, by their id; asked once each. */
export async function partyRowsById(ids: readonly string[], { load }: ApiContext): Promise<ReadonlyMap<string, PartyRow>> {
  const rows = ids.length === 0 ? [] : await load.rows(partiesById, { ids: [...new Set(ids)] });
  return new Map(rows.map(({ party }) => [party.id, party]));
}

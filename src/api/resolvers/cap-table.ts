import { stakesKnownAt } from '../../believed.ts';
import type { Day, Instant, StakeStatus } from '../../domain.ts';
import { CodedError } from '../../errors.ts';
import { claimsById, nodeOf, ownersOf, type StakeRow } from '../../graph/index.ts';
import {
  type CapRow,
  capTable,
  combinedShare,
  ownershipHistory,
  ownershipPaths,
  type PartyKey,
  type StakeRow as Share,
} from '../../ownership/index.ts';
import type { ApiContext } from '../context.ts';
import type { Resolvers } from '../generated/schema.ts';
import { pageSize } from '../loaders/connection.ts';
import { viewOf } from '../loaders/pieces.ts';
import { partyRowsById, rowsKnownAt, today } from '../loaders/stake-pages.ts';
import { claimNode, partyNode, stakeNode } from '../nodes.ts';
import { stakesOf } from './ownership.ts';

/** Stakes of one table; a firm with more is paged through with `owners`. */
const MOST = 500;
const MOST_PATHS = 50;

interface When {
  readonly asOf?: Day | null | undefined;
  readonly knownAt?: Instant | null | undefined;
}

async function stakesIn(
  firm: string,
  statuses: readonly StakeStatus[],
  { asOf, knownAt }: When,
  context: ApiContext,
): Promise<readonly StakeRow[]> {
  const asked = { statuses, asOf: asOf ?? today(), minPercent: null, afterRank: null, afterId: null, limit: MOST, claims: 0 };
  return knownAt ? rowsKnownAt('OWNERS', firm, { ...asked, knownAt }, context) : context.load.rowsOf(ownersOf, asked, firm);
}

const shareOf = ({ stake, status, holder, firm }: StakeRow): Share<string> => ({
  ...stake,
  status,
  held: firm.id,
  holder: holder.id,
  stakeId: stake.id,
});

async function table(firm: string, when: When, context: ApiContext) {
  const rows = await stakesIn(firm, ['HELD', 'PLANNED', 'RUMOURED'], when, context);
  const nodes = new Map(rows.map((row) => [row.stake.id, stakeNode(row)]));
  const holders = new Map(rows.map(({ holder }) => [holder.id, partyNode(holder)]));
  const row = ({ holder, stake, low, high }: CapRow<string>) => ({
    holder: holders.get(holder)!,
    stake: nodes.get(stake.stakeId) ?? null,
    low,
    high,
  });
  const { held, planned, changes, warnings } = capTable(rows.map(shareOf));
  return {
    asOf: when.asOf ?? today(),
    held: { ...held, rows: held.rows.map(row) },
    planned: { ...planned, rows: planned.rows.map(row) },
    changes: changes.map(({ holder, now, then, change }) => ({
      holder: holders.get(holder)!,
      now: now && (nodes.get(now.stakeId) ?? null),
      planned: nodes.get(then.stakeId) ?? null,
      change,
    })),
    warnings: warnings.map(({ code, message }) => `${code}: ${message}`),
  };
}
export type CapTableNode = Awaited<ReturnType<typeof table>>;

/** All changes of a firm's ownership, from all claims known at a moment. */
async function history(firm: string, knownAt: Instant, context: ApiContext) {
  const changes = ownershipHistory(await stakesKnownAt(context.load.rows, firm, 'OWNERS', knownAt));
  const parties = await partyRowsById(
    changes.map(({ holderId }) => holderId),
    context,
  );
  return changes.flatMap(({ on, kind, holderId, before, after, claimIds }) => {
    const holder = parties.get(holderId);
    return holder
      ? [{ on, kind, holder: partyNode(holder), before: before?.label ?? null, after: after?.label ?? null, claimIds }]
      : [];
  });
}
export type ChangeNode = Awaited<ReturnType<typeof history>>[number];

/** The key that a piece of now has for a party; a party that is not there is in no piece. */
const keyOf = async (id: string, { load }: ApiContext): Promise<PartyKey> => (await load.rows(nodeOf, { id }))[0]?.node ?? id;

const organisation = {
  capTable: ({ id }: { readonly id: string }, when: When, context: ApiContext) => table(id, when, context),
  async ownershipHistory(
    { id }: { readonly id: string },
    { knownAt, first, skip }: { readonly knownAt?: Instant | null | undefined; readonly first: number; readonly skip: number },
    context: ApiContext,
  ) {
    const size = pageSize(first);
    if (skip < 0) throw new CodedError('BAD_INPUT', `"skip" is ${skip}; it is 0 or more.`, { value: skip });
    return (await history(id, knownAt ?? new Date().toISOString(), context)).slice(skip, skip + size);
  },
};

export const capTables: Resolvers = {
  Firm: organisation,
  Fund: organisation,
  State: organisation,
  OwnershipChange: {
    async claims({ claimIds }, _args, { load }) {
      return claimIds.length === 0 ? [] : (await load.rows(claimsById, { ids: claimIds })).map(({ claim }) => claimNode(claim));
    },
  },
  Query: {
    async ownershipPaths(_root, { from, to, order, first, ...when }, context) {
      const { piece, of } = await viewOf('ABOVE', to, when, context);
      const holder = when.knownAt ? from : await keyOf(from, context);
      const { paths } = ownershipPaths(piece, holder, of, pageSize(first, MOST_PATHS), order);
      return paths.map(async ({ hops, weakest, low, high }) => {
        const stakes = await stakesOf(
          hops.map(({ stakeId }) => stakeId),
          context,
        );
        return { hops: stakes, low, high, weakest: stakes.find(({ id }) => id === weakest.stakeId) ?? null };
      });
    },
    async combinedShare(_root, { of, holders, country, kind, statuses, asOf }, context) {
      const rows = await stakesIn(of, statuses, { asOf }, context);
      const chosen = new Set(
        rows
          .map(({ holder }) => holder)
          .filter(
            (holder) =>
              (!holders || holders.includes(holder.id)) &&
              (!country || holder.country === country) &&
              (!kind || holder.kind === kind),
          )
          .map(({ id }) => id),
      );
      return combinedShare(rows.map(shareOf), (holder) => chosen.has(holder));
    },
  },
};

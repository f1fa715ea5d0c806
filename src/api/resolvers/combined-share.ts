import { type Agreement, agreement, combinedShare } from '../../ownership/index.ts';
import { shareInterval } from '../../share.ts';
import type { ApiContext } from '../context.ts';
import type { QueryCombinedShareArgs, Resolvers } from '../generated/schema.ts';
import { directStakes, shareOf } from '../loaders/direct-stakes.ts';
import { partOfRows } from '../loaders/part.ts';
import { idsMeant } from '../loaders/party-search.ts';
import { stakeNode } from '../nodes.ts';
import { percent } from './ownership/args.ts';

/** "A combined 52 percent" of the holders that were named, or of those of a country or a kind. */
async function combined(
  { of, holders, country, kind, statuses, stated, bound, ...when }: QueryCombinedShareArgs,
  context: ApiContext,
) {
  const total = stated == null ? null : shareInterval({ percent: percent(stated, 'A total'), bound, size: null });
  const [[firm], chosen] = await Promise.all([idsMeant([of], context), holders ? idsMeant(holders, context) : null]);
  const rows = await directStakes(firm!, statuses, when, context);
  const byHolder = new Map(
    rows
      .filter(
        ({ holder }) =>
          (!chosen || chosen.includes(holder.id)) && (!country || holder.country === country) && (!kind || holder.kind === kind),
      )
      .map((row) => [row.holder.id, row]),
  );
  const { stakes, ...share } = combinedShare(rows.map(shareOf), (holder) => byHolder.has(holder));
  const byId = new Map(rows.map((row) => [row.stake.id, row]));
  const agrees: Agreement | null = total && agreement(share, total);
  return { ...share, stakeCount: stakes.length, rows: stakes.map(({ stakeId }) => byId.get(stakeId)!), agreement: agrees };
}
export type CombinedNode = Awaited<ReturnType<typeof combined>>;

export const combinedShares: Resolvers = {
  CombinedShare: { stakes: ({ rows }, part) => partOfRows(rows, part).map(stakeNode) },
  Query: { combinedShare: (_root, args, context) => combined(args, context) },
};

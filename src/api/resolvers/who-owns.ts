import type { StakeStatus } from '../../domain.ts';
import { type PartyRow, type StakeRow, whoOwns as whoOwnsQuery } from '../../graph/index.ts';
import { nameKey } from '../../resolve/index.ts';
import type { ApiContext } from '../context.ts';
import type { QueryWhoOwnsArgs, Resolvers } from '../generated/schema.ts';
import { ambiguous, exactFirst, unknownParty } from '../loaders/party-search.ts';
import { claimsAsked } from '../loaders/selection.ts';
import { rowsKnownAt, today } from '../loaders/stake-pages.ts';
import { partyNode, stakeNode } from '../nodes.ts';

/** Rows of one answer; `owners` of a firm pages through more. */
const MOST = 500;
const ORDER: Readonly<Record<StakeStatus, number>> = { HELD: 0, PLANNED: 1, RUMOURED: 2, FORMER: 3 };
/** Rounding of stated shares: 33.3 three times is a whole. */
const ROUNDING = 0.5;

/** Sum of what is stated: held stakes, or the planned ones of a venture that nobody holds yet. A bound counts with what it is at least. */
export function disclosedShare(stakes: readonly StakeRow[]): number {
  const held = stakes.filter(({ status }) => status === 'HELD');
  const counted = held.length > 0 ? held : stakes.filter(({ status }) => status === 'PLANNED');
  const sum = counted.reduce((total, { stake }) => total + (stake.bound === 'ABOUT' ? (stake.percent ?? 0) : stake.low), 0);
  return Math.round(sum * 1e6) / 1e6;
}

function warningsOf(disclosed: number, owners: readonly StakeRow[]): readonly string[] {
  const unstated = owners.filter(
    ({ stake, status }) => stake.percent === null && (status === 'HELD' || status === 'PLANNED'),
  ).length;
  return [
    ...(disclosed > 100 + ROUNDING
      ? [`OVER_100: the stated shares add up to ${disclosed} percent; some of the claims cannot be true together.`]
      : []),
    ...(unstated > 0
      ? [
          `UNSTATED: ${unstated} of the stakes ${unstated === 1 ? 'has' : 'have'} no stated percent and count with what they are at least.`,
        ]
      : []),
    ...(owners.length >= MOST ? [`CUT: only the ${MOST} largest stakes are shown; page through owners of the firm.`] : []),
  ];
}

/** The one firm that is meant, and its stakes, in one statement. */
async function ownersNow(
  { venture, asOf, statuses }: QueryWhoOwnsArgs & { readonly statuses: readonly StakeStatus[] },
  claims: number,
  context: ApiContext,
) {
  const args = { id: venture, key: nameKey(venture), statuses, asOf: asOf ?? today(), limit: MOST, claims };
  const rows = await context.load.rows(whoOwnsQuery, args);
  const meant = exactFirst(rows);
  const firms = meant.length > 1 ? meant.filter(({ party }) => party.kind !== 'PERSON') : meant;
  const [row] = firms;
  if (!row) throw await unknownParty(venture, context);
  if (firms.length > 1)
    throw ambiguous(
      venture,
      firms.map(({ party }) => party),
    );
  const { party, owners } = row;
  return { party, owners: owners.map((owner) => ({ ...owner, firm: party })) };
}

async function ownersOf(
  args: QueryWhoOwnsArgs,
  claims: number,
  context: ApiContext,
): Promise<{ readonly party: PartyRow; readonly owners: readonly StakeRow[] }> {
  const statuses = args.statuses ?? ['HELD', 'PLANNED'];
  const now = await ownersNow({ ...args, statuses }, args.knownAt ? 0 : claims, context);
  if (!args.knownAt) return now;
  const question = {
    statuses,
    asOf: args.asOf ?? today(),
    knownAt: args.knownAt,
    minPercent: null,
    afterRank: null,
    afterId: null,
    limit: MOST,
    claims,
  };
  return { party: now.party, owners: await rowsKnownAt('OWNERS', now.party.id, question, context) };
}

export const whoOwns: Resolvers = {
  Query: {
    async whoOwns(_root, args, context, info) {
      const { party, owners } = await ownersOf(args, claimsAsked(info), context);
      const disclosed = disclosedShare(owners);
      return {
        venture: partyNode(party),
        asOf: args.asOf ?? today(),
        owners: [...owners].sort((a, b) => ORDER[a.status] - ORDER[b.status] || b.stake.rank - a.stake.rank).map(stakeNode),
        disclosed,
        undisclosed: Math.max(0, Math.round((100 - disclosed) * 1e6) / 1e6),
        warnings: warningsOf(disclosed, owners),
      };
    },
  },
};

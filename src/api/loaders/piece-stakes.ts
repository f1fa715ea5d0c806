import { type StakeRow, stakesById } from '../../graph/index.ts';
import type { ApiContext } from '../context.ts';
import { type StakeNode, stakeNode } from '../nodes.ts';
import type { View } from './pieces.ts';
import { pastRows } from './stake-pages.ts';

/**
 * Stakes of a piece by their ids, in their order, as they are on the day of the piece, each with `claims` of its newest claims. What is believed no
 * longer since the piece was brought is left out.
 */
export async function stakesOf(
  view: View,
  ids: readonly string[],
  claims: number,
  context: ApiContext,
): Promise<readonly StakeNode[]> {
  const rows = view.past === null ? await rowsNow(view, ids, claims, context) : await rowsThen(view.past, ids, claims, context);
  return rows.map(stakeNode);
}

async function rowsNow({ asOf }: View, ids: readonly string[], claims: number, { load }: ApiContext) {
  const found = await Promise.all(ids.map((id) => load.rowOf(stakesById, { asOf, claims }, ({ stake }) => stake.id, id)));
  return found.filter((row) => row !== null);
}

async function rowsThen(
  past: NonNullable<View['past']>,
  ids: readonly string[],
  claims: number,
  context: ApiContext,
): Promise<readonly StakeRow[]> {
  return pastRows(
    ids.flatMap((id) => past.get(id) ?? []),
    claims,
    context,
  );
}

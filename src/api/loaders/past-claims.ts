import { type ClaimRow, claimsById } from '../../graph/index.ts';
import type { ApiContext } from '../context.ts';

/** The first `count` claims behind each of what was believed once, by its id: the newest, where the claims come in that order. */
export async function pastClaims(
  believed: readonly { readonly id: string; readonly claimIds: readonly string[] }[],
  count: number,
  { load }: ApiContext,
): Promise<(id: string) => readonly ClaimRow[]> {
  const shown = new Map(believed.map(({ id, claimIds }) => [id, claimIds.slice(0, count)]));
  const ids = [...shown.values()].flat();
  const rows = ids.length === 0 ? [] : await load.rows(claimsById, { ids });
  const byId = new Map(rows.map(({ claim }) => [claim.claimId, claim]));
  return (id) => (shown.get(id) ?? []).flatMap((claimId) => byId.get(claimId) ?? []);
}

import type { Day, DealKind, DealStatus } from '../../domain.ts';
import { deals, dealsOf } from '../../graph/index.ts';
import type { ApiContext } from '../context.ts';
import { dealNode } from '../nodes.ts';
import { connection, type DealPage, pageSize } from './connection.ts';
import { fromCursor } from './cursor.ts';

export interface DealArgs {
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly kinds?: readonly DealKind[] | null | undefined;
  readonly statuses?: readonly DealStatus[] | null | undefined;
  readonly since?: Day | null | undefined;
}

/** A page of deals, the newest first: those of a party, or all where `party` is null. */
export async function dealPage(party: string | null, args: DealArgs, claims: number, { load }: ApiContext): Promise<DealPage> {
  const first = pageSize(args.first);
  const [afterDay, afterId] = args.after != null ? fromCursor('deals', 'string', args.after) : [null, null];
  // A day before all others where no day is given: the index of days serves both questions.
  const wanted = {
    kinds: args.kinds ?? null,
    statuses: args.statuses ?? null,
    since: args.since ?? '',
    afterDay,
    afterId,
    limit: first + 1,
    claims,
  };
  const rows = party === null ? await load.rows(deals, wanted) : await load.rowsOf(dealsOf, wanted, party);
  return connection({
    list: 'deals',
    rows,
    first,
    after: args.after,
    node: dealNode,
    place: ({ deal }) => [deal.announcedOn, deal.id],
  });
}

import { stakesKnownAt } from '../../believed.ts';
import type { Instant } from '../../domain.ts';
import { claimsById } from '../../graph/index.ts';
import { ownershipHistory } from '../../ownership/index.ts';
import type { ApiContext } from '../context.ts';
import type { Resolvers } from '../generated/schema.ts';
import { type Part, partOfRows } from '../loaders/part.ts';
import { partyRowsById } from '../loaders/stake-pages.ts';
import { claimNode, partyNode } from '../nodes.ts';

/** Changes of a firm's ownership, from all claims known at a moment. */
async function history(firm: string, { knownAt, ...part }: Part & { readonly knownAt: Instant }, context: ApiContext) {
  const changes = partOfRows(ownershipHistory(await stakesKnownAt(context.load.rows, firm, 'OWNERS', knownAt)), part);
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

const organisation = {
  ownershipHistory: (
    { id }: { readonly id: string },
    { knownAt, ...part }: Part & { readonly knownAt?: Instant | null | undefined },
    context: ApiContext,
  ) => history(id, { ...part, knownAt: knownAt ?? new Date().toISOString() }, context),
};

export const histories: Resolvers = {
  Firm: organisation,
  Fund: organisation,
  State: organisation,
  OwnershipChange: {
    async claims({ claimIds }, _args, { load }) {
      return claimIds.length === 0 ? [] : (await load.rows(claimsById, { ids: claimIds })).map(({ claim }) => claimNode(claim));
    },
  },
};

/** Single ways by which one party owns another, hop by hop with the claims of each. */
import { nodeOf } from '../../../graph/index.ts';
import { type OwnershipPath, ownershipPaths, type PartyKey } from '../../../ownership/index.ts';
import type { ApiContext } from '../../context.ts';
import type { Resolvers } from '../../generated/schema.ts';
import { partOf } from '../../loaders/part.ts';
import { idsMeant } from '../../loaders/party-search.ts';
import { stakesOf } from '../../loaders/piece-stakes.ts';
import { type View, viewOf } from '../../loaders/pieces.ts';
import { claimsAsked, MAX_CLAIMS } from '../../loaders/selection.ts';
import type { StakeNode } from '../../nodes.ts';

const MOST_PATHS = 50;
const MOST_SKIPPED = 500;

export const pathNode = ({ low, high, hops, weakest }: OwnershipPath<PartyKey>, view: View) => ({
  low,
  high,
  hopIds: hops.map(({ stakeId }) => stakeId),
  weakestId: weakest.stakeId,
  view,
});
export type PathNode = ReturnType<typeof pathNode>;

/** How sure the best claim behind a stake is: 0 where none stands. */
const sureness = ({ evidence }: StakeNode): number => Math.max(0, ...evidence.map(({ confidence }) => confidence));

/** The key that a piece of now has for a party; a party that is not there is in no piece. */
const keyOf = async (id: string, { load }: ApiContext): Promise<PartyKey> => (await load.rows(nodeOf, { id }))[0]?.node ?? id;

export const paths: Resolvers = {
  OwnershipPath: {
    hops: ({ hopIds, view }, _args, context, info) => stakesOf(view, hopIds, claimsAsked(info), context),
    async weakest({ weakestId, view }, _args, context, info) {
      return (await stakesOf(view, [weakestId], claimsAsked(info), context))[0] ?? null;
    },
    async leastCertain({ hopIds, view }, _args, context) {
      const hops = await stakesOf(view, hopIds, MAX_CLAIMS, context);
      return hops.toSorted((a, b) => sureness(a) - sureness(b))[0] ?? null;
    },
  },
  Query: {
    async ownershipPaths(_root, { from, to, order, first: asked, skip: left, ...when }, context) {
      const { first, skip } = partOf({ first: asked, skip: Math.min(left, MOST_SKIPPED) }, MOST_PATHS);
      const [holderId, firmId] = await idsMeant([from, to], context);
      const [view, holder] = await Promise.all([
        viewOf('ABOVE', firmId!, when, context),
        when.knownAt ? holderId! : keyOf(holderId!, context),
      ]);
      const found = ownershipPaths(view.piece, holder, view.of, skip + first, order);
      return found.paths.slice(skip).map((path) => pathNode(path, view));
    },
  },
};

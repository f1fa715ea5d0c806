/** Who controls whom, who stands at the top, and the chain of steps that says why. */
import {
  type ControlStep,
  controlledBy,
  controllersOf,
  type PartyKey,
  ultimateOwners as ultimateOwnersOf,
} from '../../../ownership/index.ts';
import type { ApiContext } from '../../context.ts';
import type { Resolvers } from '../../generated/schema.ts';
import { type Part, partOf, partOfRows } from '../../loaders/part.ts';
import { stakesOf } from '../../loaders/piece-stakes.ts';
import { partiesOfKeys, type View, viewOf, type When } from '../../loaders/pieces.ts';
import { claimsAsked } from '../../loaders/selection.ts';
import { percent } from './args.ts';

interface Chained {
  readonly chain: readonly ControlStep<PartyKey>[];
}

/** A chain's steps are named when they are asked for. */
const chained = ({ chain }: Chained, view: View) => ({ links: chain, steps: chain.length, view });
export type ChainNode = ReturnType<typeof chained>;

/** The steps of a part of a chain, from the controller down. */
async function stepsOf({ links, view }: ChainNode, part: Part, context: ApiContext) {
  const shown = partOfRows(links, part);
  const names = await partiesOfKeys(
    view,
    shown.map(({ firm }) => firm),
    context,
  );
  return shown.map(({ firm, certainty, reason, stakes, low, high }) => ({
    firm: names.get(firm)!,
    certainty,
    reason,
    share: { low, high },
    stakeIds: stakes.map(({ stakeId }) => stakeId),
    stakeCount: stakes.length,
    view,
  }));
}
export type StepNode = Awaited<ReturnType<typeof stepsOf>>[number];

interface Thresholds extends When, Part {
  readonly threshold: number;
}
interface ControlArgs extends Thresholds {
  readonly atLeast: boolean;
}

const testOf = ({ threshold, atLeast }: ControlArgs) => ({ threshold: percent(threshold), atLeast });

export const control = {
  async controls({ id }: { readonly id: string }, args: ControlArgs, context: ApiContext) {
    const view = await viewOf('BELOW', id, args, context);
    const rows = partOfRows(controlledBy(view.piece, view.of, testOf(args)), args);
    const names = await partiesOfKeys(
      view,
      rows.map(({ firm }) => firm),
      context,
    );
    return rows.map(({ firm, certainty, chain }) => ({ ...chained({ chain }, view), firm: names.get(firm)!, certainty }));
  },
};

export const controlOfOrganisation = {
  async controllers({ id }: { readonly id: string }, args: ControlArgs, context: ApiContext) {
    const view = await viewOf('ABOVE', id, args, context);
    const rows = partOfRows(controllersOf(view.piece, view.of, testOf(args)), args);
    const names = await partiesOfKeys(
      view,
      rows.map(({ party }) => party),
      context,
    );
    return rows.map(({ party, certainty, ultimate, chain }) => ({
      ...chained({ chain }, view),
      party: names.get(party)!,
      certainty,
      ultimate,
    }));
  },
  async ultimateOwners({ id }: { readonly id: string }, args: Thresholds, context: ApiContext) {
    const { first, skip } = partOf(args);
    const view = await viewOf('ABOVE', id, args, context);
    const rows = ultimateOwnersOf(view.piece, view.of, { threshold: percent(args.threshold) }).owners(first, skip);
    const names = await partiesOfKeys(
      view,
      rows.map(({ party }) => party),
      context,
    );
    return rows.map(({ party, chain, ...row }) => ({ ...row, ...chained({ chain }, view), party: names.get(party)! }));
  },
};

export type ControlledNode = Awaited<ReturnType<typeof control.controls>>[number];
export type ControllerNode = Awaited<ReturnType<typeof controlOfOrganisation.controllers>>[number];
export type UltimateOwnerNode = Awaited<ReturnType<typeof controlOfOrganisation.ultimateOwners>>[number];

export const controlTypes: Resolvers = {
  Controller: { chain: stepsOf },
  Controlled: { chain: stepsOf },
  UltimateOwner: { chain: stepsOf },
  ControlStep: {
    stakes: ({ stakeIds, view }, part, context, info) => stakesOf(view, partOfRows(stakeIds, part), claimsAsked(info), context),
  },
};

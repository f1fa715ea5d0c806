import type { Interval } from '../../domain.ts';
import { CodedError } from '../../errors.ts';
import { closeLinks } from '../../ownership/close-links.ts';
import type { ControlStep } from '../../ownership/control/chain.ts';
import { controlledBy } from '../../ownership/control/controlled-by.ts';
import { controllersOf } from '../../ownership/control/controllers-of.ts';
import type { IntegratedShare } from '../../ownership/integrated.ts';
import { lookThrough } from '../../ownership/look-through.ts';
import type { PartyKey } from '../../ownership/piece.ts';
import { portfolio } from '../../ownership/portfolio.ts';
import { ultimateOwners } from '../../ownership/ultimate-owners.ts';
import type { ApiContext } from '../context.ts';
import type { Resolvers } from '../generated/schema.ts';
import { connection, pageSize } from '../loaders/connection.ts';
import { fromCursor } from '../loaders/cursor.ts';
import { partiesOfKeys, type View, viewOf, type When } from '../loaders/pieces.ts';
import { today } from '../loaders/stake-pages.ts';
import type { PartyNode, StakeNode } from '../nodes.ts';
import { factNode } from './nodes.ts';

type Names = ReadonlyMap<PartyKey, PartyNode>;

/** A threshold is a percent. @throws CodedError BAD_PERCENT */
function percent(value: number): number {
  if (value >= 0 && value <= 100) return value;
  throw new CodedError('BAD_PERCENT', `A threshold lies between 0 and 100 percent; ${value} does not.`, { value });
}

function steps(value: number | null | undefined): { readonly maxDepth?: number } {
  if (value == null) return {};
  if (value >= 1) return { maxDepth: value };
  throw new CodedError('BAD_INPUT', `"maxDepth" is ${value}; it is at least 1.`, { value });
}

/** Stakes by their ids, in their order; what is believed no longer is left out. */
export async function stakesOf(ids: readonly string[], context: ApiContext): Promise<readonly StakeNode[]> {
  const found = await Promise.all(ids.map((id) => factNode('STAKE', id, context)));
  return found.filter((node): node is StakeNode => node?.__typename === 'Stake');
}

const range = ({ low, high }: Interval) => ({ low, high });

const shareNode = (share: IntegratedShare<PartyKey> & { readonly ultimate?: boolean }, names: Names, { piece }: View) => ({
  ...range(share),
  party: names.get(share.party)!,
  exact: share.exact,
  depth: share.depth,
  directId: share.direct?.stakeId ?? null,
  ultimate: share.ultimate ?? isUltimate(share.party, piece),
});
export type ShareNode = ReturnType<typeof shareNode>;

function isUltimate(party: PartyKey, { indexOf, owners }: View['piece']): boolean {
  const index = indexOf.get(party);
  return index === undefined || owners[index] === owners[index + 1];
}

/** A page of computed rows: their cursor is their place, for the same question gives the same order. */
async function page(
  list: string,
  rows: readonly IntegratedShare<PartyKey>[],
  first: number,
  skip: number,
  after: string | null | undefined,
  view: View,
  context: ApiContext,
) {
  const names = await partiesOfKeys(
    rows.map(({ party }) => party),
    context,
  );
  const shown = rows.map((row, at) => ({ ...shareNode(row, names, view), at: skip + at + 1 }));
  return connection({ list, rows: shown, first, after, node: (row) => row, place: ({ at, party }) => [at, party.id] });
}
export type SharePage = Awaited<ReturnType<typeof page>>;

const skipped = (list: string, after: string | null | undefined): number => (after ? fromCursor(list, 'number', after)[0] : 0);

function chainNode(chain: readonly ControlStep<PartyKey>[], names: Names) {
  return chain.map((step) => ({
    firm: names.get(step.firm)!,
    certainty: step.certainty,
    reason: step.reason,
    share: range(step),
    stakeIds: step.stakes.map(({ stakeId }) => stakeId),
  }));
}
export type StepNode = ReturnType<typeof chainNode>[number];

const keysOf = (chain: readonly ControlStep<PartyKey>[]): readonly PartyKey[] => chain.map(({ firm }) => firm);

/** What `Firm.lookThrough` is asked further questions about. */
export interface LookThroughNode {
  readonly asOf: string;
  readonly view: View;
  readonly answer: ReturnType<typeof lookThrough<PartyKey>>;
}

const party = {
  async portfolio(
    { id }: { readonly id: string },
    args: When & {
      readonly minPercent: number;
      readonly maxDepth?: number | null | undefined;
      readonly first: number;
      readonly after?: string | null | undefined;
    },
    context: ApiContext,
  ) {
    const first = pageSize(args.first);
    const skip = skipped('portfolio', args.after);
    const view = await viewOf('BELOW', id, args, context);
    const rows = portfolio(view.piece, view.of, { minPercent: percent(args.minPercent), ...steps(args.maxDepth) });
    return page('portfolio', rows.slice(skip, skip + first + 1), first, skip, args.after, view, context);
  },
  async controls(
    { id }: { readonly id: string },
    args: When & { readonly threshold: number; readonly first: number },
    context: ApiContext,
  ) {
    const view = await viewOf('BELOW', id, args, context);
    const rows = controlledBy(view.piece, view.of, { threshold: percent(args.threshold) }).slice(0, pageSize(args.first));
    const names = await partiesOfKeys(
      rows.flatMap(({ firm, chain }) => [firm, ...keysOf(chain)]),
      context,
    );
    return rows.map(({ firm, certainty, chain }) => ({ firm: names.get(firm)!, certainty, chain: chainNode(chain, names) }));
  },
  async closeLinks(
    { id }: { readonly id: string },
    args: When & { readonly threshold: number; readonly first: number },
    context: ApiContext,
  ) {
    const view = await viewOf('AROUND', id, args, context);
    const rows = closeLinks(view.piece, view.of, percent(args.threshold)).slice(0, pageSize(args.first));
    const names = await partiesOfKeys(
      rows.flatMap((row) => [row.with, ...row.legs.flatMap(({ holder, firm }) => [holder, firm])]),
      context,
    );
    return rows.map(({ kind, certainty, legs, with: other }) => ({
      kind,
      certainty,
      with: names.get(other)!,
      legs: legs.map((leg) => ({ holder: names.get(leg.holder)!, firm: names.get(leg.firm)!, share: range(leg) })),
    }));
  },
};

const organisation = {
  ...party,
  async lookThrough(
    { id }: { readonly id: string },
    args: When & { readonly minPercent: number; readonly maxDepth?: number | null | undefined },
    context: ApiContext,
  ): Promise<LookThroughNode> {
    const view = await viewOf('ABOVE', id, args, context);
    return {
      asOf: args.asOf ?? today(),
      view,
      answer: lookThrough(view.piece, view.of, { minPercent: percent(args.minPercent), ...steps(args.maxDepth) }),
    };
  },
  async controllers(
    { id }: { readonly id: string },
    args: When & { readonly threshold: number; readonly first: number },
    context: ApiContext,
  ) {
    const view = await viewOf('ABOVE', id, args, context);
    const rows = controllersOf(view.piece, view.of, { threshold: percent(args.threshold) }).slice(0, pageSize(args.first));
    const names = await partiesOfKeys(
      rows.flatMap((row) => [row.party, ...keysOf(row.chain)]),
      context,
    );
    return rows.map(({ party: who, certainty, ultimate, chain }) => ({
      party: names.get(who)!,
      certainty,
      ultimate,
      chain: chainNode(chain, names),
    }));
  },
  async ultimateOwners(
    { id }: { readonly id: string },
    args: When & { readonly threshold: number; readonly first: number },
    context: ApiContext,
  ) {
    const view = await viewOf('ABOVE', id, args, context);
    const rows = ultimateOwners(view.piece, view.of, { threshold: percent(args.threshold) }).owners(pageSize(args.first));
    const names = await partiesOfKeys(
      rows.flatMap((row) => [row.party, ...keysOf(row.chain)]),
      context,
    );
    return rows.map(({ party: who, chain, together, byShare, byControl, ...share }) => ({
      ...range(share),
      byShare,
      byControl,
      party: names.get(who)!,
      together: range(together),
      chain: chainNode(chain, names),
    }));
  },
};

export const ownership: Resolvers = {
  Firm: organisation,
  Fund: organisation,
  State: organisation,
  Person: party,
  LookThrough: {
    async holders({ view, answer }, args, context) {
      const first = pageSize(args.first);
      const skip = skipped('look-through', args.after);
      return page('look-through', answer.holders(first + 1, skip), first, skip, args.after, view, context);
    },
    parties: ({ answer }) => answer.parties,
    unknown: ({ answer }) => range(answer.unknown()),
    itself: ({ answer }) => range(answer.itself()),
    async closedLoops({ answer }, _args, context) {
      const loops = answer.closedLoops();
      const names = await partiesOfKeys(
        loops.flatMap(({ parties }) => parties),
        context,
      );
      return loops.map((loop) => ({ parties: loop.parties.flatMap((key) => names.get(key) ?? []), share: range(loop) }));
    },
    async overfull({ answer }, _args, context) {
      return [...(await partiesOfKeys(answer.overfull, context)).values()];
    },
    cut: ({ answer }) => answer.cut,
  },
  IntegratedShare: {
    async direct({ directId }, _args, context) {
      return directId === null ? null : ((await stakesOf([directId], context))[0] ?? null);
    },
  },
  ControlStep: { stakes: ({ stakeIds }, _args, context) => stakesOf(stakeIds, context) },
};

/** Look-through and portfolios: shares that count what is held through others. */
import type { Interval } from '../../../domain.ts';
import {
  type ClosedLoop,
  type IntegratedShare,
  lookThrough,
  type PartyKey,
  type PathOrder,
  type PathsOf,
  portfolio,
  portfolioPaths,
} from '../../../ownership/index.ts';
import type { ApiContext } from '../../context.ts';
import type { Resolvers } from '../../generated/schema.ts';
import { connection, pageSize } from '../../loaders/connection.ts';
import { fromCursor } from '../../loaders/cursor.ts';
import { partOfRows } from '../../loaders/part.ts';
import { stakesOf } from '../../loaders/piece-stakes.ts';
import { type Names, partiesOfKeys, type View, viewOf, type When } from '../../loaders/pieces.ts';
import { claimsAsked } from '../../loaders/selection.ts';
import { percent, steps } from './args.ts';
import { pathNode } from './paths.ts';

const MOST_PATHS = 10;

interface ShareArgs extends When {
  readonly minPercent: number;
  readonly maxDepth?: number | null | undefined;
}

/** Where the rows of a list come from: the piece, and the ways through it between each row's party and the one that was asked about. */
interface Ground {
  readonly view: View;
  readonly paths: (order: PathOrder) => PathsOf<PartyKey>;
}

/** Makes the ways of each order once, for all rows. */
function onceEach(make: Ground['paths']): Ground['paths'] {
  const made = new Map<PathOrder, PathsOf<PartyKey>>();
  return (order) => {
    const known = made.get(order) ?? make(order);
    made.set(order, known);
    return known;
  };
}

const shareNode = (
  { party, low, high, exact, direct, depth, ...row }: IntegratedShare<PartyKey> & { readonly ultimate?: boolean },
  names: Names,
  ground: Ground,
) => ({
  low,
  high,
  exact,
  depth,
  party: names.get(party)!,
  directId: direct?.stakeId ?? null,
  ultimate: row.ultimate ?? isUltimate(party, ground.view.piece),
  key: party,
  ground,
});
export type ShareNode = ReturnType<typeof shareNode>;

function isUltimate(party: PartyKey, { indexOf, owners }: View['piece']): boolean {
  const index = indexOf.get(party);
  return index === undefined || owners[index] === owners[index + 1];
}

interface PageOf {
  readonly list: string;
  /** One row more than asked for, where there is one. */
  readonly rows: readonly IntegratedShare<PartyKey>[];
  readonly first: number;
  readonly skip: number;
  readonly after: string | null | undefined;
}

/** A page of computed rows: their cursor is their place, for the same question gives the same order. */
async function page({ list, rows, first, skip, after }: PageOf, ground: Ground, context: ApiContext) {
  const names = await partiesOfKeys(
    ground.view,
    rows.map(({ party }) => party),
    context,
  );
  const shown = rows.map((row, at) => ({ ...shareNode(row, names, ground), at: skip + at + 1 }));
  return connection({ list, rows: shown, first, after, node: (row) => row, place: ({ at, party }) => [at, party.id] });
}
export type SharePage = Awaited<ReturnType<typeof page>>;

const skipped = (list: string, after: string | null | undefined): number => (after ? fromCursor(list, 'number', after)[0] : 0);

/** What `Firm.lookThrough` is asked further questions about. */
export interface LookThroughNode extends Ground {
  readonly answer: ReturnType<typeof lookThrough<PartyKey>>;
}

export const shares = {
  async portfolio(
    { id }: { readonly id: string },
    args: ShareArgs & { readonly first: number; readonly after?: string | null | undefined },
    context: ApiContext,
  ) {
    const first = pageSize(args.first);
    const skip = skipped('portfolio', args.after);
    const depth = steps(args.maxDepth);
    const view = await viewOf('BELOW', id, args, context);
    const rows = portfolio(view.piece, view.of, { minPercent: percent(args.minPercent), ...depth });
    const paths = onceEach((order) => portfolioPaths(view.piece, view.of, { ...depth, order }));
    const part = rows.slice(skip, skip + first + 1);
    return page({ list: 'portfolio', rows: part, first, skip, after: args.after }, { view, paths }, context);
  },
};

export const sharesOfOrganisation = {
  async lookThrough({ id }: { readonly id: string }, args: ShareArgs, context: ApiContext): Promise<LookThroughNode> {
    const view = await viewOf('ABOVE', id, args, context);
    const answer = lookThrough(view.piece, view.of, { minPercent: percent(args.minPercent), ...steps(args.maxDepth) });
    return { view, answer, paths: onceEach(answer.paths) };
  },
};

const range = ({ low, high }: Interval) => ({ low, high });

const loopNode = ({ parties, ...share }: ClosedLoop<PartyKey>, view: View) => ({
  keys: parties,
  size: parties.length,
  share: range(share),
  view,
});
export type LoopNode = ReturnType<typeof loopNode>;

/** The parties of some keys, in their order. */
async function named(view: View, keys: readonly PartyKey[], context: ApiContext) {
  const names = await partiesOfKeys(view, keys, context);
  return keys.flatMap((key) => names.get(key) ?? []);
}

export const shareTypes: Resolvers = {
  LookThrough: {
    asOf: ({ view }) => view.asOf,
    async holders({ answer, ...ground }, { first: asked, after }, context) {
      const first = pageSize(asked);
      const skip = skipped('look-through', after);
      return page({ list: 'look-through', rows: answer.holders(first + 1, skip), first, skip, after }, ground, context);
    },
    parties: ({ answer }) => answer.parties,
    unknown: ({ answer }) => range(answer.unknown()),
    itself: ({ answer }) => range(answer.itself()),
    closedLoops: ({ answer, view }, part) => partOfRows(answer.closedLoops(), part).map((loop) => loopNode(loop, view)),
    async overfull({ answer, view }, part, context) {
      return named(view, partOfRows(answer.overfull, part), context);
    },
    cut: ({ answer }) => answer.cut,
  },
  ClosedLoop: {
    parties({ keys, view }, part, context) {
      return named(view, partOfRows(keys, part), context);
    },
  },
  IntegratedShare: {
    async direct({ directId, ground }, _args, context, info) {
      return directId === null ? null : ((await stakesOf(ground.view, [directId], claimsAsked(info), context))[0] ?? null);
    },
    paths: ({ key, ground }, { first, order }) =>
      ground
        .paths(order)(key, pageSize(first, MOST_PATHS))
        .paths.map((path) => pathNode(path, ground.view)),
  },
};

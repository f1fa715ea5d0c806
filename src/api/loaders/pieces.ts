import { stakesKnownAt, statusOn } from '../../believed.ts';
import { type Day, type Instant, STAKE_SIZES, STAKE_STATUSES, type StakeSize, type StakeStatus } from '../../domain.ts';
import { CodedError } from '../../errors.ts';
import { type PieceRow, partiesById, partiesByNode, pieceAbove, pieceAround, pieceBelow } from '../../graph/index.ts';
import { type PartyKey, type Piece, pieceOf, type StakeRow } from '../../ownership/piece.ts';
import type { ApiContext } from '../context.ts';
import { type PartyNode, partyNode } from '../nodes.ts';
import { type PastStake, today } from './stake-pages.ts';

/** What a piece of the graph is asked for. */
export interface When {
  readonly statuses: readonly StakeStatus[];
  readonly asOf?: Day | null | undefined;
  readonly knownAt?: Instant | null | undefined;
}

/** A piece of the graph, and the party that it was asked for, by the key that the piece has for it. */
export interface View {
  readonly piece: Piece<PartyKey>;
  readonly of: PartyKey;
  readonly asOf: Day;
  /** The stakes by their ids, where the piece was settled from what was known at a moment; else null. */
  readonly past: ReadonlyMap<string, PastStake> | null;
  /** The parties that came with the piece. */
  readonly names: Names;
}

/** Parties by their keys in a piece. */
export type Names = ReadonlyMap<PartyKey, PartyNode>;

/** Which piece: all above a party, all below it, or all above it and below any of them. */
export type Direction = 'ABOVE' | 'BELOW' | 'AROUND';

/** The statement of each piece, and the most stakes that it may have: past it, an answer would take too long. */
const PIECES = {
  ABOVE: { statement: pieceAbove, most: 100_000 },
  BELOW: { statement: pieceBelow, most: 100_000 },
  AROUND: { statement: pieceAround, most: 50_000 },
} as const satisfies Readonly<Record<Direction, object>>;
/** Parties of a piece that is settled anew for a moment of the past. */
const MOST_PAST = 2_000;

/** The piece of the graph that a question needs; several fields of one question share it. */
export function viewOf(direction: Direction, party: string, when: When, context: ApiContext): Promise<View> {
  const asOf = when.asOf ?? today();
  const asked = { statuses: [...when.statuses].sort(), asOf, knownAt: when.knownAt ?? null };
  return context.load.once(`piece ${direction} ${party} ${JSON.stringify(asked)}`, () =>
    asked.knownAt === null
      ? viewNow(direction, party, asked, context)
      : viewKnownAt(direction, party, { ...asked, knownAt: asked.knownAt }, context),
  );
}

interface Asked {
  readonly statuses: readonly StakeStatus[];
  readonly asOf: Day;
}

async function viewNow(direction: Direction, id: string, { statuses, asOf }: Asked, { load }: ApiContext): Promise<View> {
  const { statement, most } = PIECES[direction];
  const [columns] = await load.rows(statement, { id, statuses, asOf, limit: most + 1 });
  if (!columns) return { piece: pieceOf<PartyKey>([]), of: id, asOf, past: null, names: new Map() };
  if (columns.held.length > most) {
    throw new CodedError(
      'QUERY_TOO_COSTLY',
      `Over ${most} stakes hang together with this party; ask about a smaller one, or page through its "owners" and "holdings".`,
      { value: id, most },
    );
  }
  return {
    piece: pieceOf(rowsOf(columns), { ends: new Set<PartyKey>(columns.ends.filter((end) => end >= 0)) }),
    of: columns.node,
    asOf,
    past: null,
    names: new Map(columns.parties.map(({ node, party }) => [node, partyNode(party)])),
  };
}

const SIZES: ReadonlyMap<string, StakeSize> = new Map(STAKE_SIZES.map((size) => [size, size]));
const STATUSES: ReadonlyMap<string, StakeStatus> = new Map(STAKE_STATUSES.map((status) => [status, status]));

function rowsOf({
  held,
  holders,
  percents,
  lows,
  highs,
  sizes,
  stakeStatuses,
  stakeIds,
}: PieceRow): readonly StakeRow<PartyKey>[] {
  return held.map((firm, at) => ({
    held: firm,
    holder: holders[at]!,
    percent: percents[at]! < 0 ? null : percents[at]!,
    low: lows[at]!,
    high: highs[at]!,
    size: SIZES.get(sizes[at]!) ?? null,
    status: STATUSES.get(stakeStatuses[at]!) ?? 'HELD',
    stakeId: stakeIds[at]!,
  }));
}

/** The same from what was known at a moment, party by party: each one's stakes settled anew from the claims of then. */
async function viewKnownAt(
  direction: Direction,
  party: string,
  { statuses, asOf, knownAt }: Asked & { readonly knownAt: Instant },
  { load }: ApiContext,
): Promise<View> {
  const rows = new Map<string, StakeRow<PartyKey>>();
  const past = new Map<string, PastStake>();
  const seen = new Set<string>();
  const visit = async (id: string, side: 'OWNERS' | 'HOLDINGS', open: string[]) => {
    if (seen.has(`${side} ${id}`)) return;
    seen.add(`${side} ${id}`);
    if (seen.size > MOST_PAST)
      throw new CodedError(
        'QUERY_TOO_COSTLY',
        `Over ${MOST_PAST} parties hang together here; questions of an earlier "knownAt" are answered for smaller pieces only.`,
        { value: party },
      );
    for (const stake of await stakesKnownAt(load.rows, id, side, knownAt)) {
      const { holderId, firmId, id: stakeId } = stake;
      const status = statusOn(stake, asOf);
      if (status === null || !statuses.includes(status)) continue;
      rows.set(stakeId, { ...stake, held: firmId, holder: holderId, status, stakeId });
      past.set(stakeId, { stake, status });
      open.push(side === 'OWNERS' ? holderId : firmId);
    }
  };
  const walk = async (from: readonly string[], side: 'OWNERS' | 'HOLDINGS') => {
    const open = [...from];
    for (let id = open.pop(); id !== undefined; id = open.pop()) await visit(id, side, open);
  };
  const reached = () => [...new Set([...rows.values()].flatMap(({ held, holder }) => [String(held), String(holder)]))];
  if (direction !== 'BELOW') await walk([party], 'OWNERS');
  if (direction !== 'ABOVE') await walk([party, ...reached()], 'HOLDINGS');
  // Stakes of others in the firms that were reached narrow the bounds.
  if (direction !== 'ABOVE') for (const id of reached()) await visit(id, 'OWNERS', []);
  return { piece: pieceOf(rows.values()), of: party, asOf, past, names: new Map() };
}

/** The parties of some keys of a piece: those that came with it, and of a large piece a load. */
export async function partiesOfKeys({ names }: View, keys: readonly PartyKey[], { load }: ApiContext): Promise<Names> {
  const unique = [...new Set(keys)].filter((key) => !names.has(key));
  const nodes = unique.filter((key) => typeof key === 'number');
  const ids = unique.filter((key) => typeof key === 'string');
  const byNode = nodes.length === 0 ? [] : await load.rows(partiesByNode, { nodes });
  const byId = ids.length === 0 ? [] : await load.rows(partiesById, { ids });
  return new Map<PartyKey, PartyNode>([
    ...names,
    ...byNode.map(({ node, party }) => [node, partyNode(party)] as const),
    ...byId.map(({ party }) => [party.id, partyNode(party)] as const),
  ]);
}

/** A de-duplicated piece of the ownership graph, packed so that thousands of stakes are walked in milliseconds. */
import type { Interval, StakeSize, StakeStatus } from '../domain.ts';

/** Whatever names a party outside: an id, or a number that the database gave. */
export type PartyKey = string | number;

/** One stake as the graph hands it over. Percents 0 to 100. */
export interface StakeRow<K extends PartyKey = PartyKey> extends Interval {
  /** The firm that is held. */
  readonly held: K;
  readonly holder: K;
  readonly percent: number | null;
  readonly size: StakeSize | null;
  readonly status: StakeStatus;
  readonly stakeId: string;
}

/** Lists of edges by party: those of party `p` stand in `edges` from `start[p]` to before `start[p + 1]`. */
export interface Adjacency {
  readonly start: Int32Array;
  readonly edges: Int32Array;
}

/** Parties are indices into `keys`, stakes are indices into the columns. The stakes in one firm stand together. */
export interface Piece<K extends PartyKey = PartyKey> {
  readonly keys: readonly K[];
  readonly indexOf: ReadonlyMap<K, number>;
  readonly firm: Int32Array;
  readonly holder: Int32Array;
  /** Percents 0 to 100. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly stakes: readonly StakeRow<K>[];
  /** The stakes in firm `f` stand from `owners[f]` to before `owners[f + 1]`. */
  readonly owners: Int32Array;
  /** Stakes of a holder, by holder. */
  readonly holdings: Adjacency;
}

export interface PieceOptions<K extends PartyKey> {
  /** Parties that nobody can own, persons and states: stakes in them are left out. */
  readonly ends?: ReadonlySet<K>;
}

/** Of two stakes of one holder in one firm the later stage counts: what will be held once the plan is done. */
const STAGE: Readonly<Record<StakeStatus, number>> = { FORMER: 0, HELD: 1, PLANNED: 2, RUMOURED: 3 };

/** A stake with the indices of its parties. */
interface Indexed<K extends PartyKey> {
  readonly firm: number;
  readonly holder: number;
  readonly stake: StakeRow<K>;
}

/**
 * Packs rows into a piece. A holder has one stake in a firm: where both a held and a planned one are given, the planned one counts;
 * of two in the same stage the narrower one. Former stakes are no ownership and are left out.
 */
export function pieceOf<K extends PartyKey>(rows: Iterable<StakeRow<K>>, { ends }: PieceOptions<K> = {}): Piece<K> {
  const indexOf = new Map<K, number>();
  const found = onePerPair(rows, ends ?? new Set(), indexOf);
  const byFirm = adjacency(
    Int32Array.from(found, ({ firm }) => firm),
    indexOf.size,
  );
  const edges = Array.from(byFirm.edges, (edge) => found[edge]!);
  const holder = Int32Array.from(edges, (edge) => edge.holder);
  return {
    keys: [...indexOf.keys()],
    indexOf,
    firm: Int32Array.from(edges, ({ firm }) => firm),
    holder,
    low: Float64Array.from(edges, ({ stake }) => stake.low),
    high: Float64Array.from(edges, ({ stake }) => stake.high),
    stakes: edges.map(({ stake }) => stake),
    owners: byFirm.start,
    holdings: adjacency(holder, indexOf.size),
  };
}

function onePerPair<K extends PartyKey>(
  rows: Iterable<StakeRow<K>>,
  ends: ReadonlySet<K>,
  indexOf: Map<K, number>,
): readonly Indexed<K>[] {
  const byPair = new Map<number, Indexed<K>>();
  for (const stake of rows) {
    if (stake.status === 'FORMER' || ends.has(stake.held)) continue;
    const [firm, holder] = [indexed(indexOf, stake.held), indexed(indexOf, stake.holder)];
    const pair = firm * 2 ** 26 + holder;
    const known = byPair.get(pair);
    if (known === undefined || counts(stake, known.stake)) byPair.set(pair, { firm, holder, stake });
  }
  return [...byPair.values()];
}

function indexed<K>(indexOf: Map<K, number>, key: K): number {
  const known = indexOf.get(key);
  if (known !== undefined) return known;
  indexOf.set(key, indexOf.size);
  return indexOf.size - 1;
}

function counts(row: StakeRow, before: StakeRow): boolean {
  const later = STAGE[row.status] - STAGE[before.status];
  return later > 0 || (later === 0 && row.high - row.low < before.high - before.low);
}

/** Edges by the party that stands in `column`. */
export function adjacency(column: Int32Array, parties: number): Adjacency {
  const start = new Int32Array(parties + 1);
  for (let edge = 0; edge < column.length; edge++) start[column[edge]! + 1]! += 1;
  for (let party = 0; party < parties; party++) start[party + 1]! += start[party]!;
  const next = start.slice();
  const edges = new Int32Array(column.length);
  for (let edge = 0; edge < column.length; edge++) edges[next[column[edge]!]!++] = edge;
  return { start, edges };
}

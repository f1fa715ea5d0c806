import type { Point } from './types.ts';

interface Placed extends Point {
  readonly id: string;
  readonly w: number;
  readonly h: number;
}

/** Pixels between two nodes of a row. */
export const GAP = 24;
/** Pixels between two ranks: room for the shares on the lines. */
export const ROW_GAP = 84;
/** How much wider than the window a rank may be: as much as the names stay legible when it is made to fit. */
const SPILL = 1.5;
/** Pixels between the rows of a rank that was broken. */
const BROKEN_GAP = 50;
/** Pixels between a broken rank and where its lines begin to bend. */
const CLEAR = 14;

export interface Rows {
  readonly places: Readonly<Record<string, Point>>;
  /** For nodes of broken ranks: how high above and how low below them the rank ends. Their lines go straight until there. */
  readonly broken: ReadonlyMap<string, { readonly above: number; readonly below: number }>;
}

/**
 * Breaks ranks that are much wider than `width` into rows set like bricks, so that forty owners stand in a block and not in a line that nobody can see whole.
 * Ranks below move down; the order from left to right stays.
 */
export function breakRows(placed: readonly Placed[], width: number): Rows {
  const places: Record<string, Point> = {};
  const broken = new Map<string, { readonly above: number; readonly below: number }>();
  let top = 0;
  for (const rank of ranksOf(placed)) {
    const rows = rowsNeeded(rank, width);
    const tallest = Math.max(...rank.map(({ h }) => h));
    const bottom = top + tallest + (rows - 1) * (tallest + BROKEN_GAP);
    for (const [id, point] of setLikeBricks(rank, rows, top + tallest / 2, tallest + BROKEN_GAP)) {
      places[id] = point;
      if (rows > 1) broken.set(id, { above: top - CLEAR, below: bottom + CLEAR });
    }
    top = bottom + ROW_GAP;
  }
  return { places, broken };
}

function ranksOf(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const ranks = Map.groupBy(placed, ({ y }) => Math.round(y));
  return [...ranks].sort(([a], [b]) => a - b).map(([, rank]) => rank.toSorted((a, b) => a.x - b.x));
}

function rowsNeeded(rank: readonly Placed[], width: number): number {
  const wide = rank.reduce((sum, { w }) => sum + w + GAP, -GAP);
  return Math.max(1, Math.ceil(wide / (width * SPILL)));
}

function setLikeBricks(rank: readonly Placed[], rows: number, y: number, step: number): readonly (readonly [string, Point])[] {
  if (rows === 1) return rank.map(({ id, x }) => [id, { x, y }]);
  const middle = (rank[0]!.x + rank.at(-1)!.x) / 2;
  const pitch = (Math.max(...rank.map(({ w }) => w)) + GAP) / rows;
  return rank.map(({ id }, i) => [id, { x: middle + (i - (rank.length - 1) / 2) * pitch, y: y + (i % rows) * step }]);
}

import type { Point } from '../layout/types.ts';

export interface Box extends Point {
  readonly w: number;
  readonly h: number;
}

/** A line from the foot of one box to the head of another: where it begins and ends, and the points that bend it. */
export interface Curve {
  readonly from: Point;
  readonly to: Point;
  readonly bend: readonly Point[];
}

/** The part of a box's side over which the lines that meet there are spread. */
export const SPREAD = 0.78;

interface Line {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

export type Ways = Readonly<Record<string, readonly Point[]>>;

/**
 * Curves that leave and arrive upright and go through the points of their way; those that share a side of a box stand apart on it,
 * in the order of where they go.
 */
export function curvesOf(lines: readonly Line[], boxes: ReadonlyMap<string, Box>, ways: Ways): ReadonlyMap<string, Curve> {
  const drawn = lines.filter(({ source, target }) => source !== target && boxes.has(source) && boxes.has(target));
  const starts = slots(
    drawn,
    (id) => boxes.get(id)!,
    'source',
    ({ id, target }) => (ways[id]?.[0] ?? boxes.get(target)!).x,
  );
  const ends = slots(
    drawn,
    (id) => boxes.get(id)!,
    'target',
    ({ id, source }) => (ways[id]?.at(-1) ?? boxes.get(source)!).x,
  );
  return new Map(
    drawn.map(({ id, source, target }) => {
      const [above, below] = [boxes.get(source)!, boxes.get(target)!];
      return [
        id,
        curve({ x: starts.get(id)!, y: above.y + above.h / 2 }, ways[id] ?? [], { x: ends.get(id)!, y: below.y - below.h / 2 }),
      ];
    }),
  );
}

/** Pixels beside each other below which two points are joined by a straight line: a bend would look like a dent. */
const DENT = 16;

// From each point to the next: straight down, a bend half way, straight down.
function curve(from: Point, way: readonly Point[], to: Point): Curve {
  const stops = [from, ...way, to];
  const bend = stops.slice(1).flatMap((stop, i) => {
    const start = stops[i]!;
    if (Math.abs(stop.x - start.x) < DENT) return [between(start, stop, 1 / 3), between(start, stop, 2 / 3)];
    const half = (start.y + stop.y) / 2;
    return [
      { x: start.x, y: half },
      { x: stop.x, y: half },
    ];
  });
  return { from, to, bend };
}

/** The point that lies so far on the way from one to the other: 0 at the first, 1 at the second. */
export const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});

// Where on the side of its box each line stands: the one that goes furthest left stands leftmost.
function slots(
  lines: readonly Line[],
  boxOf: (id: string) => Box,
  at: 'source' | 'target',
  towards: (line: Line) => number,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [id, group] of Map.groupBy(lines, (line) => line[at])) {
    const { x, w } = boxOf(id);
    const sorted = group.toSorted((a, b) => towards(a) - towards(b) || (a.id < b.id ? -1 : 1));
    for (const [i, line] of sorted.entries()) found.set(line.id, x + ((i + 0.5) / sorted.length - 0.5) * w * SPREAD);
  }
  return found;
}

/** A point as Cytoscape takes it: how far along the straight line between the ends, and how far beside it. */
export function besideLine({ from, to }: Curve, point: Point): { readonly weight: number; readonly distance: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const [px, py] = [point.x - from.x, point.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return { weight: (px * dx + py * dy) / length ** 2, distance: (py * dx - px * dy) / length };
}

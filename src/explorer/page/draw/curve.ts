import type { Point } from '../layout/types.ts';

export interface Box extends Point {
  readonly w: number;
  readonly h: number;
}

/** A line from the foot of one box to the head of another: where it begins and ends, and the two points that bend it. */
export interface Curve {
  readonly from: Point;
  readonly to: Point;
  readonly bend: readonly [Point, Point];
}

/** The part of a box's side over which the lines that meet there are spread. */
const SPREAD = 0.56;

interface Line {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** Curves that leave and arrive upright; those that share a side of a box stand apart on it, in the order of where they go. */
export function curvesOf(lines: readonly Line[], boxes: ReadonlyMap<string, Box>): ReadonlyMap<string, Curve> {
  const drawn = lines.filter(({ source, target }) => source !== target && boxes.has(source) && boxes.has(target));
  const starts = slots(drawn, boxes, 'source', 'target');
  const ends = slots(drawn, boxes, 'target', 'source');
  return new Map(
    drawn.map(({ id, source, target }) => {
      const [above, below] = [boxes.get(source)!, boxes.get(target)!];
      return [id, curve({ x: starts.get(id)!, y: above.y + above.h / 2 }, { x: ends.get(id)!, y: below.y - below.h / 2 })];
    }),
  );
}

function curve(from: Point, to: Point): Curve {
  const half = (to.y - from.y) / 2;
  return {
    from,
    to,
    bend: [
      { x: from.x, y: from.y + half },
      { x: to.x, y: to.y - half },
    ],
  };
}

// Where on the side of its box each line stands: the one that goes furthest left stands leftmost.
function slots(
  lines: readonly Line[],
  boxes: ReadonlyMap<string, Box>,
  at: 'source' | 'target',
  other: 'source' | 'target',
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [id, group] of Map.groupBy(lines, (line) => line[at])) {
    const { x, w } = boxes.get(id)!;
    const sorted = group.toSorted((a, b) => boxes.get(a[other])!.x - boxes.get(b[other])!.x || (a.id < b.id ? -1 : 1));
    sorted.forEach((line, i) => {
      found.set(line.id, x + ((i + 0.5) / sorted.length - 0.5) * w * SPREAD);
    });
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

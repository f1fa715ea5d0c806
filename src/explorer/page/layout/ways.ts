import type { Job, Point } from './types.ts';

type Edge = Job['edges'][number];

/** A point that a long line has to pass: laid out like a node, and none. */
export interface Waypoint {
  readonly id: string;
  readonly w: number;
  readonly h: number;
}

export interface Routed {
  readonly waypoints: readonly Waypoint[];
  /** The lines, long ones cut at their waypoints. */
  readonly edges: readonly Edge[];
  /** By line, its waypoints from the source to the target. */
  readonly through: ReadonlyMap<string, readonly string[]>;
}

/** Room for a line between two nodes. */
const SIZE = { w: 14, h: 26 };

/** Cuts lines that cross ranks at each rank they cross, so that the next layout keeps room for them there. */
export function cutAtRanks(edges: readonly Edge[], places: ReadonlyMap<string, Point>): Routed {
  const heights = [...new Set([...places.values()].map(({ y }) => Math.round(y)))].sort((a, b) => a - b);
  const rankOf = (id: string): number => heights.indexOf(Math.round(places.get(id)!.y));
  const through = new Map(
    edges.flatMap(({ id, source, target }) => {
      const crossed = Math.abs(rankOf(target) - rankOf(source)) - 1;
      return crossed > 0 ? [[id, Array.from({ length: crossed }, (_, i) => `way:${id}:${i}`)] as const] : [];
    }),
  );
  return {
    waypoints: [...through.values()].flat().map((id) => ({ id, ...SIZE })),
    edges: edges.flatMap((edge) => pieces(edge, through.get(edge.id) ?? [], rankOf(edge.source) > rankOf(edge.target))),
    through,
  };
}

// A line that goes up is laid out from its upper end down, so that it makes no circle.
function pieces(edge: Edge, way: readonly string[], goesUp: boolean): readonly Edge[] {
  const stops = [edge.source, ...way, edge.target];
  if (goesUp) stops.reverse();
  return stops.slice(1).map((target, i) => ({ id: `${edge.id}:${i}`, source: stops[i]!, target }));
}

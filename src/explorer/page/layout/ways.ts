import type { Job, Point } from './types.ts';

type Edge = Job['edges'][number];
type Piece = Omit<Edge, 'room'>;

/** A point that a long line has to pass: laid out like a node, and none. */
export interface Waypoint {
  readonly id: string;
  readonly w: number;
  readonly h: number;
}

export interface Routed {
  readonly waypoints: readonly Waypoint[];
  /** The lines, long ones cut at their waypoints. */
  readonly edges: readonly Piece[];
  /** By line, its waypoints from the source to the target. */
  readonly through: ReadonlyMap<string, readonly string[]>;
}

/** Height of a waypoint; lower than any node, so that it never makes a rank taller. */
const HEIGHT = 26;

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
    waypoints: edges.flatMap(({ id, room }) => (through.get(id) ?? []).map((stop) => ({ id: stop, w: room, h: HEIGHT }))),
    edges: edges.flatMap((edge) => pieces(edge, through.get(edge.id) ?? [], rankOf(edge.source) > rankOf(edge.target))),
    through,
  };
}

// A line that goes up is laid out from its upper end down, so that it makes no circle.
function pieces(edge: Edge, way: readonly string[], goesUp: boolean): readonly Piece[] {
  const stops = [edge.source, ...way, edge.target];
  if (goesUp) stops.reverse();
  return stops.slice(1).map((target, i) => ({ id: `${edge.id}:${i}`, source: stops[i]!, target }));
}

import type { Layout } from '../layout/lay-out.ts';
import type { Point } from '../layout/types.ts';
import type { Scene } from '../scene/types.ts';
import { bundle } from './bundle.ts';
import { type Box, curvesOf } from './curve.ts';
import { curveData, type EdgeData, edgeData, type NodeData, nodeData } from './elements.ts';
import { labelOf } from './label.ts';
import { placeLabels } from './label-places.ts';
import type { Theme } from './theme.ts';

/** What is to be drawn of a scene, before anything of it is: what Cytoscape will know of each node and line. */
export interface Plan {
  readonly nodes: readonly NodeData[];
  readonly edges: readonly EdgeData[];
}

export function planOf(scene: Scene, extras: ReadonlyMap<string, string>, theme: Theme): Plan {
  const drawn = bundle(scene.edges);
  const labels = placeLabels(drawn);
  return {
    nodes: scene.nodes.map((node) =>
      nodeData(node, labelOf(node, extras.get(node.id) ?? null), labels.room.get(node.id) ?? 0, theme),
    ),
    edges: drawn.map((edge) => edgeData(edge, labels.of.get(edge.id)!)),
  };
}

/** An element with all that Cytoscape needs to draw it once and be done. */
export interface Drawing {
  readonly group: 'nodes' | 'edges';
  readonly data: Readonly<Record<string, unknown>> & { readonly id: string };
  readonly place: Point | null;
}

/** A plan with places: the nodes first, so that every line finds its ends. */
export function drawingsOf({ nodes, edges }: Plan, { places, ways }: Layout): readonly Drawing[] {
  const boxes = new Map<string, Box>(nodes.map(({ id, w, h }) => [id, { ...places[id]!, w, h }]));
  const curves = curvesOf(edges, boxes, ways);
  return [
    ...nodes.map((data) => ({ group: 'nodes', data, place: places[data.id]! }) as const),
    ...edges.map((data) => {
      const curve = curves.get(data.id);
      const bent = curve ? curveData(curve, boxes.get(data.source)!, boxes.get(data.target)!) : {};
      return { group: 'edges', data: { ...data, ...bent }, place: null } as const;
    }),
  ];
}

/** The rectangle that all nodes take. */
export function boundsOf(
  { nodes }: Plan,
  { places }: Layout,
): { readonly x1: number; readonly y1: number; readonly w: number; readonly h: number } {
  const boxes = nodes.map(({ id, w, h }) => ({ ...places[id]!, w, h }));
  const [x1, y1] = [Math.min(...boxes.map(({ x, w }) => x - w / 2)), Math.min(...boxes.map(({ y, h }) => y - h / 2))];
  const [x2, y2] = [Math.max(...boxes.map(({ x, w }) => x + w / 2)), Math.max(...boxes.map(({ y, h }) => y + h / 2))];
  return { x1, y1, w: x2 - x1, h: y2 - y1 };
}

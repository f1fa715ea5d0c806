import type { SceneEdge, SceneNode } from '../scene/types.ts';
import type { Box, Curve } from './curve.ts';
import { besideLine } from './curve.ts';
import { type Label, shorten } from './label.ts';
import { widthOf } from './style.ts';
import type { Theme } from './theme.ts';

/** Letters of a title on a line; the panel has all of them. */
const TITLE = 22;

/** What Cytoscape knows of a node. */
export function nodeData(node: SceneNode, { text, w, h }: Label, theme: Theme): Record<string, unknown> {
  const base = { id: node.id, type: node.type, text, w, h };
  if (node.type !== 'PARTY') return base;
  return { ...base, kind: node.kind, venture: node.venture, middle: node.middle, fill: theme.kinds[node.kind] };
}

/** What Cytoscape knows of a line; its label stands at the end where fewer lines meet, so that a fan's labels do not lie on each other. */
export function edgeData(edge: SceneEdge, edges: Fans): Record<string, unknown> {
  const { id, source, target, type, status } = edge;
  const crowdedBelow = (edges.into.get(target) ?? 0) >= (edges.outOf.get(source) ?? 0);
  const text = type === 'STAKE' ? edge.label : shorten(edge.label, TITLE);
  return { id, source, target, type, status, text, at: crowdedBelow ? 'source' : 'target', width: widthOf(edge.low, edge.high) };
}

/** How many lines leave and enter each node. */
export interface Fans {
  readonly into: ReadonlyMap<string, number>;
  readonly outOf: ReadonlyMap<string, number>;
}

export function fansOf(edges: readonly SceneEdge[]): Fans {
  const into = new Map<string, number>();
  const outOf = new Map<string, number>();
  for (const { source, target } of edges) {
    outOf.set(source, (outOf.get(source) ?? 0) + 1);
    into.set(target, (into.get(target) ?? 0) + 1);
  }
  return { into, outOf };
}

/** Ends and bends of a line, relative to its boxes and to the straight line, as Cytoscape's styles take them. */
export function curveData(curve: Curve, source: Box, target: Box): Record<string, unknown> {
  const [a, b] = curve.bend.map((point) => besideLine(curve, point)) as [
    ReturnType<typeof besideLine>,
    ReturnType<typeof besideLine>,
  ];
  return {
    start: `${curve.from.x - source.x}px ${curve.from.y - source.y}px`,
    end: `${curve.to.x - target.x}px ${curve.to.y - target.y}px`,
    weights: `${a.weight} ${b.weight}`,
    distances: `${a.distance} ${b.distance}`,
  };
}

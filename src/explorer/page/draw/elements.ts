import type { SceneNode } from '../scene/types.ts';
import type { DrawnEdge } from './bundle.ts';
import type { Box, Curve } from './curve.ts';
import { besideLine } from './curve.ts';
import { type Label, shorten } from './label.ts';
import type { LabelPlace } from './label-places.ts';
import { widthOf } from './style.ts';
import type { Theme } from './theme.ts';

/** Letters of a title on a line; the panel has all of them. */
const TITLE = 22;

export interface NodeData extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly w: number;
  readonly h: number;
}
export interface EdgeData extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly room: number;
}

/** What Cytoscape knows of a node. */
export function nodeData(node: SceneNode, { text, w, h }: Label, room: number, theme: Theme): NodeData {
  const base = { id: node.id, type: node.type, text, w: Math.max(w, room), h };
  if (node.type !== 'PARTY') return base;
  return { ...base, kind: node.kind, venture: node.venture, middle: node.middle, fill: theme.kinds[node.kind] };
}

/** What Cytoscape knows of a line. */
export function edgeData(edge: DrawnEdge, { at, offset, room }: LabelPlace): EdgeData {
  const { id, source, target, type, status, facts } = edge;
  const text = type === 'STAKE' ? edge.label : shorten(edge.label, TITLE);
  return { id, source, target, type, status, facts, text, at, offset, room, width: widthOf(edge.low, edge.high) };
}

/** Ends and bends of a line, relative to its boxes and to the straight line, as Cytoscape's styles take them. */
export function curveData(curve: Curve, source: Box, target: Box): Record<string, unknown> {
  const bends = curve.bend.map((point) => besideLine(curve, point));
  return {
    start: `${curve.from.x - source.x}px ${curve.from.y - source.y}px`,
    end: `${curve.to.x - target.x}px ${curve.to.y - target.y}px`,
    weights: bends.map(({ weight }) => weight).join(' '),
    distances: bends.map(({ distance }) => distance).join(' '),
  };
}

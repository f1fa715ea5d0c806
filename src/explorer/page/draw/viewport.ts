import type { Point } from '../layout/types.ts';
import type cytoscape from '../vendor/cytoscape.mjs';

/** Below this the names can no longer be read: then the graph is larger than its window. */
const LEGIBLE = 0.62;
const LARGEST = 1.15;
const PADDING = 36;
/** Pixels at the foot of the window that belong to the legend. */
const FOOT = 40;

export interface Frame {
  readonly zoom: number;
  readonly pan: Point;
}

/** The window on the graph: all of it where it stays legible so, else the anchor and what is around it. */
export function frameFor(cy: cytoscape.Core, { x1, y1, w, h }: Bounds, anchor: Point): Frame {
  const [width, height] = [cy.width(), cy.height() - FOOT];
  const fitting = Math.min((width - 2 * PADDING) / w, (height - 2 * PADDING) / h, LARGEST);
  const zoom = Math.max(fitting, LEGIBLE);
  const centre = { x: within(anchor.x, x1, w, width / zoom), y: within(anchor.y, y1, h, height / zoom) };
  return { zoom, pan: { x: width / 2 - centre.x * zoom, y: height / 2 - centre.y * zoom } };
}

// The middle of a window that shows the point and as little beside the graph as can be: all of the graph where the window is larger.
function within(point: number, start: number, length: number, window: number): number {
  const room = length + (2 * PADDING) / LEGIBLE;
  if (room <= window) return start + length / 2;
  const first = start + length / 2 - room / 2 + window / 2;
  return Math.min(Math.max(point, first), first + room - window);
}

interface Bounds {
  readonly x1: number;
  readonly y1: number;
  readonly w: number;
  readonly h: number;
}

/** All of the graph, however small. */
export const showAll = (cy: cytoscape.Core): void => {
  cy.fit(undefined, PADDING);
  if (cy.zoom() > LARGEST) {
    cy.zoom(LARGEST);
    cy.center();
  }
};

/** Nearer or further, around the middle of the window. */
export const zoomBy = (cy: cytoscape.Core, factor: number): void => {
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
};

import type cytoscape from '../vendor/cytoscape.mjs';

/** Below this the names can no longer be read: then the graph is larger than its window. */
const LEGIBLE = 0.62;
const LARGEST = 1.15;
const PADDING = 36;
const PAN_MS = 240;

/** Shows all of the graph where it stays legible so, else the anchor (or the middle) and what is around it. */
export async function settleView(cy: cytoscape.Core, anchor: string | null, isFirst: boolean): Promise<void> {
  const box = cy.elements().boundingBox({ includeLabels: false });
  const zoom = Math.min((cy.width() - 2 * PADDING) / box.w, (cy.height() - 2 * PADDING) / box.h, LARGEST);
  const target = zoom >= LEGIBLE ? { zoom, center: centreOf(box) } : aroundAnchor(cy, anchor);
  const pan = { x: cy.width() / 2 - target.center.x * target.zoom, y: cy.height() / 2 - target.center.y * target.zoom };
  if (isFirst || matchMedia('(prefers-reduced-motion: reduce)').matches) {
    cy.viewport({ zoom: target.zoom, pan });
    return;
  }
  cy.stop();
  await cy.animation({ zoom: target.zoom, pan, duration: PAN_MS, easing: 'ease-out-cubic' }).play().promise('completed');
}

const centreOf = ({ x1, y1, w, h }: { x1: number; y1: number; w: number; h: number }) => ({ x: x1 + w / 2, y: y1 + h / 2 });

function aroundAnchor(cy: cytoscape.Core, anchor: string | null) {
  const wanted = cy.getElementById(anchor ?? '');
  const node: cytoscape.NodeSingular = wanted.nonempty() && wanted.isNode() ? wanted : cy.nodes('[?middle]').first();
  return { zoom: LEGIBLE, center: { ...node.position() } };
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

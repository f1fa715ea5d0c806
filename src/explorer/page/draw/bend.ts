import type cytoscape from '../vendor/cytoscape.mjs';
import { type Box, type Curve, curvesOf, type Ways } from './curve.ts';
import { curveData } from './elements.ts';

/** Bends lines for where their nodes stand now. */
export function bend(cy: cytoscape.Core, edges: cytoscape.EdgeCollection): void {
  const { boxes, curves } = geometryOf(cy);
  cy.batch(() => {
    for (const edge of edges.toArray()) {
      const curve = curves.get(edge.id());
      if (curve) edge.data(curveData(curve, boxes.get(edge.source().id())!, boxes.get(edge.target().id())!));
    }
  });
}

const WAYS = 'ways';

/** Remembers the ways that lines take, for whoever bends or draws them later. */
export const keepWays = (cy: cytoscape.Core, ways: Ways): void => void cy.scratch(WAYS, ways);
const waysOf = (cy: cytoscape.Core): Ways => (cy.scratch(WAYS) as Ways | undefined) ?? {};

/** Where everything stands, for those who draw it elsewhere. */
export function geometryOf(cy: cytoscape.Core): {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly curves: ReadonlyMap<string, Curve>;
} {
  const boxes = boxesOf(cy);
  return { boxes, curves: curvesOf(linesOf(cy), boxes, waysOf(cy)) };
}

function boxesOf(cy: cytoscape.Core): ReadonlyMap<string, Box> {
  return new Map(
    cy.nodes().map((node) => {
      const { x, y } = node.position();
      return [node.id(), { x, y, w: node.data('w') as number, h: node.data('h') as number }];
    }),
  );
}

const linesOf = (cy: cytoscape.Core) =>
  cy.edges().map((edge) => ({ id: edge.id(), source: edge.source().id(), target: edge.target().id() }));

import cytoscape from '../vendor/cytoscape.mjs';
import dagre from '../vendor/cytoscape-dagre.mjs';
import { breakRows, GAP, ROW_GAP } from './rows.ts';
import type { Done, Job, Point } from './types.ts';

// Laying out three hundred elements takes longer than a page may stand still: it is done here, beside the page.

cytoscape.use(dagre);

addEventListener('message', ({ data }: MessageEvent<Job>) => {
  const start = performance.now();
  const places = layOut(data);
  postMessage({ id: data.id, places, took: performance.now() - start } satisfies Done);
});

function layOut({ nodes, edges, width }: Job): Readonly<Record<string, Point>> {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...nodes.map(({ id, w, h }) => ({ data: { id, w, h } })),
      ...edges.filter(({ source, target }) => source !== target).map((edge) => ({ data: { ...edge } })),
    ],
    style: [{ selector: 'node', style: { width: 'data(w)', height: 'data(h)' } }],
  });
  const options: dagre.DagreLayoutOptions = {
    name: 'dagre',
    rankDir: 'TB',
    nodeSep: GAP,
    rankSep: ROW_GAP,
    edgeSep: GAP,
    ranker: 'network-simplex',
    fit: false,
    animate: false,
  };
  cy.layout(options).run();
  const placed = nodes.map(({ id, w, h }) => ({ id, w, h, ...cy.getElementById(id).position() }));
  cy.destroy();
  return breakRows(placed, width);
}

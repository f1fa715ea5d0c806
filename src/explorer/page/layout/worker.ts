import cytoscape from '../vendor/cytoscape.mjs';
import dagre from '../vendor/cytoscape-dagre.mjs';
import { breakRows, GAP, ROW_GAP } from './rows.ts';
import type { Done, Job, Point } from './types.ts';
import { cutAtRanks } from './ways.ts';

// Laying out three hundred elements takes longer than a page may stand still: it is done here, beside the page.

cytoscape.use(dagre);

addEventListener('message', ({ data }: MessageEvent<Job>) => {
  const start = performance.now();
  const { places, ways } = layOut(data);
  postMessage({ id: data.id, places, ways, took: performance.now() - start } satisfies Done);
});

type Sized = Job['nodes'][number];

// Once to know the ranks, and again with room in them for the lines that cross them.
function layOut({ nodes, edges, width }: Job): Pick<Done, 'places' | 'ways'> {
  const drawn = edges.filter(({ source, target }) => source !== target);
  const first = byDagre(nodes, drawn);
  const { waypoints, edges: cut, through } = cutAtRanks(drawn, first);
  const all = [...nodes, ...waypoints];
  const placed = waypoints.length === 0 ? first : byDagre(all, cut);
  const { places, broken } = breakRows(
    all.map((node) => ({ ...node, ...placed.get(node.id)! })),
    width,
  );
  const ways = drawn.flatMap(({ id, source, target }) => {
    const [leaves, arrives] = [broken.get(source), broken.get(target)];
    const way = [
      ...(leaves ? [{ x: places[source]!.x, y: leaves.below }] : []),
      ...(through.get(id) ?? []).map((stop) => places[stop]!),
      ...(arrives ? [{ x: places[target]!.x, y: arrives.above }] : []),
    ];
    return way.length > 0 ? [[id, way] as const] : [];
  });
  return { places, ways: Object.fromEntries(ways) };
}

function byDagre(nodes: readonly Sized[], edges: readonly Omit<Job['edges'][number], 'room'>[]): ReadonlyMap<string, Point> {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [...nodes.map(({ id, w, h }) => ({ data: { id, w, h } })), ...edges.map((edge) => ({ data: { ...edge } }))],
    style: [{ selector: 'node', style: { width: 'data(w)', height: 'data(h)' } }],
  });
  const options: dagre.DagreLayoutOptions = {
    name: 'dagre',
    rankDir: 'TB',
    nodeSep: GAP,
    rankSep: ROW_GAP,
    edgeSep: GAP,
    fit: false,
    animate: false,
  };
  cy.layout(options).run();
  const placed = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  cy.destroy();
  return placed;
}

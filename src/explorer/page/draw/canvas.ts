import { type Layout, layOut } from '../layout/lay-out.ts';
import type { Point } from '../layout/types.ts';
import type { Scene } from '../scene/types.ts';
import cytoscape from '../vendor/cytoscape.mjs';
import { bend } from './bend.ts';
import { bundle } from './bundle.ts';
import { edgeData, nodeData } from './elements.ts';
import { labelOf } from './label.ts';
import { placeLabels } from './label-places.ts';
import { styleOf } from './style.ts';
import { readTheme } from './theme.ts';
import { settleView } from './viewport.ts';

/** What the graph tells: a node or a line was clicked, or a node asked to be the middle. */
export interface Listeners {
  readonly node: (id: string) => void;
  /** `facts` are the stake, or the posts and foundings that the line stands for. */
  readonly line: (facts: readonly string[], source: string) => void;
  readonly middle: (id: string) => void;
  readonly nothing: () => void;
}

export interface Canvas {
  /** Draws a scene; `anchor` is the node that should stay where it is on the screen. `extras` are words below a party's name. */
  readonly show: (
    scene: Scene,
    how: { readonly anchor: string | null; readonly extras: ReadonlyMap<string, string> },
  ) => Promise<void>;
  readonly choose: (id: string | null) => void;
  readonly restyle: () => void;
  readonly cy: cytoscape.Core;
}

/** Pixels at the edges that rows of nodes leave free. */
const MARGIN = 48;
/** Rows are never made narrower than this, so that a telephone gets a column of pairs and not a thread. */
const NARROWEST = 330;
/** More nodes than this jump to their places instead of gliding. */
const MOST_GLIDING = 80;
const GLIDE_MS = 240;

/** The graph in its container. */
export function createCanvas(container: HTMLElement, listeners: Listeners): Canvas {
  const cy = cytoscape({
    container,
    style: styleOf(readTheme()),
    minZoom: 0.15,
    maxZoom: 2.5,
    boxSelectionEnabled: false,
    autounselectify: true,
    pixelRatio: 'auto',
  });
  listen(cy, listeners);
  return {
    cy,
    show: (scene, how) => show(cy, scene, how),
    choose: (id) => {
      cy.batch(() => {
        cy.$('.chosen').removeClass('chosen');
        if (id === null) return;
        cy.getElementById(id).addClass('chosen');
        cy.edges()
          .filter((edge) => (edge.data('facts') as readonly string[]).includes(id))
          .addClass('chosen');
      });
    },
    restyle: () => {
      const theme = readTheme();
      cy.batch(() => {
        for (const node of cy.nodes('[?middle]').toArray())
          node.data('fill', theme.kinds[node.data('kind') as keyof typeof theme.kinds]);
      });
      cy.style(styleOf(theme));
    },
  };
}

function listen(cy: cytoscape.Core, { node, line, middle, nothing }: Listeners): void {
  cy.on('tap', 'node', ({ target }) => node(target.id()));
  cy.on('tap', 'edge', ({ target }) => line(target.data('facts'), target.data('source')));
  cy.on('tap', ({ target }) => {
    if (target === cy) nothing();
  });
  cy.on('dbltap', 'node[type = "PARTY"]', ({ target }) => middle(target.id()));
  cy.on('mouseover', 'node, edge', () => cy.container()?.classList.add('over'));
  cy.on('mouseout', 'node, edge', () => cy.container()?.classList.remove('over'));
  cy.on('drag', 'node', ({ target }) => bend(cy, target.connectedEdges()));
}

async function show(cy: cytoscape.Core, scene: Scene, { anchor, extras }: Parameters<Canvas['show']>[1]): Promise<void> {
  const isFirst = cy.elements().length === 0;
  update(cy, scene, extras);
  const job = {
    nodes: cy.nodes().map((node) => ({ id: node.id(), w: node.data('w') as number, h: node.data('h') as number })),
    edges: cy.edges().map((edge) => ({ id: edge.id(), source: edge.source().id(), target: edge.target().id() })),
    width: Math.max(NARROWEST, cy.width() - 2 * MARGIN),
  };
  const layout = await layOut(job);
  if (!layout) return;
  performance.measure('layout', { start: performance.now() - layout.took, duration: layout.took });
  await place(cy, layout, isFirst);
  await settleView(cy, anchor, isFirst);
}

// What is gone goes; what is new comes, unseen, where its neighbour stands; what stays keeps its place until the layout is there.
function update(cy: cytoscape.Core, scene: Scene, extras: ReadonlyMap<string, string>): void {
  const theme = readTheme();
  const edges = bundle(scene.edges);
  const labels = placeLabels(edges);
  const kept = new Set([...scene.nodes, ...edges].map(({ id }) => id));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !kept.has(element.id()))
      .remove();
    for (const node of scene.nodes) {
      const data = nodeData(node, labelOf(node, extras.get(node.id) ?? null), labels.room.get(node.id) ?? 0, theme);
      const known = cy.getElementById(node.id);
      if (known.nonempty()) known.data(data);
      else cy.add({ group: 'nodes', data, position: birthplace(cy, scene, node.id), classes: 'new' });
    }
    for (const edge of edges) {
      const data = edgeData(edge, labels.of.get(edge.id)!);
      const known = cy.getElementById(edge.id);
      if (known.nonempty()) known.data(data);
      else cy.add({ group: 'edges', data: { ...STRAIGHT, ...data }, classes: 'new' });
    }
  });
}

/** A line before it was laid out. */
const STRAIGHT = { start: '0px 0px', end: '0px 0px', weights: '0.33 0.66', distances: '0 0' };

function birthplace(cy: cytoscape.Core, { edges }: Scene, id: string): Point {
  for (const { source, target } of edges) {
    const other = source === id ? target : target === id ? source : null;
    const known = other === null ? null : cy.getElementById(other);
    if (known?.nonempty()) return { ...known.position() };
  }
  return { x: 0, y: 0 };
}

async function place(cy: cytoscape.Core, { places, ways }: Layout, isFirst: boolean): Promise<void> {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const animate = !isFirst && !calm && cy.nodes().length <= MOST_GLIDING;
  bend(cy, cy.edges(), { places, ways });
  cy.$('.new').removeClass('new');
  const layout = cy.layout({
    name: 'preset',
    positions: (node: cytoscape.NodeSingular) => places[node.id()] ?? node.position(),
    fit: false,
    animate,
    animationDuration: GLIDE_MS,
    animationEasing: 'ease-out-cubic',
  } as unknown as cytoscape.PresetLayoutOptions);
  const done = layout.promiseOn('layoutstop');
  layout.run();
  await done;
}

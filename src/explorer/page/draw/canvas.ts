import { type Layout, layOut } from '../layout/lay-out.ts';
import type { Scene } from '../scene/types.ts';
import cytoscape from '../vendor/cytoscape.mjs';
import { apply } from './apply.ts';
import { bend, keepWays } from './bend.ts';
import { boundsOf, drawingsOf, planOf } from './plan.ts';
import { styleOf } from './style.ts';
import { readTheme } from './theme.ts';
import { type Frame, frameFor } from './viewport.ts';

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
const MOST_GLIDING = 40;
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
  new ResizeObserver(() => reframe(cy)).observe(container);
  return {
    cy,
    show: async (scene, how) => {
      container.setAttribute('aria-busy', 'true');
      const isDone = await show(cy, scene, how);
      if (isDone) container.removeAttribute('aria-busy');
    },
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

let turns = 0;

/** Draws a scene; false where a newer one came in between. */
async function show(cy: cytoscape.Core, scene: Scene, { anchor, extras }: Parameters<Canvas['show']>[1]): Promise<boolean> {
  const turn = ++turns;
  const plan = planOf(scene, extras, readTheme());
  const width = Math.max(NARROWEST, cy.width() - 2 * MARGIN);
  const layout = await layOut({
    nodes: plan.nodes.map(({ id, w, h }) => ({ id, w, h })),
    edges: plan.edges.map(({ id, source, target, room }) => ({ id, source, target, room })),
    width,
  });
  if (!layout) return false;
  performance.measure('layout', { start: performance.now() - layout.took, duration: layout.took });
  const isFirst = cy.elements().length === 0;
  const glides = !isFirst && plan.nodes.length <= MOST_GLIDING && !matchMedia('(prefers-reduced-motion: reduce)').matches;
  const bounds = boundsOf(plan, layout);
  const centre = layout.places[anchor ?? ''] ?? layout.places[middleOf(scene)]!;
  cy.scratch(WINDOW, { bounds, centre } satisfies Window);
  const frame = frameFor(cy, bounds, centre);
  if (!glides) cy.viewport(frame);
  keepWays(cy, layout.ways);
  await apply(cy, drawingsOf(plan, layout), glides, () => turn !== turns);
  if (glides && turn === turns) await glide(cy, layout.places, frame);
  return turn === turns;
}

const WINDOW = 'window';
interface Window {
  readonly bounds: Parameters<typeof frameFor>[1];
  readonly centre: Parameters<typeof frameFor>[2];
}

// A container of another size, as when the panel opens, shows the same in its middle.
function reframe(cy: cytoscape.Core): void {
  cy.resize();
  const shown = cy.scratch(WINDOW) as Window | undefined;
  if (shown && cy.width() > 0) cy.viewport(frameFor(cy, shown.bounds, shown.centre));
}

const middleOf = ({ nodes }: Scene): string => nodes.find((node) => node.type === 'PARTY' && node.middle)?.id ?? '';

async function glide(cy: cytoscape.Core, places: Layout['places'], { zoom, pan }: Frame): Promise<void> {
  cy.stop();
  const layout = cy.layout({
    name: 'preset',
    positions: (node: cytoscape.NodeSingular) => places[node.id()] ?? node.position(),
    fit: false,
    animate: true,
    animationDuration: GLIDE_MS,
    animationEasing: 'ease-out-cubic',
  } as unknown as cytoscape.PresetLayoutOptions);
  const done = layout.promiseOn('layoutstop');
  layout.run();
  await Promise.all([
    done,
    cy.animation({ zoom, pan, duration: GLIDE_MS, easing: 'ease-out-cubic' }).play().promise('completed'),
  ]);
}

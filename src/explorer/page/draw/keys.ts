import type cytoscape from '../vendor/cytoscape.mjs';
import { showAll, zoomBy } from './viewport.ts';

interface Actions {
  /** The same as a click. */
  readonly open: (id: string) => void;
  readonly middle: (id: string) => void;
  /** Tells the person where the cursor is. */
  readonly say: (id: string) => void;
}

const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};
/** How much worse a step sideways is than one straight ahead. */
const SIDEWAYS = 2.2;

/** Walking the graph by keyboard: arrows to the nearest node that way, Enter as a click, m for the middle, + - 0 for the window. */
export function walkByKeys(container: HTMLElement, cy: cytoscape.Core, { open, middle, say }: Actions): void {
  container.addEventListener('keydown', (event) => {
    const cursor = cursorOf(cy);
    const act = actionOf(event.key, cursor, cy, open, middle);
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
    const now = cursorOf(cy);
    if (now.nonempty() && event.key in DIRECTIONS) say(now.id());
  });
  container.addEventListener('focus', () => {
    if (!container.matches(':focus-visible')) return;
    const node = cursorOf(cy);
    if (node.empty()) return;
    node.addClass('cursor');
    say(node.id());
  });
  container.addEventListener('blur', () => cy.$('.cursor').removeClass('cursor'));
}

function actionOf(
  key: string,
  cursor: cytoscape.NodeSingular,
  cy: cytoscape.Core,
  open: (id: string) => void,
  middle: (id: string) => void,
): (() => void) | null {
  const direction = DIRECTIONS[key];
  if (direction) return () => step(cy, cursor, direction);
  if (key === '+' || key === '=') return () => zoomBy(cy, 1.25);
  if (key === '-') return () => zoomBy(cy, 0.8);
  if (key === '0') return () => showAll(cy);
  if (cursor.empty()) return null;
  if (key === 'Enter' || key === ' ') return () => open(cursor.id());
  if (key === 'm') return () => middle(cursor.id());
  return null;
}

function cursorOf(cy: cytoscape.Core): cytoscape.NodeSingular {
  const marked = cy.nodes('.cursor');
  if (marked.nonempty()) return marked.first();
  const chosen = cy.nodes('.chosen');
  return (chosen.nonempty() ? chosen : cy.nodes('[?middle]')).first();
}

function step(cy: cytoscape.Core, from: cytoscape.NodeSingular, [dx, dy]: readonly [number, number]): void {
  if (from.empty()) return;
  const here = from.position();
  const reach = (node: cytoscape.NodeSingular): number => {
    const [x, y] = [node.position().x - here.x, node.position().y - here.y];
    const ahead = x * dx + y * dy;
    return ahead <= 1 ? Number.POSITIVE_INFINITY : ahead + SIDEWAYS * Math.abs(x * dy - y * dx);
  };
  const best = cy.nodes().min((node) => reach(node as cytoscape.NodeSingular));
  const next = best.value < Number.POSITIVE_INFINITY ? (best.ele as cytoscape.NodeSingular) : from;
  cy.nodes('.cursor').removeClass('cursor');
  next.addClass('cursor');
  bringIntoView(cy, next);
}

function bringIntoView(cy: cytoscape.Core, node: cytoscape.NodeSingular): void {
  const { x, y } = node.renderedPosition();
  if (x > 40 && y > 30 && x < cy.width() - 40 && y < cy.height() - 30) return;
  cy.center(node);
}

import { lookedThrough } from '../data/look-through.ts';
import { piecesOf } from '../data/pieces.ts';
import { byId, fill, h } from '../dom.ts';
import { type Canvas, createCanvas } from '../draw/canvas.ts';
import { walkByKeys } from '../draw/keys.ts';
import { showAll, zoomBy } from '../draw/viewport.ts';
import { assemble, partiesOf } from '../scene/assemble.ts';
import type { Scene, SceneNode } from '../scene/types.ts';
import type cytoscape from '../vendor/cytoscape.mjs';
import { change, go, view } from '../view/store.ts';
import { FIRST, MORE, open, openedAs, type View, viewOfParty } from '../view/view.ts';
import { count, dayWords, KIND_WORDS, today } from '../words.ts';
import { showTables } from './tables.ts';

let canvas: Canvas | null = null;
let scene: Scene = { nodes: [], edges: [], left: 0 };
/** The node that was clicked last and should stay in its place. */
let anchor: string | null = null;
let drawn = 0;

/** The graph of the view's middle party and all that is opened beside it, or the same as tables. */
export async function showGraph(now: View): Promise<void> {
  const mine = ++drawn;
  const [pieces, extras] = await Promise.all([piecesOf(now), lookedThrough(now)]);
  if (mine !== drawn) return;
  const middle = pieces.get(now.id!)?.party;
  if (!middle) throw new Error('No party has this id.');
  document.title = `${middle.name} · Stakegraph`;
  scene = assemble(pieces, now);
  showBanner(now);
  byId('graph').hidden = now.table;
  byId('graph-buttons').hidden = now.table;
  byId('legend').hidden = now.table;
  byId('table').hidden = !now.table;
  if (now.table) return showTables(scene, extras, now, act);
  await ready().show(scene, { anchor, extras });
  if (mine === drawn) ready().choose(now.chosen?.id ?? null);
}

/** Lights up what is chosen, without drawing anything anew. */
export const showChosen = ({ chosen }: View): void => canvas?.choose(chosen?.id ?? null);

export const restyle = (): void => canvas?.restyle();
/** Ids of the parties that are shown, the middle first. */
export const shownParties = (): readonly string[] => partiesOf(scene).map(({ id }) => id);
export const graph = (): cytoscape.Core => ready().cy;

function ready(): Canvas {
  canvas ??= create();
  return canvas;
}

function create(): Canvas {
  const container = byId('graph');
  const made = createCanvas(container, {
    node: act,
    line: showFacts,
    middle: toMiddle,
    nothing: () => change({ chosen: null }),
  });
  walkByKeys(container, made.cy, { open: act, middle: toMiddle, say });
  byId('zoom-in').addEventListener('click', () => zoomBy(made.cy, 1.3));
  byId('zoom-out').addEventListener('click', () => zoomBy(made.cy, 1 / 1.3));
  byId('zoom-all').addEventListener('click', () => showAll(made.cy));
  return made;
}

function act(id: string): void {
  const node = scene.nodes.find((one) => one.id === id);
  if (!node) return;
  anchor = node.type === 'PARTY' ? id : node.of;
  go(actedOn(node, view()));
}

// A click on a party chooses it and unfolds it one step, on a stub it brings more, on a rest it shows the firm's cap table.
function actedOn(node: SceneNode, now: View): View {
  if (node.type === 'REST') return { ...now, chosen: { type: 'PARTY', id: node.of }, tab: 'cap-table' };
  if (node.type === 'STUB') {
    const { up, down } = openedAs(now, node.of)!;
    return open(now, { id: node.of, up: up + (node.side === 'up' ? MORE : 0), down: down + (node.side === 'down' ? MORE : 0) });
  }
  const chosen: View = { ...now, chosen: { type: 'PARTY', id: node.id } };
  return openedAs(now, node.id) ? chosen : open(chosen, { id: node.id, up: FIRST, down: FIRST });
}

// One fact is shown with its claims; several posts of a person are told by the person's panel.
function showFacts(facts: readonly string[], source: string): void {
  const edge = scene.edges.find(({ id }) => id === facts[0]);
  if (!edge || edge.type === 'STUB' || edge.type === 'REST') return;
  change({ chosen: facts.length > 1 ? { type: 'PARTY', id: source } : { type: edge.type, id: edge.id } });
}

function toMiddle(id: string): void {
  const node = scene.nodes.find((one) => one.id === id);
  if (node?.type !== 'PARTY') return;
  anchor = null;
  go(viewOfParty(view(), id));
}

function say(id: string): void {
  const node = scene.nodes.find((one) => one.id === id);
  if (node) byId('where').textContent = spoken(node);
}

function spoken(node: SceneNode): string {
  if (node.type === 'STUB') return `${node.more ?? ''} more ${node.side === 'up' ? 'owners' : 'holdings'}`;
  if (node.type === 'REST') return node.label;
  const stakes = scene.edges.filter(({ type }) => type === 'STAKE');
  const owners = stakes.filter(({ target }) => target === node.id).map(({ source, label }) => `${nameOf(source)} ${label}`);
  const holdings = stakes.filter(({ source }) => source === node.id).map(({ target, label }) => `${label} of ${nameOf(target)}`);
  return [
    `${node.name}, ${KIND_WORDS[node.kind][0]}`,
    ...(owners.length > 0 ? [`owned by ${owners.join(', ')}`] : []),
    ...(holdings.length > 0 ? [`holds ${holdings.join(', ')}`] : []),
  ].join('; ');
}

function nameOf(id: string): string {
  const node = scene.nodes.find((one) => one.id === id);
  return node?.type === 'PARTY' ? node.name : '';
}

/** Says what was left out and how to see less; or that nothing is known on that day. */
function showBanner(now: View): void {
  const banner = byId('banner');
  const lonely = scene.edges.every(({ type }) => type === 'STUB' || type === 'REST');
  banner.hidden = scene.left === 0 && !lonely;
  if (scene.left > 0)
    fill(
      banner,
      h('span', {}, `${count(scene.left, 'party', 'parties')} left out: the graph is full. Narrow it:`),
      narrower(now),
    );
  else if (lonely)
    fill(
      banner,
      `No stake or post is known ${now.asOf === null || now.asOf === today() ? 'today' : `on ${dayWords(now.asOf)}`} with these filters.`,
    );
}

function narrower(now: View): readonly HTMLElement[] {
  const button = (words: string, some: Partial<View>): HTMLElement =>
    h('button', { type: 'button', click: () => change(some) }, words);
  return [
    ...(now.least < 50
      ? [
          button(`Only ${now.least < 5 ? 5 : now.least < 25 ? 25 : 50}% and more`, {
            least: now.least < 5 ? 5 : now.least < 25 ? 25 : 50,
          }),
        ]
      : []),
    ...(now.people ? [button('Without posts', { people: false })] : []),
    ...(now.opened.length > 0 ? [button('Fold all up', { opened: [] })] : []),
  ];
}

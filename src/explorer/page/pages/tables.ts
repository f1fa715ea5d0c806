import { byId, fill, h } from '../dom.ts';
import { shareBar } from '../panel/bar.ts';
import { factLink, kindChip, partyLink } from '../panel/links.ts';
import { partiesOf } from '../scene/assemble.ts';
import type { PartyNode, Scene, SceneEdge, StubNode } from '../scene/types.ts';
import type { View } from '../view/view.ts';
import { count, statusWord } from '../words.ts';

type Unfold = (id: string) => void;

/** All that the graph shows, as tables: the lines with their two ends, and the parties with what is not shown of them. */
export function showTables(scene: Scene, extras: ReadonlyMap<string, string>, view: View, unfold: Unfold): void {
  const names = new Map(partiesOf(scene).map(({ id, name }) => [id, name]));
  const ties = scene.edges.filter(({ type }) => type !== 'STUB' && type !== 'REST');
  const stakes = ties.filter(({ type }) => type === 'STAKE');
  const others = ties.filter(({ type }) => type !== 'STAKE');
  fill(
    byId('table'),
    table(
      'Stakes',
      ['Holder', 'Share', '', 'Status', 'Firm'],
      [...stakes.map((edge) => stakeRow(edge, names)), ...restRows(scene, names)],
    ),
    others.length > 0 &&
      table(
        'Posts and foundings',
        ['Person or founder', 'What', 'Status', 'Firm'],
        others.map((edge) => postRow(edge, names)),
      ),
    table(
      'Parties',
      ['Name', 'Kind', 'Not shown', ...(extras.size > 0 ? ['Looked through'] : []), ''],
      partiesOf(scene).map((node) => partyRow(node, scene, extras, view, unfold)),
    ),
  );
}

function table(caption: string, heads: readonly string[], rows: readonly HTMLElement[]): HTMLElement {
  const head = h(
    'thead',
    {},
    h(
      'tr',
      {},
      heads.map((words) => h('th', { scope: 'col' }, words)),
    ),
  );
  return h(
    'div',
    { class: 'scrolls' },
    h('table', {}, h('caption', {}, `${caption} (${rows.length})`), head, h('tbody', {}, rows)),
  );
}

type Names = ReadonlyMap<string, string>;
const nameOf = (id: string, names: Names): HTMLElement => partyLink({ id, name: names.get(id) ?? '' });

const stakeRow = (edge: SceneEdge, names: Names): HTMLElement =>
  h(
    'tr',
    {},
    h('th', { scope: 'row' }, nameOf(edge.source, names)),
    h('td', { class: 'number' }, factLink({ type: 'STAKE', id: edge.id }, edge.label)),
    h('td', {}, shareBar(edge.low, edge.high, edge.status ?? 'HELD')),
    h('td', {}, h('span', { class: `status ${edge.status?.toLowerCase()}` }, statusWord(edge.status))),
    h('td', {}, nameOf(edge.target, names)),
  );

function restRows({ nodes }: Scene, names: Names): readonly HTMLElement[] {
  return nodes.flatMap((node) =>
    node.type === 'REST'
      ? [
          h(
            'tr',
            { class: 'rest' },
            h('th', { scope: 'row' }, 'nobody known'),
            h('td', { colspan: 3 }, node.label),
            h('td', {}, nameOf(node.of, names)),
          ),
        ]
      : [],
  );
}

const postRow = (edge: SceneEdge, names: Names): HTMLElement =>
  h(
    'tr',
    {},
    h('th', { scope: 'row' }, nameOf(edge.source, names)),
    h('td', {}, factLink({ type: edge.type === 'POST' ? 'POST' : 'FOUNDING', id: edge.id }, edge.label)),
    h('td', {}, statusWord(edge.status)),
    h('td', {}, nameOf(edge.target, names)),
  );

function partyRow(
  node: PartyNode,
  { nodes }: Scene,
  extras: ReadonlyMap<string, string>,
  view: View,
  unfold: Unfold,
): HTMLElement {
  const stubs = nodes.filter((one): one is StubNode => one.type === 'STUB' && one.of === node.id);
  const hidden = [
    node.more.up > 0 && count(node.more.up, 'owner'),
    node.more.down > 0 && count(node.more.down, 'holding'),
    ...stubs.map(({ side, more }) => `${more ?? 'more'} ${side === 'up' ? 'owners' : 'holdings'}`),
  ].filter((words) => words !== false);
  const target = stubs[0]?.id ?? node.id;
  return h(
    'tr',
    { class: node.id === view.id ? 'middle-row' : null },
    h('th', { scope: 'row' }, nameOf(node.id, new Map([[node.id, node.name]]))),
    h('td', {}, kindChip(node.kind, node.venture)),
    h('td', {}, hidden.join(', ')),
    extras.size > 0 && h('td', { class: 'number' }, extras.get(node.id) ?? ''),
    h(
      'td',
      {},
      (!node.opened || stubs.length > 0) &&
        h(
          'button',
          { class: 'quiet', type: 'button', 'aria-label': `Unfold ${node.name}`, click: () => unfold(target) },
          'Unfold',
        ),
    ),
  );
}

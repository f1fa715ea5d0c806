import { lookThroughOf } from '../data/look-through.ts';
import { type Child, h } from '../dom.ts';
import type { Integrated } from '../questions/look-through.ts';
import type { View } from '../view/view.ts';
import { rangeWords } from '../words.ts';
import { shareBar } from './bar.ts';
import { factLink, partyLink } from './links.ts';

/** Everybody who stands behind a firm, with what each has of it in all; nothing where the view does not look through. */
export async function lookThroughSection(id: string, view: View): Promise<readonly Child[]> {
  const told = (await lookThroughOf(id, view))?.lookThrough;
  if (!told) return [];
  const { holders, unknown } = told;
  return [
    h('h3', {}, 'Looked through'),
    h(
      'div',
      { class: 'scrolls' },
      h(
        'table',
        { class: 'cap-table' },
        h('thead', {}, h('tr', {}, ...['Holder', 'In all', '', 'Directly'].map((words) => h('th', { scope: 'col' }, words)))),
        h('tbody', {}, holders.nodes.map(row)),
        h(
          'tfoot',
          {},
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, 'Nobody known'),
            h('td', { class: 'number' }, rangeWords(unknown.low, unknown.high)),
            h('td', { colspan: 2 }),
          ),
        ),
      ),
    ),
    holders.pageInfo.hasNextPage && h('p', { class: 'muted' }, `The first ${holders.nodes.length} are shown.`),
  ];
}

const row = ({ party, low, high, direct }: Integrated): HTMLElement =>
  h(
    'tr',
    {},
    h('th', { scope: 'row' }, partyLink(party)),
    h('td', { class: 'number' }, rangeWords(low, high)),
    h('td', {}, shareBar(low, high, 'HELD')),
    h('td', { class: 'number' }, direct ? factLink({ type: 'STAKE', id: direct.id }, direct.label) : '–'),
  );

import { remembered } from '../data/cache.ts';
import { type Child, h } from '../dom.ts';
import { CAP_TABLE, type CapTable } from '../questions/cap-table.ts';
import type { StakeIn } from '../questions/parts.ts';
import { statusesOf } from '../scene/filter.ts';
import { restWords } from '../scene/rest.ts';
import type { View } from '../view/view.ts';
import { dayWords, percent, statusWord } from '../words.ts';
import { shareBar } from './bar.ts';
import { factLink, partyLink } from './links.ts';
import { lookThroughSection } from './look-through.ts';

/** Who holds a firm, as a table that adds up: what is held, what is undisclosed, what is planned beside it. */
export async function capTablePanel(id: string, view: View): Promise<readonly Child[]> {
  const { whoOwns } = await remembered(CAP_TABLE, { id, asOf: view.asOf, statuses: statusesOf(view) });
  const held = whoOwns.owners.filter(({ status }) => status === 'HELD');
  const others = whoOwns.owners.filter(({ status }) => status !== 'HELD');
  return [
    h('p', { class: 'muted' }, `On ${dayWords(whoOwns.asOf)}`),
    ...whoOwns.warnings.map((warning) => h('p', { class: 'conflict' }, warning.replace(/^[A-Z_0-9]+: /, ''))),
    h('div', { class: 'scrolls' }, table(held, others, whoOwns)),
    ...(await lookThroughSection(id, view)),
  ];
}

function table(held: readonly StakeIn[], others: readonly StakeIn[], whoOwns: CapTable['whoOwns']): HTMLElement {
  return h(
    'table',
    { class: 'cap-table' },
    h('thead', {}, h('tr', {}, ...['Holder', 'Share', '', 'Since'].map((words) => h('th', { scope: 'col' }, words)))),
    h('tbody', {}, held.map(row)),
    others.length > 0 && h('tbody', { class: 'apart' }, others.map(row)),
    h(
      'tfoot',
      {},
      total('Disclosed', percent(whoOwns.disclosed)),
      total('Undisclosed', restWords(whoOwns.undisclosed, isBound(whoOwns.owners))),
    ),
  );
}

const isBound = (owners: readonly StakeIn[]): boolean => owners.some(({ low, high }) => low !== high);

const row = (stake: StakeIn): HTMLElement =>
  h(
    'tr',
    { class: stake.status.toLowerCase() },
    h('th', { scope: 'row' }, partyLink(stake.holder)),
    h('td', { class: 'number' }, factLink({ type: 'STAKE', id: stake.id }, stake.label)),
    h(
      'td',
      {},
      shareBar(stake.low, stake.high, stake.status),
      stake.status !== 'HELD' && h('span', { class: `status ${stake.status.toLowerCase()}` }, statusWord(stake.status)),
    ),
    h('td', { class: 'day' }, dayWords(stake.from)),
  );

const total = (words: string, share: string): HTMLElement =>
  h('tr', {}, h('th', { scope: 'row' }, words), h('td', { class: 'number' }, share), h('td', { colspan: 2 }));

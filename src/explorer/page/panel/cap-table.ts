import { remembered } from '../data/cache.ts';
import { type Child, h } from '../dom.ts';
import { CAP_TABLE, type CapTable, type PlannedChange, type Range, type Tally } from '../questions/cap-table.ts';
import type { View } from '../view/view.ts';
import { dayWords, rangeWords } from '../words.ts';
import { shareBar } from './bar.ts';
import { factLink, partyLink } from './links.ts';
import { lookThroughSection } from './look-through.ts';

/** Who holds a firm, as tables that add up: what is held, what is planned beside it, and, where asked, rumours and what is held through others. */
export async function capTablePanel(id: string, view: View): Promise<readonly Child[]> {
  const capTable = (await remembered(CAP_TABLE, { id, asOf: view.asOf })).party?.capTable;
  if (!capTable) return [h('p', { class: 'muted' }, 'Nobody holds shares of it.')];
  return [
    h('p', { class: 'muted' }, `On ${dayWords(capTable.asOf)}`),
    ...capTable.warnings.map((warning) => h('p', { class: 'conflict' }, warning.replace(/^[A-Z_0-9]+: /, ''))),
    ...stages(capTable, view),
    ...(await lookThroughSection(id, view)),
  ];
}

function stages({ held, planned, changes }: CapTable, view: View): readonly Child[] {
  const rumours = changes.filter((change) => change.planned.status === 'RUMOURED');
  const showsPlans = view.planned && planned.rows.length > 0;
  return [
    (held.rows.length > 0 || !showsPlans) && tallyTable('Held', held),
    showsPlans && tallyTable('Planned', planned),
    ...(showsPlans
      ? changeList(
          'From now to plan',
          changes.filter((change) => change.planned.status === 'PLANNED' && change.now !== null),
        )
      : []),
    ...(view.rumoured ? changeList('Rumoured', rumours) : []),
  ];
}

function tallyTable(title: string, { rows, sum, undisclosed }: Tally): HTMLElement {
  return h(
    'div',
    { class: 'scrolls' },
    h(
      'table',
      { class: 'cap-table' },
      h('caption', {}, title),
      h('thead', {}, h('tr', {}, ...['Holder', 'Share', '', 'Since'].map((words) => h('th', { scope: 'col' }, words)))),
      h('tbody', {}, rows.map(row)),
      h('tfoot', {}, total('In sum', sum), total('Undisclosed', undisclosed)),
    ),
  );
}

const row = ({ holder, stake, low, high }: Tally['rows'][number]): HTMLElement =>
  h(
    'tr',
    {},
    h('th', { scope: 'row' }, partyLink(holder)),
    h('td', { class: 'number' }, stake ? factLink({ type: 'STAKE', id: stake.id }, stake.label) : rangeWords(low, high)),
    h('td', {}, shareBar(low, high, stake?.status ?? 'HELD')),
    h('td', { class: 'day' }, dayWords(stake?.from ?? null)),
  );

const total = (words: string, { low, high }: Range): HTMLElement =>
  h('tr', {}, h('th', { scope: 'row' }, words), h('td', { class: 'number' }, rangeWords(low, high)), h('td', { colspan: 2 }));

function changeList(title: string, changes: readonly PlannedChange[]): readonly Child[] {
  if (changes.length === 0) return [];
  return [h('h3', {}, title), h('ul', { class: 'rows' }, changes.map(changeRow))];
}

const changeRow = ({ holder, now, planned }: PlannedChange): HTMLElement =>
  h(
    'li',
    {},
    partyLink(holder),
    now && factLink({ type: 'STAKE', id: now.id }, now.label),
    now && '→',
    factLink({ type: 'STAKE', id: planned.id }, planned.label),
  );

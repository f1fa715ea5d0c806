import { remembered } from '../data/cache.ts';
import { type Change, changesOf } from '../data/changes.ts';
import { type Child, h } from '../dom.ts';
import { HISTORY } from '../questions/history.ts';
import { change } from '../view/store.ts';
import { dayWords } from '../words.ts';
import { factLink } from './links.ts';

/** What happened to a party, the newest first, by year. A day's button takes the whole view to that day. */
export async function timelinePanel(id: string, asOf: string | null): Promise<readonly Child[]> {
  const { party } = await remembered(HISTORY, { id });
  const changes = party ? changesOf(party) : [];
  if (changes.length === 0) return [h('p', { class: 'muted' }, 'Nothing with a day is known.')];
  return [...Map.groupBy(changes, ({ day }) => day.slice(0, 4))].map(([year, rows]) =>
    h(
      'section',
      { class: 'year' },
      h('h3', {}, year),
      h(
        'ol',
        { class: 'timeline' },
        rows.map((row, i) => entry(row, rows[i - 1]?.day === row.day, asOf)),
      ),
    ),
  );
}

const entry = ({ day, words, fact }: Change, isSameDay: boolean, asOf: string | null): HTMLElement =>
  h(
    'li',
    { class: asOf !== null && day > asOf ? 'later' : null },
    isSameDay
      ? h('span')
      : h('button', { class: 'day', type: 'button', title: 'Show this day', click: () => change({ asOf: day }) }, dayWords(day)),
    factLink(fact, words),
  );

import { remembered } from '../data/cache.ts';
import { byId, fill, h } from '../dom.ts';
import { articleLink, factLink, partyLink } from '../panel/links.ts';
import { HOME_PAGE, type Home } from '../questions/home.ts';
import { go } from '../view/store.ts';
import { HOME, viewOfParty } from '../view/view.ts';
import { count, dayWords, statusWord } from '../words.ts';

/** Parties of an article that are named beside it. */
const NAMED = 6;

/** The first page: what there is, and the newest of it. */
export async function showHome(): Promise<void> {
  const home = await remembered(HOME_PAGE, {});
  fill(byId('home'), hero(home), h('div', { class: 'columns' }, deals(home), articles(home)));
}

function hero({ stats }: Home): HTMLElement {
  const numbers = [
    count(stats.parties, 'party', 'parties'),
    count(stats.stakes, 'stake'),
    count(stats.deals, 'deal'),
    count(stats.posts, 'post'),
    count(stats.articles, 'article'),
  ];
  return h(
    'section',
    { class: 'hero' },
    h('h1', {}, 'Who owns what, and who says so'),
    h(
      'p',
      {},
      'Search a firm, a person, a fund or a state. Its owners stand above it and its holdings below; every share leads to the sentence that states it.',
    ),
    h(
      'p',
      { class: 'numbers' },
      numbers.map((words) => h('span', {}, words)),
    ),
    h('button', { class: 'button big', type: 'button', click: () => byId('search').focus() }, 'Search a party'),
  );
}

function deals({ deals: { nodes } }: Home): HTMLElement {
  return h(
    'section',
    {},
    h('h2', {}, 'Newest deals'),
    nodes.length === 0 && h('p', { class: 'muted' }, 'None yet.'),
    h('ul', { class: 'cards' }, nodes.map(deal)),
  );
}

function deal({ id, label, status, announcedOn, target, buyers }: Home['deals']['nodes'][number]): HTMLElement {
  const middle = target ?? buyers[0];
  const open = (): void => {
    if (middle) go({ ...viewOfParty(HOME, middle.id), chosen: { type: 'DEAL', id } });
  };
  return h(
    'li',
    {},
    middle
      ? h(
          'button',
          { class: 'card', type: 'button', click: open },
          h('strong', {}, label),
          h('span', { class: 'muted' }, `${dayWords(announcedOn)} · ${statusWord(status)}`),
        )
      : factLink({ type: 'DEAL', id }, label),
  );
}

function articles({ articles: { nodes } }: Home): HTMLElement {
  return h(
    'section',
    {},
    h('h2', {}, 'Newest articles'),
    nodes.length === 0 && h('p', { class: 'muted' }, 'None yet. Paste one.'),
    h(
      'ul',
      { class: 'cards' },
      nodes.map(({ id, title, publisher, publishedAt, parties }) =>
        h(
          'li',
          { class: 'card' },
          articleLink(id, null, title ?? 'Article without a headline'),
          h('span', { class: 'muted' }, [publisher, dayWords(publishedAt)].filter((part) => part !== null).join(' · ')),
          h(
            'span',
            { class: 'names' },
            parties.slice(0, NAMED).map((party) => partyLink(party)),
            parties.length > NAMED && h('span', { class: 'muted' }, `+ ${parties.length - NAMED}`),
          ),
        ),
      ),
    ),
  );
}

/** A page for what is not there. */
export const nothingHere = (words: string): readonly HTMLElement[] => [
  h('h1', {}, 'Nothing here'),
  h('p', {}, words),
  h('p', {}, h('a', { href: '#/' }, 'To the first page')),
];

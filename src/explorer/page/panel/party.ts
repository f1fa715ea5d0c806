import { remembered } from '../data/cache.ts';
import { pieceOf } from '../data/pieces.ts';
import { type Child, h } from '../dom.ts';
import { HISTORY } from '../questions/history.ts';
import type { Founder, FoundingOf, Officer, PostAt, StakeIn, StakeOf, Who } from '../questions/parts.ts';
import type { Piece } from '../questions/piece.ts';
import { change, go } from '../view/store.ts';
import { close, FIRST, open, openedAs, TABS, type View, viewOfParty } from '../view/view.ts';
import { dayWords, statusWord } from '../words.ts';
import { shareBar } from './bar.ts';
import { capTablePanel } from './cap-table.ts';
import { aboutWords, articleLink, factLink, kindChip, partyLink } from './links.ts';
import { timelinePanel } from './timeline.ts';

const TAB_WORDS: Readonly<Record<(typeof TABS)[number], string>> = {
  overview: 'Overview',
  'cap-table': 'Cap table',
  timeline: 'Timeline',
  articles: 'Articles',
};

/** A party: who owns it, what it holds, who serves there; its cap table, timeline and articles on tabs. Null where there is none with this id. */
export async function partyPanel(id: string, view: View): Promise<readonly Child[] | null> {
  const piece = await pieceOf(openedAs(view, id) ?? { id, up: FIRST, down: FIRST }, view);
  const { party } = piece;
  if (!party) return null;
  const tabs = TABS.filter((tab) => tab !== 'cap-table' || party.owners !== undefined);
  const tab = tabs.includes(view.tab) ? view.tab : 'overview';
  const { party: full } = await remembered(HISTORY, { id });
  const others = full?.names.filter((name) => name !== party.name) ?? [];
  return [
    h('p', { class: 'eyebrow' }, kindChip(party.kind, party.venture), h('span', {}, aboutWords(party))),
    h('h2', { id: 'panel-title' }, party.name),
    others.length > 0 && h('p', { class: 'muted names' }, `also ${others.slice(0, 6).join(', ')}`),
    actions(party, view),
    h(
      'div',
      { class: 'tabs', role: 'tablist' },
      tabs.map((one) => tabButton(one, one === tab)),
    ),
    h('div', { role: 'tabpanel', class: 'tab' }, await tabContent(tab, piece, view)),
  ];
}

function actions(party: Who, view: View): HTMLElement | null {
  if (party.id === view.id) return null;
  const opened = openedAs(view, party.id) !== null;
  return h(
    'p',
    { class: 'actions' },
    h('button', { type: 'button', click: () => go(viewOfParty(view, party.id)) }, 'Put in the middle'),
    h(
      'button',
      { type: 'button', click: () => go(opened ? close(view, party.id) : open(view, { id: party.id, up: FIRST, down: FIRST })) },
      opened ? 'Fold up' : 'Unfold',
    ),
  );
}

const tabButton = (tab: View['tab'], isCurrent: boolean): HTMLElement =>
  h(
    'button',
    { type: 'button', role: 'tab', 'aria-selected': String(isCurrent), click: () => change({ tab }, { replace: true }) },
    TAB_WORDS[tab],
  );

async function tabContent(tab: View['tab'], piece: Piece, view: View): Promise<readonly Child[]> {
  const { id } = piece.party!;
  if (tab === 'cap-table') return capTablePanel(id, view);
  if (tab === 'timeline') return timelinePanel(id, view.asOf);
  if (tab === 'articles') return articles(id);
  return overview(piece);
}

function overview({ party, whoOwns }: Piece): readonly Child[] {
  const { owners, holdings, officers, posts, founders = [], foundings } = party!;
  return [
    owners && list('Owners', owners.nodes.map(owner), owners.pageInfo.hasNextPage),
    owners &&
      owners.nodes.length > 0 &&
      whoOwns.undisclosed > 0 &&
      h('p', { class: 'muted' }, `${Number(whoOwns.undisclosed.toFixed(2))}% undisclosed`),
    owners?.nodes.length === 0 && h('p', { class: 'muted' }, 'No owner is known.'),
    list('Holdings', holdings.nodes.map(holding), holdings.pageInfo.hasNextPage),
    officers &&
      list(
        'People',
        officers.nodes.map((post) => postRow(post, post.person)),
        officers.pageInfo.hasNextPage,
      ),
    posts &&
      list(
        'Posts',
        posts.nodes.map((post) => postRow(post, post.firm)),
        posts.pageInfo.hasNextPage,
      ),
    list(
      'Founded by',
      founders.map((row) => foundingRow(row, row.founder)),
      false,
    ),
    list(
      'Founded',
      foundings.map((row) => foundingRow(row, row.firm)),
      false,
    ),
  ];
}

function list(title: string, rows: readonly HTMLElement[], more: boolean): HTMLElement | null {
  if (rows.length === 0) return null;
  return h('section', {}, h('h3', {}, title), h('ul', { class: 'rows' }, rows), more && h('p', { class: 'muted' }, 'and more'));
}

const owner = (stake: StakeIn): HTMLElement => stakeRow(stake, stake.holder);
const holding = (stake: StakeOf): HTMLElement => stakeRow(stake, stake.firm);

const stakeRow = (stake: StakeIn | StakeOf, party: Who): HTMLElement =>
  h(
    'li',
    {},
    partyLink(party),
    shareBar(stake.low, stake.high, stake.status),
    factLink({ type: 'STAKE', id: stake.id }, stake.label),
    stake.status !== 'HELD' && h('span', { class: `status ${stake.status.toLowerCase()}` }, statusWord(stake.status)),
  );

const postRow = (post: Officer | PostAt, party: Who): HTMLElement =>
  h(
    'li',
    { class: 'post' },
    partyLink(party),
    factLink({ type: 'POST', id: post.id }, post.title),
    post.status !== 'CURRENT' && h('span', { class: 'status' }, statusWord(post.status)),
  );

const foundingRow = ({ id, year }: Founder | FoundingOf, party: Who): HTMLElement =>
  h('li', { class: 'post' }, partyLink(party), factLink({ type: 'FOUNDING', id }, year === null ? 'founded' : `founded ${year}`));

async function articles(id: string): Promise<readonly Child[]> {
  const { party } = await remembered(HISTORY, { id });
  const rows = party?.articles.nodes ?? [];
  if (rows.length === 0) return [h('p', { class: 'muted' }, 'No article tells of it.')];
  return [
    h(
      'ul',
      { class: 'articles' },
      rows.map(({ id: article, title, publisher, publishedAt }) =>
        h(
          'li',
          {},
          articleLink(article, null, title ?? 'Article without a headline'),
          h('span', { class: 'muted' }, [publisher, dayWords(publishedAt)].filter((part) => part !== null).join(' · ')),
        ),
      ),
    ),
  ];
}

import { remembered } from '../data/cache.ts';
import { byId, fill, h, webAddress } from '../dom.ts';
import { kindChip, partyLink } from '../panel/links.ts';
import { ARTICLE, type ArticleRead } from '../questions/article.ts';
import { go } from '../view/store.ts';
import { HOME, type View } from '../view/view.ts';
import { count, dayWords, sourceWord } from '../words.ts';
import { aboutLine } from './about.ts';
import { nothingHere } from './home.ts';
import { besideStory, markedStory } from './marked.ts';

/** An article with all its facts marked in its text; the claim that somebody came for is lit and in sight. */
export async function showArticle(view: View, before: View | null): Promise<void> {
  const { article } = await remembered(ARTICLE, { id: view.id! });
  const page = byId('article');
  if (!article) return fill(page, nothingHere('There is no article under this address.'));
  const facts = article.claims.nodes.map((claim) => ({ ...claim, words: aboutLine(claim) }));
  const { text, list, show } = markedStory(article.text, facts);
  fill(
    page,
    backButton(before),
    besideStory(
      [head(article), text],
      [
        h('h2', {}, facts.length === 0 ? 'No fact was read here' : count(facts.length, 'fact')),
        list,
        article.claims.pageInfo.hasNextPage && h('p', { class: 'muted' }, 'The first 200 are shown.'),
        h('h2', {}, 'Parties'),
        h(
          'ul',
          { class: 'rows' },
          article.parties.map((party) => h('li', {}, partyLink(party), kindChip(party.kind, party.venture))),
        ),
      ],
    ),
  );
  document.title = `${article.title ?? 'Article'} · Stakegraph`;
  if (view.claim !== null) show(view.claim);
}

function head({ title, publisher, kind, publishedAt, url, readerVersion }: ArticleRead): HTMLElement {
  const address = webAddress(url);
  return h(
    'header',
    {},
    h('h1', {}, title ?? 'Article without a headline'),
    h(
      'p',
      { class: 'muted' },
      [publisher, dayWords(publishedAt), sourceWord(kind)].filter((part) => part !== null).join(' · '),
      address !== null && ' · ',
      address !== null && h('a', { href: address, rel: 'noreferrer noopener', target: '_blank' }, 'original'),
      h('span', { title: 'Version of the rules that read it' }, ` · read by ${readerVersion}`),
    ),
  );
}

function backButton(before: View | null): HTMLElement {
  const cameFromGraph = before !== null && before.page !== 'article';
  const back = (): void => (cameFromGraph ? history.back() : go(HOME));
  return h(
    'p',
    { class: 'back' },
    h(
      'button',
      { class: 'quiet', type: 'button', click: back },
      before?.page === 'party' ? '← Back to the graph' : cameFromGraph ? '← Back' : '← First page',
    ),
  );
}

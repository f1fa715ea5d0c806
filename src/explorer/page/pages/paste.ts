import { forget } from '../data/cache.ts';
import { byId, type Child, fill, h } from '../dom.ts';
import { ask, Refusal } from '../net/graphql.ts';
import { articleLink, kindChip, partyLink } from '../panel/links.ts';
import { INGEST, type Pasted, READ, type ReadResult, type Written } from '../questions/reading.ts';
import { count } from '../words.ts';
import { aboutLine } from './about.ts';
import { besideStory, markedStory } from './marked.ts';

const WARNINGS: Readonly<Record<string, string>> = {
  NO_FACTS: 'No fact was found in it.',
  NOT_ENGLISH: 'It does not seem to be English; only English is read.',
  TEXT_CUT: 'Some of it was left out as no part of the story; below it stands what.',
  NO_DATE: 'It says no date; give one, or today’s is taken.',
  ALREADY_KNOWN: 'This article is in the graph already.',
};

/** A box for an article: read it, see its facts marked before anything is written, then write. */
export function showPaste(): void {
  const page = byId('paste');
  if (page.childElementCount === 0) fill(page, form());
}

const FIELDS = [
  ['title', 'Headline', 'text', 'where the text does not hold it'],
  ['publisher', 'Publisher', 'text', ''],
  ['publishedAt', 'Date', 'date', ''],
  ['url', 'Address', 'url', 'https://…'],
] as const;

function form(): readonly HTMLElement[] {
  const text = h('textarea', {
    id: 'paste-text',
    rows: 14,
    required: true,
    placeholder: 'Paste the article’s text, or its page as HTML',
    'aria-label': 'Article',
    spellcheck: false,
  });
  const fields = FIELDS.map(([name, words, type, placeholder]) =>
    h('label', {}, words, h('input', { id: `paste-${name}`, type, placeholder, autocomplete: 'off' })),
  );
  const result = h('div', { id: 'paste-result', 'aria-live': 'polite' });
  const read = (): void => void attempt(result, () => readIt(result));
  text.addEventListener('paste', () => setTimeout(read));
  return [
    h('h1', {}, 'Paste an article'),
    h('p', { class: 'muted' }, 'It is read at once and nothing is written until you say so.'),
    text,
    h('details', {}, h('summary', {}, 'What you know of it'), h('div', { class: 'fields' }, fields)),
    h('p', { class: 'actions' }, h('button', { class: 'button', id: 'read', type: 'button', click: read }, 'Read')),
    result,
  ];
}

/** What the person typed. Text that begins with a tag is a page. */
function pasted(): Pasted {
  const value = (name: string): string => byId<HTMLInputElement>(`paste-${name}`).value.trim();
  const text = byId<HTMLTextAreaElement>('paste-text').value;
  const known = Object.fromEntries(FIELDS.map(([name]) => [name, value(name)]).filter(([, given]) => given !== ''));
  return { ...(/^\s*<(!doctype|html|head|body|article|div|p)\b/i.test(text) ? { html: text } : { text }), ...known };
}

async function readIt(result: HTMLElement): Promise<void> {
  const input = pasted();
  const { readArticle } = await ask(READ, { input });
  byId('paste-text').classList.add('read');
  fill(
    result,
    readView(readArticle, () => void attempt(result, () => writeIt(result, input))),
  );
}

async function writeIt(result: HTMLElement, input: Pasted): Promise<void> {
  const { ingestArticle } = await ask(INGEST, { input });
  forget();
  fill(result, writtenView(ingestArticle));
}

async function attempt(result: HTMLElement, act: () => Promise<void>): Promise<void> {
  result.setAttribute('aria-busy', 'true');
  try {
    await act();
  } catch (error) {
    result.querySelector('.conflict[role=alert]')?.remove();
    result.prepend(
      h(
        'p',
        { class: 'conflict', role: 'alert' },
        error instanceof Refusal ? error.message : 'Something went wrong in this page.',
      ),
    );
  } finally {
    result.removeAttribute('aria-busy');
  }
}

function readView({ title, text, facts, parties, cuts, warnings }: ReadResult, write: () => void): HTMLElement {
  const listed = facts.map((fact, i) => ({ ...fact, id: `read-${i}`, words: [fact.label] }));
  const story = markedStory(text, listed);
  return besideStory(
    [title !== null && h('h2', {}, title), story.text, cutList(cuts)],
    [
      h('h2', {}, `${count(facts.length, 'fact')}, ${count(parties.length, 'party', 'parties')}`),
      ...warningList(warnings),
      h(
        'p',
        { class: 'actions' },
        h('button', { class: 'button', id: 'write', type: 'button', click: write }, 'Write to the graph'),
      ),
      story.list,
      h('h3', {}, 'Parties'),
      h(
        'ul',
        { class: 'rows' },
        parties.map(({ names, kind }) => h('li', {}, h('span', {}, names[0]), kindChip(kind))),
      ),
    ],
  );
}

function cutList(cuts: ReadResult['cuts']): HTMLElement | null {
  if (cuts.length === 0) return null;
  return h(
    'details',
    { class: 'cuts' },
    h('summary', {}, `${count(cuts.length, 'stretch', 'stretches')} left out`),
    h(
      'ul',
      {},
      cuts.map(({ text, reason }) => h('li', {}, h('code', {}, reason.toLowerCase().replaceAll('_', ' ')), ` ${text}`)),
    ),
  );
}

function writtenView({ status, article, facts, partiesFound, partiesMade, warnings }: Written): HTMLElement {
  const listed = facts.map((fact) => ({ ...fact, words: aboutLine(fact) }));
  const story = markedStory(article.text, listed);
  const chips = (title: string, parties: Written['partiesMade']): readonly Child[] =>
    parties.length === 0
      ? []
      : [
          h('h3', {}, title),
          h(
            'ul',
            { class: 'rows' },
            parties.map((party) => h('li', {}, partyLink(party), kindChip(party.kind, party.venture))),
          ),
        ];
  return besideStory(
    [h('h2', {}, articleLink(article.id, null, article.title ?? 'The article')), story.text],
    [
      h('h2', { id: 'written' }, status === 'CREATED' ? `Written: ${count(facts.length, 'fact')}` : 'It was there already'),
      ...warningList(warnings),
      story.list,
      ...chips('New parties', partiesMade),
      ...chips('Known parties', partiesFound),
    ],
  );
}

const warningList = (warnings: readonly string[]): readonly HTMLElement[] =>
  warnings.map((warning) => h('p', { class: 'conflict' }, WARNINGS[warning.split(':')[0]!] ?? warning));

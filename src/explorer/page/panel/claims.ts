import { remembered } from '../data/cache.ts';
import { fill, h } from '../dom.ts';
import type { Claim } from '../questions/claims.ts';
import { TEXT } from '../questions/fact.ts';
import { quoteInParagraph } from '../text/paragraph.ts';
import { dayWords, type FactKind, shareWords, sourceWord, statusWord } from '../words.ts';
import { articleLink } from './links.ts';

/** What we believe, to tell which claims say something else. */
export interface Believed {
  readonly kind: FactKind;
  readonly low?: number;
  readonly high?: number;
  readonly status: string | null;
}

/** Claims whose paragraphs are fetched at once; those below when they come into sight. */
const AT_ONCE = 3;
/** Percent by which a share may differ and still be the same. */
const SAME = 0.05;

/** The claims behind a fact: each with its quote in the paragraph, its article, date, rule, confidence, and where it says something else than we believe. */
export function claimCards(claims: readonly Claim[], believed: Believed): HTMLElement {
  const watcher = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) target.dispatchEvent(new Event('seen'));
  });
  const cards = claims.map((claim, i) => card(claim, believed, i < AT_ONCE ? null : watcher));
  return h(
    'ol',
    { class: 'claims' },
    cards.map((element) => h('li', {}, element)),
  );
}

function card(claim: Claim, believed: Believed, watcher: IntersectionObserver | null): HTMLElement {
  const quote = h(
    'div',
    { class: 'quote' },
    h('blockquote', {}, h('mark', { class: `fact ${believed.kind.toLowerCase()} lit` }, claim.quote)),
  );
  const load = async (): Promise<void> => {
    const { article } = await remembered(TEXT, { id: claim.article.id });
    if (article) fill(quote, quoteInParagraph(article.text, claim.start, claim.end, believed.kind));
  };
  if (watcher) {
    quote.addEventListener('seen', () => void load().catch(() => {}), { once: true });
    watcher.observe(quote);
  } else {
    // The quote itself stands there already; its paragraph is an extra.
    load().catch(() => {});
  }
  return h('article', { class: 'claim' }, quote, source(claim), reading(claim), differences(claim, believed));
}

function source({ id, article, asOf }: Claim): HTMLElement {
  const where = [article.publisher, sourceWord(article.kind), dayWords(article.publishedAt ?? asOf)].filter(
    (part) => part !== null,
  );
  return h(
    'p',
    { class: 'source' },
    articleLink(article.id, id, article.title ?? 'Article without a headline'),
    h('span', { class: 'muted' }, ` ${where.join(' · ')}`),
  );
}

function reading({ rule, confidence, inferred }: Claim): HTMLElement {
  const sure = Math.round(confidence * 100);
  return h(
    'p',
    { class: 'reading' },
    h('meter', { min: 0, max: 100, low: 50, high: 75, optimum: 100, value: sure, 'aria-label': 'confidence' }),
    h('span', { title: 'How often facts read in this way are right' }, ` ${sure}% sure`),
    h('code', { title: 'The rule that read it' }, rule),
    inferred && h('span', { class: 'tag', title: 'We concluded it; the text does not say it in so many words' }, 'concluded'),
  );
}

function differences({ percent, bound, size, status }: Claim, { low, high, status: current }: Believed): HTMLElement | null {
  const other: string[] = [];
  if (percent !== null && low !== undefined && high !== undefined && (percent < low - SAME || percent > high + SAME))
    other.push(shareWords(percent, bound, size));
  if (status !== null && current !== null && status !== current) other.push(statusWord(status));
  return other.length === 0 ? null : h('p', { class: 'conflict' }, `Says otherwise: ${other.join(', ')}`);
}

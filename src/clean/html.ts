/** HTML to paragraphs: Readability finds the story on the page, its blocks become paragraphs. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

export interface HtmlStory {
  readonly title: string | null;
  readonly byline: string | null;
  /** ISO day from the page's own metadata. */
  readonly published: string | null;
  readonly paragraphs: readonly string[];
}

const BLOCKS = new Set([
  'P',
  'DIV',
  'LI',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'BLOCKQUOTE',
  'SECTION',
  'ARTICLE',
  'TR',
  'PRE',
  'TD',
  'UL',
  'OL',
  'TABLE',
  'FIGCAPTION',
  'BR',
]);
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'FIGURE', 'FIGCAPTION', 'IMG', 'SVG', 'BUTTON', 'FORM', 'IFRAME']);
const DATE_METAS =
  'meta[property="article:published_time"],meta[itemprop="datePublished"],meta[name="date"],meta[name="pubdate"],meta[name="DC.date.issued"]';

interface NodeLike {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<NodeLike>;
}

/** Walks a tree without recursion, for pages nest thousands deep: text is added, block borders are line breaks. */
function blockText(root: NodeLike): string {
  const parts: string[] = [];
  const stack: (NodeLike | string)[] = [root];
  while (stack.length > 0) {
    const node = stack.pop();
    if (typeof node === 'string') parts.push(node);
    else if (node?.nodeType === 3) parts.push((node.textContent ?? '').replace(/\s+/g, ' '));
    else if (node && !SKIPPED.has(node.nodeName.toUpperCase())) {
      const border = BLOCKS.has(node.nodeName.toUpperCase()) ? ['\n'] : [];
      stack.push(...border, ...[...node.childNodes].reverse(), ...border);
    }
  }
  return parts.join('');
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .filter(Boolean);

/** The story of a page, or null where Readability sees none. */
export function readHtml(html: string): HtmlStory | null {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const day =
    document.querySelector(DATE_METAS)?.getAttribute('content') ??
    document.querySelector('time[datetime]')?.getAttribute('datetime') ??
    '';
  const heading = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() || null;
  // linkedom's document is what Readability needs of a DOM.
  const article = new Readability<NodeLike>(document as unknown as ConstructorParameters<typeof Readability>[0], {
    serializer: (node) => node as unknown as NodeLike,
    charThreshold: 200,
  }).parse();
  if (!article?.content) return null;
  return {
    title: heading ?? article.title ?? null,
    byline: article.byline ?? null,
    published: /^\d{4}-\d{2}-\d{2}/.exec(day)?.[0] ?? null,
    paragraphs: lines(blockText(article.content)),
  };
}

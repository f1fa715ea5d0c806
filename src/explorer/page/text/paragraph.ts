import { h } from '../dom.ts';
import { paragraphsOf } from './segments.ts';

/** Letters before and after a quote that are shown of a long paragraph. */
const AROUND = 420;

/** The paragraph in which a quote stands, with the quote marked; only its neighbourhood where the paragraph is very long. */
export function quoteInParagraph(text: string, start: number, end: number, kind: string): HTMLElement {
  const paragraph = paragraphsOf(text).find((one) => one.start <= start && start < one.end) ?? { start: 0, end: text.length };
  const from = Math.max(paragraph.start, start - AROUND);
  const to = Math.min(Math.max(paragraph.end, end), end + AROUND);
  return h(
    'blockquote',
    {},
    from > paragraph.start ? '…' : null,
    text.slice(from, start),
    h('mark', { class: `fact ${kind.toLowerCase()} lit` }, text.slice(start, end)),
    text.slice(end, to),
    to < paragraph.end ? '…' : null,
  );
}

/** Page → story: what a journalist wrote and nothing else. */
import type { Page, Story } from '../domain.ts';
import { CodedError } from '../errors.ts';
import { flatText, isTooMuch } from './flat-html.ts';
import { readHtml } from './html.ts';
import { mendMojibake } from './mojibake.ts';
import { CUTTERS } from './order.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Draft } from './types.ts';

/** Bytes of UTF-8 that one page may have. */
export const MAX_BYTES = 2_000_000;
/** Text that has several of these was handed in under the wrong name. */
const HTML_TAGS = /<(?:\/p|\/div|\/li|\/h[1-6]|br ?\/?|!doctype html|html|body|article)\b[^>]*>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&nbsp;': ' ',
  '&pound;': '£',
  '&euro;': '€',
};
const PARAGRAPH_BREAK = '\n\n';

interface Opened {
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly paragraphs: readonly string[];
}

function refuse(text: string): void {
  if (text.trim() === '')
    throw new CodedError('EMPTY_TEXT', 'The page has no text. Send the words of the story as text, or the page as html.');
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_BYTES)
    throw new CodedError('TEXT_TOO_LARGE', `The page has ${bytes} bytes and may have ${MAX_BYTES}. Send one story at a time.`, {
      bytes,
      limit: MAX_BYTES,
    });
  const odd = countOdd(text);
  if (text.includes('\u0000') || odd > text.length / 50)
    throw new CodedError('BINARY', 'This is not text but a binary file. Send plain text or HTML in UTF-8.', {
      controlCharacters: odd,
    });
}

/** An ISO day that the calendar has. */
function checkDay(day: string | undefined): void {
  if (day === undefined) return;
  const real =
    /^\d{4}-\d{2}-\d{2}$/.test(day) &&
    !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) &&
    new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
  if (!real)
    throw new CodedError('BAD_DATE', `"${day}" is no day. Give the day of publication as YYYY-MM-DD, or leave it out.`, {
      published: day,
    });
}

/** Control characters and characters that could not be decoded. */
function countOdd(text: string): number {
  let odd = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd || code === 0x7f || (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12)) odd++;
  }
  return odd;
}

const mend = (text: string): string =>
  mendMojibake(text)
    .replace(/&(?:amp|lt|gt|quot|apos|nbsp|pound|euro|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .normalize('NFC');
const line = (text: string | undefined): string | null =>
  text === undefined ? null : mend(text).replace(/\s+/g, ' ').trim() || null;

function openHtml(html: string): Opened {
  if (isTooMuch(html)) return { title: null, byline: null, published: null, paragraphs: paragraphsOf(mend(flatText(html))) };
  const story = readHtml(html);
  if (!story || story.paragraphs.length === 0)
    throw new CodedError('NO_STORY', 'This HTML holds no story that could be found. Send the story as text.', {
      characters: html.length,
    });
  return { ...story, paragraphs: story.paragraphs.map(mend) };
}

function openText(text: string): Opened {
  if ((text.match(HTML_TAGS)?.length ?? 0) >= 3) return openHtml(text);
  return { title: null, byline: null, published: null, paragraphs: paragraphsOf(mend(text)) };
}

/**
 * Cleans one page. The story's text is its paragraphs with an empty line between them; every offset of reading and facts points into it.
 * Throws EMPTY_TEXT, TEXT_TOO_LARGE, BINARY, NO_STORY or BAD_DATE where the input cannot be a story.
 */
export function cleanPage(page: Page): Story {
  checkDay(page.published);
  const source = page.html ?? page.text ?? '';
  refuse(source);
  const opened = page.html === undefined ? openText(source) : openHtml(source);
  const draft: Draft = {
    title: line(page.title) ?? line(opened.title ?? undefined),
    paragraphs: opened.paragraphs,
    dateline: null,
    byline: opened.byline,
    cuts: [],
  };
  const done = CUTTERS.reduce((so, cut) => cut(so), draft);
  const text = done.paragraphs.join(PARAGRAPH_BREAK);
  if (text === '')
    throw new CodedError('NO_STORY', 'Nothing of this page reads like a story: all of it was links, notices or marks.', {
      cuts: done.cuts.length,
    });
  return {
    title: done.title,
    text,
    dateline: done.dateline,
    byline: done.byline,
    published: page.published ?? done.dateline?.day ?? opened.published,
    cuts: done.cuts,
  };
}

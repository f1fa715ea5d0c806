import { z } from 'zod';
import { type Page, SOURCE_KINDS, type SourceKind } from '../domain.ts';
import { CodedError, type ErrorCode } from '../errors.ts';
import { isBinary } from './decode.ts';
import { MAX_TEXT_BYTES } from './limits.ts';

/** An article as a file gives it: its page, and what the file says about it. */
export interface ArticleRecord extends Page {
  /** The record's own id, else the file's name without its ending, with the record's number behind it where the file holds several. Not safe as a file name. */
  readonly id: string;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  readonly kind?: SourceKind | undefined;
}

const optionalText = z.string().nullish();

// Other fields ("gold", "source") are passed over.
const RECORD = z.object({
  id: z.union([z.string().min(1), z.number()]).nullish(),
  title: optionalText,
  text: optionalText,
  html: optionalText,
  url: optionalText,
  publisher: optionalText,
  kind: z.enum(SOURCE_KINDS).nullish(),
  published: optionalText,
  publishedAt: optionalText,
});

/** The article in a JSON value of the shape {id?, title?, text | html, published?, url?, publisher?, kind?}; faults are thrown, coded. */
export function articleOf(value: unknown, fallbackId: string): ArticleRecord {
  const parsed = RECORD.safeParse(value);
  if (!parsed.success) throw wrongShape(parsed.error);
  const { id, title, text, html, url, publisher, kind, published, publishedAt } = parsed.data;
  return {
    id: id == null ? fallbackId : String(id),
    ...pageOf(text, html),
    title: title ?? undefined,
    url: url ?? undefined,
    publisher: publisher ?? undefined,
    kind: kind ?? undefined,
    published: dayOf(published ?? publishedAt ?? undefined),
  };
}

/** The page in a text or its HTML, one of the two, not empty and not over the limit. */
export function pageOf(text: string | null | undefined, html: string | null | undefined): Page {
  const bodies = [text, html].filter((body) => body != null && body.trim() !== '');
  if (bodies.length === 2) throw new CodedError('BAD_INPUT', 'Both "text" and "html" are given; give one of them.');
  const body = bodies[0];
  if (body == null) throw new CodedError('EMPTY_TEXT', 'There is no text: give it as "text" or as "html".');
  const bytes = Buffer.byteLength(body);
  if (bytes > MAX_TEXT_BYTES) throw tooLarge(bytes);
  if (isBinary(body)) throw new CodedError('BINARY', 'This is no text: it holds characters that no text has.', { bytes });
  return body === html ? { html: body } : { text: body };
}

/** Refuses a text over the limit; `bytes` is null where it was not read to its end. */
export function tooLarge(bytes: number | null): CodedError {
  const size = bytes === null ? 'more' : `${bytes} bytes`;
  return new CodedError(
    'TEXT_TOO_LARGE',
    `The text has ${size}; at most ${MAX_TEXT_BYTES} bytes (2 MB) are read. Send articles one by one.`,
    { bytes },
  );
}

// "1987-02-26" and "1987-02-26T15:01:01Z" are the same day; "2018-02-30" is none.
function dayOf(stated: string | undefined): string | undefined {
  if (stated === undefined || stated === '') return undefined;
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(stated)?.[1];
  if (day === undefined || !z.iso.date().safeParse(day).success) {
    throw new CodedError('BAD_DATE', `"${stated}" is no day; write it as "2018-09-11".`, { value: stated });
  }
  return day;
}

function wrongShape(error: z.ZodError): CodedError {
  const faults = error.issues.map(({ path, message }) => (path.length > 0 ? `"${path.join('.')}": ${message}` : message));
  const code: ErrorCode = 'BAD_INPUT';
  return new CodedError(code, `This is no article of the shape {id, title, text, published, url}: ${faults.join('; ')}.`, {
    faults,
  });
}

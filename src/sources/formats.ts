import { basename } from 'node:path';
import { CodedError } from '../errors.ts';
import { decode } from './decode.ts';
import { MAX_JSON_BYTES, MAX_TEXT_BYTES } from './limits.ts';
import { linesOf } from './lines.ts';
import { type ArticleRecord, articleOf, pageOf, tooLarge } from './record.ts';
import { peek } from './stream.ts';
import { cannotRead } from './walk.ts';

type Outcome = ArticleRecord | CodedError;

/** One record of a file: its number from 1, and the article or what is wrong with it. */
export interface Numbered {
  readonly number: number;
  readonly outcome: Outcome;
}

type Format = 'LINES' | 'JSON' | 'HTML' | 'TEXT';

const BY_ENDING: Readonly<Record<string, Format>> = {
  jsonl: 'LINES',
  ndjson: 'LINES',
  json: 'JSON',
  html: 'HTML',
  htm: 'HTML',
  xhtml: 'HTML',
  txt: 'TEXT',
  text: 'TEXT',
};

export const isUsable = (outcome: Outcome): outcome is ArticleRecord => !(outcome instanceof CodedError);

/** The records of one file, told by the ending of its name, or by its first character where the name does not say; `done` leading records are left out. */
export async function* recordsOf(file: string, stream: AsyncGenerator<Buffer>, done: number): AsyncGenerator<Numbered> {
  let last = done;
  try {
    for await (const record of unguarded(file, stream, done)) {
      last = record.number;
      yield record;
    }
  } catch (cause) {
    yield { number: last + 1, outcome: cause instanceof CodedError ? cause : cannotRead(file, cause) };
  }
}

async function* unguarded(file: string, stream: AsyncGenerator<Buffer>, done: number): AsyncGenerator<Numbered> {
  const { head, whole } = await peek(stream);
  const name = nameOf(file);
  const format = BY_ENDING[endingOf(file)] ?? sniff(head);
  if (format === 'LINES') yield* ofLines(whole, name, done);
  else yield* ofWhole(format, await collect(whole, format === 'JSON' ? MAX_JSON_BYTES : MAX_TEXT_BYTES), name, done);
}

const unpackedName = (file: string): string => basename(file).replace(/\.gz$/i, '');
const endingOf = (file: string): string => /\.([^.]+)$/.exec(unpackedName(file))?.[1]?.toLowerCase() ?? '';
const nameOf = (file: string): string => (file === '-' ? 'stdin' : unpackedName(file).replace(/(?<=.)\.[^.]+$/, ''));

// "{…}" that closes on its first line is JSON Lines; "{" alone on it, or "[", is one JSON value.
function sniff(head: Buffer): Format {
  const start = head
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (start.startsWith('<')) return 'HTML';
  if (start.startsWith('[')) return 'JSON';
  if (!start.startsWith('{')) return 'TEXT';
  return /^\{\s*\n/.test(start) ? 'JSON' : 'LINES';
}

async function* ofLines(bytes: AsyncIterable<Buffer>, name: string, done: number): AsyncGenerator<Numbered> {
  let number = 0;
  for await (const line of linesOf(bytes, MAX_JSON_BYTES)) {
    number++;
    if (number <= done || (line.bytes.every((byte) => byte <= 0x20) && !line.tooLong)) continue;
    yield {
      number,
      outcome: line.tooLong ? tooLarge(null) : attempt(() => articleOf(parseJson(decode(line.bytes)), `${name}-${number}`)),
    };
  }
}

function* ofWhole(format: Format, bytes: Buffer, name: string, done: number): Generator<Numbered> {
  if (format === 'JSON') {
    const value = parseJson(decode(bytes));
    const several = Array.isArray(value);
    for (const [index, item] of (several ? value : [value]).entries()) {
      if (index >= done)
        yield { number: index + 1, outcome: attempt(() => articleOf(item, several ? `${name}-${index + 1}` : name)) };
    }
  } else if (done < 1) {
    const body = decode(bytes);
    yield { number: 1, outcome: attempt(() => ({ id: name, ...(format === 'HTML' ? pageOf(null, body) : pageOf(body, null)) })) };
  }
}

async function collect(stream: AsyncIterable<Buffer>, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > limit) throw tooLarge(null);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new CodedError('BAD_INPUT', `This is not JSON: ${(cause as Error).message}.`, {}, { cause });
  }
}

function attempt(read: () => ArticleRecord): Outcome {
  try {
    return read();
  } catch (fault) {
    if (fault instanceof CodedError) return fault;
    throw fault;
  }
}

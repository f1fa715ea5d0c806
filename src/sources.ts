/**
 * Articles out of files: what `stakegraph read` and `stakegraph ingest` are given. Takes text, HTML, JSON (one article or a list of them), JSON Lines,
 * each also gzipped, folders of these, and "-" for standard input. A bad file or record is told with its place and reason, and the rest goes on.
 */
import type { CodedError } from './errors.ts';
import { isUsable, recordsOf } from './sources/formats.ts';
import type { ArticleRecord } from './sources/record.ts';
import { type OnBytes, openSource } from './sources/stream.ts';
import { STDIN, walk } from './sources/walk.ts';

export { sizeOf } from './sources/files.ts';
export { MAX_TEXT_BYTES } from './sources/limits.ts';
export type { ArticleRecord } from './sources/record.ts';
export type { OnBytes } from './sources/stream.ts';
export { STDIN } from './sources/walk.ts';

/** Where a record stands: its file and its number in it, from 1 (the line number in JSON Lines). */
export interface Place {
  readonly file: string;
  readonly number: number;
}

/** A record that could be read, or the fault that kept it from being read. */
export type SourceRecord =
  | { readonly where: Place; readonly article: ArticleRecord }
  | { readonly where: Place; readonly error: CodedError };

export interface RecordsOptions {
  /** How many leading records of a file are done already; they are passed over without being parsed. */
  readonly done?: (file: string) => number;
  /** Called with each count of bytes read from disk, before unpacking: what a progress bar adds up. */
  readonly onBytes?: OnBytes;
  readonly signal?: AbortSignal;
}

/** Every record of the files, folders ("a/", all files below it but hidden ones, in order of name) and standard input ("-") in `paths`, in order. */
export async function* records(paths: readonly string[], options: RecordsOptions = {}): AsyncGenerator<SourceRecord> {
  for (const path of paths) {
    for await (const found of walk(path)) {
      if (options.signal?.aborted) return;
      if ('error' in found) yield { where: { file: found.file, number: 1 }, error: found.error };
      else yield* recordsOfFile(found.file, options);
    }
  }
}

async function* recordsOfFile(file: string, options: RecordsOptions): AsyncGenerator<SourceRecord> {
  const done = options.done?.(file) ?? 0;
  const source = openSource(file, options.onBytes);
  for await (const { number, outcome } of recordsOf(file, source, done)) {
    if (options.signal?.aborted) return;
    const where = { file: file === STDIN ? 'stdin' : file, number };
    yield isUsable(outcome) ? { where, article: outcome } : { where, error: outcome };
  }
}

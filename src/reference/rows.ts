/** Rows of a CSV file, streamed, each by the names of its columns. */
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { CodedError } from '../errors.ts';
import { type OnBytes, openSource } from '../sources/stream.ts';
import type { NumberedRecord, Said } from './records.ts';

export type Row = Readonly<Record<string, string | undefined>>;

/** A row no longer than this, in bytes: a quote that never closes would else swallow the rest of the file. */
const MOST_IN_A_ROW = 1_000_000;
const HEAD_ROWS = 1;

const parserOf = (more: { readonly to?: number } = {}) =>
  parse({ bom: true, relax_column_count: true, skip_empty_lines: true, max_record_size: MOST_IN_A_ROW, ...more });

/** The columns that a file's first row names. @throws CodedError BAD_INPUT where the file cannot be read as CSV */
export async function columnsOf(file: string): Promise<readonly string[]> {
  for await (const row of rowsIn(file, parserOf({ to: HEAD_ROWS }), () => {})) return row;
  return [];
}

/** Refuses a file that lacks one of the columns. */
export function mustHave(file: string, columns: readonly string[], wanted: readonly string[], what: string): void {
  const missing = wanted.filter((name) => !columns.includes(name));
  if (missing.length > 0)
    throw new CodedError('BAD_INPUT', `"${file}" is no ${what}: it has no column "${missing.join('", "')}".`, {
      file,
      missing,
      columns: columns.slice(0, 20),
    });
}

/** What each row behind the first `done` says; a row that is refused is told with its number, and the rest goes on. */
export async function* recordsIn(
  file: string,
  says: (row: Row) => Said,
  done: number,
  onBytes: OnBytes,
): AsyncGenerator<NumberedRecord> {
  let columns: readonly string[] | null = null;
  let number = 0;
  for await (const cells of rowsIn(file, parserOf(), onBytes)) {
    if (columns === null) {
      columns = cells;
      continue;
    }
    number++;
    if (number > done) yield { number, said: attempt(() => says(named(columns!, cells))) };
  }
}

function named(columns: readonly string[], cells: readonly string[]): Row {
  if (cells.length !== columns.length)
    throw new CodedError('BAD_INPUT', `The row has ${cells.length} cells, and the first row names ${columns.length} columns.`, {
      cells: cells.slice(0, 5),
    });
  return Object.fromEntries(columns.map((column, place) => [column, cells[place]]));
}

/** What `read` gives, or the coded error that it throws. */
export function attempt(read: () => Said): NumberedRecord['said'] {
  try {
    return read();
  } catch (fault) {
    if (fault instanceof CodedError) return fault;
    throw fault;
  }
}

async function* rowsIn(file: string, parser: ReturnType<typeof parse>, onBytes: OnBytes): AsyncGenerator<readonly string[]> {
  const source = Readable.from(openSource(file, onBytes));
  source.on('error', (error) => parser.destroy(error));
  try {
    yield* source.pipe(parser) as AsyncIterable<readonly string[]>;
  } catch (cause) {
    const message = `"${file}" cannot be read as CSV: ${cause instanceof Error ? cause.message : String(cause)}.`;
    throw new CodedError('BAD_INPUT', message, { file }, { cause });
  } finally {
    source.destroy();
  }
}

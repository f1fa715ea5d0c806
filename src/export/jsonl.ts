import type { Table } from './table.ts';

/** A table as JSON Lines: one object a row, its fields in the order of the columns. */
export async function* jsonl({ columns, pages }: Table): AsyncGenerator<string> {
  for await (const rows of pages) {
    yield rows
      .map((row) => `${JSON.stringify(Object.fromEntries(columns.map(([name]) => [name, row[name] ?? null])))}\n`)
      .join('');
  }
}

import { flat, type Table } from './table.ts';

/** A spreadsheet runs a cell that begins so as a formula (OWASP: CSV injection); an apostrophe makes it text. */
const FORMULA = /^[=+\-@\t\r]/;

/** One cell of RFC 4180. */
function cell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const guarded = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** A table as comma-separated values (RFC 4180), with a head. */
export async function* csv({ columns, pages }: Table): AsyncGenerator<string> {
  yield `${columns.map(([name]) => name).join(',')}\r\n`;
  for await (const rows of pages)
    yield rows.map((row) => `${columns.map(([name]) => cell(flat(row[name]))).join(',')}\r\n`).join('');
}

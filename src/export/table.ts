/** What a file of rows is made of: columns, each with its type, and rows as they come. */

export type ColumnType = 'TEXT' | 'NUMBER' | 'WHOLE' | 'TRUTH' | 'TEXTS';
export type Cell = string | number | boolean | null | readonly string[];
export type TableRow = Readonly<Record<string, Cell>>;

export interface Table {
  readonly name: string;
  readonly columns: readonly (readonly [name: string, type: ColumnType])[];
  /** Rows, a page of them at a time. */
  readonly pages: AsyncIterable<readonly TableRow[]>;
}

/** Lists stand in one cell, their parts between semicolons. */
export const flat = (cell: Cell | undefined): string | number | boolean | null =>
  Array.isArray(cell) ? cell.join('; ') : ((cell ?? null) as string | number | boolean | null);

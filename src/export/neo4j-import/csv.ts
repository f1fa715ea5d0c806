import type { Cell } from '../table.ts';

/** Between the parts of a list. */
export const LIST_MARK = '\t';

/** One cell as `neo4j-admin database import` reads it: nothing is null, and texts stand in quotes, whatever is in them. */
function cell(value: Cell | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : value.map((part) => part.replaceAll(LIST_MARK, ' ')).join(LIST_MARK);
  return text === '' ? '' : `"${text.replaceAll('"', '""')}"`;
}

export const line = (cells: readonly (Cell | undefined)[]): string => `${cells.map(cell).join(',')}\n`;

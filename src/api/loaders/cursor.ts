import { CodedError } from '../../errors.ts';

/** What a list is ordered by, then the id: where a row stands, whatever rows come or go. */
export type Place = readonly [key: string | number, id: string];

/** A place as an opaque cursor; `list` names the order, so that a cursor of one list is refused by another. */
export const toCursor = (list: string, [key, id]: Place): string =>
  Buffer.from(JSON.stringify([list, key, id])).toString('base64url');

/** @throws CodedError BAD_CURSOR */
export function fromCursor<K extends 'string' | 'number'>(
  list: string,
  key: K,
  cursor: string,
): readonly [K extends 'string' ? string : number, string] {
  const parts = parse(cursor);
  if (parts[0] !== list || typeof parts[1] !== key || typeof parts[2] !== 'string') {
    throw new CodedError(
      'BAD_CURSOR',
      `"${cursor}" is no cursor of this list; take "after" from the "endCursor" of its last page, or leave it out to begin.`,
      { value: cursor },
    );
  }
  return [parts[1] as K extends 'string' ? string : number, parts[2]];
}

function parse(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

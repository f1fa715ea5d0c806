import { fromCursor, toCursor } from './loaders/cursor.ts';

const LIST = 'changes';

/** A place in the change feed, as callers are given it. */
export const changeCursor = (seq: number): string => toCursor(LIST, [seq, '']);

/** The place of a cursor, the beginning where none is given. @throws CodedError BAD_CURSOR */
export const changePlace = (cursor: string | null | undefined): number => (cursor ? fromCursor(LIST, 'number', cursor)[0] : 0);

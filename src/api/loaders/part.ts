import { CodedError } from '../../errors.ts';
import { MAX_PAGE, pageSize } from './connection.ts';

/** Which part of a list that is computed anew with every question: such a list has no cursors, the same question gives the same order. */
export interface Part {
  readonly first: number;
  readonly skip: number;
}

/** A part, checked. @throws CodedError BAD_PAGE_SIZE, BAD_INPUT */
export function partOf({ first, skip }: Part, most: number = MAX_PAGE): Part {
  if (skip < 0) throw new CodedError('BAD_INPUT', `"skip" is ${skip}; it is 0 or more.`, { value: skip });
  return { first: pageSize(first, most), skip };
}

/** The rows of a part. @throws CodedError BAD_PAGE_SIZE, BAD_INPUT */
export function partOfRows<T>(rows: readonly T[], part: Part): readonly T[] {
  const { first, skip } = partOf(part);
  return rows.slice(skip, skip + first);
}

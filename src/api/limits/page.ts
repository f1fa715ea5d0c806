import { CodedError } from '../../errors.ts';
import { DEFAULT_LIMITS } from './limits.ts';

/** How many rows a page has, refused with `BAD_PAGE_SIZE` where it is no number of rows from 1 to `most`. */
export function pageSize(first: number, most: number = DEFAULT_LIMITS.page): number {
  if (Number.isInteger(first) && first >= 1 && first <= most) return first;
  const message = `A page has 1 to ${most} rows, and ${first} were asked for. Ask for ${most} at most, and for the next page with "after".`;
  throw new CodedError('BAD_PAGE_SIZE', message, { first, most });
}

import { CodedError } from '../../../errors.ts';

/** A percent of a caller. @throws CodedError BAD_PERCENT */
export function percent(value: number, what = 'A threshold'): number {
  if (value >= 0 && value <= 100) return value;
  throw new CodedError('BAD_PERCENT', `${what} lies between 0 and 100 percent; ${value} does not.`, { value });
}

/** The most stakes between two parties, where a caller gave it. @throws CodedError BAD_INPUT */
export function steps(value: number | null | undefined): { readonly maxDepth?: number } {
  if (value == null) return {};
  if (value >= 1) return { maxDepth: value };
  throw new CodedError('BAD_INPUT', `"maxDepth" is ${value}; it is at least 1.`, { value });
}

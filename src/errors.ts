/** Faults that a caller can mend, each with a code, the value at fault and the way out. Everything else is masked at the border and logged. */
export const ERROR_CODES = [
  'BAD_INPUT',
  'EMPTY_TEXT',
  'TEXT_TOO_LARGE',
  'NO_STORY',
  'BINARY',
  'FUTURE_DATE',
  'BAD_DATE',
  'BAD_PERCENT',
  'BAD_CURSOR',
  'BAD_PAGE_SIZE',
  'UNKNOWN_PARTY',
  'UNKNOWN_ARTICLE',
  'AMBIGUOUS_NAME',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'QUERY_TOO_DEEP',
  'TOO_MANY_ALIASES',
  'QUERY_TOO_COSTLY',
  'BODY_TOO_LARGE',
  'QUERY_TIMEOUT',
  'DATABASE_UNAVAILABLE',
  'BAD_CONFIG',
  'START_FAILED',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error made to be read by the caller: what is wrong with which value, and what to do instead. */
export class CodedError extends Error {
  readonly code: ErrorCode;
  /** The offending value and whatever else helps, as plain data. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}, options: ErrorOptions = {}) {
    super(message, options);
    this.name = 'CodedError';
    this.code = code;
    this.details = details;
  }
}

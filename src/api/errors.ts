import { type GraphQLError, Kind } from 'graphql';
import { createGraphQLError } from 'graphql-yoga';
import type { Logger } from 'pino';
import { CodedError, type ErrorCode } from '../errors.ts';
import { requestId } from '../log.ts';

/** The HTTP status of a fault that ends a whole request; 400 for the rest. */
const STATUS: Partial<Readonly<Record<ErrorCode, number>>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BODY_TOO_LARGE: 413,
  DATABASE_UNAVAILABLE: 503,
};

/** Headers that go with a fault. */
const HEADERS: Partial<Readonly<Record<ErrorCode, Readonly<Record<string, string>>>>> = {
  UNAUTHENTICATED: { 'WWW-Authenticate': 'Bearer' },
  DATABASE_UNAVAILABLE: { 'Retry-After': '5' },
};

/** Faults that one field can find and that refuse the whole question: a limit is broken, or the database is gone. */
const WHOLE: readonly ErrorCode[] = ['BAD_PAGE_SIZE', 'QUERY_TIMEOUT', 'DATABASE_UNAVAILABLE'];

export const statusOf = (code: ErrorCode): number => STATUS[code] ?? 400;

type Places = Pick<GraphQLError, 'nodes' | 'source' | 'positions' | 'path'>;

/**
 * The error that a caller is shown for what was thrown: ours with their codes, GraphQL's own about the request with theirs,
 * and for everything else one sentence without any of it, while the log has it whole.
 */
export function maskError(thrown: unknown, log: Logger): GraphQLError {
  const coded = codedIn(thrown);
  if (coded) return shown(coded, isGraphQLError(thrown) ? thrown : null);
  if (isGraphQLError(thrown) && isAboutRequest(thrown)) return aboutRequest(thrown);
  log.error({ err: rootOf(thrown), path: isGraphQLError(thrown) ? thrown.path : undefined }, 'a request failed');
  return masked(isGraphQLError(thrown) ? thrown : null);
}

/** The coded error that was thrown, also where GraphQL wrapped it. */
export function codedIn(thrown: unknown): CodedError | null {
  if (thrown instanceof CodedError) return thrown;
  return isGraphQLError(thrown) && thrown.originalError ? codedIn(thrown.originalError) : null;
}

/** A coded error as GraphQL shows it. `places` are those of the GraphQL error around it. */
export function shown(error: CodedError, places: Places | null): GraphQLError {
  const http = httpOf(error.code, places);
  const details = Object.keys(error.details).length > 0 ? { details: error.details } : {};
  return createGraphQLError(error.message, {
    ...placesOf(places),
    extensions: { code: error.code, ...details, ...(http ? { http } : {}) },
  });
}

// A status in one field's error becomes the status of the whole answer, so a field's error has none, but for what refuses the whole question.
// A bad value (no field, but a place in the document) is one of GraphQL's own request errors: 400, or 200 for those who accept only application/json.
function httpOf(code: ErrorCode, places: Places | null): Record<string, unknown> | null {
  const headers = HEADERS[code] ? { headers: HEADERS[code] } : {};
  if (places?.path && !WHOLE.includes(code)) return null;
  return { status: statusOf(code), ...headers, ...(places && !places.path ? { spec: true } : {}) };
}

const placesOf = (places: Places | null) => ({
  nodes: places?.nodes ?? null,
  source: places?.source ?? null,
  positions: places?.positions ?? null,
  path: places?.path ?? null,
});

const isGraphQLError = (thrown: unknown): thrown is GraphQLError => thrown instanceof Error && thrown.name === 'GraphQLError';

// GraphQL also throws where our own answer is wrong (null where none may be), with the path of a field: that is no fault of the request.
function isAboutRequest(error: GraphQLError): boolean {
  if (!isGraphQLError(rootOf(error))) return false;
  return error.path === undefined || error.nodes?.[0]?.kind !== Kind.FIELD;
}

/** GraphQL's own code, or `BAD_USER_INPUT` where it gives none: variables that do not fit. */
function aboutRequest(error: GraphQLError): GraphQLError {
  const { code, http } = error.extensions;
  if (code !== undefined) return error;
  const status = error.path ? {} : { http: http ?? { status: 400, spec: true } };
  return createGraphQLError(error.message, {
    ...placesOf(error),
    extensions: { ...error.extensions, code: 'BAD_USER_INPUT', ...status },
  });
}

function masked(places: Places | null): GraphQLError {
  const id = requestId();
  const where = id === null ? {} : { requestId: id };
  const http = places?.path ? {} : { http: { status: 500 } };
  const message = 'Something went wrong on our side. The log says what, under the request id.';
  return createGraphQLError(message, { ...placesOf(places), extensions: { code: 'INTERNAL_SERVER_ERROR', ...where, ...http } });
}

function rootOf(thrown: unknown): unknown {
  return isGraphQLError(thrown) && thrown.originalError ? rootOf(thrown.originalError) : thrown;
}

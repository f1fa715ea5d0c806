import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { CodedError } from '../errors.ts';
import { inRequest } from '../log.ts';
import { refuseStrangers } from './access/origin.ts';
import { statusOf } from './errors.ts';

/** Answers the requests that are its own and gives null for those of others. A coded error that it throws is shown to the caller, any other is masked. */
export type Route = (request: Request) => Promise<Response | null> | Response | null;

/** What goes with every answer, unless the route says something else. */
const HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'DENY',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** An id that a proxy gave the request and that may stand in a log. */
const GIVEN_ID = /^[\w-]{8,64}$/;

export interface RouterOptions {
  readonly routes: readonly Route[];
  /** True where nobody needs a token: then pages of other sites are kept out. */
  readonly open: boolean;
  readonly log: Logger;
}

/** One function that answers every request: the first route that takes it, else 404; with an id, security headers, and a line in the log. */
export function createRouter({ routes, open, log }: RouterOptions): (request: Request) => Promise<Response> {
  return (request) => {
    const given = request.headers.get('x-request-id') ?? '';
    const id = GIVEN_ID.test(given) ? given : randomUUID();
    return inRequest(id, async () => {
      const start = performance.now();
      const response = await answer(request, routes, open, log);
      const { method } = request;
      log.debug(
        { method, path: new URL(request.url).pathname, status: response.status, ms: Math.round(performance.now() - start) },
        'answered',
      );
      return withHeaders(response, { ...HEADERS, 'X-Request-Id': id });
    });
  };
}

async function answer(request: Request, routes: readonly Route[], open: boolean, log: Logger): Promise<Response> {
  try {
    if (open) refuseStrangers(request);
    for (const route of routes) {
      const response = await route(request);
      if (response) return response;
    }
    return fault(404, 'NOT_FOUND', 'There is nothing here. Questions go to /graphql, the explorer is at /.');
  } catch (error) {
    if (error instanceof CodedError) return fault(statusOf(error.code), error.code, error.message, error.details);
    log.error({ err: error }, 'a request failed');
    return fault(500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side. The log says what, under the request id.');
  }
}

// Faults have GraphQL's shape on every route, so that a client reads them in one way.
function fault(status: number, code: string, message: string, details: Readonly<Record<string, unknown>> = {}): Response {
  const headers: Record<string, string> = status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {};
  const extensions = Object.keys(details).length > 0 ? { code, details } : { code };
  return Response.json({ errors: [{ message, extensions }] }, { status, headers });
}

function withHeaders(response: Response, headers: Readonly<Record<string, string>>): Response {
  for (const [name, value] of Object.entries(headers)) if (!response.headers.has(name)) response.headers.set(name, value);
  return response;
}

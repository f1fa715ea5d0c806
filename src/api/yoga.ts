import type { GraphQLSchema } from 'graphql';
import { createYoga, type YogaInitialContext, type YogaServerInstance } from 'graphql-yoga';
import type { Logger } from 'pino';
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { Caller, Token } from './access/tokens.ts';
import type { RequestContext } from './context.ts';
import { maskError } from './errors.ts';
import type { Limits } from './limits/limits.ts';
import { type PersistedOperation, readPersisted } from './persisted.ts';
import { type Callers, useAccess } from './plugins/access.ts';
import { useBodyLimit } from './plugins/body-limit.ts';
import { useCodes } from './plugins/codes.ts';
import { useJsonOnly } from './plugins/json-only.ts';
import { useLimits } from './plugins/limits.ts';
import { useMetrics } from './plugins/metrics.ts';
import { DOCUMENT_ID, usePersisted } from './plugins/persisted.ts';
import { type Clock, createClock, useTimeLimit } from './plugins/time-limit.ts';

export interface ApiOptions<Services extends object> {
  readonly schema: GraphQLSchema;
  /** What resolvers need beside the request's own, made anew for each request (loaders must not outlive one). */
  readonly services: (request: RequestContext) => Services;
  readonly config: { readonly limits: Limits; readonly tokens: readonly Token[] };
  readonly log: Logger;
  /** Operations that are asked by id; those of the playground where not given. */
  readonly persisted?: readonly PersistedOperation[];
}

export interface Api {
  /** Answers a request for `/graphql`. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** The server itself, for tests and for Node's HTTP server. */
  readonly yoga: YogaServerInstance<object, object>;
  /** What `/metrics` tells. */
  readonly metrics: Registry;
}

type Context = RequestContext & { readonly clock: Clock };

const NOBODY: Caller = { name: 'nobody', role: 'READER' };

/** The GraphQL server without a port: the contract's conventions, limits and access around a schema. */
export function createApi<Services extends object>({
  schema,
  services,
  config,
  log,
  persisted = readPersisted(),
}: ApiOptions<Services>): Api {
  const callers: Callers = new WeakMap();
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  const yoga = createYoga<object, object>({
    schema,
    context: ({ request }: YogaInitialContext) => contextOf(request, callers.get(request) ?? NOBODY, log, services),
    plugins: [
      // Who may come in is asked before anything is read of what was sent.
      useAccess(config.tokens, callers),
      usePersisted(persisted, callers),
      useJsonOnly(),
      useBodyLimit(config.limits.body),
      useCodes(),
      useLimits(config.limits),
      useTimeLimit(config.limits),
      useMetrics(metrics, schema),
    ],
    extraParamNames: [DOCUMENT_ID],
    maxRequestBodySize: false,
    maskedErrors: { maskError: (error) => maskError(error, log) },
    // What is masked is logged where it is masked.
    logging: false,
    batching: false,
    multipart: false,
    cors: false,
    graphiql: false,
    landingPage: false,
  });
  return { fetch: async (request) => yoga.fetch(request), yoga, metrics };
}

function contextOf<Services extends object>(
  request: Request,
  caller: Caller,
  log: Logger,
  services: (context: RequestContext) => Services,
): Context & Services {
  const clock = createClock(request.signal);
  const context: Context = { caller, signal: clock.signal, log, clock };
  return { ...context, ...services(context) };
}

import { makeExecutableSchema } from '@graphql-tools/schema';
import { createPubSub } from 'graphql-yoga';
import { pino } from 'pino';
import type { Token } from '../../src/api/access/tokens.ts';
import { DEFAULT_LIMITS, type Limits } from '../../src/api/limits/limits.ts';
import type { PersistedOperation } from '../../src/api/persisted.ts';
import { scalars } from '../../src/api/scalars.ts';
import { type Api, createApi } from '../../src/api/yoga.ts';
import { CodedError } from '../../src/errors.ts';

const SDL = /* GraphQL */ `
  scalar Date
  scalar DateTime
  directive @access(role: Role!) on FIELD_DEFINITION
  enum Role { READER WRITER CURATOR }
  type Firm { id: ID! name: String! units(first: Int = 20): FirmConnection! peers: [Firm!]! broken: String! secret: String }
  type FirmConnection { nodes: [Firm!]! edges: [FirmEdge!]! }
  type FirmEdge { cursor: String! node: Firm! }
  type Query {
    firm(id: ID = "f1"): Firm
    firms(first: Int = 20): FirmConnection!
    nodes(ids: [ID!]!): [Firm]!
    on(day: Date!): Date!
    at(moment: DateTime!): DateTime!
    missing: Firm
    down: Firm
    slow: String
    whoAmI: String!
  }
  type Mutation { add(name: String!): Firm! merge: Firm! @access(role: CURATOR) }
  type Subscription { added: Firm! }
`;

function checked(first: number): number {
  if (first >= 1 && first <= 200) return first;
  throw new CodedError('BAD_PAGE_SIZE', 'A page has 1 to 200 rows.', { first });
}

const firm = { id: 'f1', name: 'Northwind' };

/** What happened behind the tiny API: which mutations ran, and whether a slow question was told to end. */
export interface Seen {
  readonly written: string[];
  ended: unknown;
  logged: string;
}

/** A small API with each kind of field that limits, access and masking act on. */
export function tinyApi(
  options: {
    readonly limits?: Partial<Limits>;
    readonly tokens?: readonly Token[];
    readonly persisted?: readonly PersistedOperation[];
  } = {},
): {
  readonly api: Api;
  readonly seen: Seen;
} {
  const seen: Seen = { written: [], ended: null, logged: '' };
  const events = createPubSub<{ added: [{ added: typeof firm }] }>();
  const log = pino(
    { level: 'info' },
    {
      write: (line) => {
        seen.logged += line;
      },
    },
  );
  const resolvers = {
    ...scalars,
    Query: {
      firm: () => firm,
      firms: (_: unknown, { first }: { first: number }) => ({
        nodes: Array.from({ length: checked(first) }, () => firm),
        edges: [],
      }),
      nodes: (_: unknown, { ids }: { ids: string[] }) => ids.map(() => firm),
      on: (_: unknown, { day }: { day: string }) => day,
      at: (_: unknown, { moment }: { moment: string }) => moment,
      missing: () => {
        throw new CodedError('UNKNOWN_PARTY', 'No party has the id "p9".', { id: 'p9' });
      },
      down: () => {
        throw new CodedError('DATABASE_UNAVAILABLE', 'The database does not answer.');
      },
      slow: (_: unknown, __: unknown, { signal }: { signal: AbortSignal }) =>
        new Promise((_done, fail) => {
          signal.addEventListener('abort', () => {
            seen.ended = signal.reason;
            fail(signal.reason);
          });
        }),
      whoAmI: (_: unknown, __: unknown, { caller }: { caller: { name: string } }) => caller.name,
    },
    Firm: {
      units: () => ({ nodes: [], edges: [] }),
      peers: () => [],
      broken: () => {
        throw new Error('password is hunter2');
      },
    },
    Mutation: {
      add: (_: unknown, { name }: { name: string }) => {
        seen.written.push(name);
        events.publish('added', { added: firm });
        return firm;
      },
      merge: () => {
        seen.written.push('merge');
        return firm;
      },
    },
    Subscription: { added: { subscribe: () => events.subscribe('added') } },
  };
  const schema = makeExecutableSchema({ typeDefs: SDL, resolvers });
  const config = { limits: { ...DEFAULT_LIMITS, ...options.limits }, tokens: options.tokens ?? [] };
  return { api: createApi({ schema, services: () => ({}), config, log, persisted: options.persisted ?? [] }), seen };
}

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: an answer's shape is what the tests look at.
  readonly body: any;
  readonly headers: Headers;
}

/** Sends one question as JSON. */
export async function ask(
  api: Api,
  query: string,
  options: { readonly variables?: object; readonly headers?: Record<string, string> } = {},
): Promise<Answer> {
  const response = await api.fetch(
    new Request('http://127.0.0.1:4000/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...options.headers },
      body: JSON.stringify({ query, variables: options.variables }),
    }),
  );
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text), headers: response.headers };
}

import { z } from 'zod';
import { isLoopback } from './api/access/origin.ts';
import { ROLES, type Role, type Token } from './api/access/tokens.ts';
import { DEFAULT_LIMITS, type Limits } from './api/limits/limits.ts';
import { CodedError } from './errors.ts';

/** A Neo4j that somebody else runs. */
export interface DatabaseAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** All that the environment says, checked. */
export interface Config {
  /** Null where the local Neo4j is to be started. */
  readonly neo4j: DatabaseAddress | null;
  readonly database: string;
  readonly host: string;
  readonly port: number;
  /** Folder of the local Neo4j: jars, data, logs, password. */
  readonly home: string;
  readonly tokens: readonly Token[];
  readonly limits: Limits;
  readonly logLevel: LogLevel;
}

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const SCHEMES = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];
/** Ends the entry of a token that may ask persisted operations only. */
const PERSISTED = 'persisted';
/** Variables whose value no message may show. */
const SECRET = ['NEO4J_PASSWORD', 'STAKEGRAPH_TOKENS'];

const whole = (least: number, most: number, fallback: number) => {
  const wanted = `a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d+$/, wanted)
    .transform(Number)
    .pipe(z.number().min(least, wanted).max(most, wanted))
    .default(fallback);
};

/** Every variable that is read, with its default; a message says what the value must be. */
const VARIABLES = z.object({
  NEO4J_URI: z
    .string()
    .refine(isDatabaseAddress, `an address such as "neo4j://host:7687" (${SCHEMES.join(', ')})`)
    .optional(),
  NEO4J_USER: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[A-Za-z][\w.-]{2,62}$/, 'the name of a database, such as "neo4j"')
    .default('neo4j'),
  HOST: z
    .string()
    .regex(/^[\w.:[\]-]+$/, 'a name or address to listen on, such as "127.0.0.1" or "0.0.0.0"')
    .default('127.0.0.1'),
  PORT: whole(0, 65_535, 4000),
  STAKEGRAPH_HOME: z.string().default('.stakegraph'),
  STAKEGRAPH_TOKENS: z.string().default('').transform(readTokens),
  STAKEGRAPH_MAX_DEPTH: whole(1, 100, DEFAULT_LIMITS.depth),
  STAKEGRAPH_MAX_ALIASES: whole(0, 10_000, DEFAULT_LIMITS.aliases),
  STAKEGRAPH_MAX_COST: whole(1, 100_000_000, DEFAULT_LIMITS.cost),
  STAKEGRAPH_MAX_BODY: whole(1_000, 1_000_000_000, DEFAULT_LIMITS.body),
  STAKEGRAPH_QUERY_MS: whole(10, 3_600_000, DEFAULT_LIMITS.queryMs),
  STAKEGRAPH_MUTATION_MS: whole(10, 3_600_000, DEFAULT_LIMITS.mutationMs),
  STAKEGRAPH_LOG: z.enum(LOG_LEVELS, `one of ${LOG_LEVELS.join(', ')}`).default('info'),
});
type Variables = z.infer<typeof VARIABLES>;

/** One thing wrong with the environment; `value` is null where the variable is missing or secret. */
interface Fault {
  readonly variable: string;
  readonly value: string | null;
  readonly problem: string;
}

/** The configuration that the environment asks for; every fault in it is told at once, in one `BAD_CONFIG`. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  // A variable set to nothing ("PORT= npm start") is one that is not set.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = VARIABLES.safeParse(given);
  const faults = [...(parsed.success ? [] : parsed.error.issues.map((issue) => faultOf(issue, given))), ...conflicts(given)];
  if (!parsed.success || faults.length > 0) throw badConfig(faults);
  return configOf(parsed.data);
}

function configOf(v: Variables): Config {
  const limits: Limits = {
    depth: v.STAKEGRAPH_MAX_DEPTH,
    aliases: v.STAKEGRAPH_MAX_ALIASES,
    cost: v.STAKEGRAPH_MAX_COST,
    body: v.STAKEGRAPH_MAX_BODY,
    queryMs: v.STAKEGRAPH_QUERY_MS,
    mutationMs: v.STAKEGRAPH_MUTATION_MS,
  };
  const neo4j =
    v.NEO4J_URI === undefined ? null : { uri: v.NEO4J_URI, user: v.NEO4J_USER ?? 'neo4j', password: v.NEO4J_PASSWORD ?? '' };
  return Object.freeze({
    neo4j,
    database: v.NEO4J_DATABASE,
    host: v.HOST,
    port: v.PORT,
    home: v.STAKEGRAPH_HOME,
    tokens: v.STAKEGRAPH_TOKENS,
    limits: Object.freeze(limits),
    logLevel: v.STAKEGRAPH_LOG,
  });
}

// What is wrong between variables that are each right.
function conflicts(given: Readonly<Record<string, string | undefined>>): readonly Fault[] {
  const faults: Fault[] = [];
  const { NEO4J_URI, NEO4J_PASSWORD, HOST = '127.0.0.1', STAKEGRAPH_TOKENS } = given as Partial<Record<keyof Variables, string>>;
  if (NEO4J_URI !== undefined && NEO4J_PASSWORD === undefined) {
    faults.push({
      variable: 'NEO4J_PASSWORD',
      value: null,
      problem:
        'is missing: NEO4J_URI names a server, and it asks for a password. Set it, or leave out NEO4J_URI to start a local Neo4j',
    });
  }
  for (const variable of ['NEO4J_USER', 'NEO4J_PASSWORD'] as const) {
    if (NEO4J_URI === undefined && given[variable] !== undefined) {
      faults.push({
        variable,
        value: null,
        problem:
          'is given without NEO4J_URI. Say which server it is for, or leave it out to start a local Neo4j, which makes its own password',
      });
    }
  }
  if (!isLoopback(HOST) && STAKEGRAPH_TOKENS === undefined) {
    faults.push({
      variable: 'HOST',
      value: HOST,
      problem:
        'opens the server to other machines, and STAKEGRAPH_TOKENS is missing. Set it ("a-long-secret:reader:desk,another:writer:feed"), or listen on 127.0.0.1',
    });
  }
  return faults;
}

function faultOf(issue: z.core.$ZodIssue, given: Readonly<Record<string, string | undefined>>): Fault {
  const variable = String(issue.path[0]);
  const value = SECRET.includes(variable) ? null : (given[variable] ?? null);
  return { variable, value, problem: `must be ${issue.message}` };
}

function badConfig(faults: readonly Fault[]): CodedError {
  const lines = faults.map(({ variable, value, problem }) => `  ${variable}${value === null ? '' : ` ("${value}")`} ${problem}.`);
  const heading =
    faults.length === 1 ? 'A setting of the environment is wrong:' : `${faults.length} settings of the environment are wrong:`;
  return new CodedError('BAD_CONFIG', [heading, ...lines].join('\n'), { faults });
}

function isDatabaseAddress(value: string): boolean {
  return URL.canParse(value) && SCHEMES.includes(new URL(value).protocol.slice(0, -1));
}

// "secret:reader:desk,other:writer,third:reader:screen:persisted": a token, its role, the name that the log gives its bearer,
// and whether it is for persisted operations only.
function readTokens(value: string, context: z.RefinementCtx): readonly Token[] {
  const entries = value
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  if (value !== '' && entries.length === 0)
    context.addIssue({ code: 'custom', message: 'at least one token, and there is none in it' });
  const tokens = entries.map((entry, index) => tokenOf(entry, index, context)).filter((token) => token !== null);
  if (new Set(tokens.map(({ token }) => token)).size < tokens.length) {
    context.addIssue({ code: 'custom', message: 'made of different tokens, and two of these are the same' });
  }
  return tokens;
}

function tokenOf(entry: string, index: number, context: z.RefinementCtx): Token | null {
  const [token = '', role = '', name = '', limit] = entry.split(':').map((part) => part.trim());
  const known = ROLES.find((one) => one === role.toUpperCase());
  if (token !== '' && known && (limit === undefined || limit === PERSISTED)) {
    const persistedOnly = limit === PERSISTED ? { persistedOnly: true } : {};
    return { token, role: known satisfies Role, name: name || `${role.toLowerCase()} ${index + 1}`, ...persistedOnly };
  }
  const roles = ROLES.map((one) => one.toLowerCase()).join(', ');
  context.addIssue({
    code: 'custom',
    message: `"token:role", "token:role:name" or "token:role:name:${PERSISTED}" for each, role one of ${roles}; number ${index + 1} is not so`,
  });
  return null;
}

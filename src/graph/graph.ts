import neo4j, { type BookmarkManager, type Driver, type Session } from 'neo4j-driver';
import { mayRetry, toCoded } from './faults.ts';
import { migrate } from './migrate.ts';
import { toParameters } from './parameters.ts';
import type { Parameters, Statement } from './statement.ts';

/** Where a Neo4j is and who we are there. */
export interface GraphAddress {
  /** "bolt://127.0.0.1:7687" or "neo4j://…". */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export interface ReadOptions {
  /** Ends the statement where it takes longer, in milliseconds. */
  readonly timeout?: number | undefined;
  /** Ends the statement when the caller has gone. */
  readonly signal?: AbortSignal | undefined;
}

/** One transaction: statements see each other's writes, and all of them happen or none. */
export interface Transaction {
  run<P extends string, Row>(statement: Statement<P, Row>, parameters: Parameters<P>): Promise<readonly Row[]>;
}

/** The only door to Neo4j. */
export interface Graph {
  /** Rows of one reading statement. */
  read<P extends string, Row>(
    statement: Statement<P, Row>,
    parameters: Parameters<P>,
    options?: ReadOptions,
  ): Promise<readonly Row[]>;
  /** Does `work` in one writing transaction; it may run again after a deadlock or a change of leader, so it must have no other effect. */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Brings constraints and indexes to what this version needs; gives the names of what was applied. */
  migrate(): Promise<readonly string[]>;
  /** True where the database answers. */
  ping(): Promise<boolean>;
  /** How many statements were sent since the start. */
  readonly statements: () => number;
  close(): Promise<void>;
}

/** Tries beyond the driver's own, for writers that meet on the same popular parties. */
const WRITE_TRIES = 8;
const WRITE_PAUSE_MS = 50;
const READ_PAUSE_MS = 50;
/** So that a caller hears within a query's time that the database is down. */
const PATIENCE_MS = 5_000;
const DRIVER = {
  disableLosslessIntegers: true,
  maxTransactionRetryTime: PATIENCE_MS,
  connectionAcquisitionTimeout: 6_000,
  connectionTimeout: 4_000,
  maxConnectionPoolSize: 64,
  // A new graph lacks most labels and keys; the server need not say so with every answer.
  notificationFilter: { minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF },
};

/** How sessions are opened. */
interface Door {
  readonly driver: Driver;
  readonly database: string;
  readonly bookmarkManager: BookmarkManager;
}

/** Opens a graph. Nothing is sent before the first statement. */
export function openGraph({ uri, user, password, database }: GraphAddress): Graph {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), DRIVER);
  // On a cluster a reader sees what this process wrote before, whichever server answers.
  const door: Door = { driver, database, bookmarkManager: neo4j.bookmarkManager() };
  let sent = 0;
  const count = () => {
    sent += 1;
  };
  return Object.freeze<Graph>({
    read: (statement, parameters, options = {}) => {
      count();
      return readWithRetries(() => readRows(door, statement, parameters, options), options.signal);
    },
    write: (work) => writeWithRetries(door, work, count),
    migrate: () => migrate(driver, database),
    ping: () => ping(driver, database),
    statements: () => sent,
    close: () => driver.close(),
  });
}

/** One exchange with the server: a transaction of the driver's keeping would take three, which on a distant server is most of the time. */
async function readRows<P extends string, Row>(
  { driver, database, bookmarkManager }: Door,
  { cypher, decode }: Statement<P, Row>,
  parameters: Parameters<P>,
  { timeout, signal }: ReadOptions,
): Promise<readonly Row[]> {
  signal?.throwIfAborted();
  const session = driver.session({ database, bookmarkManager, defaultAccessMode: neo4j.session.READ });
  const leave = () => void session.close().catch(() => {});
  signal?.addEventListener('abort', leave, { once: true });
  try {
    const { records } = await session.run(cypher, toParameters(parameters), timeout === undefined ? {} : { timeout });
    return records.map((row) => decode(row.toObject()));
  } finally {
    signal?.removeEventListener('abort', leave);
    await session.close();
  }
}

/** Reads again where that may help: a connection that broke, a server that moved or just came back. */
async function readWithRetries<T>(read: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  const begun = Date.now();
  for (let pause = READ_PAUSE_MS; ; pause *= 2) {
    try {
      return await read();
    } catch (error) {
      signal?.throwIfAborted();
      if (!mayRetry(error) || Date.now() + pause > begun + PATIENCE_MS) throw toCoded(error);
      await new Promise((done) => setTimeout(done, pause));
    }
  }
}

async function writeWithRetries<T>(
  { driver, database, bookmarkManager }: Door,
  work: (tx: Transaction) => Promise<T>,
  count: () => void,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    const session = driver.session({ database, bookmarkManager });
    try {
      return await writeOnce(session, work, count);
    } catch (error) {
      if (!mayRetry(error) || tries >= WRITE_TRIES) throw toCoded(error);
      await new Promise((done) => setTimeout(done, WRITE_PAUSE_MS * tries * (1 + Math.random())));
    } finally {
      await session.close();
    }
  }
}

function writeOnce<T>(session: Session, work: (tx: Transaction) => Promise<T>, count: () => void): Promise<T> {
  return session.executeWrite((tx) =>
    work({
      async run(statement, parameters) {
        count();
        const { records } = await tx.run(statement.cypher, toParameters(parameters));
        return records.map((row) => statement.decode(row.toObject()));
      },
    }),
  );
}

async function ping(driver: Driver, database: string): Promise<boolean> {
  try {
    await driver.verifyConnectivity({ database });
    return true;
  } catch {
    return false;
  }
}

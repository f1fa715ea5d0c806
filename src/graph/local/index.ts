/** A Neo4j Community of our own: fetched by Maven, run by Java, listening on this machine only, ended with the process that started it. */

import { boltUri, browserUrl } from './answers.ts';
import { sayRefusal, startFailed } from './faults.ts';
import { ensureJars } from './jars.ts';
import { findJava } from './java.ts';
import { joinRunning } from './join.ts';
import { type Launched, launch } from './launch.ts';
import { withLock } from './lock.ts';
import { ensurePassword, USER } from './password.ts';
import { makePlace, type Place, placeOf } from './place.ts';
import { DEFAULT_PORT, type Ports } from './port.ts';
import { type Progress, type Tell, teller } from './progress.ts';
import { ensureRoom } from './room.ts';
import { forgetRunning, writeRunning } from './running.ts';

export { type ImportOptions, importOffline } from './import.ts';
export type { Progress } from './progress.ts';

export interface LocalOptions {
  /** Folder of jars, data, logs and password; made where it is not there. */
  readonly home: string;
  /** Folder of the jars, to share them between homes. Default: `lib` in the home. */
  readonly libDir?: string | undefined;
  /** The first port tried. Default 7687. */
  readonly boltPort?: number | undefined;
  /** Whether Neo4j Browser is offered too: 20 MB and a second more. Default false. */
  readonly browser?: boolean | undefined;
  /** Megabytes of Java's heap. Default 512. */
  readonly heapMb?: number | undefined;
  /** Megabytes of its files that Neo4j keeps in memory. Default 128: the system keeps the rest. */
  readonly pageCacheMb?: number | undefined;
  /** Up sooner and lighter, slower at work: for tests. Default false. */
  readonly quick?: boolean | undefined;
  /** Milliseconds to wait for the first answer. Default 180,000. */
  readonly patienceMs?: number | undefined;
  /** PATH, JAVA_HOME and what Maven reads. Default: that of this process. */
  readonly env?: NodeJS.ProcessEnv | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

export interface LocalNeo4j {
  /** "bolt://127.0.0.1:7687". */
  readonly uri: string;
  /** "http://127.0.0.1:7474/browser/"; null where it was started without. */
  readonly browser: string | null;
  readonly user: string;
  readonly password: string;
  /** Of the Java process. */
  readonly pid: number;
  /** True where another process had started it; then `stop` leaves it alone. */
  readonly reused: boolean;
  /** Ends the server in order and resolves once it has ended. May be called again. */
  stop(): Promise<void>;
}

/** Ends a server once, however often it is called. */
function stopper({ server, ports }: Launched, place: Place): () => Promise<void> {
  let stopped: Promise<void> | null = null;
  const stop = async () => {
    await writeRunning(place, { pid: server.pid, ...ports, starter: process.pid, stopping: true });
    await server.stop();
    await forgetRunning(place);
  };
  return () => {
    stopped ??= stop();
    return stopped;
  };
}

function reach(ports: Ports, password: string): Pick<LocalNeo4j, 'uri' | 'browser' | 'user' | 'password'> {
  return { uri: boltUri(ports.bolt), browser: browserUrl(ports.browser), user: USER, password };
}

async function startNew(place: Place, options: LocalOptions, tell: Tell): Promise<LocalNeo4j> {
  const env = options.env ?? process.env;
  const java = await findJava(env);
  await ensureJars(place.jars, env, tell);
  await ensureRoom(place);
  const password = await ensurePassword(place, java.program, env);
  const launched = await launch({
    place,
    java,
    password,
    sizes: { heapMb: options.heapMb ?? 512, pageCacheMb: options.pageCacheMb ?? 128, quick: options.quick ?? false },
    firstPort: options.boltPort ?? DEFAULT_PORT,
    browser: options.browser ?? false,
    patienceMs: options.patienceMs ?? 180_000,
    env,
    tell,
  });
  const stop = stopper(launched, place);
  return { ...reach(launched.ports, password), pid: launched.server.pid, reused: false, stop };
}

/** The Neo4j that runs in this home already, else a new one. */
async function joinOrStart(place: Place, options: LocalOptions, tell: Tell): Promise<LocalNeo4j> {
  const joined = await joinRunning(place, tell);
  if (!joined) return startNew(place, options, tell);
  tell('JOIN', 'using the Neo4j that runs already');
  return { ...reach(joined, joined.password), pid: joined.pid, reused: true, stop: async () => {} };
}

/**
 * A Neo4j that answers: the one that runs in this home already, else a new one.
 * Ends with our process however that ends. Throws START_FAILED with the way out where it cannot.
 */
export async function startLocalNeo4j(options: LocalOptions): Promise<LocalNeo4j> {
  if (process.platform === 'win32')
    throw startFailed('The local Neo4j starts on Linux, macOS and the Windows Subsystem for Linux.');
  const tell = teller(options.onProgress ?? (() => {}));
  const place = placeOf(options.home, options.libDir);
  const wait = () => tell('WAIT', 'waiting for another start in the same home');
  try {
    await makePlace(place);
    const local = await withLock(place.lockFile, () => joinOrStart(place, options, tell), wait);
    tell('READY', `Neo4j answers at ${local.uri}`);
    return local;
  } catch (error) {
    throw sayRefusal(error, place.home);
  }
}

/** Where things lie in the home of a local Neo4j. */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { NEO4J_VERSION } from './version.ts';

export interface Place {
  readonly home: string;
  readonly conf: string;
  readonly logs: string;
  /** There once Neo4j has started for the first time. */
  readonly systemDatabase: string;
  /** The jars of this version; may be shared by several homes. */
  readonly jars: string;
  /** The password of user neo4j; mode 600. */
  readonly passwordFile: string;
  /** Who runs here, written by the process that started it. */
  readonly runningFile: string;
  /** Held while somebody starts. */
  readonly lockFile: string;
}

/** The paths of a home; makes nothing. */
export function placeOf(home: string, libDir = join(home, 'lib')): Place {
  const root = resolve(home);
  return {
    home: root,
    conf: join(root, 'conf'),
    logs: join(root, 'logs'),
    systemDatabase: join(root, 'data', 'databases', 'system'),
    jars: join(resolve(libDir), `neo4j-${NEO4J_VERSION}`),
    passwordFile: join(root, 'password'),
    runningFile: join(root, 'running.json'),
    lockFile: join(root, 'start.lock'),
  };
}

/** Makes the folders that must be there before anything starts. */
export async function makePlace(place: Place): Promise<void> {
  await mkdir(place.home, { recursive: true, mode: 0o700 });
  await mkdir(place.conf, { recursive: true });
  await mkdir(place.logs, { recursive: true });
}

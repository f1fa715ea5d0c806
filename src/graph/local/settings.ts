/** How our Neo4j is set up: its configuration file and Java's options. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Place } from './place.ts';
import { HOST, type Ports } from './port.ts';

export interface Sizes {
  readonly heapMb: number;
  /** What Neo4j itself keeps of its files in memory; the system's file cache keeps the rest. */
  readonly pageCacheMb: number;
  /** Half the compiler and the smallest collector: up sooner and 250 MB lighter, slower at work. */
  readonly quick: boolean;
}

/** Parts of the JDK that Neo4j reaches into. */
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
const QUICK = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

function configuration(ports: Ports, pageCacheMb: number): Readonly<Record<string, string | number | boolean>> {
  return {
    'server.default_listen_address': HOST,
    'server.default_advertised_address': HOST,
    'server.bolt.listen_address': `${HOST}:${ports.bolt}`,
    'server.bolt.advertised_address': `${HOST}:${ports.bolt}`,
    'server.http.enabled': ports.browser !== null,
    ...(ports.browser !== null
      ? { 'server.http.listen_address': `${HOST}:${ports.browser}`, 'server.http.advertised_address': `${HOST}:${ports.browser}` }
      : {}),
    'server.https.enabled': false,
    'server.memory.pagecache.size': `${pageCacheMb}m`,
    // Two databases write a log each, and reserve its whole length at once: 128 MB of disk instead of 512.
    'db.tx_log.rotation.size': '64m',
    'dbms.usage_report.enabled': false,
    // The databases are closed 0.2 s after SIGTERM; Bolt would then sit through two quiet periods of 5 s each.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
    'internal.server.bolt.thread_pool_shutdown_wait_time': '1s',
  };
}

/** Writes `neo4j.conf` anew: it holds nothing that anybody else should keep there. */
export async function writeSettings(place: Place, ports: Ports, { pageCacheMb }: Sizes): Promise<void> {
  const lines = Object.entries(configuration(ports, pageCacheMb)).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(join(place.conf, 'neo4j.conf'), lines.join(''));
}

/** All that follows `java` to run the server. */
export function serverArguments(place: Place, sizes: Sizes): readonly string[] {
  return [
    `-Xms${sizes.heapMb}m`,
    `-Xmx${sizes.heapMb}m`,
    '-XX:+ExitOnOutOfMemoryError',
    ...(sizes.quick ? QUICK : []),
    ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    join(place.jars, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    homeArgument(place),
    `--config-dir=${place.conf}`,
  ];
}

/** The argument by which a process is known as the Neo4j of this home. */
export function homeArgument(place: Place): string {
  return `--home-dir=${place.home}`;
}

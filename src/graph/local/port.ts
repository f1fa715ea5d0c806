/** Which ports the server listens on. */
import { createServer } from 'node:net';
import { startFailed } from './faults.ts';

export const HOST = '127.0.0.1';
export const DEFAULT_PORT = 7687;
const DEFAULT_BROWSER_PORT = 7474;
const PORTS_TRIED = 100;

export interface Ports {
  readonly bolt: number;
  /** Of Neo4j Browser; null where it is not offered. */
  readonly browser: number | null;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, HOST, () => probe.close(() => resolve(true)));
  });
}

/** The first free port from `first` on; START_FAILED where `count` ports in a row are taken. */
export async function freePort(first: number = DEFAULT_PORT, count: number = PORTS_TRIED): Promise<number> {
  const last = Math.min(first + count - 1, 65_535);
  for (let port = first; port <= last; port++) if (await isFree(port)) return port;
  throw startFailed(
    `All ports from ${first} to ${last} on ${HOST} are taken, so the local Neo4j has none to listen on. End what listens there.`,
    {
      first,
      last,
    },
  );
}

/** Free ports, Bolt's from `firstBolt` on. */
export async function freePorts(firstBolt: number, browser: boolean): Promise<Ports> {
  return { bolt: await freePort(firstBolt), browser: browser ? await freePort(DEFAULT_BROWSER_PORT) : null };
}

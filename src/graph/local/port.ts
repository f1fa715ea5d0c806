/** Which port Bolt listens on. */
import { createServer } from 'node:net';
import { startFailed } from './faults.ts';

export const HOST = '127.0.0.1';
export const DEFAULT_PORT = 7687;
const PORTS_TRIED = 100;

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

/** Whether the disk has room, asked before a server trips over it half way. */
import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { startFailed } from './faults.ts';
import type { Place } from './place.ts';

const MEGABYTE = 1_000_000;
/** An empty graph takes 135 MB, most of it logs that are reserved in full length. */
const FIRST_START_MB = 200;
const LATER_START_MB = 20;

/** START_FAILED where the home's disk has too little room for a server to start. */
export async function ensureRoom(place: Place): Promise<void> {
  const needed = existsSync(place.systemDatabase) ? LATER_START_MB : FIRST_START_MB;
  const { bavail, bsize } = await statfs(place.home);
  const free = Math.floor((bavail * bsize) / MEGABYTE);
  if (free >= needed) return;
  throw startFailed(
    `The disk is full: ${place.home} has ${free} MB left, and the local Neo4j needs ${needed} to start. Free some, or set STAKEGRAPH_HOME to a folder on a larger disk.`,
    { home: place.home, freeMb: free, neededMb: needed },
  );
}

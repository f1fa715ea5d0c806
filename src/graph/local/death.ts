/** Why a server died: read from what it logged. */
import { existsSync, statSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startFailed } from './faults.ts';
import type { Java } from './java.ts';
import type { Place } from './place.ts';

const LINES_SHOWN = 6;
const LINE_LENGTH = 240;
const NEWEST_JAVA_KNOWN = 21;

/** What stands in a log, and what it means. The first that fits. */
// Neo4j answers a full disk by making its databases read-only, and trips over that with the database "system".
const CAUSES: readonly (readonly [RegExp, string])[] = [
  [
    /No space left on device|Disk quota exceeded|server\.databases\.read_only/i,
    'The disk is full. Free some 500 MB, or set STAKEGRAPH_HOME to a folder on a larger disk.',
  ],
  [
    /Could not reserve enough space|Cannot allocate memory|insufficient memory|OutOfMemoryError/i,
    'The machine has too little free memory; it needs about 700 MB. End something large.',
  ],
  [
    /StoreLockException|Unable to obtain lock on|FileLockException/,
    'Another process has that database open. End the Java process that uses it, or set STAKEGRAPH_HOME to another folder.',
  ],
  [
    /AccessDeniedException|Permission denied/,
    'It may not write in that folder. Give yourself the right to, or set STAKEGRAPH_HOME to a folder of your own.',
  ],
  [/^ended \(SIGKILL\)/, 'Something killed it, perhaps the system for want of memory.'],
  [/UnsupportedClassVersionError/, 'Its Java is too old. Install Java 17 or later.'],
];

/** How much of the server's own log was there before this start. */
export function markLog(place: Place): number {
  const file = join(place.logs, 'neo4j.log');
  return existsSync(file) ? statSync(file).size : 0;
}

async function readFrom(file: string, offset: number): Promise<string> {
  if (!existsSync(file)) return '';
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    // A log that was turned over meanwhile is shorter than it was.
    const start = offset > size ? 0 : offset;
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - start), 0, size - start, start);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** All that the server said since `mark`. */
export async function logSince(place: Place, mark: number): Promise<string> {
  const console = join(place.logs, 'console.log');
  return `${await readFrom(join(place.logs, 'neo4j.log'), mark)}\n${existsSync(console) ? await readFile(console, 'utf8') : ''}`;
}

/** True where it died because somebody else took its port between our look and its start. */
export function portWasTaken(log: string): boolean {
  return /PortBindException|already in use/.test(log);
}

/** True once the server listens. Whoever answers at its port before that is somebody else's. */
export function hasItsPort(log: string): boolean {
  return /\bBolt enabled on\b/.test(log);
}

/** The last lines that say something: no stack frames. */
function lastLines(log: string): string {
  const telling = log.split('\n').filter((line) => line.trim() !== '' && !/^\s+(at |\.\.\. )/.test(line));
  return telling
    .slice(-LINES_SHOWN)
    .map((line) => `  ${line.slice(0, LINE_LENGTH)}`)
    .join('\n');
}

/** START_FAILED for a server that never answered: how that came out ("ended (1)"), the likely cause, its last lines. */
export function neverAnswered(place: Place, outcome: string, log: string, java: Java): Error {
  const newJava = `Its Java is ${java.version}; Neo4j is made for 17 and ${NEWEST_JAVA_KNOWN}: set JAVA_HOME to one of them.`;
  const known = CAUSES.find(([pattern]) => pattern.test(`${outcome}\n${log}`))?.[1];
  const cause = known ?? (java.version > NEWEST_JAVA_KNOWN ? newJava : 'What it said last may tell why.');
  return startFailed(
    `The local Neo4j ${outcome} before it answered. ${cause} Its last lines, of ${place.logs}:\n${lastLines(log)}\n`,
    {
      outcome,
      logs: place.logs,
    },
  );
}

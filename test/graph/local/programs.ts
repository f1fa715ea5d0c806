/** Runs `starter.ts` in processes of their own, to be killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { isAlive } from '../../../src/graph/local/running.ts';
import { LIB_DIR } from '../../setup/neo4j.ts';

const STARTER = fileURLToPath(new URL('starter.ts', import.meta.url));

export interface Started {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly pid: number;
  readonly reused: boolean;
}

export interface Starter {
  readonly process: ChildProcess;
  /** What it said of its Neo4j, or of why there is none. */
  readonly said: Promise<Started & { readonly code?: string; readonly message?: string }>;
}

const running = new Set<ChildProcess>();
afterAll(async () => {
  await Promise.all([...running].map((child) => endedBy({ process: child }, 'SIGTERM')));
});

/** A program that starts a Neo4j in `home`. */
export function starter(home: string, firstPort: number): Starter {
  const child = spawn(process.execPath, [STARTER, home, LIB_DIR, String(firstPort)], { stdio: ['ignore', 'pipe', 'inherit'] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const said = new Promise<Started>((resolve, reject) => {
    createInterface(child.stdout).once('line', (line) => resolve(JSON.parse(line)));
    child.once('exit', (code, signal) => reject(new Error(`the starter ended (${code ?? signal}) before it said anything`)));
  });
  // Who kills it early does not ask what it said.
  said.catch(() => {});
  return { process: child, said };
}

/** Sends a signal and waits for the end. */
export async function endedBy({ process: child }: Pick<Starter, 'process'>, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  child.kill(signal);
  await once(child, 'exit');
  return child.exitCode;
}

/** Resolves once there is no such process. */
export async function gone(pid: number): Promise<void> {
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 50));
}

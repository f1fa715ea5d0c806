/** The Java process that is the server: tied to ours, ended in order. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Place } from './place.ts';
import { isOurs } from './running.ts';

/** After which a server that was asked to end is killed. Its databases are safe either way; a killed one only starts slower. */
const END_MS = 20_000;

/**
 * The shell becomes Java, and leaves a child behind that reads a pipe from us.
 * The kernel closes the pipe when our process ends, by whatever signal; then the child ends Java. A line instead of the end means: Java is gone already.
 */
const TIED = '(read -r gone <&3 || kill -TERM $$) & exec "$@" 3<&-';

export interface Server {
  readonly pid: number;
  /** The exit code, or the signal that ended it, once it has ended. */
  readonly ended: Promise<number | NodeJS.Signals>;
  /** Ends it in order. Resolves once it has ended. */
  stop(): Promise<void>;
}

async function end(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  child.kill('SIGTERM');
  const killer = setTimeout(() => child.kill('SIGKILL'), END_MS);
  await ended;
  clearTimeout(killer);
}

/** Starts Java in its own process group, so that Ctrl-C in a terminal reaches only us and we end it in order; does not keep our process alive. */
export function startServer(place: Place, java: string, args: readonly string[], env: NodeJS.ProcessEnv): Server {
  const log = openSync(join(place.logs, 'console.log'), 'w');
  const child = spawn('/bin/sh', ['-c', TIED, 'sh', java, ...args], {
    cwd: place.home,
    env,
    detached: true,
    stdio: ['ignore', log, log, 'pipe'],
  });
  closeSync(log);
  const pipe = child.stdio[3] as Socket;
  pipe.on('error', () => {});
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once('error', () => resolve(127));
    child.once('exit', (code, signal) => {
      pipe.end('\n');
      resolve(code ?? signal ?? 1);
    });
  });
  child.unref();
  pipe.unref();
  return { pid: child.pid ?? 0, ended, stop: () => end(child, ended) };
}

/** Waits until a server that some other process started is gone; kills it where that takes too long. True where it is gone. */
export async function outlast(place: Place, pid: number): Promise<boolean> {
  process.kill(pid, 'SIGTERM');
  for (const patience of [END_MS, END_MS]) {
    const until = performance.now() + patience;
    while (performance.now() < until) {
      if (!(await isOurs(place, pid))) return true;
      await sleep(100);
    }
    process.kill(pid, 'SIGKILL');
  }
  return false;
}

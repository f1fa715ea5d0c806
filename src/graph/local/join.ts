/** A start beside a running one. */
import { answers } from './answers.ts';
import { startFailed } from './faults.ts';
import { keptPassword, USER } from './password.ts';
import type { Place } from './place.ts';
import type { Tell } from './progress.ts';
import { forgetRunning, isAlive, isOurs, type Running, readRunning } from './running.ts';
import { outlast } from './server.ts';

export interface Joined extends Running {
  readonly password: string;
}

async function canJoin(running: Running, password: string | null): Promise<boolean> {
  if (running.stopping || !isAlive(running.starter) || !password) return false;
  return (await answers(running.bolt, USER, password)) === 'YES';
}

/**
 * The server that runs in this home already, or null where none does.
 * One that answers nobody, or whose starter is gone, is ended first: it is what a killed process left behind.
 */
export async function joinRunning(place: Place, tell: Tell): Promise<Joined | null> {
  const running = await readRunning(place);
  if (running && (await isOurs(place, running.pid))) {
    const password = await keptPassword(place);
    if (password && (await canJoin(running, password))) return { ...running, password };
    tell('WAIT', 'ending a Neo4j that an earlier start left behind');
    if (!(await outlast(place, running.pid)))
      throw startFailed(`Process ${running.pid} has this home's database open, answers nobody and cannot be ended. End it.`, {
        pid: running.pid,
      });
  }
  await forgetRunning(place);
  return null;
}

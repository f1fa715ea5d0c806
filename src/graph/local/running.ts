/** Who runs in a home: a small file that the next start reads. */
import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { runCommand } from './command.ts';
import type { Place } from './place.ts';
import { homeArgument } from './settings.ts';

const RUNNING = z.object({
  /** Of Java. */
  pid: z.int().positive(),
  bolt: z.int().positive(),
  browser: z.int().positive().nullable(),
  /** The process that started it, with which it ends. */
  starter: z.int().positive(),
  /** True once its starter began to stop it. */
  stopping: z.boolean(),
});
export type Running = Readonly<z.infer<typeof RUNNING>>;

/** What the file says, or null where there is none or it is no good. */
export async function readRunning(place: Place): Promise<Running | null> {
  if (!existsSync(place.runningFile)) return null;
  try {
    return RUNNING.parse(JSON.parse(await readFile(place.runningFile, 'utf8')));
  } catch {
    return null;
  }
}

/** Writes the file in one step, so that it is never read half. */
export async function writeRunning(place: Place, running: Running): Promise<void> {
  const draft = `${place.runningFile}.${process.pid}`;
  await writeFile(draft, JSON.stringify(running));
  await rename(draft, place.runningFile);
}

export async function forgetRunning(place: Place): Promise<void> {
  await rm(place.runningFile, { force: true });
}

/** True where a process of that id is there, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Its command line with a blank behind every argument, so that an argument is never taken for the beginning of a longer one. */
async function commandLine(pid: number): Promise<string> {
  const file = `/proc/${pid}/cmdline`;
  if (existsSync(file)) return (await readFile(file, 'utf8')).replaceAll('\0', ' ');
  const listed = await runCommand('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { env: process.env });
  return `${listed?.output.trimEnd() ?? ''} `;
}

/** True where that process is the Neo4j of this home, and not another one that got its id after a restart of the machine. */
export async function isOurs(place: Place, pid: number): Promise<boolean> {
  return isAlive(pid) && (await commandLine(pid).catch(() => '')).includes(`${homeArgument(place)} `);
}

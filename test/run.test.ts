import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { isAlive } from '../src/graph/local/running.ts';
import { testFolder } from './setup/folder.ts';

const RUN = fileURLToPath(new URL('../bin/run.mjs', import.meta.url));
const folder = testFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a program through `bin/run.mjs`, as `npm start` does. */
function run(program: string, ...args: readonly string[]): ChildProcess {
  const file = join(folder, 'program.ts');
  writeFileSync(file, program);
  return spawn(process.execPath, [RUN, file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function said(child: ChildProcess): Promise<string> {
  const [chunk] = await once(child.stdout!, 'data');
  return String(chunk).trim();
}

const LIVES = "setInterval(() => {}, 1000); process.once('SIGTERM', () => process.exit(7)); console.log(process.pid);";

test('a program gets its arguments, TypeScript and the pinned Node, and its exit code comes back', async () => {
  const child = run(
    'const words: string[] = process.argv.slice(2); console.log(process.versions.node, ...words); process.exitCode = 3;',
    'a',
    'b c',
  );
  expect(await said(child)).toMatch(/^24\.\d+\.\d+ a b c$/);
  expect(await once(child, 'exit')).toEqual([3, null]);
});

test('SIGTERM reaches the program, and run waits for its end', async () => {
  const child = run(LIVES);
  const pid = Number(await said(child));
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([7, null]);
  expect(isAlive(pid)).toBe(false);
});

test('a program ends when run is killed', async () => {
  const child = run(LIVES);
  const pid = Number(await said(child));
  child.kill('SIGKILL');
  await expect.poll(() => isAlive(pid), { timeout: 20_000 }).toBe(false);
});

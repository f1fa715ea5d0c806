import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { withLock } from '../../../src/graph/local/lock.ts';
import { scratch } from './fakes.ts';

const LOCK = fileURLToPath(new URL('../../../src/graph/local/lock.ts', import.meta.url));
const HOLD = `import { withLock } from ${JSON.stringify(LOCK)}; await withLock(process.argv[1], () => { console.log('held'); return new Promise(() => setInterval(() => {}, 1000)); });`;

test('one works at a time, and a fault frees the lock', async () => {
  const path = join(scratch(), 'lock');
  const order: string[] = [];
  let goOn = () => {};
  const gate = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const first = withLock(path, async () => {
    order.push('first in');
    await gate;
    order.push('first out');
    throw new Error('broke off');
  });
  const second = withLock(
    path,
    async () => order.push('second in'),
    () => {
      order.push('second waits');
      goOn();
    },
  );
  await expect(first).rejects.toThrow('broke off');
  await second;
  expect(order).toEqual(['first in', 'second waits', 'first out', 'second in']);
});

test('a holder that is killed leaves the lock free', async () => {
  const path = join(scratch(), 'lock');
  const holder = spawn(process.execPath, ['--input-type=module', '-e', HOLD, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(holder.stdout, 'data');
  let waited = false;
  const mine = withLock(
    path,
    async () => 'mine',
    () => {
      waited = true;
      holder.kill('SIGKILL');
    },
  );
  expect(await mine).toBe('mine');
  expect(waited).toBe(true);
});

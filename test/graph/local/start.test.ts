import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { type LocalNeo4j, type Progress, startLocalNeo4j } from '../../../src/graph/local/index.ts';
import { isAlive } from '../../../src/graph/local/running.ts';
import { LIB_DIR } from '../../setup/neo4j.ts';
import { scratch } from './fakes.ts';
import { endedBy, gone, type Started, starter } from './programs.ts';

const FIRST_PORT = 18_687;

async function ask(at: Pick<Started, 'uri' | 'user' | 'password'>, cypher: string): Promise<readonly unknown[]> {
  const driver = neo4j.driver(at.uri, neo4j.auth.basic(at.user, at.password), {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: 0,
  });
  try {
    const { records } = await driver.executeQuery(cypher, {}, { database: 'neo4j' });
    return records.map((record) => record.get(0));
  } finally {
    await driver.close();
  }
}

function start(
  home: string,
  more: { readonly onProgress?: (progress: Progress) => void; readonly boltPort?: number } = {},
): Promise<LocalNeo4j> {
  return startLocalNeo4j({ home, libDir: LIB_DIR, boltPort: FIRST_PORT, quick: true, ...more });
}

test('a home keeps its data and its password, which is asked for, from one start to the next', async () => {
  const home = scratch();
  const steps: string[] = [];
  const first = await start(home, { onProgress: ({ step }) => steps.push(step) });
  expect(first.reused).toBe(false);
  expect([steps[0], steps.at(-1)]).toEqual(['START', 'READY']);
  await ask(first, "CREATE (:Kept {text: 'here'})");
  await expect(ask({ ...first, password: 'neo4j' }, 'RETURN 1')).rejects.toThrow(/unauthorized/i);
  expect(statSync(join(home, 'password')).mode & 0o777).toBe(0o600);
  await first.stop();
  await first.stop();
  expect(isAlive(first.pid)).toBe(false);

  const second = await start(home);
  expect(second.password).toBe(first.password);
  expect(await ask(second, 'MATCH (n:Kept) RETURN n.text')).toEqual(['here']);
  await second.stop();
});

test('it listens on this machine only, on the next port where its own is taken', async () => {
  const squatter = createServer().listen(FIRST_PORT, '127.0.0.1');
  const local = await start(scratch());
  const port = Number(new URL(local.uri).port);
  expect(port).toBeGreaterThan(FIRST_PORT);
  const outward = Object.values(networkInterfaces())
    .flatMap((one) => one ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4');
  if (outward) await expect(ask({ ...local, uri: `bolt://${outward.address}:${port}` }, 'RETURN 1')).rejects.toThrow(/connect/i);
  await local.stop();
  squatter.close();
});

test('starts side by side in one home share a Neo4j, and it ends with the one that started it', async () => {
  const home = scratch();
  const starters = [starter(home, FIRST_PORT), starter(home, FIRST_PORT)];
  const [one, other] = await Promise.all(starters.map((each) => each.said));
  expect([one?.reused, other?.reused].sort()).toEqual([false, true]);
  expect(one?.pid).toBe(other?.pid);
  const [guest, host] = one?.reused ? starters : starters.toReversed();
  expect(await endedBy(guest!, 'SIGTERM')).toBe(0);
  expect(await ask(one!, 'RETURN 1')).toEqual([1]);
  expect(await endedBy(host!, 'SIGTERM')).toBe(0);
  expect(isAlive(one!.pid)).toBe(false);
});

test('starts side by side in homes of their own each get a port', async () => {
  const starters = [starter(scratch(), FIRST_PORT), starter(scratch(), FIRST_PORT)];
  const all = await Promise.all(starters.map((each) => each.said));
  expect(new Set(all.map(({ uri }) => uri)).size).toBe(2);
  for (const one of all) expect(await ask(one, 'RETURN 1')).toEqual([1]);
  for (const each of starters) expect(await endedBy(each, 'SIGTERM')).toBe(0);
});

test('whatever was killed, the next start ends what is left and finds the data', async () => {
  const home = scratch();
  const kept = 'MATCH (n:Kept) RETURN n.text';

  const first = starter(home, FIRST_PORT);
  const one = await first.said;
  await ask(one, "CREATE (:Kept {text: 'first'})");
  await endedBy(first, 'SIGKILL');

  const second = starter(home, FIRST_PORT);
  const two = await second.said;
  expect([two.reused, isAlive(one.pid)]).toEqual([false, false]);
  expect(await ask(two, kept)).toEqual(['first']);
  process.kill(two.pid, 'SIGKILL');
  await endedBy(second, 'SIGKILL');

  const third = starter(home, FIRST_PORT);
  const three = await third.said;
  expect(await ask(three, kept)).toEqual(['first']);
  process.kill(three.pid, 'SIGSTOP');
  await endedBy(third, 'SIGKILL');

  const said: string[] = [];
  const last = await start(home, { onProgress: ({ message }) => said.push(message) });
  expect(said[0]).toMatch(/earlier start left behind/);
  expect(isAlive(three.pid)).toBe(false);
  expect(await ask(last, kept)).toEqual(['first']);
  await last.stop();
});

test('a first start that is killed half way begins anew', async () => {
  const home = scratch();
  const first = starter(home, FIRST_PORT);
  await expect.poll(() => isThere(join(home, 'data', 'databases', 'system')), { timeout: 60_000, interval: 5 }).toBe(true);
  const { pid } = JSON.parse(readFileSync(join(home, 'running.json'), 'utf8'));
  await endedBy(first, 'SIGKILL');
  process.kill(pid, 'SIGKILL');
  await gone(pid);
  const next = await start(home);
  expect(await ask(next, 'RETURN 1')).toEqual([1]);
  await next.stop();
});

test('a Neo4j that cannot start says why, with its last lines', async () => {
  const home = scratch();
  const failing = startLocalNeo4j({ home, libDir: LIB_DIR, boltPort: FIRST_PORT, heapMb: 8 });
  await expect(failing).rejects.toMatchObject({
    code: 'START_FAILED',
    message: expect.stringMatching(
      /ended \(\d+\) before it answered.*too little free memory.*last lines.*OutOfMemory.*docker run/s,
    ),
  });
});

test('a Neo4j that takes too long is ended and says so', async () => {
  const home = scratch();
  const failing = startLocalNeo4j({ home, libDir: LIB_DIR, boltPort: FIRST_PORT, patienceMs: 200 });
  await expect(failing).rejects.toMatchObject({ code: 'START_FAILED', message: expect.stringMatching(/was ended after 0\.2 s/) });
  expect(isThere(join(home, 'running.json'))).toBe(false);
});

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

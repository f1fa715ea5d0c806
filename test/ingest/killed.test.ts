/** A process killed in the middle of a batch leaves each article whole or absent; the batch sent again is complete. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readInput } from '../../src/ingest.ts';
import { emptyGraph, rowsOf, testAddress, testDriver } from '../setup/graph.ts';
import { BATCH, takeIn } from './batch.ts';

const PROGRAM = fileURLToPath(new URL('batch.ts', import.meta.url));
/** Articles that are in when it is killed. */
const KILL_AFTER = 60;
const driver = testDriver();

/** Runs the batch in a process of its own and kills it in the middle; gives how it ended. */
function runAndKill(): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, [PROGRAM, JSON.stringify(testAddress())], { stdio: ['ignore', 'pipe', 'inherit'] });
  let lines = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    lines += chunk.toString().split('\n').length - 1;
    if (lines >= KILL_AFTER) child.kill('SIGKILL');
  });
  return new Promise((done) => child.on('close', (_code, signal) => done(signal)));
}

/** Articles that are there, with how many claims, names and parties each has. */
const articles = () =>
  rowsOf(
    driver,
    `MATCH (a:Article) RETURN a.url AS url, a.text <> '' AS text, COUNT { (a)-[:STATES]->() } AS claims,
       COUNT { MATCH (a)-[:STATES]->(:Stake)-[:HOLDS|IN]-(p:Party) WHERE NOT EXISTS { (p)-[:KNOWN_AS]->() } OR p.name IS NULL RETURN DISTINCT p } AS nameless
     ORDER BY url`,
  );

/** What must never be: facts nobody states, parties no fact is about, stakes without their shadow. */
const halves = async () =>
  (
    await rowsOf(
      driver,
      `RETURN COUNT { MATCH (f:Fact) WHERE NOT EXISTS { (f)<-[:STATES]-() } } AS facts, COUNT { MATCH (p:Party) WHERE NOT EXISTS { (p)--(:Fact) } } AS parties,
         COUNT { MATCH (s:Stake) } - COUNT { ()-[:OWNS]->() } AS shadows`,
    )
  )[0];

test('a killed batch', async () => {
  const graph = await emptyGraph();
  const facts = new Map(BATCH.map((input) => [input.url, readInput(input).facts.length]));
  expect([...new Set(facts.values())]).toEqual([2]);
  expect(await runAndKill()).toBe('SIGKILL');
  // What the server had begun for the dead process it ends first.
  await expect.poll(async () => (await rowsOf(driver, 'SHOW TRANSACTIONS YIELD transactionId')).length).toBe(1);
  const some = await articles();
  expect(some.length).toBeGreaterThanOrEqual(KILL_AFTER);
  expect(some.length).toBeLessThan(BATCH.length);
  const whole = (url: unknown) => ({ url, text: true, claims: 2, nameless: 0 });
  expect(some).toEqual(some.map(({ url }) => whole(url)));
  expect(await halves()).toEqual({ facts: 0, parties: 0, shadows: 0 });

  const told: string[] = [];
  await takeIn(graph, (status) => told.push(status));
  expect(told.filter((status) => status === 'UNCHANGED')).toHaveLength(some.length);
  expect(await articles()).toEqual(
    BATCH.map(({ url }) => whole(url)).toSorted((a, b) => ((a.url ?? '') < (b.url ?? '') ? -1 : 1)),
  );
  expect(await halves()).toEqual({ facts: 0, parties: 0, shadows: 0 });
  const [{ parties } = {}] = await rowsOf(driver, 'RETURN COUNT { (:Party) } AS parties');
  expect(parties).toBe(BATCH.length + 1);
});

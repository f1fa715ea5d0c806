/** The door to Neo4j: what it counts, ends, tries again and tells. */
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { CodedError } from '../../src/errors.ts';
import { type Graph, openGraph } from '../../src/graph/index.ts';
import { readQuery, type Statement, writeQuery } from '../../src/graph/statement.ts';
import { emptyGraph, rowsOf, testAddress, testDriver } from '../setup/graph.ts';

const stats = readQuery('read/stats.cypher', [], { parties: (value) => value as number });
const takeParties = writeQuery('write/take-parties.cypher', ['ids', 'at'], { taken: (value) => value as number });
/** Takes far longer than any test waits. */
const slow: Statement<never, unknown> = {
  ...stats,
  cypher: 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b < 0 RETURN count(*) AS parties',
};

let graph: Graph;
const driver = testDriver();
beforeAll(async () => {
  graph = await emptyGraph();
});

const running = async (): Promise<number> =>
  (await rowsOf(driver, "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 100000)' RETURN 1"))
    .length;

describe('a read', () => {
  test('is counted, and so is each statement of a write', async () => {
    const before = graph.statements();
    await graph.read(stats, {});
    expect(graph.statements()).toBe(before + 1);
    await graph.write(async (tx) => {
      await tx.run(takeParties, { ids: ['a'], at: '' });
      await tx.run(takeParties, { ids: ['b'], at: '' });
    });
    expect(graph.statements()).toBe(before + 3);
  });

  test('that takes too long ends with QUERY_TIMEOUT, on the server too', async () => {
    const fault = await graph.read(slow, {}, { timeout: 300 }).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(CodedError);
    expect(fault).toMatchObject({ code: 'QUERY_TIMEOUT' });
    await expect.poll(running, { timeout: 10_000 }).toBe(0);
  });

  test('ends with its caller, on the server too', async () => {
    const gone = new AbortController();
    const asked = graph.read(slow, {}, { signal: gone.signal });
    const failed = expect(asked).rejects.toThrow('the caller is gone');
    await expect.poll(running, { timeout: 10_000 }).toBe(1);
    gone.abort(new Error('the caller is gone'));
    await failed;
    await expect.poll(running, { timeout: 10_000 }).toBe(0);
    await expect(graph.read(stats, {}, { signal: gone.signal })).rejects.toThrow('the caller is gone');
  });

  test('sees what was written before it', async () => {
    await graph.write((tx) => tx.run(takeParties, { ids: ['c'], at: '' }));
    const [row] = await graph.read(stats, {});
    expect(row?.parties).toBe(3);
  });
});

describe('a write', () => {
  test('is there as a whole or not at all', async () => {
    const fault = graph.write(async (tx) => {
      await tx.run(takeParties, { ids: ['d'], at: '' });
      throw new Error('changed my mind');
    });
    await expect(fault).rejects.toThrow('changed my mind');
    expect(await rowsOf(driver, "MATCH (p:Party {id: 'd'}) RETURN p")).toEqual([]);
  });

  test('that others lock the wrong way round is done again', async () => {
    const take = (...order: readonly string[]) =>
      graph.write(async (tx) => {
        for (const id of order) {
          await tx.run(takeParties, { ids: [id], at: String(Math.random()) });
          await pause(50);
        }
        return 'done';
      });
    expect(await Promise.all([take('a', 'b'), take('b', 'a'), take('a', 'b')])).toEqual(['done', 'done', 'done']);
  });
});

describe('a database that does not answer', () => {
  test('is told within seconds, with a code', async () => {
    const nowhere = openGraph({ ...testAddress(), uri: 'bolt://127.0.0.1:9' });
    const begun = Date.now();
    await expect(nowhere.read(stats, {})).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    await expect(nowhere.migrate()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    expect(await nowhere.ping()).toBe(false);
    expect(Date.now() - begun).toBeLessThan(20_000);
    await nowhere.close();
  });

  test('refuses another password with a word on what to check', async () => {
    const stranger = openGraph({ ...testAddress(), password: 'wrong password' });
    const fault = await stranger.read(stats, {}).catch((error: unknown) => error);
    expect(fault).toMatchObject({ code: 'DATABASE_UNAVAILABLE', message: expect.stringContaining('NEO4J_PASSWORD') });
    await stranger.close();
  });
});

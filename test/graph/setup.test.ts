import { expect, test } from 'vitest';
import { emptyDatabase, emptyGraph, rowsOf, testDriver } from '../setup/graph.ts';

test('an emptied database keeps its migrations and nothing else', async () => {
  const driver = testDriver();
  await emptyGraph();
  await rowsOf(driver, "CREATE (:Party {id: 'p'})");
  await emptyDatabase();
  expect(await rowsOf(driver, 'MATCH (n) WHERE NOT n:Migration RETURN n')).toEqual([]);
  expect(await rowsOf(driver, 'MATCH (n:Migration) RETURN count(n) > 0 AS some')).toEqual([{ some: true }]);
});

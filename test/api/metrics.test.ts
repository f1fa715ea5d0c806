import { expect, it } from 'vitest';
import { ask, tinyApi } from './tiny.ts';

it('counts requests by what was asked and status, and takes no label from callers', async () => {
  const { api } = tinyApi();
  await ask(api, 'query Mine123 { firm { id } }');
  await ask(api, '{ other: firm { id } }');
  await ask(api, '{ firm { id } whoAmI }');
  await ask(api, '{ __schema { queryType { name } } }');
  await ask(api, '{ invented456 }');
  await ask(api, '{ broken');
  await ask(api, '{ firms(first: 999) { nodes { id } } }');
  const text = await api.metrics.metrics();
  const counts = [...text.matchAll(/duration_seconds_count\{operation="(\w+)",status="(\d+)"\} (\d+)/g)].map(
    ([, operation, status, count]) => `${operation} ${status} ${count}`,
  );
  expect(counts.sort()).toEqual(['firm 200 2', 'firms 400 1', 'introspection 200 1', 'several 200 1', 'unknown 400 2']);
  expect(text).not.toMatch(/Mine123|invented456/);
  expect(text).toContain('process_resident_memory_bytes');
});

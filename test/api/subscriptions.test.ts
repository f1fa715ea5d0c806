import { expect, it } from 'vitest';
import { ask, tinyApi } from './tiny.ts';

it('tells subscribers over server-sent events', async () => {
  const { api } = tinyApi();
  const gone = new AbortController();
  const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
  const body = JSON.stringify({ query: 'subscription { added { name } }' });
  const response = await api.fetch(
    new Request('http://127.0.0.1:4000/graphql', { method: 'POST', headers, body, signal: gone.signal }),
  );
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  await ask(api, 'mutation { add(name: "n") { id } }');
  let heard = '';
  while (!heard.includes('event: next')) heard += (await reader.read()).value ?? '';
  while (!heard.includes('Northwind')) heard += (await reader.read()).value ?? '';
  expect(heard).toContain('{"data":{"added":{"name":"Northwind"}}}');
  gone.abort();
});

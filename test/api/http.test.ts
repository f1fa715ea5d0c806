import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { tinyApi } from './tiny.ts';

describe('GraphQL over HTTP', () => {
  const { api } = tinyApi();
  const fetchFn = (url: string, init?: RequestInit) => api.fetch(new Request(url, init));

  for (const audit of serverAudits({ url: 'http://127.0.0.1:4000/graphql', fetchFn })) {
    it(`${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn();
      expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
    });
  }
});

import { describe, expect, it } from 'vitest';
import type { Token } from '../../src/api/access/tokens.ts';
import { ask, tinyApi } from './tiny.ts';

const TOKENS: readonly Token[] = [
  { token: 'read-only', role: 'READER', name: 'desk' },
  { token: 'may-write', role: 'WRITER', name: 'feed' },
  { token: 'may-curate', role: 'CURATOR', name: 'editor' },
];

const CALLS = {
  query: '{ firm { id } }',
  write: 'mutation { add(name: "n") { id } }',
  curate: 'mutation { merge { id } }',
  hidden: 'mutation { ...m } fragment m on Mutation { ... on Mutation { quiet: merge { id } } }',
};

const MATRIX = [
  [null, { query: 401, write: 401, curate: 401, hidden: 401 }],
  ['wrong', { query: 401, write: 401, curate: 401, hidden: 401 }],
  ['read-only', { query: 200, write: 403, curate: 403, hidden: 403 }],
  ['may-write', { query: 200, write: 200, curate: 403, hidden: 403 }],
  ['may-curate', { query: 200, write: 200, curate: 200, hidden: 200 }],
] as const;

const CODES: Readonly<Record<number, string | undefined>> = { 200: undefined, 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN' };

describe('tokens', () => {
  for (const [token, row] of MATRIX) {
    for (const [call, status] of Object.entries(row)) {
      it(`${token ?? 'no token'} may ${call}: ${status}`, async () => {
        const { api, seen } = tinyApi({ tokens: TOKENS });
        const headers = token === null ? {} : { authorization: `Bearer ${token}` };
        const answer = await ask(api, CALLS[call as keyof typeof CALLS], { headers });
        expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([status, CODES[status]]);
        if (status !== 200) expect(seen.written).toEqual([]);
        if (status === 401) expect(answer.headers.get('www-authenticate')).toBe('Bearer');
      });
    }
  }

  it('tell resolvers who calls', async () => {
    const { api } = tinyApi({ tokens: TOKENS });
    expect((await ask(api, '{ whoAmI }', { headers: { authorization: 'bearer may-write' } })).body.data).toEqual({
      whoAmI: 'feed',
    });
  });

  it('make the name of the host and the origin of a page no matter', async () => {
    const { api } = tinyApi({ tokens: TOKENS });
    const headers = { authorization: 'Bearer may-write', host: 'graph.example', origin: 'https://desk.example' };
    expect((await ask(api, CALLS.write, { headers })).status).toBe(200);
  });
});

describe('without tokens', () => {
  const own = { host: '127.0.0.1:4000' };
  const cases = [
    ['everybody on the machine', CALLS.curate, own, 200],
    ['a page of ours', CALLS.write, { ...own, origin: 'http://127.0.0.1:4000' }, 200],
    ['a page of ours by name', CALLS.write, { host: 'localhost:4000', origin: 'http://localhost:4000' }, 200],
    ['a page of ours over IPv6', CALLS.write, { host: '[::1]:4000', origin: 'http://[::1]:4000' }, 200],
    ['a page of another site', CALLS.write, { ...own, origin: 'https://evil.example' }, 403],
    ['a page of another port', CALLS.write, { ...own, origin: 'http://127.0.0.1:8080' }, 403],
    ['a page that hides its origin', CALLS.write, { ...own, origin: 'null' }, 403],
    ['a name that was made to point here', CALLS.query, { host: 'evil.example:4000' }, 403],
    ['a page of such a name', CALLS.write, { host: 'evil.example:4000', origin: 'http://evil.example:4000' }, 403],
  ] as const;
  for (const [who, query, headers, status] of cases) {
    it(`${status === 200 ? 'lets in' : 'keeps out'} ${who}`, async () => {
      const { api, seen } = tinyApi();
      const answer = await ask(api, query, { headers });
      expect(answer.status).toBe(status);
      if (status === 403) expect(answer.body.errors[0].extensions.code).toBe('FORBIDDEN');
      if (status === 403) expect(seen.written).toEqual([]);
    });
  }
});

describe('what a page of another site can post without asking first', () => {
  for (const type of [
    'application/x-www-form-urlencoded',
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'text/plain;application/json',
  ]) {
    it(`is refused: ${type}`, async () => {
      const { api, seen } = tinyApi();
      const body = type.includes('form-url') ? 'query=mutation{add(name:"n"){id}}' : 'mutation { add(name: "n") { id } }';
      const response = await api.fetch(
        new Request('http://127.0.0.1:4000/graphql', { method: 'POST', headers: { 'content-type': type }, body }),
      );
      expect(response.status).toBe(415);
      expect(seen.written).toEqual([]);
    });
  }

  it('neither is a mutation by GET', async () => {
    const { api, seen } = tinyApi();
    const query = encodeURIComponent('mutation { add(name: "n") { id } }');
    expect((await api.fetch(new Request(`http://127.0.0.1:4000/graphql?query=${query}`))).status).toBe(405);
    expect(seen.written).toEqual([]);
  });

  it('no answer may be read by a page of another origin', async () => {
    const { api } = tinyApi();
    const { headers } = await ask(api, '{ firm { id } }', { headers: { host: '127.0.0.1:4000' } });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

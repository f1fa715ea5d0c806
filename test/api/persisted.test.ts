import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { changesRoute } from '../../src/api/changes-route.ts';
import { exportRoute } from '../../src/api/export-route.ts';
import { readPersisted } from '../../src/api/persisted.ts';
import { createSchema } from '../../src/api/schema.ts';
import { tinyApi } from './tiny.ts';

const OPERATIONS = readPersisted([
  { title: 'A firm', query: '# A firm\nquery AFirm($id: ID = "f1") { firm(id: $id) { name } }', variables: null },
  { title: 'A new one', query: '# A new one\nmutation AddOne { add(name: "n") { id } }', variables: null },
]);
const [{ id: hash, body: text }] = OPERATIONS as readonly [(typeof OPERATIONS)[number]];
const TOKENS = [
  { token: 'limited', role: 'READER', name: 'screen', persistedOnly: true },
  { token: 'free', role: 'READER', name: 'desk' },
] as const;

interface Answered {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

async function post(body: object, token?: string) {
  const { api, seen } = tinyApi({ persisted: OPERATIONS, tokens: token === undefined ? [] : TOKENS });
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  const response = await api.fetch(
    new Request('http://127.0.0.1:4000/graphql', { method: 'POST', headers, body: JSON.stringify(body) }),
  );
  const { data, errors } = (await response.json()) as Answered;
  return { status: response.status, data, code: errors?.[0]?.extensions.code, message: errors?.[0]?.message, seen };
}

const NAME = { firm: { name: 'Northwind' } };

describe('a persisted operation', () => {
  it.each([
    ['its name', { documentId: 'AFirm' }],
    ['its fingerprint', { documentId: `sha256:${hash}` }],
    ["what Apollo's clients send", { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }],
    ['its name, with variables', { documentId: 'AFirm', variables: { id: 'f2' } }],
  ])('is asked by %s', async (_what, body) => {
    expect(await post(body)).toMatchObject({ status: 200, data: NAME, code: undefined });
  });

  it('is asked by an address too', async () => {
    const { api } = tinyApi({ persisted: OPERATIONS });
    const response = await api.fetch(new Request('http://127.0.0.1:4000/graphql?documentId=AFirm'));
    expect(((await response.json()) as Answered).data).toEqual(NAME);
  });

  it("that is not known is told in words that Apollo's clients act on", async () => {
    const answer = await post({ extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } });
    expect(answer).toMatchObject({ message: 'PersistedQueryNotFound', code: 'PERSISTED_QUERY_NOT_FOUND', data: undefined });
    const retried = { query: text, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } };
    expect(await post(retried)).toMatchObject({ data: NAME });
  });

  it('is not asked by nothing', async () => {
    expect(await post({ variables: {} })).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });
});

describe('a token that is limited to persisted operations', () => {
  it('asks them', async () => {
    expect(await post({ documentId: 'AFirm' }, 'limited')).toMatchObject({ status: 200, data: NAME });
  });

  it.each([
    ['a question of its own', { query: '{ firm { id } }' }],
    ['a question of its own beside the name of another', { query: '{ firm { id } }', documentId: 'AFirm' }],
    ['what its role may not do', { documentId: 'AddOne' }],
  ])('is refused %s', async (_what, body) => {
    const { status, code, data, seen } = await post(body, 'limited');
    expect([status, code, data ?? null, seen.written]).toEqual([403, 'FORBIDDEN', null, []]);
  });

  it('leaves other tokens as they are', async () => {
    expect(await post({ query: '{ firm { name } }' }, 'free')).toMatchObject({ status: 200, data: NAME });
  });

  it.each([
    ['stakes.csv', exportRoute],
    ['changes.jsonl', changesRoute],
  ])('is refused the file %s', async (name, route) => {
    const request = new Request(`http://127.0.0.1/export/${name}`, { headers: { authorization: 'Bearer limited' } });
    // Nobody is asked: the refusal comes before the graph.
    await expect(route(null as never, TOKENS)(request)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('the set that ships', () => {
  const schema = createSchema();
  it.each(readPersisted().map((operation) => [operation.name, operation.body]))('%s keeps to the contract', (_name, body) => {
    expect(validate(schema, parse(body))).toEqual([]);
  });

  it('has a name for each', () => {
    const names = readPersisted().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

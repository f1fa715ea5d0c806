import { makeExecutableSchema } from '@graphql-tools/schema';
import { type buildSchema, getIntrospectionQuery, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { costOf, variablesOf } from '../../src/api/limits/cost.ts';
import { fragmentsOf, operationsOf } from '../../src/api/limits/fragments.ts';
import { readSdl } from '../../src/api/sdl.ts';
import { ask, tinyApi } from './tiny.ts';

const refusal = ({ status, body }: Awaited<ReturnType<typeof ask>>) => [status, body.errors?.[0]?.extensions?.code ?? null];

describe('limits', () => {
  it('on depth: refuses one field more than allowed, and looks through fragments', async () => {
    const { api } = tinyApi({ limits: { depth: 4 } });
    expect(refusal(await ask(api, '{ firm { units { nodes { id } } } }'))).toEqual([200, null]);
    expect(refusal(await ask(api, '{ firm { peers { units { nodes { id } } } } }'))).toEqual([400, 'QUERY_TOO_DEEP']);
    const hidden =
      '{ firm { ...a } } fragment a on Firm { peers { ...b } } fragment b on Firm { peers { ... on Firm { peers { id } } } }';
    expect(refusal(await ask(api, hidden))).toEqual([400, 'QUERY_TOO_DEEP']);
  });

  it('on aliases: counts those of a fragment at each place where it is spread', async () => {
    const { api } = tinyApi({ limits: { aliases: 3 } });
    expect(refusal(await ask(api, '{ a: firm { id } b: firm { id } c: firm { id } }'))).toEqual([200, null]);
    expect(refusal(await ask(api, '{ a: firm { id } b: firm { id } c: firm { id } d: firm { id } }'))).toEqual([
      400,
      'TOO_MANY_ALIASES',
    ]);
    expect(refusal(await ask(api, '{ a: firm { ...x } b: firm { ...x } } fragment x on Firm { n: name }'))).toEqual([
      400,
      'TOO_MANY_ALIASES',
    ]);
  });

  it('on cost: multiplies lengths through nesting, from the text, from variables and from defaults', async () => {
    const { api } = tinyApi({ limits: { cost: 1000 } });
    const nested = 'query($n: Int = 10, $m: Int) { firms(first: $n) { nodes { units(first: $m) { nodes { id } } } } }';
    expect(refusal(await ask(api, nested, { variables: { m: 50 } }))).toEqual([200, null]);
    expect(refusal(await ask(api, nested, { variables: { m: 100 } }))).toEqual([400, 'QUERY_TOO_COSTLY']);
    expect(refusal(await ask(api, nested, { variables: { n: 60, m: 20 } }))).toEqual([400, 'QUERY_TOO_COSTLY']);
    expect(refusal(await ask(api, '{ firms(first: 100) { nodes { units { nodes { id } } } } }'))).toEqual([
      400,
      'QUERY_TOO_COSTLY',
    ]);
    expect(
      refusal(await ask(api, 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { variables: { ids: Array(1001).fill('f1') } })),
    ).toEqual([400, 'QUERY_TOO_COSTLY']);
  });

  it('on a page', async () => {
    const { api } = tinyApi();
    for (const first of [0, -1, 201])
      expect(refusal(await ask(api, `{ firms(first: ${first}) { nodes { id } } }`))).toEqual([400, 'BAD_PAGE_SIZE']);
    expect(refusal(await ask(api, '{ firms(first: 200) { nodes { id } } }'))).toEqual([200, null]);
  });

  it('on the body, whether or not its length is told', async () => {
    const { api, seen } = tinyApi({ limits: { body: 1000 } });
    const body = JSON.stringify({ query: 'mutation($n: String!) { add(name: $n) { id } }', variables: { n: 'x'.repeat(2000) } });
    const post = (stream: BodyInit, headers: Record<string, string> = {}) =>
      api.fetch(
        new Request('http://127.0.0.1:4000/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: stream,
          duplex: 'half',
        } as RequestInit),
      );
    for (const response of [await post(body, { 'content-length': String(body.length) }), await post(new Blob([body]).stream())]) {
      expect(response.status).toBe(413);
      expect((await response.json()).errors[0].extensions.code).toBe('BODY_TOO_LARGE');
    }
    expect(seen.written).toEqual([]);
  });

  it('on time: ends the question and what works for it', async () => {
    const { api, seen } = tinyApi({ limits: { queryMs: 30 } });
    expect(refusal(await ask(api, '{ slow }'))).toEqual([400, 'QUERY_TIMEOUT']);
    expect(seen.ended).toMatchObject({ code: 'QUERY_TIMEOUT' });
  });

  it('on batches: there are none', async () => {
    const { api } = tinyApi();
    const headers = { 'content-type': 'application/json' };
    const response = await api.fetch(
      new Request('http://127.0.0.1:4000/graphql', {
        method: 'POST',
        headers,
        body: '[{"query":"{ __typename }"},{"query":"{ __typename }"}]',
      }),
    );
    expect(response.status).toBe(400);
  });

  it('lets introspection pass, but not introspection inside itself', async () => {
    const { api } = tinyApi({ limits: { depth: 3, cost: 10, aliases: 0 } });
    expect(refusal(await ask(api, getIntrospectionQuery()))).toEqual([200, null]);
    const nested = '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }';
    expect((await ask(api, nested)).status).toBe(400);
  });

  it('measures fragments that spread each other at once', async () => {
    const { api } = tinyApi();
    const fragments = Array.from(
      { length: 60 },
      (_, i) => `fragment f${i} on Firm { peers { ...f${i + 1} } more: peers { ...f${i + 1} } }`,
    ).join(' ');
    const started = performance.now();
    expect((await ask(api, `{ firm { ...f0 } } ${fragments} fragment f60 on Firm { id }`)).status).toBe(400);
    expect((await ask(api, '{ firm { ...a } } fragment a on Firm { ...b } fragment b on Firm { ...a }')).status).toBe(400);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('cost', () => {
  const cost = (schema: ReturnType<typeof buildSchema>, query: string, sent = {}) => {
    const document = parse(query);
    const operation = operationsOf(document)[0] as OperationDefinitionNode;
    return costOf(operation.selectionSet, schema.getQueryType()!, {
      schema,
      fragments: fragmentsOf(document),
      variables: variablesOf(operation, sent),
    });
  };
  const contract = makeExecutableSchema({ typeDefs: [...readSdl()] });

  it('counts as its description says', () => {
    expect(
      cost(contract, '{ parties(first: 50) { nodes { ... on Firm { owners(first: 20) { nodes { holder { name } } } } } } }'),
    ).toBe(2101);
  });

  it('takes the length of `nodes` and of `edges` from the field above, each', () => {
    expect(cost(contract, '{ parties(first: 50) { nodes { id } edges { node { id } } } }')).toBe(1 + 50 + 50 * 2);
  });

  it('leaves room for three levels over a hundred parties, and none for full pages of full pages', () => {
    const levels = (a: number, b: number, c: number) =>
      cost(
        contract,
        `{ parties(first: ${a}) { nodes { holdings(first: ${b}) { nodes { firm { ... on Firm { owners(first: ${c}) { nodes { holder { name } } } } } } } } } }`,
      );
    expect(levels(100, 20, 20)).toBeLessThan(100_000);
    expect(levels(200, 200, 200)).toBeGreaterThan(100_000);
  });
});

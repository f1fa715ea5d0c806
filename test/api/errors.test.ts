import { describe, expect, it } from 'vitest';
import { ask, tinyApi } from './tiny.ts';

const codeOf = (body: { errors?: { extensions?: { code?: string } }[] }) => body.errors?.[0]?.extensions?.code;

describe('errors', () => {
  const { api, seen } = tinyApi();

  it('shows a coded error with its code and the offending value, beside the rest of the answer', async () => {
    const { status, body } = await ask(api, '{ firm { name } missing { id } }');
    expect(status).toBe(200);
    expect(body.data).toEqual({ firm: { name: 'Northwind' }, missing: null });
    expect(body.errors[0]).toMatchObject({
      message: 'No party has the id "p9".',
      path: ['missing'],
      extensions: { code: 'UNKNOWN_PARTY', details: { id: 'p9' } },
    });
  });

  it('masks everything else and logs it', async () => {
    const { body } = await ask(api, '{ firm { broken } }');
    expect(codeOf(body)).toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(body)).not.toContain('hunter2');
    expect(seen.logged).toContain('hunter2');
  });

  it('answers 503 with a code while the database is down', async () => {
    const { status, body, headers } = await ask(api, '{ down { id } }');
    expect(status).toBe(503);
    expect(codeOf(body)).toBe('DATABASE_UNAVAILABLE');
    expect(headers.get('retry-after')).toBe('5');
  });

  const faults = [
    ['what is no GraphQL', '{ firm', {}, 'GRAPHQL_PARSE_FAILED'],
    ['a field that is not there', '{ ship { id } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['a variable of the wrong kind', 'query($n: Int!) { firms(first: $n) { nodes { id } } }', { n: 'ten' }, 'BAD_USER_INPUT'],
    ['a variable that is missing', 'query($n: Int!) { firms(first: $n) { nodes { id } } }', {}, 'BAD_USER_INPUT'],
    ['a day that does not exist, written out', '{ on(day: "2018-02-30") }', {}, 'BAD_DATE'],
    ['a day that does not exist, as a variable', 'query($d: Date!) { on(day: $d) }', { d: '2018-02-30' }, 'BAD_DATE'],
    ['a number for a day', '{ on(day: 2018) }', {}, 'BAD_DATE'],
    ['a moment without a zone', '{ at(moment: "2018-09-11T10:00:00") }', {}, 'BAD_DATE'],
    ['more words than a document may have', `{ firm { ${'name '.repeat(5000)} } }`, {}, 'GRAPHQL_PARSE_FAILED'],
  ] as const;
  for (const [what, query, variables, code] of faults) {
    it(`refuses ${what} with ${code} and 400`, async () => {
      const { status, body } = await ask(api, query, { variables });
      expect([codeOf(body), status]).toEqual([code, 400]);
      expect(body).not.toHaveProperty('data');
    });
  }

  it('names the day that is none', async () => {
    const { body } = await ask(api, '{ on(day: "2018-02-30") }');
    expect(body.errors[0]).toMatchObject({
      message: expect.stringContaining('"2018-02-30"'),
      extensions: { details: { value: '2018-02-30' } },
    });
  });

  it('takes days and moments, moments of other zones in UTC', async () => {
    const { body } = await ask(api, '{ on(day: "2016-02-29") at(moment: "2018-09-11T12:00:00+02:00") }');
    expect(body.data).toEqual({ on: '2016-02-29', at: '2018-09-11T10:00:00.000Z' });
  });
});

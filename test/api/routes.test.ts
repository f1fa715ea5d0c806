import { pino } from 'pino';
import { Registry } from 'prom-client';
import { describe, expect, it } from 'vitest';
import { health, metrics, readiness } from '../../src/api/probes.ts';
import { createRouter, type Route } from '../../src/api/routes.ts';
import { CodedError } from '../../src/errors.ts';
import { createLog } from '../../src/log.ts';

const SITE = 'http://127.0.0.1:4000';
const quiet = pino({ level: 'silent' });

function router(
  routes: readonly Route[],
  options: { readonly open?: boolean; readonly log?: ReturnType<typeof createLog> } = {},
) {
  const answer = createRouter({ routes, open: options.open ?? true, log: options.log ?? quiet });
  return (path: string, init?: RequestInit) => answer(new Request(`${SITE}${path}`, init));
}

const hello: Route = (request) =>
  new URL(request.url).pathname === '/hello'
    ? new Response('hello', { headers: { 'Content-Security-Policy': "default-src 'self'" } })
    : null;

describe('the router', () => {
  it('asks each route in turn, and says where things are when none answers', async () => {
    const get = router([health, hello]);
    expect(await (await get('/hello')).text()).toBe('hello');
    const missing = await get('/nothing');
    expect([missing.status, (await missing.json()).errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
  });

  it('sends security headers with every answer, and leaves those that a route sets', async () => {
    const get = router([hello]);
    for (const path of ['/hello', '/nothing']) {
      const { headers } = await get(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
    expect((await get('/hello')).headers.get('content-security-policy')).toBe("default-src 'self'");
    expect((await get('/nothing')).headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('shows a coded error and masks any other', async () => {
    const get = router([
      ({ url }) => {
        throw url.endsWith('/coded')
          ? new CodedError('BAD_INPUT', 'No such format.', { format: 'xls' })
          : new Error('password is hunter2');
      },
    ]);
    const coded = await get('/coded');
    expect([coded.status, await coded.json()]).toEqual([
      400,
      { errors: [{ message: 'No such format.', extensions: { code: 'BAD_INPUT', details: { format: 'xls' } } }] },
    ]);
    const other = await get('/other');
    expect(other.status).toBe(500);
    expect(await other.text()).not.toContain('hunter2');
  });

  it('gives each request an id, or keeps a proxy’s, and every line logged meanwhile carries it', async () => {
    let logged = '';
    const log = createLog('info', {
      write: (line: string) => {
        logged += line;
      },
    });
    const get = router(
      [
        () => {
          log.warn('something');
          return new Response('ok');
        },
      ],
      { log },
    );
    const id = (await get('/')).headers.get('x-request-id');
    expect(id).toMatch(/^[\w-]{36}$/);
    expect(JSON.parse(logged)).toMatchObject({ msg: 'something', requestId: id });
    expect((await get('/', { headers: { 'x-request-id': 'proxy-12345' } })).headers.get('x-request-id')).toBe('proxy-12345');
    expect((await get('/', { headers: { 'x-request-id': 'two words, a lie' } })).headers.get('x-request-id')).toMatch(
      /^[\w-]{36}$/,
    );
  });

  it('keeps strangers out of every route where no token is asked for', async () => {
    const get = router([hello]);
    expect((await get('/hello', { headers: { host: 'evil.example' } })).status).toBe(403);
    expect((await get('/hello', { method: 'POST', headers: { origin: 'https://evil.example' } })).status).toBe(403);
    expect((await router([hello], { open: false })('/hello', { headers: { host: 'graph.example' } })).status).toBe(200);
  });
});

describe('probes', () => {
  it('/ready is 200 while questions can be asked, else 503, and asks the database once a second at most', async () => {
    let asked = 0;
    const up = router([
      readiness(async () => {
        asked += 1;
        return true;
      }),
    ]);
    expect([(await up('/ready')).status, (await up('/ready')).status, asked]).toEqual([200, 200, 1]);
    for (const isReady of [
      async () => false,
      async () => {
        throw new Error('gone');
      },
    ]) {
      const response = await router([readiness(isReady)])('/ready');
      expect([response.status, await response.json()]).toEqual([503, { status: 'not ready', code: 'DATABASE_UNAVAILABLE' }]);
    }
  });

  it('/health is 200 whatever the database does, at its own path only', async () => {
    const get = router([health]);
    expect([
      (await get('/health')).status,
      (await get('/x/health')).status,
      (await get('/health', { method: 'POST' })).status,
    ]).toEqual([200, 404, 404]);
  });

  it('/metrics asks for a token where there are some', async () => {
    const token = { token: 'r', role: 'READER', name: 'prometheus' } as const;
    const get = router([metrics(new Registry(), [token])], { open: false });
    expect((await get('/metrics')).status).toBe(401);
    expect((await get('/metrics', { headers: { authorization: 'Bearer r' } })).status).toBe(200);
    expect((await router([metrics(new Registry(), [])])('/metrics')).status).toBe(200);
  });
});

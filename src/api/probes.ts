import type { Registry } from 'prom-client';
import { callerOf, type Token } from './access/tokens.ts';
import type { Route } from './routes.ts';

/** Seconds for which an answer of the database stands, so that nobody can keep it busy by asking whether it is there. */
const READY_FOR_MS = 1_000;

const plain = (status: number, body: object): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
const isAt = (request: Request, path: string): boolean =>
  new URL(request.url).pathname === path && (request.method === 'GET' || request.method === 'HEAD');

/** `/health`: the process is up, whatever the database does. */
export const health: Route = (request) => (isAt(request, '/health') ? plain(200, { status: 'up' }) : null);

/** `/ready`: 200 where questions can be asked, else 503. `isReady` asks the database. */
export function readiness(isReady: () => Promise<boolean>): Route {
  let last: { readonly at: number; readonly ready: Promise<boolean> } | null = null;
  return (request) => {
    if (!isAt(request, '/ready')) return null;
    if (last === null || performance.now() - last.at > READY_FOR_MS)
      last = { at: performance.now(), ready: isReady().catch(() => false) };
    return last.ready.then((ready) =>
      ready ? plain(200, { status: 'ready' }) : plain(503, { status: 'not ready', code: 'DATABASE_UNAVAILABLE' }),
    );
  };
}

/** `/metrics` for Prometheus; where there are tokens, for those who have one. */
export function metrics(registry: Registry, tokens: readonly Token[]): Route {
  return async (request) => {
    if (!isAt(request, '/metrics')) return null;
    callerOf(request, tokens);
    return new Response(await registry.metrics(), {
      headers: { 'Content-Type': registry.contentType, 'Cache-Control': 'no-store' },
    });
  };
}

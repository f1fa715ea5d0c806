import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { explorerRoutes } from '../../src/explorer/routes.ts';

/** All that the page loads, compressed. */
const BUDGET = 250_000;

async function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response | null> {
  for (const route of explorerRoutes) {
    const response = await route(new Request(`http://127.0.0.1:4000${path}`, { headers, method }));
    if (response) return response;
  }
  return null;
}

async function page(): Promise<string> {
  return (await get('/'))!.text();
}

const filesOf = (html: string): readonly string[] =>
  [...html.matchAll(/(?:href|src)="(\/explorer\/[^"]+)"/g)].map(([, path]) => path!);

test('the page and all its files, worker included, stay below the budget', async () => {
  const html = await page();
  const files = [...new Set(filesOf(html))];
  const worker = files.find((path) => path.endsWith('/main.ts'))!.replace('main.ts', 'layout/worker.ts');
  const sizes = await Promise.all(
    ['/', worker, ...files].map(
      async (path) => (await (await get(path, { 'accept-encoding': 'gzip' }))!.arrayBuffer()).byteLength,
    ),
  );
  expect(files.length).toBeGreaterThan(40);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(BUDGET);
});

test('every file is there, of its type, compressed where the browser takes that', async () => {
  for (const path of filesOf(await page())) {
    const [plain, zipped] = [await get(path), await get(path, { 'accept-encoding': 'gzip, br' })];
    expect(plain?.status, path).toBe(200);
    expect(plain?.headers.get('content-type')).toMatch(/^(text\/(javascript|css)|image\/svg)/);
    expect(plain?.headers.get('cache-control')).toContain('immutable');
    expect(zipped?.headers.get('content-encoding')).toBe('gzip');
    const text = gunzipSync(Buffer.from(await zipped!.arrayBuffer())).toString();
    expect(text).toBe(await plain!.text());
  }
});

test('nothing runs but files of our own, and no type is left in them', async () => {
  const response = (await get('/'))!;
  const policy = response.headers.get('content-security-policy')!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  const html = await response.text();
  expect(html).not.toMatch(/<script(?![^>]*src=)|\sstyle=|<style|\son\w+=/);
  const main = filesOf(html).find((path) => path.endsWith('/main.ts'))!;
  expect(await (await get(main))!.text()).not.toMatch(/import type|: View/);
});

test('a page that the browser has already is not sent again', async () => {
  const etag = (await get('/'))!.headers.get('etag')!;
  const again = (await get('/', { 'if-none-match': etag }))!;
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect((await get('/', { 'if-none-match': '"other"' }))!.status).toBe(200);
});

test('HEAD is answered without a body; other ways and other addresses are left to others', async () => {
  const head = (await get('/', {}, 'HEAD'))!;
  expect([head.status, await head.text()]).toEqual([200, '']);
  expect(await get('/', {}, 'POST')).toBeNull();
  expect(await get('/graphql')).toBeNull();
  expect(await get('/explorer/0123456789ab/main.ts')).toBeNull();
  expect(await get('/explorer/../package.json')).toBeNull();
});

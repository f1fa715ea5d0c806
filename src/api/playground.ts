import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

const FOLDER = fileURLToPath(new URL('playground/', import.meta.url));

/** A ready question: its title is the comment that its file begins with, its example variables are the file of the same name that ends in ".json". */
export interface Tab {
  readonly title: string;
  readonly query: string;
  readonly variables: string | null;
}

/** The questions of `playground/*.graphql`, in order of file name. */
export function readTabs(folder: string = FOLDER): readonly Tab[] {
  const files = readdirSync(folder).sort();
  return files
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => {
      const query = readFileSync(join(folder, name), 'utf8').trim();
      const title = /^#\s*(.+)/.exec(query)?.[1];
      if (title === undefined)
        throw new Error(`playground/${name} must begin with a comment that is its title: "# Who owns AliExpress Russia?"`);
      const variables = name.replace(/\.graphql$/, '.json');
      return {
        title,
        query: `${query}\n`,
        variables: files.includes(variables) ? readFileSync(join(folder, variables), 'utf8').trim() : null,
      };
    });
}

interface Page {
  readonly html: Uint8Array<ArrayBuffer>;
  readonly packed: Uint8Array<ArrayBuffer>;
  readonly policy: string;
}

/** True where a browser asks for a page and no client for an answer. */
export function wantsPage(request: Request): boolean {
  return (
    (request.method === 'GET' || request.method === 'HEAD') &&
    (request.headers.get('accept') ?? '').includes('text/html') &&
    !['query', 'documentId', 'extensions'].some((name) => new URL(request.url).searchParams.has(name))
  );
}

/** The playground: one page with everything in it, so that it opens without internet. Nine megabytes are put together and packed at the first visit. */
export function createPlayground(tabs: readonly Tab[]): (request: Request) => Response {
  let page: Page | null = null;
  return (request) => {
    page ??= render(tabs);
    const gzip = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
    const headers = {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': page.policy,
      Vary: 'Accept, Accept-Encoding',
      ...(gzip ? { 'Content-Encoding': 'gzip' } : {}),
    };
    return new Response(request.method === 'HEAD' ? null : gzip ? page.packed : page.html, { headers });
  };
}

function render(tabs: readonly Tab[]): Page {
  const options = {
    title: 'Stakegraph',
    endpoint: '/graphql',
    defaultTabs: tabs.map(({ query, variables }) => ({ query, variables })),
    shouldPersistHeaders: false,
  };
  const written = JSON.stringify(options);
  // A question may hold "</script>", which would end the page's script.
  const text = renderGraphiQL(options)
    .trim()
    .replace(written, () => written.replaceAll('<', '\\u003c'));
  const html = new Uint8Array(Buffer.from(text));
  return { html, packed: new Uint8Array(gzipSync(html)), policy: policyFor(text) };
}

/** Lets the page's own script run, by its hash, and nothing else: nothing from other hosts, nothing said to other hosts, in nobody's frame. */
function policyFor(html: string): string {
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    'worker-src blob:',
    // The editor writes its colours into the page as it goes.
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

import { type Asset, assetOf, readAssets, versionOf } from './assets.ts';

/** Answers the requests that are its own and gives null for those of others. */
type Route = (request: Request) => Promise<Response | null> | Response | null;

/** Nothing but our own files runs or is asked, and no text becomes markup. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types explorer-worker',
].join('; ');

const PREFIX = '/explorer/';

interface Site {
  readonly page: Asset;
  /** By address. */
  readonly files: ReadonlyMap<string, Asset>;
}

/** The explorer's page at `/` and its files, whose addresses hold their version and may be kept for ever. */
export const explorerRoutes: readonly Route[] = [explorer()];

function explorer(): Route {
  let site: Promise<Site> | null = null;
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (request.method !== 'GET' && request.method !== 'HEAD') return null;
    if (pathname !== '/' && !pathname.startsWith(PREFIX)) return null;
    site ??= readSite();
    const { page, files } = await site;
    if (pathname === '/') return answer(request, page, 'no-cache');
    const file = files.get(pathname);
    return file ? answer(request, file, 'public, max-age=31536000, immutable') : null;
  };
}

async function readSite(): Promise<Site> {
  const assets = await readAssets();
  const base = `${PREFIX}${versionOf(assets)}/`;
  const page = assets.find(({ path }) => path === 'index.html')!;
  const files = assets.filter((asset) => asset !== page);
  return {
    page: await assetOf(page.path, new TextDecoder().decode(page.body).replace('<!-- files -->', linksTo(files, base))),
    files: new Map(files.map((asset) => [base + asset.path, asset])),
  };
}

// Every module is named in the page's head, so that the browser fetches them at once and not one import after the other.
function linksTo(files: readonly Asset[], base: string): string {
  const paths = files.map(({ path }) => path);
  const styles = paths.filter((path) => path.endsWith('.css')).map((path) => `<link rel="stylesheet" href="${base}${path}">`);
  const icons = paths.filter((path) => path.endsWith('.svg')).map((path) => `<link rel="icon" href="${base}${path}">`);
  const modules = paths.filter((path) => /\.m?ts$|\.mjs$/.test(path) && !path.startsWith('layout/worker'));
  const preloads = modules.map((path) => `<link rel="modulepreload" href="${base}${path}">`);
  return [...icons, ...styles, ...preloads, `<script type="module" src="${base}main.ts"></script>`].join('\n    ');
}

function answer(request: Request, asset: Asset, caching: string): Response {
  const etag = `"${versionOf([asset])}"`;
  const headers = {
    'Content-Type': asset.type,
    'Content-Security-Policy': POLICY,
    'Cache-Control': caching,
    'X-Content-Type-Options': 'nosniff',
    ETag: etag,
    Vary: 'Accept-Encoding',
  };
  if (request.headers.get('if-none-match')?.includes(etag)) return new Response(null, { status: 304, headers });
  const zipped = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
  const body = zipped ? asset.gzipped : asset.body;
  const sized = { ...headers, 'Content-Length': String(body.byteLength), ...(zipped ? { 'Content-Encoding': 'gzip' } : {}) };
  return new Response(request.method === 'HEAD' ? null : body, { headers: sized });
}

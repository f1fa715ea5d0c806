import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** A file as the browser gets it. */
export interface Asset {
  /** Path below the page's folder: `draw/canvas.ts`. */
  readonly path: string;
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
  /** The same, compressed. */
  readonly gzipped: Uint8Array<ArrayBuffer>;
}

const PAGE = fileURLToPath(new URL('page/', import.meta.url));

/** Files of packages that the page runs, beside the packages' own entries, under the names by which the page's modules import them. */
const VENDORED: Readonly<Record<string, readonly [package_: string, file: string]>> = {
  'vendor/cytoscape.mjs': ['cytoscape', 'cytoscape.esm.min.mjs'],
  'vendor/cytoscape-dagre.mjs': ['cytoscape-dagre', 'cytoscape-dagre.min.mjs'],
};

const SCRIPT = 'text/javascript; charset=utf-8';
/** What is served, by ending; what is not named here (declarations of types among it) stays at home. */
const TYPES: Readonly<Record<string, string>> = {
  '.ts': SCRIPT,
  '.mjs': SCRIPT,
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const compress = promisify(gzip);

/** Every file of the page, its own TypeScript with the types taken out. */
export async function readAssets(): Promise<readonly Asset[]> {
  const own = (await readdir(PAGE, { recursive: true })).map((path) => path.replaceAll('\\', '/')).filter(isServed);
  return Promise.all([
    ...own.sort().map(async (path) => assetOf(path, await textOf(path))),
    ...Object.entries(VENDORED).map(async ([path, [name, file]]) =>
      assetOf(path, await readFile(besideEntry(name, file), 'utf8')),
    ),
  ]);
}

/** Twelve letters that change whenever a file does. */
export function versionOf(assets: readonly Asset[]): string {
  const hash = createHash('sha256');
  for (const { path, body } of assets) hash.update(path).update(body);
  return hash.digest('hex').slice(0, 12);
}

/** The text as an asset of the path's type. */
export async function assetOf(path: string, text: string): Promise<Asset> {
  const body = new Uint8Array(Buffer.from(text));
  return {
    path,
    type: TYPES[extname(path)] ?? 'application/octet-stream',
    body,
    gzipped: new Uint8Array(await compress(body, { level: 9 })),
  };
}

const isServed = (path: string): boolean => extname(path) in TYPES && !/\.d\.m?ts$/.test(path);

async function textOf(path: string): Promise<string> {
  const text = await readFile(join(PAGE, path), 'utf8');
  return path.endsWith('.ts') ? stripTypeScriptTypes(text) : text;
}

function besideEntry(name: string, file: string): string {
  return join(dirname(createRequire(import.meta.url).resolve(name)), file);
}

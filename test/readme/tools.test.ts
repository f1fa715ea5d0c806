/** What the README says to tools, run against a server. The programs in Python are skipped with a word where their packages are absent. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changesRoute } from '../../src/api/changes-route.ts';
import { exportRoute } from '../../src/api/export-route.ts';
import { createRouter } from '../../src/api/routes.ts';
import type { Graph } from '../../src/graph/index.ts';
import { type Listener, listen } from '../../src/listen.ts';
import { loadSeed } from '../../src/seed.ts';
import { PYTHON, packages } from '../export/outside/python.ts';
import { testFolder } from '../setup/folder.ts';
import { emptyGraph, rowsOf, testDriver } from '../setup/graph.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const section = readme.slice(readme.indexOf('## Feed tools'), readme.indexOf('## Browse the graph'));
const blocks = (language: string): readonly string[] =>
  [...section.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code = '']) => code);

const folder = testFolder();
let graph: Graph;
let listener: Listener;
beforeAll(async () => {
  graph = await emptyGraph();
  await loadSeed(graph, () => {});
  const routes = [changesRoute(graph, []), exportRoute(graph, [])];
  listener = await listen(createRouter({ routes, open: true, log: pino({ level: 'silent' }) }), '127.0.0.1', 0);
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(join(ROOT, 'node_modules/cytoscape'), join(folder, 'node_modules/cytoscape'));
});
afterAll(async () => {
  await listener.close(0);
  rmSync(folder, { recursive: true, force: true });
});

const here = (code: string): string => code.replaceAll('http://127.0.0.1:4000', listener.url.replace(/\/$/, ''));

/** What a program prints. */
async function printed(program: string, args: readonly string[]): Promise<string> {
  const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, faults] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    faults += chunk;
  });
  const code = await new Promise((done) => child.once('close', done));
  if (code !== 0) throw new Error(faults);
  return out;
}

describe('programs in Python', () => {
  const PRINTS = { pandas: /AliExpress Russia +100\.0/, duckdb: /holder-/, networkx: /^\d+ groups/ };
  const { there, absent } = packages(...Object.keys(PRINTS));
  test.runIf(there).each(Object.entries(PRINTS))(`%s does what the README says${absent}`, async (name, prints) => {
    const code = blocks('python').find((block) => block.startsWith(`import ${name}`)) ?? '';
    expect(await printed(PYTHON, ['-c', here(code)])).toMatch(prints);
  });
});

test('Cytoscape does what the README says', async () => {
  const file = join(folder, 'cytoscape.mjs');
  writeFileSync(file, here(blocks('js')[0] ?? ''));
  expect(await printed(process.execPath, [file])).toMatch(/^[A-Z]\w+/);
});

test('Neo4j Browser is given paths that draw: holder, stake, venture', async () => {
  const rows = await rowsOf(testDriver(), blocks('cypher')[0] ?? '');
  expect(rows.length).toBeGreaterThanOrEqual(4);
  for (const { holding } of rows)
    expect(holding).toMatchObject({ length: 2, end: { properties: { name: 'AliExpress Russia' } } });
});

test('the file that curl is told to fetch comes by its name', async () => {
  const command = /curl -OJ (\S+stakes\.csv)/.exec(section)?.[1] ?? '';
  const response = await fetch(here(command));
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="stakes.csv"');
  expect(await response.text()).toContain('AliExpress Russia');
});

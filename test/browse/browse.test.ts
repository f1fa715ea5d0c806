import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { loadSeed } from '../../src/seed.ts';
import { emptyGraph, rowsOf, testDriver } from '../setup/graph.ts';

const FOLDER = fileURLToPath(new URL('../../cypher/browse/', import.meta.url));
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.cypher'));
/** The examples hold no contradiction to show. */
const MAY_BE_EMPTY = ['disputed.cypher'];

beforeAll(async () => {
  await loadSeed(await emptyGraph(), () => {});
});

test.each(files)('%s has a title and gives paths that a browser draws', async (file) => {
  const cypher = readFileSync(`${FOLDER}${file}`, 'utf8');
  expect(cypher).toMatch(/^\/\/ [A-Z].+\.\n/);
  const rows = await rowsOf(testDriver(), cypher);
  if (!MAY_BE_EMPTY.includes(file)) expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    for (const path of Object.values(row))
      if (path !== null) expect(path).toMatchObject({ segments: expect.any(Array), length: expect.any(Number) });
  }
});

test('the style colours every kind of node and shows the share on stakes', () => {
  const style = readFileSync(`${FOLDER}style.grass`, 'utf8');
  for (const label of ['Party', 'Person', 'Fund', 'State', 'Stake', 'Post', 'Deal', 'Article'])
    expect(style).toContain(`node.${label} {`);
  expect(style).toMatch(/node\.Stake \{[^}]*caption: "\{label\}"/);
});

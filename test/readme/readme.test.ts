import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { readTabs } from '../../src/api/playground.ts';
import type { Api } from '../../src/api/yoga.ts';
import { openApi } from '../../src/open-api.ts';
import { loadSeed } from '../../src/seed.ts';
import { emptyGraph } from '../setup/graph.ts';

const README = fileURLToPath(new URL('../../README.md', import.meta.url));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const text = readFileSync(README, 'utf8');
/** A question with the answer that the README gives below it. `UPDATE_README=1` writes the answers that the program gives. */
const QUESTION = /```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)\n```/g;

let api: Api;
beforeAll(async () => {
  const graph = await emptyGraph();
  await loadSeed(graph, () => {});
  api = openApi(graph);
});

async function ask(query: string): Promise<{ data?: unknown; errors?: unknown }> {
  const body = JSON.stringify({ query });
  const request = new Request('http://127.0.0.1/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return (await (await api.fetch(request)).json()) as { data?: unknown; errors?: unknown };
}

/** Like JSON.stringify with two blanks, but what fits on a line stays on one. */
function show(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
  if (value === null || typeof value !== 'object' || flat.length + indent.length <= 120) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((item) => inner + show(item, inner)).join(',\n')}\n${indent}]`;
  const fields = Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${show(item, inner)}`);
  return `{\n${fields.join(',\n')}\n${indent}}`;
}

test('every question of the README gives the answer that the README shows', async () => {
  const questions = [...text.matchAll(QUESTION)];
  expect(questions.length).toBeGreaterThanOrEqual(5);
  let updated = text;
  for (const [, query, shown] of questions) {
    const { data, errors } = await ask(query ?? '');
    expect(errors).toBeUndefined();
    if (process.env['UPDATE_README'])
      updated = updated.replace(
        `${query}\`\`\`\n\n\`\`\`json\n${shown}\n`,
        () => `${query}\`\`\`\n\n\`\`\`json\n${show(data)}\n`,
      );
    else expect(data).toEqual(JSON.parse(shown ?? ''));
  }
  if (updated !== text) writeFileSync(README, updated);
});

test('every tab of the playground is answered', async () => {
  for (const { title, query } of readTabs()) {
    if (/^\s*(subscription|mutation)\b/m.test(query)) continue;
    const { errors } = await ask(query);
    expect(errors, title).toBeUndefined();
  }
});

test('every folder that the README names is there', () => {
  const named = [...text.matchAll(/`((?:src|schema|cypher|seed|test|bench)\/[\w./]*)`/g)].map(([, path]) => path ?? '');
  expect(named.filter((path) => !existsSync(`${ROOT}${path}`))).toEqual([]);
});

/** Programs in Python that read our files. A test that needs one is skipped with a word where its packages are absent (`test/requirements*.txt`). */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { exportFile } from '../../../src/export/formats.ts';
import { ALL, type Selection } from '../../../src/export/tables.ts';
import type { Graph } from '../../../src/graph/index.ts';

const OURS = fileURLToPath(new URL('../../../.venv/bin/python', import.meta.url));
export const PYTHON = existsSync(OURS) ? OURS : 'python3';

/** Whether Python has these packages, and what a test's title says where it does not. */
export function packages(...names: readonly string[]): { readonly there: boolean; readonly absent: string } {
  const there = spawnSync(PYTHON, ['-c', `import ${names.join(', ')}`]).status === 0;
  return { there, absent: there ? '' : ` (skipped: python3 has no ${names.join(', ')})` };
}

const folder = mkdtempSync(join(tmpdir(), 'stakegraph-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file of ours and gives its path. */
export async function written(graph: Graph, name: string, selection: Selection = ALL): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of exportFile(name, graph, selection).pieces) pieces.push(piece);
  const file = join(folder, name);
  writeFileSync(file, Buffer.concat(pieces));
  return file;
}

/** What a script of this folder says of files, in JSON. */
export function said(script: string, ...args: readonly string[]): unknown {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const { stdout, stderr, status } = spawnSync(PYTHON, [path, ...args], { encoding: 'utf8', maxBuffer: 100_000_000 });
  if (status !== 0) throw new Error(`${stderr}${stdout}`);
  return JSON.parse(stdout);
}

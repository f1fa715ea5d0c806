import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkpointFile, openCheckpoint } from '../../src/sources/checkpoint.ts';

const folder = mkdtempSync(join(tmpdir(), 'stakegraph-checkpoint-'));
afterAll(() => rmSync(folder, { recursive: true }));
const news = join(folder, 'news.jsonl');

it('goes on behind the last record before which all are done', () => {
  writeFileSync(news, 'one');
  const path = checkpointFile(folder, [news], 'bolt://a');
  const first = openCheckpoint(path);
  for (const number of [1, 2, 4, 5]) first.begin(news, number);
  for (const number of [1, 2, 5]) first.finish(news, number);
  first.save();
  const second = openCheckpoint(path);
  expect([second.resumed, second.done(news), second.done(join(folder, 'other.jsonl'))]).toEqual([true, 3, 0]);
  second.begin(news, 4);
  second.finish(news, 4);
  second.save();
  expect(openCheckpoint(path).done(news)).toBe(4);
});

it('begins anew with a file that changed, for other files, for another database, and after the end', () => {
  writeFileSync(news, 'one');
  const path = checkpointFile(folder, [news], 'bolt://b');
  const run = openCheckpoint(path);
  run.begin(news, 1);
  run.finish(news, 1);
  run.save();
  expect(checkpointFile(folder, [news], 'bolt://c')).not.toBe(path);
  expect(checkpointFile(folder, [news, folder], 'bolt://b')).not.toBe(path);
  writeFileSync(news, 'one and two');
  expect(openCheckpoint(path).done(news)).toBe(0);
  run.remove();
  expect(openCheckpoint(path).resumed).toBe(false);
});

it('keeps nothing of standard input and of files that are not there', () => {
  const path = checkpointFile(folder, ['-'], 'bolt://d');
  const run = openCheckpoint(path);
  run.begin('stdin', 1);
  run.finish('stdin', 1);
  run.begin(join(folder, 'nowhere'), 1);
  run.finish(join(folder, 'nowhere'), 1);
  run.save();
  expect(openCheckpoint(path).resumed).toBe(false);
});

it('takes a file that is no checkpoint as none', () => {
  const path = join(folder, 'broken.json');
  writeFileSync(path, '{"a": ');
  expect(openCheckpoint(path).resumed).toBe(false);
});

import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { GoldArticle } from '../../src/gold.ts';
import { fileName, type Rejected, readFiles } from '../../src/read-files.ts';

const TEXT =
  'Acme Corp said it agreed to buy a 34 pct stake in Bolt Inc for 84 mln dlrs. Ann Lee, chairman of Acme Corp, said prices rose.';

async function folderOf(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'stakegraph-read-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

const factsIn = async (folder: string, file: string): Promise<GoldArticle> =>
  JSON.parse(await readFile(join(folder, file), 'utf8')) as GoldArticle;

test('text, HTML, JSON, JSON Lines and gzip go in, one file of facts each comes out, and a bad file stops nothing', async () => {
  const record = (id: string) =>
    JSON.stringify({ id, title: null, text: TEXT, published: '2001-05-04', gold: { stakes: 'not looked at' } });
  const from = await folderOf({
    'a.txt': TEXT,
    'b.html': `<html><body><article><p>${TEXT}</p></article></body></html>`,
    'c.json': record('story-c'),
    'd.jsonl': `${record('story-d1')}\n{"id": broken\n${record('story-d2')}\n`,
    'e.jsonl.gz': gzipSync(`${record('../story-e')}\n`),
    'f.txt': '',
  });
  const to = await mkdtemp(join(tmpdir(), 'stakegraph-out-'));
  const rejected: Rejected[] = [];
  const counts = await readFiles([from], to, { onRejected: (one) => rejected.push(one) });
  expect(counts).toEqual({ read: 6, rejected: 2 });
  expect(rejected.every(({ reason }) => reason.length > 10)).toBe(true);
  expect((await readdir(to)).sort()).toEqual([
    '__story-e.json',
    'a.json',
    'b.json',
    'story-c.json',
    'story-d1.json',
    'story-d2.json',
  ]);
});

test('facts are written in the shape of an annotated story', async () => {
  const to = await mkdtemp(join(tmpdir(), 'stakegraph-out-'));
  await readFiles(
    [await folderOf({ 'a.json': JSON.stringify({ id: 'a', title: 'A title', text: TEXT, published: '2001-05-04' }) })],
    to,
  );
  const { id, published, title, gold } = await factsIn(to, 'a.json');
  const called = (name: string) => gold.parties.find(({ names }) => names.some((one) => one.startsWith(name)))?.id;
  expect({ id, published, title }).toEqual({ id: 'a', published: '2001-05-04', title: 'A title' });
  expect(gold.stakes).toMatchObject([
    { holder: called('Acme'), in: called('Bolt'), percent: 34, bound: 'exact', size: null, status: 'planned' },
  ]);
  expect(gold.posts).toMatchObject([{ person: called('Ann Lee'), firm: called('Acme'), title: 'chairman', status: 'current' }]);
  expect(gold.deals).toMatchObject([
    {
      kind: 'stake_purchase',
      buyers: [called('Acme')],
      sellers: [],
      target: called('Bolt'),
      percent: 34,
      amount: { value: 84_000_000, currency: 'USD', bound: 'exact' },
      status: 'agreed',
    },
  ]);
  for (const { quote } of [...gold.stakes, ...gold.posts, ...gold.deals]) expect(TEXT).toContain(quote);
});

test('an id never leaves the folder', () => {
  expect(fileName('../../etc/passwd')).not.toContain('/');
  expect(fileName('.hidden')).toBe('_hidden');
  expect(fileName('')).toBe('article');
});

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { MAX_TEXT_BYTES, type RecordsOptions, records, sizeOf } from '../../src/sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'stakegraph-sources-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** Each record in short: "id: text", or "file:number CODE". */
async function read(paths: readonly string[], options?: RecordsOptions): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const record of records(paths, options)) {
    if ('error' in record)
      found.push(`${record.where.file.slice(folder.length + 1)}:${record.where.number} ${record.error.code}`);
    else found.push(`${record.article.id}: ${record.article.text ?? record.article.html}`);
  }
  return found;
}

const lines = (...values: readonly unknown[]) =>
  values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n');

describe('records of files', () => {
  it('are told by the ending of the name', async () => {
    const paths = [
      file('kinds/a.txt', 'Northwind grew.'),
      file('kinds/b.html', '<p>Northwind grew.</p>'),
      file(
        'kinds/c.json',
        JSON.stringify({ id: 'own-id', title: 'T', text: 'Northwind grew.', published: '2018-09-11', gold: { stakes: [] } }),
      ),
      file('kinds/d.jsonl', lines({ text: 'One.' }, '', { id: 7, text: 'Two.' })),
      file('kinds/e.json', JSON.stringify([{ text: 'One.' }, { text: 'Two.' }])),
    ];
    expect(await read(paths)).toEqual([
      'a: Northwind grew.',
      'b: <p>Northwind grew.</p>',
      'own-id: Northwind grew.',
      'd-1: One.',
      '7: Two.',
      'e-1: One.',
      'e-2: Two.',
    ]);
  });

  it('are told by how they begin where the name does not say', async () => {
    const paths = [
      file('plain/a', ' Northwind grew.'),
      file('plain/b', '<!doctype html><p>N'),
      file('plain/c', '{"text":"One."}\n{"text":"Two."}'),
      file('plain/d', '{\n "text": "One."\n}'),
    ];
    expect(await read(paths)).toEqual(['a:  Northwind grew.', 'b: <!doctype html><p>N', 'c-1: One.', 'c-2: Two.', 'd: One.']);
  });

  it('are unpacked by what their bytes say', async () => {
    const packed = gzipSync(lines({ text: 'One.' }, { text: 'Two.' }));
    expect(await read([file('packed/news.jsonl.gz', packed), file('packed/news.jsonl', packed)])).toEqual([
      'news-1: One.',
      'news-2: Two.',
      'news-1: One.',
      'news-2: Two.',
    ]);
    const two = Buffer.concat([gzipSync('{"text":"One."}\n'), gzipSync('{"text":"Two."}\n')]);
    expect(await read([file('packed/joined.jsonl.gz', two)])).toEqual(['joined-1: One.', 'joined-2: Two.']);
  });

  it('come from folders in order of name, without hidden files and without going round in links', async () => {
    for (const name of ['deep/b.txt', 'deep/a/x.txt', 'deep/.git/c.txt', 'deep/.d.txt']) file(name, 'Northwind.');
    symlinkSync(join(folder, 'deep'), join(folder, 'deep/a/up'));
    expect(await read([join(folder, 'deep')])).toEqual(['x: Northwind.', 'b: Northwind.']);
    expect(await sizeOf([join(folder, 'deep')])).toBe(20);
  });

  it('keep a line separator inside a string, and take both ends of lines', async () => {
    expect(await read([file('ends.jsonl', '{"text":"One\u2028and."}\r\n{"text":"Two."}')])).toEqual([
      'ends-1: One\u2028and.',
      'ends-2: Two.',
    ]);
  });

  it('are decoded by mark, by UTF-8, by what a page says of itself, else as Windows-1252', async () => {
    const paths = [
      file('codes/a.txt', Buffer.from('\ufeffZürich')),
      file('codes/b.txt', Buffer.from('\ufeffZürich', 'utf16le')),
      file('codes/c.txt', Buffer.from('Z\xfcrich \x80', 'latin1')),
      file('codes/d.html', Buffer.from('<meta charset="windows-1251"><p>\xcc\xe5\xe3\xe0', 'latin1')),
    ];
    expect(await read(paths)).toEqual(['a: Zürich', 'b: Zürich', 'c: Zürich €', 'd: <meta charset="windows-1251"><p>Мега']);
  });
});

describe('a bad file or record is told with its place, and the rest goes on', () => {
  const good = { text: 'Northwind grew.' };
  const cases: readonly (readonly [string, string, string | Buffer, readonly string[]])[] = [
    ['a line that is no JSON', 'a.jsonl', lines('{"text":', good), ['a.jsonl:1 BAD_INPUT', 'a-2: Northwind grew.']],
    [
      'a line that is no article',
      'b.jsonl',
      lines('[1]', '"text"', '{"text": 5}', good),
      ['b.jsonl:1 BAD_INPUT', 'b.jsonl:2 BAD_INPUT', 'b.jsonl:3 BAD_INPUT', 'b-4: Northwind grew.'],
    ],
    [
      'no text',
      'c.jsonl',
      lines({ title: 'T' }, { text: ' \n' }, { text: null, html: '' }),
      ['c.jsonl:1 EMPTY_TEXT', 'c.jsonl:2 EMPTY_TEXT', 'c.jsonl:3 EMPTY_TEXT'],
    ],
    ['text and html at once', 'd.json', JSON.stringify({ ...good, html: '<p>N' }), ['d.json:1 BAD_INPUT']],
    [
      'a day that does not exist',
      'e.jsonl',
      lines({ ...good, published: '2018-02-30' }, { ...good, published: 'yesterday' }),
      ['e.jsonl:1 BAD_DATE', 'e.jsonl:2 BAD_DATE'],
    ],
    ['a kind of source that does not exist', 'f.json', JSON.stringify({ ...good, kind: 'GOSSIP' }), ['f.json:1 BAD_INPUT']],
    ['a picture', 'g.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), ['g.png:1 BINARY']],
    ['an empty file', 'h.txt', '', ['h.txt:1 EMPTY_TEXT']],
    ['a text that is too long', 'i.txt', 'x'.repeat(MAX_TEXT_BYTES + 1), ['i.txt:1 TEXT_TOO_LARGE']],
    [
      'a record whose text is too long',
      'j.jsonl',
      lines({ text: 'x'.repeat(MAX_TEXT_BYTES + 1) }, good),
      ['j.jsonl:1 TEXT_TOO_LARGE', 'j-2: Northwind grew.'],
    ],
    [
      'a line without end',
      'k.jsonl',
      lines('x'.repeat(9 * MAX_TEXT_BYTES), good),
      ['k.jsonl:1 TEXT_TOO_LARGE', 'k-2: Northwind grew.'],
    ],
    ['a packed file that was cut off', 'l.jsonl.gz', gzipSync(lines(...Array(20_000).fill(good))).subarray(0, -20), []],
    ['a small packed file with much in it', 'm.txt.gz', gzipSync(Buffer.alloc(50_000_000, 'x')), ['m.txt.gz:1 TEXT_TOO_LARGE']],
  ];
  for (const [what, name, content, expected] of cases) {
    it(what, async () => {
      const found = await read([file(name, content), file('after.txt', 'After.')]);
      expect(found.at(-1)).toBe('after: After.');
      if (expected.length > 0) expect(found.slice(0, -1)).toEqual(expected);
      else expect(found.at(-2)).toMatch(/^l\.jsonl\.gz:\d+ BAD_INPUT$/);
    });
  }

  it('a file that is not there', async () => {
    expect(await read([join(folder, 'nowhere.txt'), file('after.txt', 'After.')])).toEqual([
      'nowhere.txt:1 BAD_INPUT',
      'after: After.',
    ]);
  });
});

describe('a run that goes on', () => {
  it('passes over what is done, without parsing it', async () => {
    const path = file('on.jsonl', lines('{broken', { text: 'Two.' }, { text: 'Three.' }));
    expect(await read([path], { done: () => 2 })).toEqual(['on-3: Three.']);
    expect(await read([file('on.txt', 'One.')], { done: () => 1 })).toEqual([]);
  });

  it('counts the bytes on disk', async () => {
    const path = file('bytes.jsonl.gz', gzipSync(lines({ text: 'One.' })));
    let bytes = 0;
    await read([path], {
      onBytes: (some) => {
        bytes += some;
      },
    });
    expect(bytes).toBe(await sizeOf([path]));
  });

  it('ends between records', async () => {
    const stop = new AbortController();
    const found: string[] = [];
    for await (const record of records([file('stop.jsonl', lines({ text: 'One.' }, { text: 'Two.' }))], {
      signal: stop.signal,
    })) {
      found.push(JSON.stringify(record.where.number));
      stop.abort();
    }
    expect(found).toEqual(['1']);
  });
});

import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyGraph, rowsOf, testDriver } from '../setup/graph.ts';
import { databaseEnvironment, program, run, scratch } from './program.ts';
import { story, storyLines } from './stories.ts';

const driver = testDriver();
const env = () => databaseEnvironment();
const rejectsIn = (cwd: string) =>
  readFileSync(join(cwd, 'rejects.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** How many articles there are, and how many of them state exactly the one stake that their story tells. */
async function held(): Promise<{ articles: unknown; whole: unknown }> {
  const cypher =
    'MATCH (a:Article) RETURN count(a) AS articles, count(CASE WHEN COUNT { (a)-[:STATES]->(:Stake) } = 1 THEN 1 END) AS whole';
  const [row] = await rowsOf(driver, cypher);
  return { articles: row?.['articles'], whole: row?.['whole'] };
}

beforeEach(() => emptyGraph());

describe('ingest', { timeout: 240_000 }, () => {
  it('takes in files of all kinds, sets aside what is bad, and finds all of it known the second time', async () => {
    const cwd = scratch();
    const { text } = story(1);
    writeFileSync(join(cwd, 'a.txt'), text);
    writeFileSync(
      join(cwd, 'b.jsonl.gz'),
      gzipSync(`${JSON.stringify(story(2))}\n{broken\n${JSON.stringify({ ...story(3), published: '2999-01-01' })}\n`),
    );
    writeFileSync(join(cwd, 'c.json'), JSON.stringify({ ...story(4), kind: 'FILING', publisher: 'Registry' }));
    writeFileSync(join(cwd, 'd.bin'), Buffer.from([0, 1, 2, 3]));
    const first = await run(['ingest', '.', '--publisher', 'Market Ledger', '--kind', 'company'], { cwd, env: env() });
    expect(first.out).toContain('6 articles: 3 new, 0 known already, 3 rejected');
    expect(first.code).toBe(1);
    expect(rejectsIn(cwd)).toMatchObject([
      { file: 'b.jsonl.gz', number: 2, code: 'BAD_INPUT' },
      { file: 'b.jsonl.gz', number: 3, id: 'story-3', code: 'FUTURE_DATE', message: expect.stringContaining('2999-01-01') },
      { file: 'd.bin', number: 1, code: 'BINARY' },
    ]);
    const kinds = await rowsOf(
      driver,
      'MATCH (a:Article) RETURN a.publisher AS publisher, a.kind AS kind ORDER BY publisher, kind',
    );
    expect(kinds).toEqual([
      { publisher: 'Market Ledger', kind: 'COMPANY' },
      { publisher: 'Market Ledger', kind: 'COMPANY' },
      { publisher: 'Registry', kind: 'FILING' },
    ]);
    const again = await run(['ingest', 'a.txt', 'c.json'], { cwd, env: env() });
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('2 articles: 0 new, 2 known already, 0 rejected') });
    expect(existsSync(join(cwd, 'rejects.jsonl'))).toBe(false);
  });

  it('reads standard input', async () => {
    const piped = await run(['ingest', '-'], { env: env(), input: storyLines(3) });
    expect(piped).toMatchObject({ code: 0, out: expect.stringContaining('3 articles: 3 new') });
    expect(await held()).toEqual({ articles: 3, whole: 3 });
  });

  it('ends at Ctrl-C with whole articles, also while standard input keeps silent', async () => {
    const { child, ended } = program(['ingest', '-'], { env: env() });
    child.stdin?.write(storyLines(2));
    await expect.poll(held, { timeout: 90_000 }).toEqual({ articles: 2, whole: 2 });
    child.kill('SIGINT');
    expect(await ended).toMatchObject({
      code: 130,
      out: expect.stringContaining('Interrupted. The same command goes on from here.'),
    });
  });

  it('goes on where it was interrupted', async () => {
    const cwd = scratch();
    writeFileSync(join(cwd, 'news.jsonl'), `{broken\n${storyLines(200)}`);
    const { child, ended } = program(['ingest', 'news.jsonl'], { cwd, env: env() });
    await expect.poll(async () => (await held()).articles, { timeout: 90_000 }).toBeGreaterThan(10);
    child.kill('SIGINT');
    const first = await ended;
    expect(first.code).toBe(130);
    const { articles, whole } = await held();
    expect(whole).toBe(articles);
    expect(readdirSync(join(cwd, '.stakegraph/checkpoints'))).toHaveLength(1);
    const second = await run(['ingest', 'news.jsonl'], { cwd, env: env() });
    expect(second.out).toContain(`${200 - Number(articles)} new, 0 known already, 0 rejected`);
    expect(await held()).toEqual({ articles: 200, whole: 200 });
    expect(rejectsIn(cwd)).toMatchObject([{ file: 'news.jsonl', number: 1 }]);
    expect(readdirSync(join(cwd, '.stakegraph/checkpoints'))).toEqual([]);
  });

  it('killed in the middle of 200 articles leaves each whole or absent, and the same command completes it', async () => {
    const cwd = scratch();
    writeFileSync(join(cwd, 'news.jsonl'), storyLines(200));
    const { child, ended } = program(['ingest', 'news.jsonl', '--jobs', '8'], { cwd, env: env() });
    await expect.poll(async () => (await held()).articles, { timeout: 90_000 }).toBeGreaterThan(50);
    process.kill(Number(await childOf(child.pid ?? 0)), 'SIGKILL');
    await ended;
    const { articles, whole } = await held();
    expect(whole).toBe(articles);
    expect(Number(articles)).toBeLessThan(200);
    expect(await run(['ingest', 'news.jsonl'], { cwd, env: env() })).toMatchObject({ code: 0 });
    expect(await held()).toEqual({ articles: 200, whole: 200 });
  });

  it('begins anew where the database was emptied, the file has grown, or it is told to', async () => {
    const cwd = scratch();
    writeFileSync(join(cwd, 'news.jsonl'), storyLines(2));
    expect((await run(['ingest', 'news.jsonl'], { cwd, env: env() })).out).toContain('2 new');
    await emptyGraph();
    expect((await run(['ingest', 'news.jsonl'], { cwd, env: env() })).out).toContain('2 new');
    appendFileSync(join(cwd, 'news.jsonl'), JSON.stringify(story(2)));
    expect((await run(['ingest', 'news.jsonl', '--again'], { cwd, env: env() })).out).toContain(
      '3 articles: 1 new, 2 known already',
    );
  });

  it('says in a sentence that there is no database, and blames no article', async () => {
    const cwd = scratch();
    writeFileSync(join(cwd, 'a.txt'), story(1).text);
    const { code, err } = await run(['ingest', 'a.txt'], { cwd, env: { ...env(), NEO4J_URI: 'bolt://127.0.0.1:9' } });
    expect(code).toBe(1);
    expect(err).toMatch(/The database at bolt:\/\/127\.0\.0\.1:9 cannot be used: .* \[START_FAILED\]/);
    expect(existsSync(join(cwd, 'rejects.jsonl'))).toBe(false);
  });
});

describe('migrate', () => {
  it('says that there is nothing to do where there is nothing', async () => {
    expect(await run(['migrate'], { env: env() })).toMatchObject({ code: 0, out: expect.stringContaining('Nothing to do') });
  });
});

/** The program itself, which the script that finds its Node has started. */
async function childOf(pid: number): Promise<string> {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0] ?? '';
}

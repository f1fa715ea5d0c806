import { beforeEach, expect, test } from 'vitest';
import type { Api } from '../../src/api/yoga.ts';
import type { StakeFact } from '../../src/domain.ts';
import { enter } from '../../src/enter.ts';
import { articlesById, type Graph } from '../../src/graph/index.ts';
import { textHash } from '../../src/ids.ts';
import { READER_VERSION, readCleaned, readPage } from '../../src/read.ts';
import { recordStake } from '../../src/record.ts';
import { type RereadOptions, rereadArticles } from '../../src/reread.ts';
import { ask, openApi } from '../answers/ask.ts';
import { databaseEnvironment, run } from '../cli/program.ts';
import { emptyGraph } from '../setup/graph.ts';

let graph: Graph;
let api: Api;
beforeEach(async () => {
  graph = await emptyGraph();
  api = openApi(graph);
});

const LEARNED = '2024-01-11T10:00:00.000Z';
const textOf = (venture: string) => `Quillfeather Ltd owns 30 percent of ${venture} Ltd, it said in a statement on Monday.`;

/** An article as an older version of the rules had read it: 45 percent where the text says 30. */
async function misread(venture = 'Bolt Works'): Promise<string> {
  const text = textOf(venture);
  const reading = readPage({ text, published: '2024-01-10' });
  const facts = reading.facts.map((fact) => ({ ...(fact as StakeFact), percent: 45, rule: 'an-older-rule' }));
  const id = `article about ${venture}`;
  const article = {
    id,
    url: `https://news.example/${venture}`,
    title: null,
    publisher: null,
    kind: 'PRESS',
    publishedAt: '2024-01-10',
    text,
    textHash: textHash(text),
    language: 'en',
    ingestedAt: LEARNED,
    readerVersion: '0',
  } as const;
  await enter(graph, { article, reading: { ...reading, facts }, at: LEARNED });
  return id;
}

const options = (more: Partial<RereadOptions> = {}): RereadOptions => ({
  readBy: null,
  signal: new AbortController().signal,
  onProgress: () => {},
  onFault: () => {},
  ...more,
});
const labels = async (venture = 'Bolt Works', knownAt?: string) =>
  (
    await ask(
      api,
      'query ($venture: String!, $knownAt: DateTime) { whoOwns(venture: $venture, knownAt: $knownAt) { owners { label } } }',
      {
        venture,
        knownAt,
      },
    )
  ).whoOwns.owners.map(({ label }: { label: string }) => label);

test('what an older version read gives way to what is read now; an earlier knownAt answers as before', async () => {
  const id = await misread();
  expect(await labels()).toEqual(['45%']);
  expect(await rereadArticles(graph, options())).toEqual({ changed: 1, unchanged: 0, failed: 0 });
  expect(await labels()).toEqual(['30%']);
  expect(await labels('Bolt Works', '2024-02-01T00:00:00.000Z')).toEqual(['45%']);
  const [row] = await graph.read(articlesById, { ids: [id] });
  expect(row!.article.readerVersion).toBe(READER_VERSION);
  const { changes } = await ask(api, '{ changes(first: 10) { changes { action why articleId } } }');
  expect(changes.changes.slice(1)).toEqual(
    expect.arrayContaining([{ action: 'APPEARED', why: `read again by version ${READER_VERSION}`, articleId: id }]),
  );
  expect(await rereadArticles(graph, options())).toEqual({ changed: 0, unchanged: 0, failed: 0 });
  expect(await rereadArticles(graph, options({ readBy: READER_VERSION }))).toEqual({ changed: 0, unchanged: 1, failed: 0 });
});

test('what people recorded and corrected stays', async () => {
  const id = await misread();
  await rereadArticles(graph, options());
  const { whoOwns } = await ask(api, '{ whoOwns(venture: "Bolt Works") { owners { claims { id } } } }');
  await ask(api, 'mutation ($id: ID!) { correctClaim(id: $id, why: "the paper took that back") { kind } }', {
    id: whoOwns.owners[0].claims[0].id,
  });
  await recordStake(graph, {
    holder: { name: 'Osprey Partners', kind: 'FIRM' },
    firm: { name: 'Bolt Works', kind: 'FIRM' },
    percent: 12,
    bound: 'EXACT',
    status: 'HELD',
    quote: 'Quillfeather Ltd owns 30 percent of Bolt Works Ltd',
    source: { articleId: id, kind: 'PRESS' },
  });
  expect(await labels()).toEqual(['12%']);
  expect(await rereadArticles(graph, options({ readBy: READER_VERSION }))).toEqual({ changed: 0, unchanged: 1, failed: 0 });
  expect(await labels()).toEqual(['12%']);
});

test('a retracted article is not read again, and one that cannot be read does not stop the others', async () => {
  const retracted = await misread('Crane Yards');
  await ask(api, 'mutation ($id: ID!) { retractArticle(id: $id, reason: "made up") { kind } }', { id: retracted });
  const bad = await misread('Dune Mills');
  await misread('Elm House');
  const faults: string[] = [];
  const outcome = await rereadArticles(
    graph,
    options({
      onFault: (id) => faults.push(id),
      read: (story) => {
        if (story.text.includes('Dune')) throw new Error('the reader stumbles');
        return readCleaned(story);
      },
    }),
  );
  expect(outcome).toEqual({ changed: 1, unchanged: 0, failed: 1 });
  expect(faults).toEqual([bad]);
  expect(await labels('Dune Mills')).toEqual(['45%']);
  expect(await labels('Elm House')).toEqual(['30%']);
});

test('is a command', { timeout: 60_000 }, async () => {
  await misread();
  expect(await run(['reread'], { env: databaseEnvironment() })).toMatchObject({
    code: 0,
    out: expect.stringContaining('1 articles read again: 1 changed, 0 unchanged, 0 failed.'),
  });
  expect(await labels()).toEqual(['30%']);
});

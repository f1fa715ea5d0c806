/** The same article again changes nothing; a bad one writes nothing. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CodedError } from '../../src/errors.ts';
import type { Graph } from '../../src/graph/index.ts';
import { type ArticleInput, ingestArticle } from '../../src/ingest.ts';
import { emptyGraph, rowsOf, testDriver } from '../setup/graph.ts';

const STORY =
  'Norwind Energy owns 48 percent of Tidemill Power.\n\nTidemill Power is based in Bergen. Norwind Energy said on Monday it had no plans to sell.';
const NOW = new Date('2020-06-01T12:00:00Z');

let graph: Graph;
const driver = testDriver();
beforeAll(async () => {
  graph = await emptyGraph();
});

/** All that is written but for when parties and names were last touched. */
async function everything(): Promise<readonly string[]> {
  const nodes = await rowsOf(
    driver,
    'MATCH (n) WHERE NOT n:Migration RETURN labels(n) AS labels, n {.*, touched: null} AS props',
  );
  const edges = await rowsOf(driver, 'MATCH ()-[r]->() RETURN type(r) AS type, properties(r) AS props');
  return [...nodes, ...edges].map((row) => JSON.stringify(row, sorted)).toSorted();
}
const sorted = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

describe('the same article again', () => {
  let first: Awaited<ReturnType<typeof ingestArticle>>;
  let before: readonly string[];
  beforeAll(async () => {
    graph = await emptyGraph();
    first = await ingestArticle(graph, { text: STORY, url: 'https://news.example/norwind', published: '2020-05-04' }, NOW);
    before = await everything();
  });

  test('was taken in with its facts at first', () => {
    expect(first.status).toBe('CREATED');
    expect(first.claimIds.length).toBeGreaterThan(0);
    expect(first.made.length).toBeGreaterThanOrEqual(2);
  });

  const AGAIN: Readonly<Record<string, ArticleInput>> = {
    'as it was': { text: STORY, url: 'https://news.example/norwind', published: '2020-05-04' },
    'under another url': { text: STORY, url: 'https://other.example/1' },
    'without a url, with other blanks and line breaks': { text: STORY.replaceAll(' ', '  ').replaceAll('\n\n', '\n\n\n') },
    'under its url with another text': { text: 'Quite another story about Norwind Energy.', url: 'https://news.example/norwind' },
    'as a page of HTML': {
      html: `<html><body><article>${STORY.split('\n\n')
        .map((part) => `<p>${part}</p>`)
        .join('')}</article></body></html>`,
    },
  };
  test.each(Object.entries(AGAIN))('%s is unchanged', async (_how, input) => {
    const again = await ingestArticle(graph, input, new Date('2020-07-01T12:00:00Z'));
    expect(again).toMatchObject({ status: 'UNCHANGED', articleId: first.articleId, found: [], made: [], claimIds: [] });
    expect(again.warnings[0]).toMatch(/^ALREADY_KNOWN: /);
    expect(await everything()).toEqual(before);
  });

  test('sent by eight at once, without any party in it, is one', async () => {
    const input = { text: 'It rained in the north and the sun shone in the south. Nothing else is known of that week.' };
    const all = await Promise.all(Array.from({ length: 8 }, () => ingestArticle(graph, input, NOW)));
    expect(new Set(all.map(({ articleId }) => articleId)).size).toBe(1);
    expect(all.filter(({ status }) => status === 'CREATED')).toHaveLength(1);
  });
});

describe('the day of a story', () => {
  const dayOf = async (input: ArticleInput): Promise<unknown> => {
    const { articleId } = await ingestArticle(graph, input, NOW);
    const [row] = await rowsOf(driver, 'MATCH (a:Article {id: $id}) RETURN a.publishedAt AS day', { id: articleId });
    return row?.['day'];
  };
  const dated = (n: number, day: string) =>
    `BERGEN, ${day} (Reuters) - Haldane Capital owns ${n} percent of Castellan Rail.\n\nThe railway carries ore to the coast.`;

  test('is the caller’s, else the dateline’s, else unknown with a warning', async () => {
    expect(await dayOf({ text: dated(11, 'March 3, 2019'), published: '2019-03-09' })).toBe('2019-03-09');
    expect(await dayOf({ text: dated(12, 'March 3, 2019') })).toBe('2019-03-03');
    const { warnings } = await ingestArticle(graph, { text: 'Haldane Capital owns 14 percent of Castellan Rail.' }, NOW);
    expect(warnings.map((warning) => warning.split(':')[0])).toContain('NO_DATE');
  });

  test('may have begun on the other side of the earth already', async () => {
    const eve = new Date('2020-06-01T22:00:00Z');
    const { articleId } = await ingestArticle(graph, { text: dated(15, 'June 2'), published: '2020-06-02' }, eve);
    const [row] = await rowsOf(driver, 'MATCH (a:Article {id: $id}) RETURN a.publishedAt AS day', { id: articleId });
    expect(row?.['day']).toBe('2020-06-02');
  });
});

describe('what is no English story', () => {
  test('is stored, without facts and with a warning', async () => {
    const text =
      'Die Norwind Energie hält 48 Prozent an der Tidemill Kraftwerk. Das teilte das Unternehmen am Montag in Berlin mit, nachdem der Aufsichtsrat zugestimmt hatte.';
    const { status, claimIds, warnings } = await ingestArticle(graph, { text }, NOW);
    expect({ status, claimIds }).toEqual({ status: 'CREATED', claimIds: [] });
    expect(warnings.map((warning) => warning.split(':')[0])).toEqual(expect.arrayContaining(['NOT_ENGLISH', 'NO_FACTS']));
  });
});

const BAD: readonly (readonly [code: string, why: string, input: ArticleInput])[] = [
  ['EMPTY_TEXT', 'an empty text', { text: '' }],
  ['EMPTY_TEXT', 'nothing but blanks', { text: ' \n\t \n' }],
  ['TEXT_TOO_LARGE', 'a text over 2 MB', { text: 'Norwind owns it. '.repeat(130_000) }],
  [
    'NO_STORY',
    'a page without a story',
    { html: '<html><head><script>let n = 1;</script></head><body><img src="a.png"></body></html>' },
  ],
  ['BINARY', 'a binary', { text: '%PDF-1.7\u0000\u0001\u0002\u0003 stream' }],
  ['FUTURE_DATE', 'a day to come', { text: STORY, published: '2020-06-03' }],
  ['BAD_INPUT', 'neither text nor html', {}],
  ['BAD_INPUT', 'both text and html', { text: STORY, html: `<p>${STORY}</p>` }],
];

describe('bad input', () => {
  let before: readonly string[];
  beforeEach(async () => {
    before = await everything();
  });

  test.each(BAD)('%s for %s, and nothing is written', async (code, _why, input) => {
    const fault = await ingestArticle(graph, input, NOW).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(CodedError);
    expect(fault).toMatchObject({ code });
    expect((fault as CodedError).message).toMatch(/^[A-Z].{20,}\.$/s);
    expect(await everything()).toEqual(before);
  });
});

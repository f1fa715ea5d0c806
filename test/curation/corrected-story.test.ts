/** A story that says "corrects percentage in second paragraph" takes the place of the one that it corrects. */
import { beforeEach, expect, test } from 'vitest';
import type { Api } from '../../src/api/yoga.ts';
import type { Graph } from '../../src/graph/index.ts';
import { ingestArticle } from '../../src/ingest.ts';
import { ask, openApi } from '../answers/ask.ts';
import { emptyGraph } from '../setup/graph.ts';

let graph: Graph;
let api: Api;
beforeEach(async () => {
  graph = await emptyGraph();
  api = openApi(graph);
});

const story = (percent: number, more = '') =>
  [
    'Quillfeather Ltd added to its holdings in the glass trade last week, the firm told its shareholders at a meeting in Leeds.',
    `Quillfeather Ltd owns ${percent} percent of Bolt Works Ltd, it said in a statement on Monday.`,
    'Bolt Works makes bottles and jars at two furnaces and employs four hundred people.',
    more,
  ].join('\n\n');
const REMARK = '(Corrects percentage in second paragraph)';

const ingest = (text: string, now: string, more: object = {}) =>
  ingestArticle(graph, { text, published: '2024-01-10', ...more }, new Date(now));
const owners = async (knownAt?: string) =>
  (
    await ask(
      api,
      'query ($knownAt: DateTime) { whoOwns(venture: "Bolt Works", knownAt: $knownAt) { owners { holder { name } label } } }',
      { knownAt },
    )
  ).whoOwns.owners.map(({ holder, label }: { holder: { name: string }; label: string }) => `${holder.name} ${label}`);

test.each([
  ['a remark at the beginning', (text: string) => ({ text: `${REMARK}\n\n${text}` })],
  ['a remark at the end', (text: string) => ({ text: `${text}\n\n(This story was corrected to fix the percentage)` })],
  ['a headline', (text: string) => ({ text, title: 'CORRECTED-Quillfeather adds to its glass' })],
])(
  '%s: only the corrected number counts, also at another address, and an earlier knownAt answers as before',
  async (_, corrected) => {
    const first = await ingest(story(45), '2024-01-11T00:00:00Z', { url: 'https://news.example/1' });
    await ingest('Osprey Partners Ltd owns 20 percent of Bolt Works Ltd, it said on Monday.', '2024-01-11T01:00:00Z');
    const { text, ...more } = corrected(story(30));
    const second = await ingest(text, '2024-01-12T00:00:00Z', { url: 'https://news.example/2', ...more });
    expect(second.status).toBe('CREATED');
    expect(await owners()).toEqual(['Quillfeather Ltd 30%', 'Osprey Partners Ltd 20%']);
    expect(await owners('2024-01-11T12:00:00.000Z')).toEqual(['Quillfeather Ltd 45%', 'Osprey Partners Ltd 20%']);
    const { judgements, conflicts } = await ask(api, '{ judgements { nodes { kind by why } } conflicts { nodes { kind } } }');
    expect(judgements.nodes).toEqual([
      { kind: 'RETRACTION', by: 'stakegraph', why: `the article ${second.articleId} corrects it` },
    ]);
    expect(conflicts.nodes).toEqual([]);
    await ask(api, 'mutation ($id: ID!) { restoreArticle(id: $id, reason: "it was right after all") { kind } }', {
      id: first.articleId,
    });
    expect((await ask(api, '{ conflicts { nodes { kind } } }')).conflicts.nodes).toHaveLength(1);
  },
);

test('at the same address the corrected version is the article there from now on', async () => {
  const at = { url: 'https://news.example/1' };
  const first = await ingest(story(45), '2024-01-11T00:00:00Z', at);
  const second = await ingest(`${REMARK}\n\n${story(30)}`, '2024-01-12T00:00:00Z', at);
  expect(second.articleId).not.toBe(first.articleId);
  expect(await owners()).toEqual(['Quillfeather Ltd 30%']);
  expect((await ask(api, '{ article(url: "https://news.example/1") { id } }')).article.id).toBe(second.articleId);
  expect((await ingest(`${REMARK}\n\n${story(30)}`, '2024-01-13T00:00:00Z', at)).status).toBe('UNCHANGED');
});

test('another story of the same days that corrects something else leaves it alone', async () => {
  await ingest(story(45), '2024-01-11T00:00:00Z');
  await ingest(
    `(Corrects name of spokesman)\n\nShares of glass makers fell in London. Traders spoke of a slow week. Quillfeather Ltd owns 45 percent of Bolt Works Ltd, one of them said.`,
    '2024-01-12T00:00:00Z',
  );
  expect((await ask(api, '{ judgements { nodes { kind } } }')).judgements.nodes).toEqual([]);
  expect(await owners()).toEqual(['Quillfeather Ltd 45%']);
});

import { beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../../src/api/yoga.ts';
import type { Graph } from '../../src/graph/index.ts';
import { founds, holds, serves, tell, trades } from '../graph/stories.ts';
import { emptyGraph } from '../setup/graph.ts';
import { ask, faultOf, openApi } from './ask.ts';

const STORY = 'https://news.example/selkirk';
const NODES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';

let graph: Graph;
let api: Api;

beforeAll(async () => {
  graph = await emptyGraph();
  api = openApi(graph);
  await tell(
    graph,
    '2018-01-01',
    [
      holds('Drumlanrig', 60, 'Kelso Bridge'),
      serves('Ottoline Farquhar', 'chief executive', 'Drumlanrig'),
      founds('Cosima Undset', 'Kelso Bridge', 1987),
      trades('ACQUISITION', {
        buyers: ['Drumlanrig', 'Haldane Fund'],
        sellers: ['Lothian State'],
        target: 'Kelso Bridge',
        percent: 60,
        amount: { value: 3e8, currency: 'USD', bound: 'AT_MOST' },
      }),
    ],
    { url: STORY, kinds: { 'Cosima Undset': 'PERSON', 'Haldane Fund': 'FUND', 'Lothian State': 'STATE' } },
  );
});

const ARTICLE = /* GraphQL */ `
  query ($url: String) {
    article(url: $url) {
      id url kind publishedAt text ingestedAt readerVersion
      parties { __typename name }
      claims { nodes { id kind quote start end percent bound status title rule confidence inferred asOf recordedAt retractedAt amount { value currency bound }
        about { __typename ... on Stake { id label holder { name } } ... on Post { id title role } ... on Deal { id label buyers { name } sellers { name } target { name } amount { value bound } } ... on Founding { id year } } } }
    }
  }
`;

describe('an article', () => {
  test('tells its claims in the order of the text, and what is believed for each', async () => {
    const { article } = await ask(api, ARTICLE, { url: STORY });
    // biome-ignore lint/suspicious/noExplicitAny: an answer's shape is what the test looks at.
    const [stake, post, founding, deal] = article.claims.nodes as any[];
    expect(stake).toMatchObject({
      kind: 'STAKE',
      percent: 60,
      status: 'HELD',
      rule: 'told',
      asOf: '2018-01-01',
      retractedAt: null,
    });
    expect(stake.about).toMatchObject({ __typename: 'Stake', label: '60%', holder: { name: 'Drumlanrig' } });
    expect(post.about).toMatchObject({ __typename: 'Post', title: 'chief executive', role: 'CHIEF_EXECUTIVE' });
    expect(founding).toMatchObject({ kind: 'FOUNDING', status: null, about: { year: 1987 } });
    expect(deal).toMatchObject({ amount: { value: 3e8, currency: 'USD', bound: 'AT_MOST' }, status: 'AGREED' });
    expect(deal.about.buyers.map(({ name }: { name: string }) => name).toSorted()).toEqual(['Drumlanrig', 'Haldane Fund']);
    expect(deal.about).toMatchObject({ sellers: [{ name: 'Lothian State' }], target: { name: 'Kelso Bridge' } });
    for (const { quote, start, end } of article.claims.nodes) expect(article.text.slice(start, end)).toBe(quote);
  });

  test('tells its parties in order of name, each once, each as what it is', async () => {
    const { article } = await ask(api, ARTICLE, { url: STORY });
    expect(article.parties).toEqual([
      { __typename: 'Person', name: 'Cosima Undset' },
      { __typename: 'Firm', name: 'Drumlanrig' },
      { __typename: 'Fund', name: 'Haldane Fund' },
      { __typename: 'Firm', name: 'Kelso Bridge' },
      { __typename: 'State', name: 'Lothian State' },
      { __typename: 'Person', name: 'Ottoline Farquhar' },
    ]);
  });

  test('is null where there is none, and is asked for by one of id and url', async () => {
    expect(await ask(api, ARTICLE, { url: 'https://news.example/none' })).toEqual({ article: null });
    expect((await faultOf(api, '{ article { id } }')).code).toBe('BAD_INPUT');
    expect((await faultOf(api, '{ article(id: "a", url: "b") { id } }')).code).toBe('BAD_INPUT');
  });
});

describe('node and nodes', () => {
  test('find a thing of every kind again by its id, in the order asked, null for what is not there', async () => {
    const { article } = await ask(api, ARTICLE, { url: STORY });
    const { parties } = await ask(api, '{ parties { nodes { id } } }');
    const claims = article.claims.nodes;
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    const facts = claims.map(({ about }: any) => about.id);
    const ids = [
      article.id,
      'nothing',
      ...claims.map(({ id }: { id: string }) => id),
      ...facts,
      ...parties.nodes.map(({ id }: { id: string }) => id),
      article.id,
    ];
    const { nodes } = await ask(api, NODES, { ids });
    expect(nodes.map((node: { id: string } | null) => node?.id ?? 'nothing')).toEqual(ids);
    expect(new Set(nodes.map((node: { __typename: string } | null) => node?.__typename))).toEqual(
      new Set(['Article', undefined, 'Claim', 'Stake', 'Post', 'Founding', 'Deal', 'Firm', 'Person', 'Fund', 'State']),
    );
    for (const id of ids)
      expect((await ask(api, 'query ($id: ID!) { node(id: $id) { id } }', { id })).node?.id ?? 'nothing').toBe(id);
  });

  test('refuse more than a page of ids', async () => {
    const ids = Array.from({ length: 201 }, (_, n) => `id ${n}`);
    expect(await faultOf(api, NODES, { ids })).toMatchObject({ code: 'BAD_PAGE_SIZE', details: { value: 201, most: 200 } });
    expect((await ask(api, NODES, { ids: [] })).nodes).toEqual([]);
  });
});

test('claims of a fact: the newest first, as many as asked for, a page at most', async () => {
  for (const day of ['2018-01-02', '2018-01-03', '2018-01-04']) await tell(graph, day, [holds('Drumlanrig', 60, 'Kelso Bridge')]);
  const asked = (claims: string) => ask(api, `{ firm(name: "Kelso Bridge") { owners { nodes { claimCount ${claims} } } } }`);
  const { firm } = await asked('all: claims { asOf } two: claims(first: 2) { asOf }');
  const [stake] = firm.owners.nodes;
  expect(stake.claimCount).toBe(4);
  expect(stake.all.map(({ asOf }: { asOf: string }) => asOf)).toEqual(['2018-01-04', '2018-01-03', '2018-01-02', '2018-01-01']);
  expect(stake.two).toEqual(stake.all.slice(0, 2));
  expect((await faultOf(api, '{ firm(name: "Kelso Bridge") { owners { nodes { claims(first: 101) { asOf } } } } }')).code).toBe(
    'BAD_PAGE_SIZE',
  );
});

/** Every list that can grow: pages by cursor, each row once, in one order, also while rows are added. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../../src/api/yoga.ts';
import type { Graph } from '../../src/graph/index.ts';
import { firmName, firmNames } from '../graph/names.ts';
import { founds, holds, percent, serves, type Told, tell, trades } from '../graph/stories.ts';
import { emptyGraph } from '../setup/graph.ts';
import { ask, faultOf, openApi } from './ask.ts';

const HUB = 'Marchmont Holdings';
const VENTURE = 'Ravelston Power';
const CHAIR = 'Ottoline Farquhar';
const PEOPLE = [
  'Bertram Quayle',
  'Cosima Undset',
  'Desmond Achebe',
  'Edda Lindqvist',
  'Fyodor Halloran',
  'Greta Ishiguro',
  'Hamish Okafor',
];
const DAYS = ['2018-01-01', '2018-01-02', '2018-01-03', '2018-01-04', '2018-01-05', '2018-01-06', '2018-01-07'];
const FIRST_STORY = 'https://news.example/first';

let graph: Graph;
let api: Api;
const ids: Record<string, string> = {};

/** Pairs of equal shares: the order must not hang on the share alone. */
const share = (n: number): number => 5 + Math.floor(n / 2);
const first: readonly Told[] = firmNames(7).flatMap((firm, n) => [
  holds(HUB, share(n), firm),
  holds(firm, share(n), VENTURE),
  serves(PEOPLE[n] ?? '', 'director', VENTURE),
  serves(CHAIR, 'director', firm),
]);

beforeAll(async () => {
  graph = await emptyGraph();
  api = openApi(graph);
  await tell(graph, '2018-01-01', first, { url: FIRST_STORY });
  for (const [n, day] of DAYS.entries())
    await tell(
      graph,
      day,
      [trades('ACQUISITION', { buyers: [HUB], target: firmName(n + 20), announcedOn: DAYS[Math.floor(n / 2)] ?? day })],
      {
        title: `A deal told on ${day}`,
      },
    );
  const { hub, venture, chair, article } = await ask(
    api,
    'query ($hub: String, $venture: String, $chair: String, $url: String) { hub: party(name: $hub) { id } venture: party(name: $venture) { id } chair: party(name: $chair) { id } article(url: $url) { id } }',
    { hub: HUB, venture: VENTURE, chair: CHAIR, url: FIRST_STORY },
  );
  Object.assign(ids, { hub: hub.id, venture: venture.id, chair: chair.id, article: article.id });
});

interface List {
  /** A field of Query up to the list's arguments: "node(id: …) { ... on Firm { owners". */
  readonly open: (id: Readonly<Record<string, string>>) => string;
  readonly node: string;
  readonly close?: string;
  /** Facts that add rows before, among and after those that there are. */
  readonly more: readonly (readonly [day: string, facts: readonly Told[]])[];
  readonly added: number;
  /** How many rows there are at first. */
  readonly rows: number;
}

const on = (type: string, of: string, list: string) => (id: Readonly<Record<string, string>>) =>
  `node(id: "${id[of]}") { ... on ${type} { ${list}`;

const LISTS: Readonly<Record<string, List>> = {
  'holdings of a party': {
    open: on('Firm', 'hub', 'holdings'),
    node: 'label firm { name }',
    close: '}}',
    more: [['2018-02-01', [40, 41, 42].map((n, at) => holds(HUB, [99, 6, 0.5][at] ?? 0, firmName(n)))]],
    rows: 7,
    added: 3,
  },
  'owners of a firm': {
    open: on('Firm', 'venture', 'owners'),
    node: 'label holder { name }',
    close: '}}',
    more: [['2018-02-02', [43, 44, 45].map((n, at) => holds(firmName(n), [30, 6, 0.5][at] ?? 0, VENTURE))]],
    rows: 7,
    added: 3,
  },
  'officers of a firm': {
    open: on('Firm', 'venture', 'officers'),
    node: 'title person { name }',
    close: '}}',
    more: [
      [
        '2018-02-03',
        [serves('Ingeborg Tanaka', 'director', VENTURE), serves('Jolyon Brandt', 'director', VENTURE, { from: '2010-01-01' })],
      ],
    ],
    rows: 7,
    added: 2,
  },
  'posts of a person': {
    open: on('Person', 'chair', 'posts'),
    node: 'title firm { name }',
    close: '}}',
    more: [
      ['2018-02-04', [serves(CHAIR, 'director', firmName(46)), serves(CHAIR, 'director', firmName(47), { from: '2010-01-01' })]],
    ],
    rows: 7,
    added: 2,
  },
  'deals of a party': {
    open: on('Firm', 'hub', 'deals'),
    node: 'label announcedOn',
    close: '}}',
    more: [
      ['2018-02-05', [trades('ACQUISITION', { buyers: [HUB], target: firmName(48) })]],
      ['2017-01-05', [trades('ACQUISITION', { buyers: [HUB], target: firmName(49) })]],
    ],
    rows: 7,
    added: 2,
  },
  'all deals': {
    open: () => 'deals',
    node: 'label announcedOn',
    more: [
      ['2018-02-06', [trades('IPO', { target: firmName(50) })]],
      ['2017-01-06', [trades('IPO', { target: firmName(51) })]],
    ],
    rows: 9,
    added: 2,
  },
  'articles about a party': {
    open: on('Firm', 'hub', 'articles'),
    node: 'title publishedAt',
    close: '}}',
    more: [
      ['2018-02-07', [holds(HUB, 99, firmName(40))]],
      ['2016-02-07', [trades('IPO', { target: HUB })]],
    ],
    rows: 11,
    added: 2,
  },
  'all articles': {
    open: () => 'articles',
    node: 'title publishedAt',
    more: [
      ['2018-02-08', [holds(HUB, 99, firmName(40))]],
      ['2016-02-08', [holds(HUB, 98, firmName(40))]],
    ],
    rows: 18,
    added: 2,
  },
  'claims of an article': {
    open: on('Article', 'article', 'claims'),
    node: 'quote',
    close: '}}',
    more: [],
    rows: 28,
    added: 0,
  },
};

interface Page {
  readonly nodes: readonly object[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const question = (list: List, args: string): string =>
  `{ ${list.open(ids)}(${args}) { nodes { id ${list.node} } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } ${list.close ?? ''} }`;

async function page(list: List, args: string): Promise<Page> {
  let found = await ask(api, question(list, args));
  while (!('nodes' in found)) found = Object.values(found)[0];
  return found;
}

async function walk(list: List, size: number, after?: string | null): Promise<readonly object[]> {
  const { nodes, pageInfo } = await page(list, `first: ${size}${after ? `, after: "${after}"` : ''}`);
  expect(pageInfo.hasPreviousPage).toBe(after != null);
  expect(nodes.length).toBeLessThanOrEqual(size);
  return pageInfo.hasNextPage ? [...nodes, ...(await walk(list, size, pageInfo.endCursor))] : nodes;
}

// In the order of the table: what one list adds may show in a later one.
describe.each(Object.entries(LISTS))('%s', (_name, list) => {
  test('come in pages that put together are the whole list', async () => {
    const whole = await page(list, 'first: 200');
    expect(whole.nodes.length).toBe(list.rows);
    expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    expect(await walk(list, 3)).toEqual(whole.nodes);
    expect(await walk(list, whole.nodes.length)).toEqual(whole.nodes);
  });

  test('keep their places while rows are added', async () => {
    const { nodes } = await page(list, 'first: 200');
    const { pageInfo } = await page(list, 'first: 3');
    for (const [day, facts] of list.more) await tell(graph, day, facts, { title: `More on ${day}` });
    const later = await page(list, `first: 200, after: "${pageInfo.endCursor}"`);
    const isOld = (node: object) => nodes.some((old) => JSON.stringify(old) === JSON.stringify(node));
    expect(later.nodes.filter(isOld)).toEqual(nodes.slice(3));
    const now = (await page(list, 'first: 200')).nodes;
    expect(now.filter(isOld)).toEqual(nodes);
    expect(now.length).toBe(list.rows + list.added);
    expect(await walk(list, 2)).toEqual(now);
  });

  test('refuse a malformed cursor, one of another list, and a page of no or too large a size', async () => {
    const other = Buffer.from(JSON.stringify(['weather', 1, 'x'])).toString('base64url');
    for (const after of ['x', '%%%', other])
      expect(await faultOf(api, question(list, `first: 2, after: "${after}"`)), after).toMatchObject({
        code: 'BAD_CURSOR',
        details: { value: after },
      });
    for (const size of [0, -1, 201])
      expect(await faultOf(api, question(list, `first: ${size}`))).toMatchObject({
        code: 'BAD_PAGE_SIZE',
        details: { value: size },
      });
  });
});

describe('filters', () => {
  test('of stakes: least share, status, day', async () => {
    await tell(graph, '2018-03-01', [
      holds(HUB, percent(20, 'AT_MOST'), firmName(60)),
      holds(HUB, 33, firmName(61), { status: 'PLANNED' }),
      holds(HUB, 44, firmName(62), { status: 'FORMER', until: '2018-02-01' }),
    ]);
    const holdings = async (args: string) =>
      (
        await ask(api, `{ party(name: "${HUB}") { holdings(${args}) { nodes { label firm { name } status } } } }`)
      ).party.holdings.nodes.map(({ label, status }: { label: string; status: string }) => `${label} ${status}`);
    expect(await holdings('minPercent: 15')).toEqual(['99% HELD', '33% PLANNED', '≤20% HELD']);
    expect(await holdings('statuses: [PLANNED, FORMER]')).toEqual(['98% FORMER', '44% FORMER', '33% PLANNED']);
    expect(await holdings('asOf: "2015-12-31"')).toEqual([]);
  });

  test('of posts: role and status', async () => {
    await tell(graph, '2018-03-02', [
      serves('Ketevan Moreau', 'chief executive', VENTURE),
      serves('Lorcan Sato', 'chief financial officer', VENTURE, { status: 'FORMER' }),
    ]);
    const officers = async (args: string) =>
      (
        await ask(api, `{ firm(name: "${VENTURE}") { officers(${args}) { nodes { person { name } } } } }`)
      ).firm.officers.nodes.map(({ person }: { person: { name: string } }) => person.name);
    expect(await officers('roles: [CHIEF_EXECUTIVE]')).toEqual(['Ketevan Moreau']);
    expect(await officers('statuses: [FORMER]')).toEqual(['Lorcan Sato']);
    expect(await officers('statuses: [FORMER], roles: [CHAIR]')).toEqual([]);
  });

  test('of deals and articles: kinds, statuses, since', async () => {
    const { ipos, late, none, since } = await ask(
      api,
      '{ ipos: deals(kinds: [IPO]) { nodes { kind } } late: deals(since: "2018-02-01") { nodes { announcedOn } } none: deals(statuses: [ENDED]) { nodes { id } } since: articles(since: "2018-03-01") { nodes { publishedAt } } }',
    );
    expect(ipos.nodes.length).toBe(3);
    expect(late.nodes.map(({ announcedOn }: { announcedOn: string }) => announcedOn)).toEqual(['2018-02-06', '2018-02-05']);
    expect(none.nodes).toEqual([]);
    expect(since.nodes.map(({ publishedAt }: { publishedAt: string }) => publishedAt)).toEqual(['2018-03-02', '2018-03-01']);
  });

  test('by a party that is not there are refused: nothing about it must stay a true statement', async () => {
    expect((await faultOf(api, '{ deals(party: "nobody") { nodes { id } } }')).code).toBe('UNKNOWN_PARTY');
    expect((await faultOf(api, '{ articles(party: "nobody") { nodes { id } } }')).code).toBe('UNKNOWN_PARTY');
    expect((await ask(api, `{ deals(party: "${ids['chair']}") { nodes { id } } }`)).deals.nodes).toEqual([]);
  });
});

describe('foundings', () => {
  test('are told from both sides, by year', async () => {
    await tell(graph, '2018-04-01', [
      founds(HUB, firmName(70), 1999),
      founds(HUB, firmName(71), 1987),
      founds(HUB, firmName(72)),
    ]);
    const { party, firm } = await ask(
      api,
      `{ party(name: "${HUB}") { foundings { year firm { name } claims { quote } } } firm(name: "${firmName(70)}") { founders { year founder { name } claimCount } } }`,
    );
    expect(party.foundings.map(({ year }: { year: number }) => year)).toEqual([1987, 1999, null]);
    expect(party.foundings[0].claims).toHaveLength(1);
    expect(firm.founders).toEqual([{ year: 1999, founder: { name: HUB }, claimCount: 1 }]);
  });
});

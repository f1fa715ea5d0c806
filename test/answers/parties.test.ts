import { beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../../src/api/yoga.ts';
import type { Graph } from '../../src/graph/index.ts';
import { holds, serves, tell } from '../graph/stories.ts';
import { emptyGraph } from '../setup/graph.ts';
import { ask, faultOf, openApi } from './ask.ts';

const PARTIES = /* GraphQL */ `
  query ($named: String, $kinds: [PartyKind!], $first: Int! = 20, $after: String) {
    parties(named: $named, kinds: $kinds, first: $first, after: $after) {
      edges { cursor score node { id name kind } }
      nodes { name }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`;
const FIRMS = ['Alpenrose', 'Alpenrose Media', 'Alpine Forestry', 'Bank of Tavria', 'Grenfell Alpenrose Trust', 'Société Veyrat'];

let graph: Graph;
let api: Api;
const search = async (named: string | null, more: object = {}) => (await ask(api, PARTIES, { named, ...more })).parties;
const names = async (named: string | null, more: object = {}): Promise<readonly string[]> =>
  (await search(named, more)).nodes.map(({ name }: { name: string }) => name);

beforeAll(async () => {
  graph = await emptyGraph();
  api = openApi(graph);
  await tell(graph, '2018-01-01', [
    ...FIRMS.map((name) => holds('Marten Oakley', 5, name)),
    serves('Alpenrose Quint', 'chairman', 'Bank of Tavria'),
    serves('Ilse Vandermeer', 'chief executive', 'Bank of Tavria'),
  ]);
});

describe('parties by name', () => {
  test('give whole names first, then beginnings, then words', async () => {
    const found = await names('Alpenrose');
    expect(found[0]).toBe('Alpenrose');
    expect(found.slice(1, 3).toSorted()).toEqual(['Alpenrose Media', 'Alpenrose Quint']);
    expect(found[3]).toBe('Grenfell Alpenrose Trust');
  });

  test('are scored, the best first, and only where asked by name', async () => {
    const scores = (await search('Alpenrose')).edges.map(({ score }: { score: number }) => score);
    expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a));
    expect((await search(null)).edges.every(({ score }: { score: unknown }) => score === null)).toBe(true);
  });

  test('are found by the beginning of a name while it is typed', async () => {
    for (const typed of ['a', 'al', 'ALP', 'alpenr']) expect(await names(typed), typed).toContain('Alpenrose');
    expect(await names('tav')).toContain('Bank of Tavria');
    expect(await names('bank of t')).toEqual(['Bank of Tavria']);
  });

  test('are found with a slip, without accents, with a legal form', async () => {
    expect(await names('Alpenrse')).toContain('Alpenrose');
    expect(await names('Societe Veyrat')).toEqual(['Société Veyrat']);
    expect((await names('Alpenrose AG'))[0]).toBe('Alpenrose');
  });

  test('are filtered by kind', async () => {
    expect(await names('Alpenrose', { kinds: ['PERSON'] })).toEqual(['Alpenrose Quint']);
    expect(await names(null, { kinds: ['PERSON'] })).toEqual(['Alpenrose Quint', 'Ilse Vandermeer']);
  });

  test('are none where nothing fits, whatever was typed', async () => {
    for (const typed of ['Zyxwvut', '+-&&||!(){}[]^"~*?:\\/', '"', '....', '*', 'AND', '\u0000', '中文'])
      expect(await names(typed), typed).toEqual([]);
  });

  test('come page by page, each once, in the order of one long page', async () => {
    const whole = await names('alp');
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof search>> = await search('alp', { first: 2, after });
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      paged.push(...page.nodes.map(({ name }: { name: string }) => name));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(paged).toEqual(whole);
    expect(whole.length).toBeGreaterThan(3);
  });

  test('keep their places and scores while others are added', async () => {
    const middle = ['Grenfell', 'Harwood', 'Old', 'Saint', 'Upper'];
    const sentences = (words: readonly string[]) => words.map((word) => holds('Marten Oakley', 5, `${word} Alpenrose Works`));
    await tell(graph, '2018-02-01', sentences(middle));
    const whole = await search('alpenrose');
    const cursor = whole.edges[5].cursor;
    const rest = await names('alpenrose', { after: cursor });
    expect(rest).toEqual(whole.nodes.slice(6).map(({ name }: { name: string }) => name));
    await tell(
      graph,
      '2018-02-02',
      sentences(['North', 'South', 'East', 'West', 'Lower', 'New', 'Great', 'Little', 'Royal', 'Grand']),
    );
    const later = await names('alpenrose', { after: cursor });
    expect(later.filter((name) => rest.includes(name))).toEqual(rest);
    expect(whole.nodes.slice(0, 6).filter(({ name }: { name: string }) => later.includes(name))).toEqual([]);
  });
});

describe('parties without a name', () => {
  test('come in order of name, each once, while others are added', async () => {
    const all = await names(null, { first: 200 });
    expect(all).toEqual(all.toSorted());
    const first = await search(null, { first: 3 });
    await tell(graph, '2018-03-01', [holds('Aardal Timber', 5, 'Zelenka Glass')]);
    const second = await names(null, { first: 200, after: first.pageInfo.endCursor });
    expect([...first.nodes.map(({ name }: { name: string }) => name), ...second]).toEqual([...all, 'Zelenka Glass'].toSorted());
  });

  test('refuse a page of no size, a page too long, a cursor that is none or another list’s', async () => {
    expect((await faultOf(api, PARTIES, { first: 0 })).code).toBe('BAD_PAGE_SIZE');
    expect((await faultOf(api, PARTIES, { first: 201 })).code).toBe('BAD_PAGE_SIZE');
    for (const after of ['', 'x', 'bnVsbA', Buffer.from('["parties",1,"a"]').toString('base64url')])
      expect((await faultOf(api, PARTIES, { after })).code, after).toBe('BAD_CURSOR');
    const { pageInfo } = await search('alp', { first: 1 });
    const fault = await faultOf(api, PARTIES, { after: pageInfo.endCursor });
    expect(fault).toMatchObject({ code: 'BAD_CURSOR', details: { value: pageInfo.endCursor } });
  });
});

describe('one party', () => {
  const ONE = /* GraphQL */ `
    query ($id: ID, $name: String) {
      party(id: $id, name: $name) { __typename id name kind names }
      firm(id: $id, name: $name) { name venture tickers }
      person(id: $id, name: $name) { name }
    }
  `;
  test('is found by name or id, and is null for another kind', async () => {
    const { party, firm, person } = await ask(api, ONE, { name: 'bank of tavria' });
    expect(party).toMatchObject({ __typename: 'Firm', name: 'Bank of Tavria', kind: 'FIRM', names: ['Bank of Tavria'] });
    expect(firm).toEqual({ name: 'Bank of Tavria', venture: false, tickers: [] });
    expect(person).toBeNull();
    expect((await ask(api, ONE, { id: party.id })).party).toEqual(party);
    expect((await ask(api, ONE, { name: 'Ilse Vandermeer' })).person).toEqual({ name: 'Ilse Vandermeer' });
  });

  test('is null where there is none', async () => {
    expect(await ask(api, ONE, { name: 'Nobody of Nowhere' })).toEqual({ party: null, firm: null, person: null });
    expect(await ask(api, ONE, { id: 'nothing' })).toEqual({ party: null, firm: null, person: null });
  });

  test('is asked for by id or by name, not by both and not by neither', async () => {
    expect((await faultOf(api, '{ party { id } }')).code).toBe('BAD_INPUT');
    expect((await faultOf(api, '{ party(id: "a", name: "b") { id } }')).code).toBe('BAD_INPUT');
  });
});

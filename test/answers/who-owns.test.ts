import { beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../../src/api/yoga.ts';
import type { DealFact } from '../../src/domain.ts';
import type { Graph } from '../../src/graph/index.ts';
import { holds, percent, serves, size, tell, trades } from '../graph/stories.ts';
import { emptyGraph, rowsOf, testDriver } from '../setup/graph.ts';
import { ask, faultOf, openApi } from './ask.ts';

const WHO_OWNS = /* GraphQL */ `
  query ($venture: String!, $asOf: Date, $knownAt: DateTime, $statuses: [StakeStatus!]) {
    whoOwns(venture: $venture, asOf: $asOf, knownAt: $knownAt, statuses: $statuses) {
      venture { id name }
      asOf
      owners { holder { id name } firm { name } percent bound low high size status label from until claimCount claims { quote start end asOf article { id url publishedAt text } } }
      disclosed
      undisclosed
      warnings
    }
  }
`;

let graph: Graph;
let api: Api;
const whoOwns = async (venture: string, more: object = {}) => (await ask(api, WHO_OWNS, { venture, ...more })).whoOwns;
// biome-ignore lint/suspicious/noExplicitAny: an answer's shape is what the tests look at.
const short = (answer: any) => answer.owners.map(({ holder, label, status }: any) => `${holder.name} ${label} ${status}`);

beforeAll(async () => {
  graph = await emptyGraph();
  api = openApi(graph);
  await tell(
    graph,
    '2015-03-01',
    [holds('Norwind Energy', 60, 'Tidemill Power'), holds('Haldane Capital', 25, 'Tidemill Power')],
    {
      url: 'https://news.example/tidemill-2015',
    },
  );
  await tell(graph, '2018-06-01', [holds('Norwind Energy', 45, 'Tidemill Power')]);
  await tell(graph, '2019-02-01', [
    holds('Ostrava Steel', 10, 'Tidemill Power', { status: 'PLANNED' }),
    holds('Pemberton Mining', percent(5, 'ABOUT'), 'Tidemill Power', { status: 'RUMOURED' }),
  ]);
  await tell(graph, '2017-01-01', [
    holds('Norwind Energy', 50, 'Castellan Rail', { status: 'PLANNED' }),
    holds('Ostrava Steel', percent(20, 'AT_LEAST'), 'Castellan Rail', { status: 'PLANNED' }),
    holds('Haldane Capital', percent(10, 'AT_MOST'), 'Castellan Rail', { status: 'PLANNED' }),
  ]);
  await tell(graph, '2016-01-01', [
    holds('Norwind Energy', 70, 'Quillon Foods'),
    holds('Haldane Capital', 40, 'Quillon Foods'),
    holds('Ostrava Steel', size('MAJORITY'), 'Brantley Shipping'),
    holds('Pemberton Mining', size('MINORITY'), 'Brantley Shipping'),
  ]);
});

describe('whoOwns', () => {
  test('tells holders, shares, periods and the sentence behind each', async () => {
    const answer = await whoOwns('Tidemill Power');
    expect(answer.venture.name).toBe('Tidemill Power');
    expect(short(answer)).toEqual(['Norwind Energy 45% HELD', 'Haldane Capital 25% HELD', 'Ostrava Steel 10% PLANNED']);
    const [norwind, haldane] = answer.owners;
    expect(norwind).toMatchObject({
      percent: 45,
      bound: 'EXACT',
      low: 45,
      high: 45,
      size: null,
      from: '2018-06-01',
      until: null,
    });
    expect(norwind.claimCount).toBe(norwind.claims.length);
    const [{ quote, start, end, article }] = haldane.claims;
    expect(article).toMatchObject({ url: 'https://news.example/tidemill-2015', publishedAt: '2015-03-01' });
    expect(article.text.slice(start, end)).toBe(quote);
    expect(quote).toContain('Haldane Capital');
    expect(answer).toMatchObject({ disclosed: 70, undisclosed: 30, warnings: [] });
  });

  test('finds the firm by any spelling, and by its id', async () => {
    const { venture, owners } = await whoOwns('TIDEMILL POWER plc');
    expect(venture.name).toBe('Tidemill Power');
    expect((await whoOwns(venture.id)).owners).toEqual(owners);
  });

  test('looks at a day of the world', async () => {
    const then = await whoOwns('Tidemill Power', { asOf: '2016-01-01' });
    expect(then.asOf).toBe('2016-01-01');
    expect(short(then)).toEqual(['Norwind Energy 60% HELD', 'Haldane Capital 25% HELD']);
    expect(then.owners[0]).toMatchObject({ from: '2015-03-01', until: '2018-06-01' });
    expect(short(await whoOwns('Tidemill Power', { asOf: '2014-12-31' }))).toEqual([]);
    expect(short(await whoOwns('Tidemill Power', { asOf: '2018-06-01' }))[0]).toBe('Norwind Energy 45% HELD');
  });

  test('looks at what was known at a moment', async () => {
    const then = await whoOwns('Tidemill Power', { knownAt: '2018-01-01T00:00:00Z' });
    expect(short(then)).toEqual(['Norwind Energy 60% HELD', 'Haldane Capital 25% HELD']);
    expect(then.owners[0]).toMatchObject({ until: null, claimCount: 1 });
    expect(then.owners[0].claims[0].article.publishedAt).toBe('2015-03-01');
    expect(then.disclosed).toBe(85);
    expect(short(await whoOwns('Tidemill Power', { knownAt: '2015-01-01T00:00:00Z' }))).toEqual([]);
    const now = await whoOwns('Tidemill Power');
    expect(await whoOwns('Tidemill Power', { knownAt: new Date().toISOString() })).toEqual(now);
  });

  test('shows rumours and past stakes only when asked for', async () => {
    const statuses = ['HELD', 'RUMOURED', 'FORMER'];
    expect(short(await whoOwns('Tidemill Power', { statuses }))).toEqual([
      'Norwind Energy 45% HELD',
      'Haldane Capital 25% HELD',
      'Pemberton Mining ≈5% RUMOURED',
      'Norwind Energy 60% FORMER',
    ]);
    const now = await whoOwns('Tidemill Power', { statuses });
    expect((await whoOwns('Tidemill Power', { statuses, knownAt: new Date().toISOString() })).owners).toEqual(now.owners);
    expect(short(await whoOwns('Tidemill Power', { statuses: [] }))).toEqual([]);
  });

  test('adds up the planned shares where none is held, bounds at their least', async () => {
    const answer = await whoOwns('Castellan Rail');
    expect(short(answer)).toEqual(['Norwind Energy 50% PLANNED', 'Ostrava Steel ≥20% PLANNED', 'Haldane Capital ≤10% PLANNED']);
    expect(answer).toMatchObject({ disclosed: 70, undisclosed: 30, warnings: [] });
  });

  test('warns where shares add up to more than a whole', async () => {
    const answer = await whoOwns('Quillon Foods');
    expect(answer).toMatchObject({ disclosed: 110, undisclosed: 0 });
    expect(answer.warnings).toEqual([expect.stringMatching(/^OVER_100: .*110/)]);
  });

  test('warns of stakes without a stated share', async () => {
    const answer = await whoOwns('Brantley Shipping');
    expect(short(answer)).toEqual(['Ostrava Steel majority HELD', 'Pemberton Mining minority HELD']);
    expect(answer).toMatchObject({ disclosed: 50, undisclosed: 50 });
    expect(answer.warnings).toEqual([expect.stringMatching(/^UNSTATED: 2 /)]);
  });

  test('says nobody is known to own a firm that is known: an empty list is a true statement', async () => {
    expect(await whoOwns('Haldane Capital')).toMatchObject({ owners: [], disclosed: 0, undisclosed: 100, warnings: [] });
  });

  test('refuses a name that no party bears, with the nearest', async () => {
    const fault = await faultOf(api, WHO_OWNS, { venture: 'Tidemil Power' });
    expect(fault.code).toBe('UNKNOWN_PARTY');
    expect(fault.message).toContain('"Tidemil Power"');
    expect(fault.details).toMatchObject({ value: 'Tidemil Power', nearest: expect.arrayContaining(['Tidemill Power']) });
    expect((await faultOf(api, WHO_OWNS, { venture: '  ' })).code).toBe('UNKNOWN_PARTY');
    expect((await faultOf(api, WHO_OWNS, { venture: '") OR +* ~' })).code).toBe('UNKNOWN_PARTY');
  });

  test('refuses a day that the calendar does not have', async () => {
    expect((await faultOf(api, WHO_OWNS, { venture: 'Tidemill Power', asOf: '2018-02-30' })).code).toBe('BAD_DATE');
    expect((await faultOf(api, WHO_OWNS, { venture: 'Tidemill Power', knownAt: 'yesterday' })).code).toBe('BAD_DATE');
  });
});

describe('what was known at a moment', () => {
  test('tells the newest claims first, and posts with theirs', async () => {
    await tell(graph, '2020-01-01', [
      holds('Norwind Energy', 12, 'Wexcombe Gas'),
      serves('Ottoline Farquhar', 'chairman', 'Wexcombe Gas'),
    ]);
    await tell(graph, '2020-02-01', [
      holds('Norwind Energy', 12, 'Wexcombe Gas'),
      serves('Ottoline Farquhar', 'chairman', 'Wexcombe Gas'),
    ]);
    const asked = (args: string) =>
      `{ firm(name: "Wexcombe Gas") { owners(${args}) { nodes { label claimCount claims(first: 1) { asOf } } } officers(${args}) { nodes { title claimCount claims { asOf } } } } }`;
    const now = await ask(api, asked('first: 5'));
    expect(now.firm.owners.nodes).toEqual([{ label: '12%', claimCount: 2, claims: [{ asOf: '2020-02-01' }] }]);
    expect(now.firm.officers.nodes[0].claims).toEqual([{ asOf: '2020-02-01' }, { asOf: '2020-01-01' }]);
    expect(await ask(api, asked(`first: 5, knownAt: "${new Date().toISOString()}"`))).toEqual(now);
    const then = await ask(api, asked('first: 5, knownAt: "2020-01-15T00:00:00Z"'));
    expect(then.firm.owners.nodes).toEqual([{ label: '12%', claimCount: 1, claims: [{ asOf: '2020-01-01' }] }]);
    expect(then.firm.officers.nodes[0].claims).toEqual([{ asOf: '2020-01-01' }]);
  });

  test('lets a plan lapse with its deal from the day that this was known', async () => {
    const deal = (status: DealFact['status']) =>
      trades('STAKE_PURCHASE', { buyers: ['Norwind Energy'], target: 'Usk Water', status });
    await tell(graph, '2020-03-01', [holds('Norwind Energy', 30, 'Usk Water', { status: 'PLANNED' }), deal('AGREED')]);
    await tell(graph, '2020-05-01', [deal('ENDED')]);
    expect(short(await whoOwns('Usk Water'))).toEqual([]);
    expect(short(await whoOwns('Usk Water', { knownAt: new Date().toISOString() }))).toEqual([]);
    expect(short(await whoOwns('Usk Water', { knownAt: '2020-04-01T00:00:00Z' }))).toEqual(['Norwind Energy 30% PLANNED']);
  });
});

describe('a name that two firms bear', () => {
  test('is refused with the ids of both, each of which answers', async () => {
    await tell(graph, '2016-05-01', [holds('Norwind Energy', 30, 'Delta')]);
    const [first] = (await ask(api, '{ parties(named: "Delta") { nodes { id } } }')).parties.nodes;
    await namesake(first.id);
    const fault = await faultOf(api, WHO_OWNS, { venture: 'delta' });
    expect(fault.code).toBe('AMBIGUOUS_NAME');
    const ids = fault.details.candidates.map(({ id }: { id: string }) => id).sort();
    expect(ids).toEqual([first.id, 'delta-2'].sort());
    expect(short(await whoOwns(first.id))).toEqual(['Norwind Energy 30% HELD']);
    expect(short(await whoOwns('delta-2'))).toEqual([]);
  });
});

/** A second bearer of the name, made as a curator's split would make it. */
async function namesake(id: string): Promise<void> {
  await rowsOf(
    testDriver(),
    `MATCH (p:Party {id: $id})-[:KNOWN_AS]->(n:Name)
     CREATE (q:Party:Firm {id: 'delta-2', name: p.name, kind: 'FIRM', tickers: []})-[:KNOWN_AS]->(n)`,
    { id },
  );
}

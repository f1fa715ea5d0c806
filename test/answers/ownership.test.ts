import { beforeAll, expect, test } from 'vitest';
import type { Api } from '../../src/api/yoga.ts';
import type { Graph } from '../../src/graph/index.ts';
import { tell } from '../curation/history.ts';
import { emptyGraph } from '../setup/graph.ts';
import { ask, faultOf, openApi } from './ask.ts';

let graph: Graph;
let api: Api;
/** Osprey has 60 of Heron, Heron 50 of Kestrel and Osprey 10 of it; Wren has 25 of Kestrel, and planned 5 more. */
beforeAll(async () => {
  graph = await emptyGraph();
  api = openApi(graph);
  const told = [
    ['Osprey Holdings', 'Heron Works', 60, '2024-01-10'],
    ['Heron Works', 'Kestrel Mills', 51, '2024-01-11'],
    ['Osprey Holdings', 'Kestrel Mills', 10, '2024-01-12'],
    ['Wren Partners', 'Kestrel Mills', 25, '2024-01-13'],
  ] as const;
  for (const [holder, firm, percent, day] of told) await tell(graph, { holder, firm, percent, day });
  await tell(graph, { holder: 'Wren Partners', firm: 'Kestrel Mills', percent: 30, day: '2024-02-01', status: 'PLANNED' });
});

const idOf = async (name: string): Promise<string> =>
  (await ask(api, 'query ($name: String!) { party(name: $name) { id } }', { name })).party.id;

test('look-through adds what is held through others, with the unknown rest', async () => {
  const { firm } = await ask(
    api,
    '{ firm(name: "Kestrel Mills") { lookThrough { parties unknown { low high } holders { nodes { party { name } exact depth direct { label } } } } } }',
  );
  const rows = firm.lookThrough.holders.nodes.map(({ party, exact }: { party: { name: string }; exact: number }) => [
    party.name,
    exact,
  ]);
  expect(rows).toEqual([
    ['Heron Works', 51],
    ['Osprey Holdings', 40.6],
    ['Wren Partners', 25],
  ]);
  expect(firm.lookThrough.parties).toBe(3);
  // Heron's other 40 percent have no known owner: 0.4 of 51, and the 14 that nobody is told to hold.
  expect(firm.lookThrough.unknown).toEqual({ low: 34.4, high: 34.4 });
});

test('pages of a look-through follow each other', async () => {
  const PAGE =
    'query ($after: String) { firm(name: "Kestrel Mills") { lookThrough { holders(first: 2, after: $after) { nodes { party { name } } pageInfo { hasNextPage endCursor } } } } }';
  const { holders } = (await ask(api, PAGE)).firm.lookThrough;
  expect(holders.pageInfo.hasNextPage).toBe(true);
  const next = (await ask(api, PAGE, { after: holders.pageInfo.endCursor })).firm.lookThrough.holders;
  expect(next.nodes).toEqual([{ party: { name: 'Wren Partners' } }]);
});

test('control goes down the chain, each step with its stakes', async () => {
  const { party, firm } = await ask(
    api,
    '{ party(name: "Osprey Holdings") { controls { firm { name } certainty chain { firm { name } reason stakes { label } } } portfolio { nodes { party { name } exact } } } firm(name: "Kestrel Mills") { controllers { party { name } ultimate } ultimateOwners(threshold: 25) { party { name } low byShare byControl } } }',
  );
  expect(party.controls.map((row: { firm: { name: string }; certainty: string }) => [row.firm.name, row.certainty])).toEqual([
    ['Heron Works', 'CERTAIN'],
    ['Kestrel Mills', 'CERTAIN'],
  ]);
  expect(party.controls[1].chain.at(-1)).toMatchObject({ firm: { name: 'Kestrel Mills' }, reason: 'SHARES_TOGETHER' });
  expect(party.portfolio.nodes).toContainEqual({ party: { name: 'Kestrel Mills' }, exact: 40.6 });
  expect(firm.controllers.find(({ ultimate }: { ultimate: boolean }) => ultimate).party.name).toBe('Osprey Holdings');
  expect(firm.ultimateOwners[0]).toMatchObject({
    party: { name: 'Osprey Holdings' },
    low: 40.6,
    byShare: 'YES',
    byControl: 'YES',
  });
});

test('the cap table shows the sum, the rest, and planned changes beside it', async () => {
  const { firm } = await ask(
    api,
    '{ firm(name: "Kestrel Mills") { capTable { held { sum { low high } undisclosed { low } size rows(first: 1, skip: 1) { holder { name } low } } changes { holder { name } change { low high } } warnings } } }',
  );
  expect(firm.capTable.held).toMatchObject({ size: 3, rows: [{ holder: { name: 'Wren Partners' }, low: 25 }] });
  expect(firm.capTable.held.sum).toEqual({ low: 86, high: 86 });
  expect(firm.capTable.held.undisclosed.low).toBe(14);
  expect(firm.capTable.changes).toEqual([{ holder: { name: 'Wren Partners' }, change: { low: 5, high: 5 } }]);
  expect(firm.capTable.warnings).toEqual([]);
});

test('paths carry their product and their weakest hop, and history tells who came when', async () => {
  const [from, to] = [await idOf('Osprey Holdings'), await idOf('Kestrel Mills')];
  const { ownershipPaths, combinedShare } = await ask(
    api,
    'query ($from: ID!, $to: ID!) { ownershipPaths(from: $from, to: $to) { low high hops { label } weakest { label } } combinedShare(of: $to, holders: [$from]) { low high } }',
    { from, to },
  );
  expect(ownershipPaths).toEqual([
    { low: 30.6, high: 30.6, hops: [{ label: '60%' }, { label: '51%' }], weakest: { label: '51%' } },
    { low: 10, high: 10, hops: [{ label: '10%' }], weakest: { label: '10%' } },
  ]);
  expect(combinedShare).toEqual({ low: 10, high: 10 });
  const { firm } = await ask(
    api,
    '{ firm(name: "Kestrel Mills") { ownershipHistory { on kind holder { name } after claims { quote } } } }',
  );
  expect(
    firm.ownershipHistory.map(({ on, kind, after }: { on: string; kind: string; after: string }) => [on, kind, after]),
  ).toEqual([
    ['2024-01-11', 'ENTERED', '51%'],
    ['2024-01-12', 'ENTERED', '10%'],
    ['2024-01-13', 'ENTERED', '25%'],
    ['2024-02-01', 'PLANNED', '30%'],
  ]);
});

test('each row of a look-through tells by which ways, hop by hop with the sentences, also as it was known once', async () => {
  const ROWS =
    'query ($asOf: Date, $knownAt: DateTime) { firm(name: "Kestrel Mills") { lookThrough(asOf: $asOf, knownAt: $knownAt) { holders { nodes { party { name } paths { low hops { label status holder { name } claims { quote article { publishedAt } } } weakest { label } leastCertain { label } } } } } } }';
  const osprey = async (variables: object) =>
    (await ask(api, ROWS, variables)).firm.lookThrough.holders.nodes.find(
      ({ party }: { party: { name: string } }) => party.name === 'Osprey Holdings',
    ).paths;
  const now = await osprey({});
  expect(now).toMatchObject([
    { low: 30.6, hops: [{ label: '60%' }, { label: '51%' }], weakest: { label: '51%' }, leastCertain: { label: '60%' } },
    { low: 10, hops: [{ label: '10%', status: 'HELD', holder: { name: 'Osprey Holdings' } }], weakest: { label: '10%' } },
  ]);
  expect(now[1].hops[0].claims).toEqual([
    { quote: 'Osprey Holdings has 10 percent of Kestrel Mills, PRESS of 2024-01-12', article: { publishedAt: '2024-01-12' } },
  ]);
  expect(await osprey({ knownAt: new Date().toISOString() })).toEqual(now);
  expect(await osprey({ asOf: '2024-01-11' })).toHaveLength(1);
});

test('a portfolio tells by which ways, and lists are paged', async () => {
  const { party, firm } = await ask(
    api,
    '{ party(name: "Osprey Holdings") { portfolio { nodes { party { name } paths(first: 1, order: SHORTEST) { hops { label } } } } controls(first: 1, skip: 1) { firm { name } steps chain(first: 1) { firm { name } } } } firm(name: "Kestrel Mills") { controllers(first: 1, skip: 1) { party { name } } ultimateOwners(threshold: 0, first: 1, skip: 1) { party { name } } } }',
  );
  expect(party.portfolio.nodes).toContainEqual({ party: { name: 'Kestrel Mills' }, paths: [{ hops: [{ label: '10%' }] }] });
  expect(party.controls).toEqual([{ firm: { name: 'Kestrel Mills' }, steps: 2, chain: [{ firm: { name: 'Heron Works' } }] }]);
  expect(firm).toEqual({
    controllers: [{ party: { name: 'Heron Works' } }],
    ultimateOwners: [{ party: { name: 'Wren Partners' } }],
  });
  expect((await faultOf(api, '{ firm(name: "Kestrel Mills") { controllers(skip: -1) { certainty } } }')).code).toBe('BAD_INPUT');
});

test('a total that somebody stated is checked', async () => {
  const TOTAL =
    'query ($of: ID!, $stated: Float!, $bound: Bound!) { combinedShare(of: $of, kind: FIRM, stated: $stated, bound: $bound) { low high agreement stakeCount stakes(first: 1) { label } } }';
  const of = await idOf('Kestrel Mills');
  const total = async (stated: number, bound: string) => (await ask(api, TOTAL, { of, stated, bound })).combinedShare;
  expect(await total(86, 'EXACT')).toEqual({ low: 86, high: 86, agreement: 'AGREES', stakeCount: 3, stakes: [{ label: '51%' }] });
  expect(await total(52, 'EXACT')).toMatchObject({ agreement: 'CONTRADICTS' });
  expect(await total(80, 'AT_LEAST')).toMatchObject({ agreement: 'AGREES' });
});

test('parties hang together by stakes, and thresholds are percents', async () => {
  const [osprey, wren, kestrel] = [await idOf('Osprey Holdings'), await idOf('Wren Partners'), await idOf('Kestrel Mills')];
  const { coInvestors, connections, commonHolders } = await ask(
    api,
    'query ($a: ID!, $b: ID!, $firms: [ID!]!) { coInvestors(party: $a) { party { name } shared } connections(from: $a, to: $b) { parties { name } } commonHolders(firms: $firms) { holder { name } stakes { label } } }',
    { a: osprey, b: wren, firms: [kestrel, await idOf('Heron Works')] },
  );
  expect(coInvestors[0].shared).toBe(1);
  expect(connections[0].parties.map(({ name }: { name: string }) => name)).toEqual([
    'Osprey Holdings',
    'Kestrel Mills',
    'Wren Partners',
  ]);
  expect(commonHolders).toMatchObject([{ holder: { name: 'Osprey Holdings' } }]);
  expect((await faultOf(api, '{ firm(name: "Kestrel Mills") { controllers(threshold: 120) { certainty } } }')).code).toBe(
    'BAD_PERCENT',
  );
});

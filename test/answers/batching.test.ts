/** How many statements a question makes: as many as it has kinds of rows, never as many as it has rows. */
import { beforeAll, expect, test } from 'vitest';
import type { Api } from '../../src/api/yoga.ts';
import type { Graph } from '../../src/graph/index.ts';
import { firmName, firmNames } from '../graph/names.ts';
import { founds, holds, serves, tell, trades } from '../graph/stories.ts';
import { emptyGraph } from '../setup/graph.ts';
import { ask, openApi } from './ask.ts';

const FIRMS = 100;
let graph: Graph;
let api: Api;

beforeAll(async () => {
  graph = await emptyGraph();
  api = openApi(graph);
  for (let from = 0; from < FIRMS; from += 25)
    await tell(
      graph,
      '2018-01-01',
      firmNames(FIRMS)
        .slice(from, from + 25)
        .flatMap((firm, n) => [
          holds('Marchmont', 10 + n / 4, firm),
          holds(firm, 10 + n / 4, firmName((from + n + 1) % FIRMS)),
          serves('Ottoline Farquhar', 'director', firm),
          founds('Marchmont', firm, 1990 + n),
          trades('INVESTMENT', { buyers: ['Marchmont'], target: firm }),
        ]),
      { title: `Part ${from}` },
    );
});

async function statementsOf(query: string, variables: object = {}) {
  const before = graph.statements();
  const data = await ask(api, query, variables);
  return { data, sent: graph.statements() - before };
}

test('three levels below 100 parties make a handful', async () => {
  const { data, sent } = await statementsOf(/* GraphQL */ `
    { parties(first: 100, kinds: [FIRM]) { nodes { name
        holdings(first: 5) { nodes { label firm { name ... on Firm {
          owners(first: 5) { nodes { label holder { name } claims(first: 2) { quote article { title } } } } } } } } } } }
  `);
  expect(data.parties.nodes).toHaveLength(100);
  // biome-ignore lint/suspicious/noExplicitAny: an answer's shape is what the test looks at.
  const owners = data.parties.nodes.flatMap((party: any) => party.holdings.nodes.flatMap(({ firm }: any) => firm.owners.nodes));
  expect(owners.length).toBeGreaterThan(200);
  expect(owners.every(({ claims }: { claims: unknown[] }) => claims.length === 1)).toBe(true);
  expect(sent).toBe(3);
});

test('each list below 100 parties makes one', async () => {
  const lists = {
    names: 'names',
    holdings: 'holdings(first: 2) { nodes { id } }',
    owners: 'owners(first: 2) { nodes { id } }',
    officers: 'officers(first: 2) { nodes { id person { name } } }',
    deals: 'deals(first: 2) { nodes { id buyers { name } } }',
    foundings: 'foundings { id }',
    founders: 'founders { id founder { name } }',
    articles: 'articles(first: 2) { nodes { id } }',
  };
  const all = Object.values(lists).join(' ');
  const { sent } = await statementsOf(`{ parties(first: 100, kinds: [FIRM]) { nodes { ... on Firm { ${all} } } } }`);
  expect(sent).toBe(1 + Object.keys(lists).length);
});

test('claims come with their facts in the same statement, in whatever form they are asked for', async () => {
  const forms = ['nodes { claims { id } }', 'edges { node { claims { id } } }', 'nodes { ...F }'];
  for (const form of forms) {
    const fragment = form.includes('...F') ? 'fragment F on Stake { claims { quote } }' : '';
    const { sent } = await statementsOf(`{ parties(first: 100, kinds: [FIRM]) { nodes { holdings { ${form} } } } } ${fragment}`);
    expect(sent, form).toBe(2);
  }
});

test('texts, parties and claims of many articles, and what they are about, make one each', async () => {
  const { sent } = await statementsOf(
    '{ articles { nodes { text parties { name } claims { nodes { about { __typename } } } } } }',
  );
  expect(sent).toBe(4 + 4);
});

test('many ids make one for their kinds and one for each kind', async () => {
  const { data } = await statementsOf('{ parties(first: 100) { nodes { id } } }');
  const ids = data.parties.nodes.map(({ id }: { id: string }) => id);
  const { sent } = await statementsOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
  expect(sent).toBe(2);
});

test('whoOwns makes one, a neighbourhood one for two steps and one for what it counts', async () => {
  expect(
    (await statementsOf(`{ whoOwns(venture: "${firmName(3)}") { owners { holder { name } claims { article { title } } } } }`))
      .sent,
  ).toBe(1);
  const { data } = await statementsOf('{ party(name: "Marchmont") { id } }');
  const around =
    'query ($of: ID!) { neighbourhood(of: $of, depth: 2, first: 300) { nodes { party { name } owners } edges { label } } }';
  expect((await statementsOf(around, { of: data.party.id })).sent).toBe(2);
});

test('what disputes 100 stakes makes one', async () => {
  const { sent } = await statementsOf('{ party(name: "Marchmont") { holdings(first: 100) { nodes { disputedBy { id } } } } }');
  expect(sent).toBe(3);
});

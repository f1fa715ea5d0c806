import { beforeEach, describe, expect, test } from 'vitest';
import type { Api } from '../../src/api/yoga.ts';
import type { Graph } from '../../src/graph/index.ts';
import { emptyGraph } from '../setup/graph.ts';
import { ask, listen as listenTo, openApi } from './ask.ts';

const RECORD = /* GraphQL */ `
  mutation ($holder: String!, $firm: String!, $percent: Float!, $day: Date) {
    recordStake(input: { holder: { name: $holder }, firm: { name: $firm }, percent: $percent, quote: "So it is.",
      source: { text: "So it is.", url: "https://news.example/1", publishedAt: $day } }) { article { id } }
  }
`;
const LISTEN = /* GraphQL */ `
  subscription ($party: ID) {
    articleIngested(party: $party) { article { url } facts { percent } partiesMade { name ... on Firm { owners { nodes { label } } } } partiesFound { name ... on Firm { owners { nodes { label } } } } }
  }
`;

let graph: Graph;
let api: Api;
beforeEach(async () => {
  graph = await emptyGraph();
  api = openApi(graph);
});

const record = (holder: string, firm: string, percent: number, day = '2018-01-01') =>
  ask(api, RECORD, { holder, firm, percent, day });

const listen = (variables: object = {}) => listenTo(api, LISTEN, variables, 'articleIngested');

describe('articleIngested', () => {
  test('tells each article right after it was taken in, with what is believed then', async () => {
    const ear = await listen();
    await record('Drumlanrig', 'Kelso Bridge', 60);
    const first = await ear.next();
    expect(first).toMatchObject({ article: { url: 'https://news.example/1' }, facts: [{ percent: 60 }], partiesFound: [] });
    expect(first.partiesMade).toContainEqual({ name: 'Kelso Bridge', owners: { nodes: [{ label: '60%' }] } });
    await record('Sable Crown', 'Kelso Bridge', 30);
    const second = await ear.next();
    expect(second.partiesFound).toEqual([{ name: 'Kelso Bridge', owners: { nodes: [{ label: '60%' }, { label: '30%' }] } }]);
    await ear.leave();
  });

  test('tells those who follow a party only of what is about it', async () => {
    await record('Drumlanrig', 'Kelso Bridge', 60);
    const { party } = await ask(api, '{ party(name: "Kelso Bridge") { id } }');
    const ear = await listen({ party: party.id });
    await record('Drumlanrig', 'Lauder Glass', 10);
    await record('Moffat Springs', 'Kelso Bridge', 11);
    expect((await ear.next()).facts).toEqual([{ percent: 11 }]);
    await ear.leave();
  });

  test('says nothing of what changed nothing', async () => {
    await record('Drumlanrig', 'Kelso Bridge', 60);
    const ear = await listen();
    await record('Drumlanrig', 'Kelso Bridge', 60);
    await record('Drumlanrig', 'Lauder Glass', 10);
    expect((await ear.next()).facts).toEqual([{ percent: 10 }]);
    await ear.leave();
  });
});

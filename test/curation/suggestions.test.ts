/** From an unsure match to a person's word, and what later articles make of it. */
import { beforeEach, expect, test } from 'vitest';
import type { Api } from '../../src/api/yoga.ts';
import type { Graph } from '../../src/graph/index.ts';
import { ask, faultOf, openApi } from '../answers/ask.ts';
import { emptyGraph } from '../setup/graph.ts';
import { tell } from './history.ts';

let graph: Graph;
let api: Api;
beforeEach(async () => {
  graph = await emptyGraph();
  api = openApi(graph);
  await tell(graph, { holder: 'QHI', firm: 'Bolt Works', percent: 30, day: '2024-01-10' });
  await tell(graph, { holder: 'Quarz Hell Industries', firm: 'Dune Mills', percent: 20, day: '2024-01-11' });
});

const suggestions = async (status = 'OPEN') =>
  (
    await ask(
      api,
      'query ($status: SuggestionStatus!) { matchSuggestions(status: $status) { nodes { id status score reasons articleId party { id name } like { id name } } } }',
      { status },
    )
  ).matchSuggestions.nodes;
const holderOf = async (venture: string) =>
  (await ask(api, 'query ($venture: String!) { whoOwns(venture: $venture) { owners { holder { id name } } } }', { venture }))
    .whoOwns.owners[0].holder;
const judge = (how: 'acceptMatch' | 'rejectMatch', id: string) =>
  ask(api, `mutation ($id: ID!) { ${how}(id: $id, why: "as the register has it") { kind } }`, { id });

test('initials leave it open who is meant: a new party, and a suggestion with its reasons', async () => {
  const [suggestion, ...others] = await suggestions();
  expect(others).toEqual([]);
  expect(suggestion).toMatchObject({ party: { name: 'Quarz Hell Industries' }, like: { name: 'QHI' }, status: 'OPEN' });
  expect(suggestion.score).toBeGreaterThan(0.3);
  expect(suggestion.score).toBeLessThan(0.8);
  expect(suggestion.reasons[0]).toContain('initials "Quarz Hell Industries" = "QHI"');
  expect(await ask(api, 'query ($id: ID!) { article(id: $id) { publishedAt } }', { id: suggestion.articleId })).toEqual({
    article: { publishedAt: '2024-01-11' },
  });
  const explained = (
    await ask(
      api,
      '{ explainMatch(name: "Quarz Hell Industries") { candidates { party { name } score reasons { feature weight } } } }',
    )
  ).explainMatch;
  expect(explained.candidates.map(({ party }: { party: { name: string } }) => party.name)).toEqual([
    'Quarz Hell Industries',
    'QHI',
  ]);
});

test('accepted, the two are one, later articles of either go to it, and a split undoes it', async () => {
  const [{ id, party, like }] = await suggestions();
  await judge('acceptMatch', id);
  expect((await holderOf('Dune Mills')).id).toBe(like.id);
  await tell(graph, { holder: 'Quarz Hell Industries', firm: 'Crane Yards', percent: 10, day: '2024-02-11' });
  expect((await holderOf('Crane Yards')).id).toBe(like.id);
  expect(await suggestions()).toEqual([]);
  expect((await faultOf(api, 'mutation ($id: ID!) { acceptMatch(id: $id, why: "again") { kind } }', { id })).code).toBe(
    'BAD_INPUT',
  );
  await ask(api, 'mutation ($id: ID!) { splitParty(id: $id, why: "two firms") { kind } }', { id: party.id });
  expect((await holderOf('Dune Mills')).id).toBe(party.id);
  expect((await holderOf('Bolt Works')).id).toBe(like.id);
});

test('rejected, the two stay two over every later article', async () => {
  const [{ id, party, like }] = await suggestions();
  await judge('rejectMatch', id);
  await tell(graph, { holder: 'Quarz Hell Industries', firm: 'Crane Yards', percent: 10, day: '2024-02-11' });
  await tell(graph, { holder: 'QHI', firm: 'Elm House', percent: 10, day: '2024-02-12' });
  expect((await holderOf('Crane Yards')).id).toBe(party.id);
  expect((await holderOf('Elm House')).id).toBe(like.id);
  expect(await suggestions()).toEqual([]);
  expect((await suggestions('REJECTED')).map((one: { id: string }) => one.id)).toEqual([id]);
});

test('a word that two are different goes on where one of them is merged into a third', async () => {
  const [{ party, like }] = await suggestions();
  await tell(graph, { holder: 'Osprey Partners', firm: 'Fern Mills', percent: 10, day: '2024-02-11' });
  const osprey = (await holderOf('Fern Mills')).id;
  const DIFFERENT = 'mutation ($a: ID!, $b: ID!) { declareDifferent(a: $a, b: $b, why: "two firms") { kind } }';
  await ask(api, DIFFERENT, { a: party.id, b: like.id });
  await ask(api, 'mutation ($into: ID!, $from: ID!) { mergeParties(into: $into, from: $from, why: "one firm") { kind } }', {
    into: osprey,
    from: like.id,
  });
  const { ingestArticle } = await import('../../src/ingest.ts');
  await ingestArticle(graph, {
    text: 'Quarz Hell Industries Ltd (QHI) owns 12 percent of Crane Yards Ltd, it said on Monday.',
    published: '2024-03-01',
  });
  expect((await holderOf('Bolt Works')).id).toBe(osprey);
  expect((await holderOf('Dune Mills')).id).toBe(party.id);
});

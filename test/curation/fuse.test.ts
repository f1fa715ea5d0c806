/** Stories that show two known parties to be one: a small one is merged, two large ones are put before a person. */
import { beforeEach, expect, test } from 'vitest';
import type { Api } from '../../src/api/yoga.ts';
import type { Graph } from '../../src/graph/index.ts';
import { ingestArticle } from '../../src/ingest.ts';
import { ask, openApi } from '../answers/ask.ts';
import { emptyGraph, rowsOf, testDriver } from '../setup/graph.ts';
import { tell } from './history.ts';

let graph: Graph;
let api: Api;
const driver = testDriver();
beforeEach(async () => {
  graph = await emptyGraph();
  api = openApi(graph);
});

/** The party that is called so, not one that is only found so; the one that it was merged into, where it was. */
const idOf = async (name: string): Promise<unknown> =>
  (await rowsOf(driver, 'MATCH (:Name {text: $name})<-[:KNOWN_AS]-(p:Party) RETURN p.id AS id', { name }))[0]?.['id'];
const ownersOf = async (venture: string) =>
  (
    await ask(api, 'query ($venture: String!) { whoOwns(venture: $venture) { owners { holder { id name } label } } }', {
      venture,
    })
  ).whoOwns.owners;
const judgements = async () => (await ask(api, '{ judgements { nodes { kind by why undoneBy } } }')).judgements.nodes;
const suggestions = async () =>
  (await ask(api, '{ matchSuggestions { nodes { party { id } like { id } reasons } } }')).matchSuggestions.nodes;

/** The initials have so many claims, and the full name more. */
async function known(claims: number): Promise<{ readonly full: unknown; readonly initials: unknown }> {
  await tell(graph, { holder: 'QHI', firm: 'Bolt Works', percent: 30, day: '2024-01-10' });
  await tell(graph, { holder: 'Quarz Hell Industries', firm: 'Dune Mills', percent: 20, day: '2024-01-11' });
  const [full, initials] = [await idOf('Quarz Hell Industries'), await idOf('QHI')];
  expect(full).not.toBe(initials);
  const set = 'UNWIND $rows AS row MATCH (p:Party {id: row.id}) SET p.claims = row.claims RETURN p.id';
  await rowsOf(driver, set, {
    rows: [
      { id: initials, claims },
      { id: full, claims: claims + 50 },
    ],
  });
  return { full, initials };
}

const story = (venture: string, day: string) =>
  ingestArticle(graph, {
    text: `Quarz Hell Industries Ltd (QHI) owns 12 percent of ${venture} Ltd, it said on Monday. QHI makes glass.`,
    published: day,
  });

test('a little-known party is merged into the one that a story shows it to be, with a reason, and can be split off again', async () => {
  const { full, initials } = await known(2);
  await story('Crane Yards', '2024-02-01');
  expect(await idOf('QHI')).toBe(full);
  expect(await ownersOf('Bolt Works')).toMatchObject([{ holder: { id: full }, label: '30%' }]);
  expect(await judgements()).toMatchObject([
    { kind: 'SAME', by: 'stakegraph', why: expect.stringContaining('"QHI"'), undoneBy: null },
  ]);
  expect(await suggestions()).toEqual([]);
  await ask(api, 'mutation ($id: ID!) { splitParty(id: $id, why: "another QHI") { kind } }', { id: initials });
  expect(await ownersOf('Bolt Works')).toMatchObject([{ holder: { id: initials } }]);
  await story('Elm House', '2024-03-01');
  expect(await ownersOf('Bolt Works')).toMatchObject([{ holder: { id: initials } }]);
  expect((await judgements()).map(({ kind }: { kind: string }) => kind)).toEqual(['SPLIT', 'SAME']);
});

test('two large parties stay two, and a person is asked', async () => {
  const { full, initials } = await known(60);
  await story('Crane Yards', '2024-02-01');
  expect(await ownersOf('Bolt Works')).toMatchObject([{ holder: { id: initials } }]);
  expect(await ownersOf('Crane Yards')).toMatchObject([{ holder: { id: full } }]);
  expect(await judgements()).toEqual([]);
  expect(await suggestions()).toMatchObject([{ party: { id: full }, like: { id: initials } }]);
});

test('what bears another LEI, or was declared different, stays apart', async () => {
  const { full, initials } = await known(2);
  const SET =
    'mutation ($party: ID!, $value: String!) { setIdentifier(party: $party, scheme: "LEI", value: $value, why: "register") { kind } }';
  await ask(api, SET, { party: full, value: '5493001KJTIIGC8Y1R12' });
  await ask(api, SET, { party: initials, value: '0000INVENT0000AA0140' });
  await story('Crane Yards', '2024-02-01');
  expect(await ownersOf('Bolt Works')).toMatchObject([{ holder: { id: initials } }]);
  await ask(api, 'mutation ($a: ID!, $b: ID!) { declareDifferent(a: $a, b: $b, why: "two firms") { kind } }', {
    a: full,
    b: initials,
  });
  await story('Elm House', '2024-03-01');
  expect(await ownersOf('Bolt Works')).toMatchObject([{ holder: { id: initials } }]);
});

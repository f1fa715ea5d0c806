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
});

const idOf = async (name: string): Promise<string> =>
  (await ask(api, 'query ($name: String!) { party(name: $name) { id } }', { name })).party?.id;
const ownersOf = async (venture: string) =>
  (
    await ask(api, 'query ($venture: String!) { whoOwns(venture: $venture) { owners { holder { name } label claimCount } } }', {
      venture,
    })
  ).whoOwns.owners;

const MERGE =
  'mutation ($into: ID!, $from: ID!) { mergeParties(into: $into, from: $from, why: "one firm, two spellings") { id kind by why } }';
const SPLIT = 'mutation ($id: ID!) { splitParty(id: $id, why: "they were two after all") { kind } }';

test('a merged party gives its claims and names to the other, and takes them back when split', async () => {
  await tell(graph, { holder: 'Quillfeather', firm: 'Bolt Works', percent: 30, day: '2024-01-10' });
  await tell(graph, { holder: 'Osprey Partners', firm: 'Bolt Works', percent: 30, day: '2024-02-10' });
  const [into, from] = [await idOf('Quillfeather'), await idOf('Osprey Partners')];
  const { mergeParties } = await ask(api, MERGE, { into, from });
  expect(mergeParties).toMatchObject({ kind: 'SAME', why: 'one firm, two spellings' });
  expect(await ownersOf('Bolt Works')).toEqual([{ holder: { name: 'Quillfeather' }, label: '30%', claimCount: 2 }]);
  expect(await idOf('Osprey Partners')).toBe(into);
  await ask(api, SPLIT, { id: from });
  expect(await idOf('Osprey Partners')).toBe(from);
  expect(await ownersOf('Bolt Works')).toHaveLength(2);
  const { judgements } = await ask(api, '{ judgements { nodes { kind undoneBy } } }');
  expect(
    judgements.nodes.map(({ kind, undoneBy }: { kind: string; undoneBy: string | null }) => [kind, undoneBy !== null]),
  ).toEqual([
    ['SPLIT', false],
    ['SAME', true],
  ]);
});

test('what is recorded after a merge under the old name goes to the party that stands', async () => {
  await tell(graph, { holder: 'Quillfeather', firm: 'Bolt Works', percent: 30, day: '2024-01-10' });
  await tell(graph, { holder: 'Osprey Partners', firm: 'Crane Yards', percent: 10, day: '2024-02-10' });
  await ask(api, MERGE, { into: await idOf('Quillfeather'), from: await idOf('Osprey Partners') });
  await tell(graph, { holder: 'Osprey Partners', firm: 'Dune Mills', percent: 20, day: '2024-03-10' });
  expect((await ownersOf('Dune Mills'))[0].holder.name).toBe('Quillfeather');
  expect((await ownersOf('Crane Yards'))[0].holder.name).toBe('Quillfeather');
});

test('a merge of a party with itself, of nobody, or of a person with a firm is refused', async () => {
  await tell(graph, { holder: 'Quillfeather', firm: 'Bolt Works', percent: 30, day: '2024-01-10' });
  const id = await idOf('Quillfeather');
  expect((await faultOf(api, MERGE, { into: id, from: id })).code).toBe('BAD_INPUT');
  expect((await faultOf(api, MERGE, { into: id, from: 'nobody' })).code).toBe('UNKNOWN_PARTY');
});

test('a renamed party keeps its chosen name whatever articles say, and an added name finds it', async () => {
  await tell(graph, { holder: 'Quillfeather', firm: 'Bolt Works', percent: 30, day: '2024-01-10' });
  const party = await idOf('Quillfeather');
  await ask(api, 'mutation ($party: ID!) { renameParty(party: $party, name: "Quill", why: "as it calls itself") { kind } }', {
    party,
  });
  await ask(api, 'mutation ($party: ID!) { addName(party: $party, name: "The Feather House", why: "its old name") { kind } }', {
    party,
  });
  await tell(graph, { holder: 'Quillfeather', firm: 'Crane Yards', percent: 5, day: '2024-02-10' });
  expect((await ownersOf('Crane Yards'))[0].holder.name).toBe('Quill');
  expect(await idOf('Feather House')).toBe(party);
});

test('an identifier belongs to one party', async () => {
  await tell(graph, { holder: 'Quillfeather', firm: 'Bolt Works', percent: 30, day: '2024-01-10' });
  const SET =
    'mutation ($party: ID!) { setIdentifier(party: $party, scheme: "LEI", value: "5493001KJTIIGC8Y1R12", why: "register") { kind } }';
  await ask(api, SET, { party: await idOf('Quillfeather') });
  const { firm } = await ask(api, '{ firm(name: "Quillfeather") { identifiers { scheme value } } }');
  expect(firm.identifiers).toEqual([{ scheme: 'LEI', value: '5493001KJTIIGC8Y1R12' }]);
  expect((await faultOf(api, SET, { party: await idOf('Bolt Works') })).code).toBe('BAD_INPUT');
});

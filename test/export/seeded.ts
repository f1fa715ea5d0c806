import { setIdentifier } from '../../src/curate.ts';
import type { Graph } from '../../src/graph/index.ts';
import { loadSeed } from '../../src/seed.ts';
import { holds, percent, serves, size, tell } from '../graph/stories.ts';
import { emptyGraph, rowsOf, testDriver } from '../setup/graph.ts';

/** The seed, and beside it every bound, size, status and kind of party, with names that need escaping. */
export async function seededGraph(): Promise<Graph> {
  const graph = await emptyGraph();
  await loadSeed(graph, () => {});
  await tell(
    graph,
    '2020-01-02',
    [
      holds('=SUM(A1) & "Sons" <b>', percent(5, 'AT_LEAST'), 'Bolt, Works'),
      holds('Quiet Fund', percent(49, 'AT_MOST'), 'Bolt, Works'),
      holds('Land of Nowhere', percent(15, 'ABOUT'), 'Bolt, Works', { from: '2019-05-01' }),
      holds('Ola Nordmann', size('MINORITY'), 'Bolt, Works'),
      holds('Bolt, Works', size('MAJORITY'), 'Crane Docks'),
      holds('Quiet Fund', size('CONTROLLING'), 'Dory Boats'),
      holds('Bolt, Works', size('WHOLE'), 'Quiet Fund'),
      holds('Crane Docks', 30, 'Eider Down', { status: 'PLANNED' }),
      holds('Dory Boats', 10, 'Eider Down', { status: 'RUMOURED' }),
      holds('Ola Nordmann', 12.5, 'Eider Down', { status: 'FORMER', until: '2019-06-30' }),
      serves('Ola Nordmann', 'chairman', 'Bolt, Works', { from: '2018-01-01' }),
      serves('Kari Nordmann', 'chief executive', 'Crane Docks', { status: 'INCOMING' }),
      serves('Kari Nordmann', 'spokeswoman', 'Dory Boats'),
    ],
    {
      kinds: { 'Quiet Fund': 'FUND', 'Land of Nowhere': 'STATE', 'Ola Nordmann': 'PERSON' },
      url: 'https://example.org/ø?a=1&b="2"',
    },
  );
  const judge = { by: 'an analyst', why: 'seen in a register' };
  const [fund, works] = await Promise.all(['Quiet Fund', 'Bolt, Works'].map(idOf));
  await setIdentifier(graph, fund ?? '', 'LEI', 'HWUPKR0MPOU8FGXBT394', judge);
  await setIdentifier(graph, works ?? '', 'GB-COH', '01234567', judge);
  await setIdentifier(graph, works ?? '', 'WIKIDATA', 'Q312', judge);
  return graph;
}

/** The number that a statement gives as `count`, asked behind the graph's back. */
export async function count(cypher: string): Promise<number> {
  const [row] = await rowsOf(testDriver(), cypher);
  return Number(row?.['count']);
}

/** Id of the party of a name. */
export async function idOf(name: string): Promise<string> {
  const [row] = await rowsOf(testDriver(), 'MATCH (p:Party {name: $name}) RETURN p.id AS id', { name });
  return String(row?.['id']);
}

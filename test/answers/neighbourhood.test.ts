import { beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../../src/api/yoga.ts';
import type { Graph } from '../../src/graph/index.ts';
import { firmName } from '../graph/names.ts';
import { founds, holds, serves, tell } from '../graph/stories.ts';
import { emptyGraph } from '../setup/graph.ts';
import { ask, faultOf, openApi } from './ask.ts';

const AROUND = /* GraphQL */ `
  query ($of: ID!, $depth: Int! = 1, $first: Int! = 100, $statuses: [StakeStatus!]! = [HELD, PLANNED], $asOf: Date) {
    neighbourhood(of: $of, depth: $depth, first: $first, statuses: $statuses, asOf: $asOf) {
      nodes { party { id name } distance owners holdings }
      edges { kind source target label percent low high status }
      truncated
    }
  }
`;
interface Around {
  readonly nodes: readonly {
    readonly party: { readonly id: string; readonly name: string };
    readonly distance: number;
    readonly owners: number;
    readonly holdings: number;
  }[];
  readonly edges: readonly {
    readonly kind: string;
    readonly source: string;
    readonly target: string;
    readonly label: string;
    readonly percent: number | null;
    readonly status: string | null;
  }[];
  readonly truncated: boolean;
}

let graph: Graph;
let api: Api;
let hub: string;
const around = async (more: object = {}): Promise<Around> => (await ask(api, AROUND, { of: hub, ...more })).neighbourhood;
const near = ({ nodes }: Around) => nodes.map(({ party, distance }) => `${distance} ${party.name}`);

/** Drumlanrig holds Kelso Bridge, which holds Lauder Glass, which holds Melrose Paper. Sable Crown holds Drumlanrig. */
beforeAll(async () => {
  graph = await emptyGraph();
  api = openApi(graph);
  await tell(
    graph,
    '2018-01-01',
    [
      holds('Drumlanrig', 60, 'Kelso Bridge'),
      holds('Sable Crown', 30, 'Drumlanrig'),
      holds('Kelso Bridge', 51, 'Lauder Glass'),
      holds('Lauder Glass', 100, 'Melrose Paper'),
      holds('Drumlanrig', 5, 'Peebles Dairy', { status: 'RUMOURED' }),
      holds('Drumlanrig', 7, 'Moffat Springs', { status: 'FORMER', until: '2017-05-05' }),
      serves('Ottoline Farquhar', 'chief executive', 'Drumlanrig'),
      serves('Bertram Quayle', 'chairman', 'Drumlanrig', { status: 'FORMER' }),
      founds('Cosima Undset', 'Kelso Bridge', 1987),
    ],
    { kinds: { 'Cosima Undset': 'PERSON' } },
  );
  hub = (await ask(api, '{ party(name: "Drumlanrig") { id } }')).party.id;
});

describe('neighbourhood', () => {
  test('shows who is one step away, the nearest and weightiest first, and what ties them', async () => {
    const answer = await around();
    expect(near(answer)).toEqual(['0 Drumlanrig', '1 Kelso Bridge', '1 Sable Crown', '1 Ottoline Farquhar']);
    const name = new Map(answer.nodes.map(({ party }) => [party.id, party.name]));
    expect(
      answer.edges.map(({ kind, source, target, label, status }) => [kind, name.get(source), label, status, name.get(target)]),
    ).toEqual([
      ['STAKE', 'Drumlanrig', '60%', 'HELD', 'Kelso Bridge'],
      ['STAKE', 'Sable Crown', '30%', 'HELD', 'Drumlanrig'],
      ['POST', 'Ottoline Farquhar', 'chief executive', 'CURRENT', 'Drumlanrig'],
    ]);
    expect(answer.truncated).toBe(false);
    expect(answer.nodes[0]).toMatchObject({ owners: 1, holdings: 1 });
    expect(answer.nodes[1]).toMatchObject({ owners: 1, holdings: 1 });
  });

  test('goes as many steps as asked for, each party once', async () => {
    expect(near(await around({ depth: 2 }))).toEqual(expect.arrayContaining(['2 Lauder Glass', '2 Cosima Undset']));
    const deep = await around({ depth: 4 });
    expect(near(deep)).toContain('3 Melrose Paper');
    expect(new Set(near(deep)).size).toBe(7);
    expect(deep.edges.filter(({ kind }) => kind === 'FOUNDING')).toEqual([
      expect.objectContaining({ label: 'founded 1987', status: null }),
    ]);
  });

  test('shows what statuses and day ask for', async () => {
    expect(near(await around({ statuses: ['RUMOURED'] }))).toEqual(['0 Drumlanrig', '1 Peebles Dairy', '1 Ottoline Farquhar']);
    const former = await around({ statuses: ['FORMER'] });
    expect(near(former)).toContain('1 Moffat Springs');
    expect(former.edges).toContainEqual(expect.objectContaining({ label: '7%', status: 'FORMER' }));
    expect(near(await around({ asOf: '2010-01-01' }))).toEqual(['0 Drumlanrig']);
  });

  test('says when more parties are near than were asked for, and ties only those shown', async () => {
    const answer = await around({ first: 2 });
    expect(near(answer)).toEqual(['0 Drumlanrig', '1 Kelso Bridge']);
    expect(answer.truncated).toBe(true);
    expect(answer.edges).toHaveLength(1);
    expect((await around({ first: 4 })).truncated).toBe(false);
    expect((await around({ first: 1 })).truncated).toBe(true);
    expect((await around({ depth: 2, first: 4 })).truncated).toBe(true);
  });

  test('finds who is further away behind many that were seen already', async () => {
    const ring = [1, 2, 3, 4, 5].map(firmName);
    await tell(graph, '2018-02-01', [
      ...ring.map((firm, n) => holds('Ettrick', 50 + n, firm)),
      ...ring.map((firm, n) => holds('Yarrow', 50 + n, firm)),
      holds('Ettrick', 90, 'Yarrow'),
      holds('Yarrow', 1, 'Selkirk Wool'),
    ]);
    const of = (await ask(api, '{ party(name: "Ettrick") { id } }')).party.id;
    const answer = await around({ of, depth: 2, first: 8 });
    expect(near(answer)).toHaveLength(8);
    expect(near(answer)).toContain('2 Selkirk Wool');
    expect(answer.truncated).toBe(false);
  });

  test('refuses an unknown party, a depth and a size out of bounds', async () => {
    expect((await faultOf(api, AROUND, { of: 'nobody' })).code).toBe('UNKNOWN_PARTY');
    expect(await faultOf(api, AROUND, { of: hub, depth: 5 })).toMatchObject({ code: 'BAD_INPUT', details: { value: 5 } });
    expect((await faultOf(api, AROUND, { of: hub, depth: 0 })).code).toBe('BAD_INPUT');
    expect((await faultOf(api, AROUND, { of: hub, first: 301 })).code).toBe('BAD_PAGE_SIZE');
  });
});

test('stats count what the graph holds', async () => {
  await emptyGraph();
  const { stats: none } = await ask(api, '{ stats { parties firms persons articles claims stakes posts deals } }');
  expect(Object.values(none)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  await tell(graph, '2018-01-01', [holds('Drumlanrig', 60, 'Kelso Bridge'), serves('Bertram Quayle', 'chairman', 'Drumlanrig')]);
  await tell(graph, '2018-01-02', [holds('Drumlanrig', 60, 'Kelso Bridge')]);
  const { stats } = await ask(api, '{ stats { parties firms persons articles claims stakes posts deals } }');
  expect(stats).toEqual({ parties: 3, firms: 2, persons: 1, articles: 2, claims: 3, stakes: 1, posts: 1, deals: 0 });
});

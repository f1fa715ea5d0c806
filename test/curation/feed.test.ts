/** What a follower hears: the subscription over server-sent events, and pages of conflicts. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Api } from '../../src/api/yoga.ts';
import type { Graph } from '../../src/graph/index.ts';
import { retractArticle } from '../../src/revise.ts';
import { ask, listen as listenTo, openApi } from '../answers/ask.ts';
import { emptyGraph } from '../setup/graph.ts';
import { tell } from './history.ts';

let graph: Graph;
let api: Api;
beforeEach(async () => {
  graph = await emptyGraph();
  api = openApi(graph);
});

const LISTEN = /* GraphQL */ `
  subscription ($of: ID, $holder: ID, $minPercent: Float, $since: String) {
    stakeChanged(of: $of, holder: $holder, minPercent: $minPercent, since: $since) { cursor action before after why articleId parties { name } }
  }
`;
const idOf = async (name: string): Promise<string> =>
  (await ask(api, 'query ($name: String!) { party(name: $name) { id } }', { name })).party.id;
const labelIn = (state: string | null): string | null => (state === null ? null : JSON.parse(state).label);

const listen = (variables: object) => listenTo(api, LISTEN, variables, 'stakeChanged');

describe('stakeChanged', () => {
  test('tells what was believed, what is believed, and why', async () => {
    await tell(graph, { holder: 'Quillfeather', firm: 'Bolt Works', percent: 30, day: '2024-01-10' });
    const ear = await listen({ of: await idOf('Bolt Works'), since: (await ask(api, '{ changes { cursor } }')).changes.cursor });
    const article = await tell(graph, { holder: 'Quillfeather', firm: 'Bolt Works', percent: 45, day: '2024-03-10' });
    const [one, other] = [await ear.next(), await ear.next()];
    const [ended, begun] = one.action === 'CHANGED' ? [one, other] : [other, one];
    expect([labelIn(ended.before), JSON.parse(ended.before).until, JSON.parse(ended.after).until]).toEqual([
      '30%',
      null,
      '2024-03-10',
    ]);
    expect([begun.action, labelIn(begun.before), labelIn(begun.after)]).toEqual(['APPEARED', null, '45%']);
    expect(begun).toMatchObject({ why: 'article', articleId: article });
    await retractArticle(graph, article, { by: 'an analyst', why: 'made up' });
    const after = [await ear.next(), await ear.next()];
    expect(after.map(({ action, why }) => [action, why]).sort()).toEqual([
      ['CHANGED', 'retraction: made up'],
      ['WITHDRAWN', 'retraction: made up'],
    ]);
    await ear.leave();
  });

  test('of a firm, of a holder, and from a share on', async () => {
    await tell(graph, { holder: 'Quillfeather', firm: 'Bolt Works', percent: 30, day: '2024-01-10' });
    const since = (await ask(api, '{ changes { cursor } }')).changes.cursor;
    const holder = await idOf('Quillfeather');
    await tell(graph, { holder: 'Osprey Partners', firm: 'Bolt Works', percent: 5, day: '2024-02-10' });
    await tell(graph, { holder: 'Quillfeather', firm: 'Crane Yards', percent: 6, day: '2024-02-11' });
    await tell(graph, { holder: 'Osprey Partners', firm: 'Dune Mills', percent: 51, day: '2024-02-12' });
    await tell(graph, { holder: 'Quillfeather', firm: 'Elm House', percent: 60, day: '2024-02-13' });
    const first = async (variables: object) => {
      const ear = await listen({ ...variables, since });
      const { after, parties } = await ear.next();
      await ear.leave();
      return [labelIn(after), parties.map(({ name }: { name: string }) => name).sort()];
    };
    expect(await first({ of: await idOf('Bolt Works') })).toEqual(['5%', ['Bolt Works', 'Osprey Partners']]);
    expect(await first({ holder })).toEqual(['6%', ['Crane Yards', 'Quillfeather']]);
    expect(await first({ minPercent: 50 })).toEqual(['51%', ['Dune Mills', 'Osprey Partners']]);
    expect(await first({ holder, minPercent: 50 })).toEqual(['60%', ['Elm House', 'Quillfeather']]);
  });
});

test('conflicts come in pages, each once, also for one party', async () => {
  const firms = ['Bolt Works', 'Crane Yards', 'Dune Mills', 'Elm House', 'Fern Mills'];
  for (const firm of firms) {
    await tell(graph, { holder: 'Quillfeather', firm, percent: 30, day: '2024-01-10', kind: 'FILING' });
    await tell(graph, { holder: 'Quillfeather', firm, percent: 41, day: '2024-01-10', kind: 'PRESS' });
  }
  const PAGE =
    'query ($party: ID, $after: String) { conflicts(party: $party, first: 2, after: $after) { nodes { id message } pageInfo { hasNextPage endCursor } } }';
  const seen: string[] = [];
  interface Page {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  }
  for (let after: string | null = null, more = true; more; ) {
    const { nodes, pageInfo }: Page = (await ask(api, PAGE, { after })).conflicts;
    expect(nodes.length).toBeLessThanOrEqual(2);
    seen.push(...nodes.map(({ id }) => id));
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  expect(new Set(seen).size).toBe(firms.length);
  expect(seen).toHaveLength(firms.length);
  const own = (await ask(api, PAGE, { party: await idOf('Dune Mills') })).conflicts;
  expect(own.nodes).toHaveLength(1);
  expect(own.nodes[0].message).toContain('held 30% (FILING, 2024-01-10) is believed, not held 41%');
});

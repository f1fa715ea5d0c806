/** What a first start loads, and what it answers. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../../src/api/yoga.ts';
import type { Graph } from '../../src/graph/index.ts';
import { loadSeed } from '../../src/seed.ts';
import { ask, openApi } from '../answers/ask.ts';
import { emptyGraph } from '../setup/graph.ts';

let graph: Graph;
let api: Api;
const said: string[] = [];
beforeAll(async () => {
  graph = await emptyGraph();
  api = openApi(graph);
  await loadSeed(graph, (line) => said.push(line));
});

const ownersOf = async (venture: string, more = ''): Promise<readonly string[]> =>
  (await ask(api, `{ whoOwns(venture: "${venture}"${more}) { owners { label status holder { name } } } }`)).whoOwns.owners.map(
    ({ label, status, holder }: { label: string; status: string; holder: { name: string } }) =>
      `${holder.name} ${label} ${status}`,
  );

describe('the seed', () => {
  test('loads, says how far it is, and is not loaded again', async () => {
    const { stats } = await ask(api, '{ stats { articles claims } }');
    expect(stats.articles).toBeGreaterThanOrEqual(13);
    expect(stats.claims).toBeGreaterThan(stats.articles);
    expect(said.at(-1)).toContain(`${stats.articles} of ${stats.articles}`);
    expect(await loadSeed(graph, () => {})).toBe(0);
    expect((await ask(api, '{ stats { articles claims } }')).stats).toEqual(stats);
  });

  test('tells who was to own AliExpress Russia in 2018, and who owns it since', async () => {
    expect(await ownersOf('AliExpress Russia', ', asOf: "2018-10-01"')).toEqual([
      'Alibaba Group 48% PLANNED',
      'MegaFon 24% PLANNED',
      'Mail.ru 15% PLANNED',
      'RDIF 13% PLANNED',
    ]);
    expect(await ownersOf('AliExpress Russia')).toEqual([
      'Alibaba Group 55.7% HELD',
      'MegaFon 24.3% HELD',
      'Mail.ru 15% HELD',
      'RDIF 5% HELD',
    ]);
  });

  test('knows it as a venture, by a deal of its four partners', async () => {
    const { firm } = await ask(
      api,
      '{ firm(name: "AliExpress Russia") { venture deals(kinds: [JOINT_VENTURE]) { nodes { status buyers { name } } } } }',
    );
    expect(firm.venture).toBe(true);
    expect(firm.deals.nodes[0].buyers.map(({ name }: { name: string }) => name).toSorted()).toEqual([
      'Alibaba Group',
      'Mail.ru',
      'MegaFon',
      'RDIF',
    ]);
  });

  test('shows the talks of the day before only when asked for rumours', async () => {
    expect(await ownersOf('AliExpress Russia', ', asOf: "2018-09-10", statuses: [RUMOURED]')).toEqual(['RDIF 15% RUMOURED']);
  });

  test('tells of a firm that holds through another, and of stakes that ended', async () => {
    expect(await ownersOf('Mail.ru', ', asOf: "2018-09-30"')).toEqual(
      expect.arrayContaining(['Alisher Usmanov control HELD', 'MegaFon 10% HELD']),
    );
    expect(await ownersOf('USM Holdings')).toEqual(['Alisher Usmanov 49% HELD', 'Vladimir Skoch 30% HELD']);
    expect(await ownersOf('Arsenal')).toEqual(['Kroenke Sports & Entertainment 100% HELD']);
    expect(await ownersOf('Arsenal', ', statuses: [FORMER]')).toContainEqual(expect.stringMatching(/^Alisher Usmanov .*FORMER$/));
    expect(await ownersOf('Yandex.Market')).toEqual(['Yandex ≥90% HELD']);
    expect(await ownersOf('Yahoo')).toEqual([]);
  });

  test('knows founders and officers', async () => {
    const { firm } = await ask(
      api,
      '{ firm(name: "Alibaba Group") { founders { year founder { name } } officers(roles: [CHAIR]) { nodes { person { name } } } } }',
    );
    expect(firm.founders).toEqual([{ year: 1999, founder: { name: 'Jack Ma' } }]);
    expect(firm.officers.nodes).toContainEqual({ person: { name: 'Daniel Zhang' } });
  });
});

/** A whole page as it was dumped, byline, image marks, teaser and boilerplate and all, by way of the API. Where the corpus is not there, it is passed over. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../../src/api/yoga.ts';
import { ask, openApi } from '../answers/ask.ts';
import { emptyGraph } from '../setup/graph.ts';

const PAGE = fileURLToPath(new URL('../../../shared/corpus/seed/afp-2018-09-11-aliexpress-russia.json', import.meta.url));
if (!existsSync(PAGE)) console.info(`passed over: no page at ${PAGE}`);

describe.runIf(existsSync(PAGE))('the page of 2018', () => {
  let api: Api;
  beforeAll(async () => {
    api = openApi(await emptyGraph());
    const { text } = JSON.parse(readFileSync(PAGE, 'utf8')) as { text: string };
    const { ingestArticle } = await ask(
      api,
      'mutation ($text: String!) { ingestArticle(input: { text: $text }) { status article { publishedAt } warnings } }',
      { text },
    );
    expect(ingestArticle).toMatchObject({ status: 'CREATED', article: { publishedAt: '2018-09-11' } });
  });

  const stakes = async (query: string, statuses = '[HELD, PLANNED, FORMER]'): Promise<readonly string[]> => {
    const { firm } = await ask(
      api,
      `{ firm(name: "${query}") { owners(statuses: ${statuses}, asOf: "2018-09-12") { nodes { label status holder { name } } } } }`,
    );
    return firm.owners.nodes.map(
      ({ label, status, holder }: { label: string; status: string; holder: { name: string } }) =>
        `${holder.name} ${label} ${status}`,
    );
  };

  test('tells the venture and its planned owners', async () => {
    const { whoOwns } = await ask(
      api,
      '{ whoOwns(venture: "AliExpress Russia", asOf: "2018-09-12") { venture { ... on Firm { venture } } disclosed owners { label status holder { name } claims { quote } } } }',
    );
    expect(whoOwns.venture.venture).toBe(true);
    expect(whoOwns.disclosed).toBe(100);
    expect(await stakes('AliExpress Russia')).toEqual([
      expect.stringMatching(/^Alibaba.* 48% PLANNED$/),
      'MegaFon 24% PLANNED',
      'Mail.ru 15% PLANNED',
      expect.stringMatching(/RDIF|Russian Direct Investment Fund.* 13% PLANNED$/),
    ]);
    for (const { claims } of whoOwns.owners) expect(claims.length).toBeGreaterThan(0);
  });

  test('tells who holds Mail.ru and who held Arsenal', async () => {
    expect(await stakes('Mail.ru')).toEqual(
      expect.arrayContaining([
        'MegaFon 10% HELD',
        expect.stringMatching(/^Alibaba.* 10% PLANNED$/),
        expect.stringMatching(/Usmanov control HELD$/),
      ]),
    );
    expect(await stakes('Arsenal football club')).toEqual([expect.stringMatching(/Usmanov minority FORMER$/)]);
  });

  test('tells the deals, the posts and the founding', async () => {
    const { deals, stats, person } = await ask(
      api,
      '{ deals(first: 50) { nodes { kind percent amount { value currency bound } buyers { name } target { name } } } stats { posts } person(name: "Jack Ma") { foundings { year firm { name } } } }',
    );
    expect(stats.posts).toBeGreaterThanOrEqual(4);
    expect(person.foundings).toEqual([{ year: 1999, firm: { name: expect.stringMatching(/^Alibaba/) } }]);
    const kinds = deals.nodes.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['JOINT_VENTURE', 'STAKE_PURCHASE', 'INVESTMENT']));
    const amounts = deals.nodes.map(({ amount }: { amount: unknown }) => amount);
    expect(amounts).toContainEqual({ value: 3e8, currency: 'USD', bound: 'AT_MOST' });
    expect(amounts).toContainEqual({ value: 5e8, currency: 'USD', bound: 'ABOUT' });
  });

  test('tells nothing of the teaser and the boilerplate', async () => {
    for (const named of ['Vodafone', 'Vodacom', 'Space Media Network', 'Lesotho'])
      expect((await ask(api, `{ parties(named: "${named}") { nodes { name } } }`)).parties.nodes, named).toEqual([]);
  });
});

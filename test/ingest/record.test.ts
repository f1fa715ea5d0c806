/** Facts that a caller has already go the same way as an article's. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Api } from '../../src/api/yoga.ts';
import type { Graph } from '../../src/graph/index.ts';
import { ask, faultOf, openApi, reply } from '../answers/ask.ts';
import { emptyGraph } from '../setup/graph.ts';

const RESULT =
  'status article { id url kind publishedAt text } facts { id kind quote start end rule percent status } partiesFound { name } partiesMade { name }';
const STAKE = `mutation ($input: StakeInput!) { recordStake(input: $input) { ${RESULT} } }`;
const POST = `mutation ($input: PostInput!) { recordPost(input: $input) { ${RESULT} } }`;
const DEAL = `mutation ($input: DealInput!) { recordDeal(input: $input) { ${RESULT} } }`;
const STATS = '{ stats { parties articles claims stakes posts deals } }';

const TEXT = 'The register of Bergen. Norwind Energy and Haldane Capital each hold 25 percent of Tidemill Power.';
const QUOTE = 'Norwind Energy and Haldane Capital each hold 25 percent of Tidemill Power';
const source = { text: TEXT, url: 'https://register.example/1', publishedAt: '2019-01-01', kind: 'FILING' };
const stake = { holder: { name: 'Norwind Energy' }, firm: { name: 'Tidemill Power' }, percent: 25, quote: QUOTE, source };

let graph: Graph;
let api: Api;
beforeAll(async () => {
  graph = await emptyGraph();
  api = openApi(graph);
});
const owners = async () =>
  (await ask(api, '{ whoOwns(venture: "Tidemill Power") { owners { holder { name } label claims { article { kind } } } } }'))
    .whoOwns.owners;

describe('recordStake', () => {
  test('makes source, parties and claim, and is answered like any stake', async () => {
    const { recordStake } = await ask(api, STAKE, { input: stake });
    expect(recordStake).toMatchObject({
      status: 'CREATED',
      article: { url: 'https://register.example/1', kind: 'FILING', publishedAt: '2019-01-01' },
      facts: [{ kind: 'STAKE', quote: QUOTE, rule: 'recorded', percent: 25, status: 'HELD' }],
    });
    const [{ start, end }] = recordStake.facts;
    expect(recordStake.article.text.slice(start, end)).toBe(QUOTE);
    expect(recordStake.partiesMade).toHaveLength(2);
    expect(await owners()).toEqual([
      { holder: { name: 'Norwind Energy' }, label: '25%', claims: [{ article: { kind: 'FILING' } }] },
    ]);
  });

  test('twice changes nothing and says so', async () => {
    const { stats } = await ask(api, STATS);
    const { recordStake } = await ask(api, STAKE, { input: stake });
    expect(recordStake.status).toBe('UNCHANGED');
    expect((await ask(api, STATS)).stats).toEqual(stats);
  });

  test('of another holder by the same words of the same source is another claim', async () => {
    const { recordStake } = await ask(api, STAKE, { input: { ...stake, holder: { name: 'Haldane Capital' } } });
    expect(recordStake).toMatchObject({
      status: 'CREATED',
      partiesFound: [{ name: 'Tidemill Power' }],
      partiesMade: [{ name: 'Haldane Capital' }],
    });
    expect((await owners()).map(({ holder }: { holder: { name: string } }) => holder.name).toSorted()).toEqual([
      'Haldane Capital',
      'Norwind Energy',
    ]);
  });

  test('takes an article that stands as its source, and parties by id', async () => {
    const { article, firm } = await ask(
      api,
      '{ article(url: "https://register.example/1") { id } firm(name: "Tidemill Power") { id } }',
    );
    const input = {
      ...stake,
      holder: { name: 'Bergen Harbour' },
      firm: { id: firm.id },
      percent: 1,
      quote: 'The register of Bergen',
      source: { articleId: article.id },
    };
    const { recordStake } = await ask(api, STAKE, { input });
    expect(recordStake).toMatchObject({ status: 'CREATED', article: { id: article.id, kind: 'FILING' } });
    expect((await ask(api, STAKE, { input })).recordStake.status).toBe('UNCHANGED');
  });

  test('takes the quote for the source where no text is given', async () => {
    const input = {
      ...stake,
      percent: null,
      size: 'MINORITY',
      quote: 'A call with Norwind.',
      source: { kind: 'ANALYST' },
      firm: { name: 'Castellan Rail' },
    };
    const { recordStake } = await ask(api, STAKE, { input });
    expect(recordStake.article).toMatchObject({ text: 'A call with Norwind.', kind: 'ANALYST', url: null });
  });
});

describe('recordPost and recordDeal', () => {
  test('make posts and deals', async () => {
    const post = {
      person: { name: 'Ottoline Farquhar' },
      firm: { name: 'Tidemill Power' },
      title: ' Chief Executive ',
      from: '2018-01-01',
      quote: 'Norwind Energy',
      source,
    };
    expect((await ask(api, POST, { input: post })).recordPost).toMatchObject({
      status: 'CREATED',
      facts: [{ kind: 'POST', status: 'CURRENT' }],
    });
    expect((await ask(api, POST, { input: post })).recordPost.status).toBe('UNCHANGED');
    const deal = {
      kind: 'ACQUISITION',
      status: 'AGREED',
      buyers: [{ name: 'Norwind Energy' }, { name: 'Haldane Capital' }],
      target: { name: 'Tidemill Power' },
      amount: { value: 3e8, currency: 'USD' },
      announcedOn: '2019-01-01',
      quote: QUOTE,
      source,
    };
    expect((await ask(api, DEAL, { input: deal })).recordDeal).toMatchObject({
      status: 'CREATED',
      facts: [{ kind: 'DEAL', status: 'AGREED' }],
    });
    expect((await ask(api, DEAL, { input: deal })).recordDeal.status).toBe('UNCHANGED');
    const { firm, deals } = await ask(
      api,
      '{ firm(name: "Tidemill Power") { officers { nodes { title role from person { name } } } } deals { nodes { kind buyers { name } target { name } amount { value currency bound } announcedOn } } }',
    );
    expect(firm.officers.nodes).toEqual([
      { title: 'chief executive', role: 'CHIEF_EXECUTIVE', from: '2018-01-01', person: { name: 'Ottoline Farquhar' } },
    ]);
    expect(deals.nodes).toMatchObject([
      {
        kind: 'ACQUISITION',
        target: { name: 'Tidemill Power' },
        amount: { value: 3e8, currency: 'USD', bound: 'EXACT' },
        announcedOn: '2019-01-01',
      },
    ]);
    expect(deals.nodes[0].buyers).toHaveLength(2);
  });

  test('a deal that turns the other way round leaves nobody on both sides', async () => {
    const words = { quote: 'Ostrava Steel', source: { text: 'Ostrava Steel and Pemberton Mining.' } };
    const deal = {
      kind: 'DIVESTMENT',
      status: 'AGREED',
      sellers: [{ name: 'Ostrava Steel' }],
      target: { name: 'Quillon Foods' },
      ...words,
    };
    await ask(api, DEAL, { input: deal });
    await ask(api, DEAL, { input: { ...deal, kind: 'ACQUISITION', buyers: [{ name: 'Pemberton Mining' }] } });
    const { deals } = await ask(
      api,
      '{ deals(kinds: [ACQUISITION, DIVESTMENT]) { nodes { buyers { name } sellers { name } target { name } } } }',
    );
    const both = deals.nodes.filter(({ buyers, sellers }: { buyers: { name: string }[]; sellers: { name: string }[] }) =>
      buyers.some(({ name }) => sellers.some((seller) => seller.name === name)),
    );
    expect(both).toEqual([]);
  });
});

const BAD: readonly (readonly [code: string, why: string, query: string, input: object])[] = [
  ['BAD_PERCENT', 'a percent of 0', STAKE, { ...stake, percent: 0 }],
  ['BAD_PERCENT', 'a percent over 100', STAKE, { ...stake, percent: 101 }],
  ['BAD_PERCENT', 'a percent below 0', STAKE, { ...stake, percent: -1 }],
  ['UNKNOWN_PARTY', 'an unknown party id', STAKE, { ...stake, holder: { id: 'nobody' } }],
  ['UNKNOWN_ARTICLE', 'an unknown article id', STAKE, { ...stake, source: { articleId: 'nothing' } }],
  ['BAD_INPUT', 'a quote that its source does not hold', STAKE, { ...stake, quote: 'Norwind Energy holds all of it' }],
  ['BAD_INPUT', 'an empty quote', STAKE, { ...stake, quote: ' ' }],
  ['BAD_INPUT', 'a party by id and name', STAKE, { ...stake, holder: { id: 'a', name: 'b' } }],
  ['BAD_INPUT', 'a party by neither', STAKE, { ...stake, holder: {} }],
  ['BAD_INPUT', 'a party with an empty name', STAKE, { ...stake, firm: { name: '  ' } }],
  ['BAD_INPUT', 'a person that is held', STAKE, { ...stake, firm: { name: 'Ottoline Farquhar', kind: 'PERSON' } }],
  ['BAD_DATE', 'a period that ends before it begins', STAKE, { ...stake, from: '2019-01-02', until: '2019-01-01' }],
  ['BAD_DATE', 'a day that is none', STAKE, { ...stake, from: '2019-02-30' }],
  ['FUTURE_DATE', 'a source of a day to come', STAKE, { ...stake, source: { ...source, publishedAt: '2999-01-01' } }],
  [
    'BAD_INPUT',
    'a post without a title',
    POST,
    { person: { name: 'A Bb' }, firm: { name: 'Cc' }, title: ' ', quote: QUOTE, source },
  ],
  [
    'BAD_PERCENT',
    'a deal over more than all',
    DEAL,
    { kind: 'ACQUISITION', status: 'AGREED', target: { name: 'Cc' }, percent: 100.1, quote: QUOTE, source },
  ],
  ['BAD_INPUT', 'a deal of nobody', DEAL, { kind: 'IPO', status: 'AGREED', quote: QUOTE, source }],
  [
    'BAD_INPUT',
    'a currency that is none',
    DEAL,
    { kind: 'IPO', status: 'AGREED', target: { name: 'Cc' }, amount: { value: 1, currency: 'dollars' }, quote: QUOTE, source },
  ],
  [
    'BAD_INPUT',
    'an amount of nothing',
    DEAL,
    { kind: 'IPO', status: 'AGREED', target: { name: 'Cc' }, amount: { value: 0, currency: 'USD' }, quote: QUOTE, source },
  ],
];

describe('bad records', () => {
  let stats: unknown;
  beforeEach(async () => {
    stats = (await ask(api, STATS)).stats;
  });

  test.each(BAD)('%s for %s, and nothing is written', async (code, _why, query, input) => {
    expect((await faultOf(api, query, { input })).code).toBe(code);
    expect((await ask(api, STATS)).stats).toEqual(stats);
  });

  test('a person’s id does not do for a firm, nor a firm’s for a person', async () => {
    const { person, firm } = await ask(api, '{ person(name: "Ottoline Farquhar") { id } firm(name: "Tidemill Power") { id } }');
    expect((await faultOf(api, STAKE, { input: { ...stake, firm: { id: person.id } } })).code).toBe('BAD_INPUT');
    const post = { person: { id: firm.id }, firm: { id: firm.id }, title: 'chairman', quote: QUOTE, source };
    expect((await faultOf(api, POST, { input: post })).code).toBe('BAD_INPUT');
    expect((await faultOf(api, STAKE, { input: { ...stake, holder: { id: firm.id }, firm: { id: firm.id } } })).code).toBe(
      'BAD_INPUT',
    );
  });
});

describe('ingestArticles', () => {
  const MANY =
    'mutation ($inputs: [ArticleInput!]!) { ingestArticles(inputs: $inputs) { error { code message } result { status facts { quote } partiesMade { name } partiesFound { name } article { title text } } } }';
  const story = (n: number) => ({
    text: `Pemberton Mining owns ${n} percent of Quillon Foods.\n\nThe firm said so on Monday.`,
    title: `Story ${n}`,
  });

  test('gives each article its own result in order, and the bad ones their faults', async () => {
    const inputs = [story(11), { text: '' }, story(12), story(11), { text: 'x', html: 'y' }];
    const { ingestArticles } = await ask(api, MANY, { inputs });
    expect(
      ingestArticles
        .map(
          ({ error, result }: { error: { code: string } | null; result: { status: string } | null }) =>
            error?.code ?? result?.status,
        )
        .map((told: string) => (told === 'UNCHANGED' ? 'CREATED' : told)),
    ).toEqual(['CREATED', 'EMPTY_TEXT', 'CREATED', 'CREATED', 'BAD_INPUT']);
    expect(ingestArticles[0].result.article.title).toBe('Story 11');
    expect(ingestArticles[2].result.article.title).toBe('Story 12');
  });

  test('loads what is asked of all results in a handful of statements', async () => {
    const inputs = Array.from({ length: 20 }, (_, n) => story(20 + n));
    await ask(api, MANY, { inputs });
    const before = graph.statements();
    await ask(api, MANY, { inputs });
    // Names, twin and article for each; claims and texts for all.
    expect(graph.statements() - before).toBeLessThanOrEqual(20 * 3 + 3);
  });

  test('refuses more than a hundred', async () => {
    const { errors } = await reply(api, MANY, { inputs: Array.from({ length: 101 }, (_, n) => story(n)) });
    expect(errors?.[0]?.extensions.code).toMatch(/BAD_INPUT|QUERY_TOO_COSTLY/);
  });
});

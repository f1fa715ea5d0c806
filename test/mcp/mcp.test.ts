import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mcpRoute } from '../../src/api/mcp-route.ts';
import { createRouter } from '../../src/api/routes.ts';
import { type Listener, listen } from '../../src/listen.ts';
import { openApi } from '../../src/open-api.ts';
import { loadSeed } from '../../src/seed.ts';
import { databaseEnvironment } from '../cli/program.ts';
import { emptyGraph } from '../setup/graph.ts';

const READER = { token: 'a-token-of-a-reader', role: 'READER', name: 'model' } as const;
const log = pino({ level: 'silent' });

let listener: Listener;
let client: Client;

async function connect(transport: Transport): Promise<Client> {
  const one = new Client({ name: 'test', version: '1' });
  await one.connect(transport);
  return one;
}

const overHttp = (token: string) =>
  new StreamableHTTPClientTransport(new URL(`${listener.url}/mcp`), {
    requestInit: { headers: { authorization: `Bearer ${token}` } },
  }) as Transport;

/** What a tool says, and the data beside it. */
async function call(name: string, args: object, by: Client = client) {
  const answer = await by.callTool({ name, arguments: { ...args } });
  const [content] = answer.content as { text: string }[];
  // biome-ignore lint/suspicious/noExplicitAny: an answer's shape is what the tests look at.
  return { text: content?.text ?? '', data: answer.structuredContent as any, isError: answer.isError === true };
}

beforeAll(async () => {
  const graph = await emptyGraph();
  await loadSeed(graph, () => {});
  const api = openApi(graph, { tokens: [READER] });
  listener = await listen(createRouter({ routes: [mcpRoute(api, [READER], log)], open: false, log }), '127.0.0.1', 0);
  client = await connect(overHttp(READER.token));
});
afterAll(async () => {
  await client.close();
  await listener.close(1_000);
});

describe('the tools', () => {
  test('are seven, each with a description, each reading only', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'search_parties',
      'who_owns',
      'look_through',
      'portfolio',
      'timeline',
      'read_article',
      'evidence',
    ]);
    for (const { description, annotations } of tools) {
      expect(description?.length).toBeGreaterThan(40);
      expect(annotations?.readOnlyHint).toBe(true);
    }
  });

  test('find a party by part of its name', async () => {
    const { text, data } = await call('search_parties', { named: 'aliexpr' });
    const [first] = data.parties.nodes;
    expect(first.name).toBe('AliExpress Russia');
    expect(text).toContain(`[party ${first.id}]`);
    expect(text).toContain(`${listener.url}/#/party/${first.id}`);
  });

  test('say who owns a venture, with the words of the article and where they stand', async () => {
    const { text, data } = await call('who_owns', { venture: 'AliExpress Russia', asOf: '2018-12-31' });
    const { owners } = data.whoOwns;
    const [largest] = owners;
    expect(owners.map(({ label }: { label: string }) => label)).toEqual(['48%', '24%', '15%', '13%']);
    expect(text).toContain(`Alibaba Group → AliExpress Russia: 48% (planned)`);
    expect(text).toContain(largest.claims[0].quote);
    expect(text).toContain(`${listener.url}/#/article/${largest.claims[0].article.id}`);
  });

  test('look through a firm to those behind its holders, hop by hop', async () => {
    const { text, data } = await call('look_through', { firm: 'AliExpress Russia' });
    const indirect = data.party.lookThrough.holders.nodes.find(({ depth }: { depth: number }) => depth > 1);
    expect(indirect.paths[0].hops.length).toBeGreaterThan(1);
    for (const hop of indirect.paths[0].hops) expect(text).toContain(hop.claims[0].quote.replace(/\s+/g, ' '));
    expect(text).toMatch(/Nobody known accounts for [\d.–]+%\./);
  });

  test('say what a party holds, by id too', async () => {
    const { data: found } = await call('search_parties', { named: 'MegaFon' });
    const { text, data } = await call('portfolio', { party: found.parties.nodes[0].id });
    expect(data.party.portfolio.nodes.length).toBeGreaterThan(0);
    expect(text).toContain(data.party.portfolio.nodes[0].party.name);
  });

  test('tell how the ownership of a firm changed', async () => {
    const { text, data } = await call('timeline', { firm: 'AliExpress Russia' });
    expect(data.party.ownershipHistory.length).toBeGreaterThan(3);
    expect(text).toContain('2018-09-11');
  });

  test('show every sentence behind a stake', async () => {
    const { data: asked } = await call('who_owns', { venture: 'AliExpress Russia', asOf: '2018-12-31' });
    const { text, data } = await call('evidence', { id: asked.whoOwns.owners[0].id });
    expect(data.node.claims.length).toBe(data.node.claimCount);
    expect(text).toMatch(/speaks of 2018-\d\d-\d\d; read by [\w-]+, right in about \d+ of 100 readings/);
  });

  test('read a story without writing it, and show one that is here', async () => {
    const read = await call('read_article', {
      text: 'Tavria Steel said it owns 30 percent of Alpenrose Media.',
      title: 'Tavria',
    });
    expect(read.text).toContain('30%');
    expect((await call('search_parties', { named: 'Alpenrose' })).data.parties.nodes).toEqual([]);
    const { data: asked } = await call('who_owns', { venture: 'AliExpress Russia', asOf: '2018-12-31' });
    const { id } = asked.whoOwns.owners[0].claims[0].article;
    expect((await call('read_article', { id })).text).toContain('stake: Alibaba Group → AliExpress Russia, 48%');
  });
});

describe('a question that cannot be answered', () => {
  test.each([
    ['who_owns', { venture: 'Nobody Knows It' }, /UNKNOWN_PARTY: .*Nobody Knows It/],
    ['who_owns', {}, /venture/],
    ['who_owns', { venture: 'AliExpress Russia', asOf: 'yesterday' }, /asOf|date/i],
    ['read_article', { text: 'a', id: 'b' }, /BAD_INPUT/],
  ] as const)('%s %j says why', async (name, args, why) => {
    const { isError, text } = await call(name, args);
    expect([isError, text]).toEqual([true, expect.stringMatching(why)]);
  });

  test.each(['look_through', 'timeline'])('%s of an unknown name points at the search', async (name) => {
    expect((await call(name, { firm: 'Nobody Knows It' })).text).toContain('search_parties');
  });

  test('evidence for what is no fact', async () => {
    expect((await call('evidence', { id: 'x' })).text).toContain('There is no stake');
  });
});

test('over HTTP without a token that is known nothing is told', async () => {
  await expect(connect(overHttp('another'))).rejects.toThrow(/401|UNAUTHENTICATED/);
});

test('on standard input and output the same tools answer', { timeout: 120_000 }, async () => {
  const env = { PATH: process.env['PATH'] ?? '', ...databaseEnvironment() };
  const program = await connect(
    new StdioClientTransport({ command: process.execPath, args: ['bin/stakegraph.mjs', 'mcp'], env, stderr: 'ignore' }),
  );
  const { text } = await call('who_owns', { venture: 'AliExpress Russia', asOf: '2018-12-31' }, program);
  expect(text).toContain('48% (planned)');
  await program.close();
});

import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyGraph, testAddress } from '../setup/graph.ts';
import { databaseEnvironment, type Environment, program, run } from './program.ts';

/** Starts the server on a free port and gives its address once it answers. */
async function serve(env: Environment = {}, args: readonly string[] = ['--no-seed']) {
  const server = program(['start', ...args], { env: { ...databaseEnvironment(), PORT: '0', ...env } });
  await server.says('Ctrl-C stops it.');
  const url = /Explorer +(http:\S+)\//.exec(server.out())?.[1] ?? '';
  return { ...server, url };
}

async function ask(url: string, query: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: an answer's shape is what the test looks at.
  return { status: response.status, body: (await response.json()) as any };
}

beforeAll(async () => {
  await emptyGraph();
});

describe('start', { timeout: 240_000 }, () => {
  it('loads the example articles, prints three addresses, answers at each, and stops in order', async () => {
    const { url, out, child, ended } = await serve({}, []);
    expect(out()).toContain(`Questions   ${url}/graphql`);
    expect(out()).toContain(`Neo4j       ${testAddress().uri}   user neo4j, password as in NEO4J_PASSWORD`);
    expect(out()).not.toContain(testAddress().password);
    expect((await fetch(`${url}/ready`)).status).toBe(200);
    expect(await (await fetch(`${url}/health`)).json()).toEqual({ status: 'up' });
    const page = await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('Who owns AliExpress Russia');
    expect((await fetch(`${url}/`)).headers.get('content-type')).toContain('text/html');
    const { body } = await ask(
      url,
      '{ stats { articles } whoOwns(venture: "AliExpress Russia") { owners { holder { name } } } }',
    );
    expect(body.data.stats.articles).toBeGreaterThan(5);
    expect(body.data.whoOwns.owners.length).toBeGreaterThan(2);
    expect(await (await fetch(`${url}/metrics`)).text()).toContain(
      'stakegraph_graphql_request_duration_seconds_count{operation="several",status="200"} 1',
    );
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    await expect(fetch(`${url}/health`)).rejects.toThrow();
  });

  it('loads nothing into a graph that has articles, and stops at Ctrl-C while somebody listens', async () => {
    const { url, child, ended } = await serve({}, []);
    const before = await ask(url, '{ stats { articles } }');
    const listening = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription { articleIngested { article { id } } }' }),
    });
    expect(listening.headers.get('content-type')).toContain('text/event-stream');
    child.kill('SIGINT');
    expect((await ended).code).toBe(0);
    expect(before.body.data.stats.articles).toBe(
      (await ask((await serve({}, [])).url, '{ stats { articles } }')).body.data.stats.articles,
    );
  });

  it('says what to do where the port is taken', async () => {
    const { url } = await serve();
    const port = new URL(url).port;
    const { code, err } = await run(['start'], { env: { ...databaseEnvironment(), PORT: port } });
    expect(code).toBe(1);
    expect(err).toContain(
      `Port ${port} of 127.0.0.1 is taken, perhaps by another stakegraph. End that one, or choose another port: PORT=${Number(port) + 1} npm start [START_FAILED]`,
    );
  });

  it('says what to check where the database refuses it', async () => {
    const { code, err } = await run(['start'], { env: { ...databaseEnvironment(), NEO4J_PASSWORD: 'wrong', PORT: '0' } });
    expect(code).toBe(1);
    expect(err).toContain('The database refuses our user or password');
    expect(err).not.toContain(testAddress().password);
  });

  it('asks for tokens where it has some, on every way in but the two that tell whether it is up', async () => {
    const { url } = await serve({ STAKEGRAPH_TOKENS: 'r-token:reader' });
    const bearer = { authorization: 'Bearer r-token' };
    expect([
      (await fetch(`${url}/health`)).status,
      (await fetch(`${url}/ready`)).status,
      (await fetch(`${url}/metrics`)).status,
    ]).toEqual([200, 200, 401]);
    expect((await fetch(`${url}/metrics`, { headers: bearer })).status).toBe(200);
    expect((await ask(url, '{ stats { articles } }')).status).toBe(401);
    expect((await ask(url, '{ stats { articles } }', bearer)).status).toBe(200);
    expect((await ask(url, 'mutation { ingestArticle(input: { text: "x" }) { status } }', bearer)).status).toBe(403);
  });
});

describe('while the database is gone', { timeout: 240_000 }, () => {
  it('the server is up and not ready, answers 503 with a code, and recovers by itself', async () => {
    const link = await openLink();
    const { url } = await serve({ NEO4J_URI: link.uri });
    expect((await ask(url, '{ stats { articles } }')).status).toBe(200);
    link.cut();
    const down = await ask(url, '{ stats { articles } }');
    expect([down.status, down.body.errors[0].extensions.code]).toEqual([503, 'DATABASE_UNAVAILABLE']);
    expect((await fetch(`${url}/health`)).status).toBe(200);
    await expect.poll(async () => (await fetch(`${url}/ready`)).status, { timeout: 60_000 }).toBe(503);
    link.mend();
    await expect.poll(async () => (await fetch(`${url}/ready`)).status, { timeout: 60_000 }).toBe(200);
    expect((await ask(url, '{ stats { articles } }')).status).toBe(200);
    link.close();
  });
});

/** A wire to the tests' Neo4j that can be cut without ending it. */
async function openLink() {
  const target = new URL(testAddress().uri);
  const sockets = new Set<Socket>();
  let isCut = false;
  const server = createServer((here) => {
    if (isCut) return void here.destroy();
    const there = connect(Number(target.port), target.hostname);
    for (const socket of [here, there]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        here.destroy();
        there.destroy();
        sockets.delete(socket);
      });
    }
    here.pipe(there).pipe(here);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = () => {
    isCut = true;
    for (const socket of sockets) socket.destroy();
  };
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    mend: () => {
      isCut = false;
    },
    close: () => {
      cut();
      server.close();
    },
  };
}

import { beforeEach, expect, it } from 'vitest';
import { tell } from '../curation/history.ts';
import { emptyGraph } from '../setup/graph.ts';
import { databaseEnvironment, program } from './program.ts';

let graph: Awaited<ReturnType<typeof emptyGraph>>;
beforeEach(async () => {
  graph = await emptyGraph();
});

async function serve() {
  const server = program(['start', '--no-seed'], { env: { ...databaseEnvironment(), PORT: '0' } });
  await server.says('Ctrl-C stops it.');
  return { ...server, url: `${/Explorer +(http:\S+)\//.exec(server.out())?.[1] ?? ''}/graphql` };
}

const send = (url: string, query: string, variables: object, accept = 'application/json') =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ query, variables }),
  });

const FEED =
  'query ($since: String) { changes(since: $since, first: 1, kinds: [STAKE]) { cursor more changes { cursor factId } } }';
const LISTEN = 'subscription ($since: String) { stakeChanged(since: $since) { cursor factId } }';

interface Change {
  readonly cursor: string;
  readonly factId: string;
}

/** Everything behind a cursor, a page of one after the other. */
async function follow(url: string, since: string | null): Promise<readonly Change[]> {
  const answer = (await (await send(url, FEED, { since })).json()) as {
    readonly data: { readonly changes: { readonly cursor: string; readonly more: boolean; readonly changes: readonly Change[] } };
  };
  const { changes, cursor, more } = answer.data.changes;
  return more ? [...changes, ...(await follow(url, cursor))] : changes;
}

/** The first so many changes that a listener hears who begins at a cursor. */
async function hear(url: string, since: string, count: number): Promise<readonly Change[]> {
  const reader = (await send(url, LISTEN, { since }, 'text/event-stream')).body!.pipeThrough(new TextDecoderStream()).getReader();
  let heard = '';
  for (;;) {
    const events = [...heard.matchAll(/event: next\ndata: (.*)\n\n/g)].map(([, data = '']) => JSON.parse(data).data.stakeChanged);
    if (events.length >= count) {
      await reader.cancel();
      return events.slice(0, count);
    }
    heard += (await reader.read()).value ?? '';
  }
}

const stake = (number: number) =>
  tell(graph, { holder: 'Quillfeather', firm: `Bolt Works ${'ABCDEF'[number]}`, percent: 10 + number, day: '2024-01-10' });

it('a follower goes on from its cursor over a restart and misses nothing', { timeout: 240_000 }, async () => {
  const first = await serve();
  await stake(0);
  await stake(1);
  const before = await follow(first.url, null);
  expect(before).toHaveLength(2);
  first.child.kill('SIGTERM');
  await first.ended;
  await stake(2);
  const second = await serve();
  await stake(3);
  const cursor = before.at(-1)!.cursor;
  const after = await follow(second.url, cursor);
  expect(after).toHaveLength(2);
  expect(await hear(second.url, cursor, 2)).toEqual(after);
  expect(await follow(second.url, null)).toEqual([...before, ...after]);
});

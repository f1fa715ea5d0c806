/**
 * Who owns a venture, asked by 16 callers: through GraphQL over HTTP and without a port, beside the same Cypher through the bare driver.
 *   node bench/who-owns.ts [--small]
 */
import { whoOwns } from '../src/graph/index.ts';
import { toParameters } from '../src/graph/parameters.ts';
import { openApi } from '../src/open-api.ts';
import { nameKey } from '../src/resolve/index.ts';
import { firmName } from '../test/graph/names.ts';
import { holds, tell as tellStory } from '../test/graph/stories.ts';
import { asker } from './http.ts';
import { callAgain, type Measured, tell } from './measure.ts';
import { type Place, withGraph } from './place.ts';
import { serve } from './process.ts';

const SMALL = process.argv.includes('--small');
const CALLERS = 16;
const VENTURES = SMALL ? 16 : 200;
const HOLDERS = 5;
const STORIES_EACH = 2;
const [WARM_MS, RUN_MS] = SMALL ? [1_000, 2_000] : [10_000, 10_000];
const TURNS = SMALL ? 1 : 3;

const QUERY = /* GraphQL */ `
  query ($venture: String!) {
    whoOwns(venture: $venture) {
      venture { id name }
      owners {
        holder { id name }
        percent low high bound size status label from until
        claims { quote start end article { id title url publishedAt } }
      }
      disclosed undisclosed warnings
    }
  }
`;

/** Ventures with five owners each, told by two articles. */
async function fill({ graph }: Place): Promise<void> {
  const ventures = Array.from({ length: VENTURES }, (_, n) => n);
  const tellOf = (n: number, day: string) =>
    tellStory(
      graph,
      day,
      Array.from({ length: HOLDERS }, (_, at) => holds(firmName((n + 7 * (at + 1)) % 200), 19 - at, firmName(n))),
      { title: `${firmName(n)} on ${day}`, url: `https://news.example/${n}/${day}` },
    );
  const queue = ventures.values();
  const writer = async () => {
    for (const n of queue) for (let story = 1; story <= STORIES_EACH; story++) await tellOf(n, `2018-01-0${story}`);
  };
  await Promise.all(Array.from({ length: 4 }, writer));
}

let turn = 0;
const nextVenture = (): string => firmName(turn++ % VENTURES);

function bareDriver({ driver, address }: Place): () => Promise<unknown> {
  return async () => {
    const venture = nextVenture();
    const session = driver.session({ database: address.database, defaultAccessMode: 'READ' });
    const parameters = {
      id: venture,
      key: nameKey(venture),
      statuses: ['HELD', 'PLANNED'],
      asOf: new Date().toISOString().slice(0, 10),
      limit: 500,
      claims: 20,
    };
    const { records } = await session.run(whoOwns.cypher, toParameters(parameters) as Record<string, unknown>);
    const rows = records.map((record) => record.toObject());
    await session.close();
    if (rows[0]?.['owners']?.length !== HOLDERS) throw new Error(`the bare driver found other owners of ${venture}`);
  };
}

function check(data: { readonly whoOwns: { readonly owners: readonly unknown[] } }): void {
  if (data.whoOwns.owners.length !== HOLDERS) throw new Error(`unexpected: ${JSON.stringify(data).slice(0, 300)}`);
}

const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

function inProcess({ graph }: Place): () => Promise<unknown> {
  const api = openApi(graph);
  return async () => {
    const body = JSON.stringify({ query: QUERY, variables: { venture: nextVenture() } });
    const asked = new Request('http://127.0.0.1/graphql', { method: 'POST', headers: HEADERS, body });
    check((await (await api.fetch(asked)).json()).data);
  };
}

function overHttp(url: string): () => Promise<unknown> {
  const ask = asker(url, CALLERS);
  return async () => check(await ask({ query: QUERY, variables: { venture: nextVenture() } }));
}

await withGraph(SMALL, async (place) => {
  await fill(place);
  const server = await serve('serve.ts', place.address);
  const ways: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['bare driver, session.run', bareDriver(place)],
    ['GraphQL without a port', inProcess(place)],
    ['GraphQL over HTTP', overHttp(server.url)],
  ];
  try {
    for (const [, call] of ways) await callAgain(CALLERS, WARM_MS, call);
    for (let each = 1; each <= TURNS; each++) {
      console.log(
        `whoOwns, ${CALLERS} callers, ${VENTURES} ventures of ${HOLDERS} owners with ${STORIES_EACH} claims each, round ${each}:`,
      );
      let bare: Measured | undefined;
      for (const [name, call] of ways) {
        const measured = await callAgain(CALLERS, RUN_MS, call);
        tell(name, measured, bare && { name: 'the bare driver', measured: bare });
        bare ??= measured;
      }
    }
  } finally {
    server.stop();
  }
});

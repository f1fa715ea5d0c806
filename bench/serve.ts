/** The API at a port of its own, in front of a graph that is there: `node bench/serve.ts '{"uri": …}'` prints its address. */
import { pino } from 'pino';
import { DEFAULT_LIMITS } from '../src/api/limits/limits.ts';
import { createNews } from '../src/api/news.ts';
import { createSchema } from '../src/api/schema.ts';
import { createServices } from '../src/api/services.ts';
import { type Api, createApi } from '../src/api/yoga.ts';
import { type Graph, type GraphAddress, openGraph } from '../src/graph/index.ts';
import { listen } from '../src/listen.ts';

export function openApi(graph: Graph): Api {
  return createApi({
    schema: createSchema(),
    services: createServices(graph, createNews(), DEFAULT_LIMITS.queryMs),
    config: { limits: DEFAULT_LIMITS, tokens: [] },
    log: pino({ level: 'silent' }),
  });
}

if (import.meta.main) {
  const graph = openGraph(JSON.parse(process.argv[2] ?? '') as GraphAddress);
  const { url } = await listen(openApi(graph).fetch, '127.0.0.1', 0);
  console.log(url);
}

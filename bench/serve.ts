/** The API at a port of its own, in front of a graph that is there: `node bench/serve.ts '{"uri": …}'` prints its address. */
import { type GraphAddress, openGraph } from '../src/graph/index.ts';
import { listen } from '../src/listen.ts';
import { openApi } from '../src/open-api.ts';

if (import.meta.main) {
  const graph = openGraph(JSON.parse(process.argv[2] ?? '') as GraphAddress);
  const { url } = await listen(openApi(graph).fetch, '127.0.0.1', 0);
  console.log(url);
}

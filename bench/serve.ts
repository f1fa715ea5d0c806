/** The API in front of a graph that is there, a server of its own: run by `process.ts`. */
import { type GraphAddress, openGraph } from '../src/graph/index.ts';
import { listen } from '../src/listen.ts';
import { openApi } from '../src/open-api.ts';
import { tellParent } from './process.ts';

const graph = openGraph(JSON.parse(process.argv[2] ?? '') as GraphAddress);
const { url } = await listen(openApi(graph).fetch, '127.0.0.1', 0);
tellParent(url);

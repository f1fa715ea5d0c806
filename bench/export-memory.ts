/** Takes every file of a graph that is there and tells what it kept in memory: run by `export.ts`, in a process of its own. */
import { exportFile, FILE_NAMES } from '../src/export/formats.ts';
import { ALL } from '../src/export/tables.ts';
import { type GraphAddress, openGraph } from '../src/graph/index.ts';

const MEGABYTE = 2 ** 20;
/** Pieces between two looks at the memory. */
const LOOK_EVERY = 50;

/** What one file was: megabytes sent, seconds, and the most megabytes that the process had while it was made. */
export interface Taken {
  readonly name: string;
  readonly size: number;
  readonly seconds: number;
  readonly peak: number;
}

async function take(name: string, graph: Parameters<typeof exportFile>[1]): Promise<Taken> {
  const begun = performance.now();
  let [bytes, pieces, peak] = [0, 0, process.memoryUsage.rss()];
  for await (const piece of exportFile(name, graph, ALL).pieces) {
    bytes += piece.byteLength;
    if (++pieces % LOOK_EVERY === 0) peak = Math.max(peak, process.memoryUsage.rss());
  }
  return { name, size: bytes / MEGABYTE, seconds: (performance.now() - begun) / 1_000, peak: peak / MEGABYTE };
}

const [address = '', only] = process.argv.slice(2);
const graph = openGraph(JSON.parse(address) as GraphAddress);
for (const name of only ? only.split(',') : FILE_NAMES) process.send?.(await take(name, graph));
await graph.close();
process.disconnect?.();

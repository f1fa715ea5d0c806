/** Takes every file of a graph that is there and tells what it kept in memory: run by `export.ts`, in a process of its own. */
import { exportFile, FILE_NAMES } from '../src/export/formats.ts';
import { ALL } from '../src/export/tables.ts';
import { type GraphAddress, openGraph } from '../src/graph/index.ts';

const MEGABYTE = 2 ** 20;
/** Milliseconds between two looks at the memory, each after collecting garbage. */
const LOOK_MS = 500;

/** What one file was: megabytes sent, seconds, and the most megabytes that were in use while it was made. */
export interface Taken {
  readonly name: string;
  readonly size: number;
  readonly seconds: number;
  readonly peak: number;
}

function inUse(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MEGABYTE;
}

async function take(name: string, graph: Parameters<typeof exportFile>[1]): Promise<Taken> {
  const begun = performance.now();
  let [bytes, peak, looked] = [0, inUse(), begun];
  for await (const piece of exportFile(name, graph, ALL).pieces) {
    bytes += piece.byteLength;
    if (performance.now() < looked + LOOK_MS) continue;
    peak = Math.max(peak, inUse());
    looked = performance.now();
  }
  return { name, size: bytes / MEGABYTE, seconds: (performance.now() - begun) / 1_000, peak };
}

const [address = '', only] = process.argv.slice(2);
const graph = openGraph(JSON.parse(address) as GraphAddress);
for (const name of only ? only.split(',') : FILE_NAMES) process.send?.(await take(name, graph));
await graph.close();
process.disconnect?.();

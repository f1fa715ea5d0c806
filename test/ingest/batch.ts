/**
 * A batch of 200 articles, and a program that takes them in four at a time and says each on a line: what the test of a killed process kills.
 *   node test/ingest/batch.ts '{"uri": "bolt://…", …}'
 */
import { type Graph, type GraphAddress, openGraph } from '../../src/graph/index.ts';
import { type ArticleInput, ingestArticle } from '../../src/ingest.ts';
import { firmName } from '../graph/names.ts';

const SIZE = 200;
const AT_ONCE = 4;

/** Every article names a firm that no other does, and one that many do. */
export const BATCH: readonly ArticleInput[] = Array.from({ length: SIZE }, (_, n) => ({
  url: `https://news.example/batch/${n}`,
  published: '2018-01-01',
  text: `${firmName(n)} owns ${1 + (n % 90)} percent of ${firmName((n + 1) % SIZE)}.\n\n${firmName(n)} also owns 51 percent of Marchmont Holdings.`,
}));

/** Takes in the whole batch; `done` hears of each article. */
export async function takeIn(graph: Graph, done: (status: string) => void): Promise<void> {
  const queue = BATCH.values();
  const worker = async () => {
    for (const article of queue) done((await ingestArticle(graph, article)).status);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

if (import.meta.main) {
  const graph = openGraph(JSON.parse(process.argv[2] ?? '') as GraphAddress);
  await takeIn(graph, (status) => process.stdout.write(`${status}\n`));
  await graph.close();
}

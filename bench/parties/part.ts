/** How much of taking an article in is finding who is meant. */
import { enter } from '../../src/enter.ts';
import type { Graph } from '../../src/graph/index.ts';
import { stableId, textHash } from '../../src/ids.ts';
import { resolveIn } from '../../src/place.ts';
import { READER_VERSION, readPage } from '../../src/read.ts';
import { withGraph } from '../place.ts';
import { stories } from '../stories.ts';

/** A server just started is many times slower at first. */
const WARM = 0.4;

interface Times {
  readonly reading: number;
  readonly resolving: number;
  readonly entering: number;
}

/** Prints the part. It is asked once more just before the article is entered, where it is answered the same. */
export async function partOfIngestion(small: boolean): Promise<void> {
  const all = await stories(small ? 20 : 300);
  await withGraph(small, async ({ graph }) => {
    const times: Times[] = [];
    for (const story of all) times.push(await timesOf(graph, story));
    const measured = times.slice(Math.floor(all.length * WARM));
    const sum = (of: (one: Times) => number) => measured.reduce((total, one) => total + of(one), 0);
    const [reading, resolving, entering] = [sum((t) => t.reading), sum((t) => t.resolving), sum((t) => t.entering)];
    const each = (ms: number) => `${(ms / measured.length).toFixed(1)} ms`;
    console.log(`of taking in ${measured.length} articles (reading ${each(reading)}, entering ${each(entering)}):`);
    console.log(`  resolution ${each(resolving)}, ${((100 * resolving) / (reading + entering)).toFixed(1)} percent`);
  });
}

async function timesOf(
  graph: Graph,
  { text, title }: { readonly text: string; readonly title?: string | undefined },
): Promise<Times> {
  const begun = performance.now();
  const reading = readPage({ text, title });
  const read = performance.now();
  await graph.write((tx) => resolveIn(tx, reading));
  const resolved = performance.now();
  const at = new Date().toISOString();
  const hash = textHash(reading.story.text);
  const { language, story } = reading;
  await enter(graph, {
    article: {
      id: stableId('article', hash),
      url: null,
      title: story.title,
      publisher: null,
      kind: 'PRESS',
      publishedAt: story.published,
      text: story.text,
      textHash: hash,
      language,
      ingestedAt: at,
      readerVersion: READER_VERSION,
    },
    reading,
    at,
  });
  return { reading: read - begun, resolving: resolved - read, entering: performance.now() - resolved };
}

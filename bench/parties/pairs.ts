/** Pairs of mentions after the stories were taken into a real graph in random orders. */
import type { Fact, Reading } from '../../src/domain.ts';
import { enter } from '../../src/enter.ts';
import { type Graph, mergedInto } from '../../src/graph/index.ts';
import { stableId, textHash } from '../../src/ids.ts';
import { placeParties } from '../../src/place.ts';
import { type CorpusStory, corpusStories, expectedGroup } from '../../test/resolve/corpus.ts';
import { agreement, shuffled } from '../../test/resolve/measure.ts';
import { withGraph } from '../place.ts';

const SEEDS = [11, 22, 33];
const AT = '2024-01-01T00:00:00.000Z';

export interface Mention {
  readonly at: string;
  readonly expected: string;
  readonly kind: string;
  readonly names: readonly string[];
}

/** Every mention whose party is judged. */
export const mentionsOf = (stories: readonly CorpusStory[]): readonly Mention[] =>
  stories.flatMap((story) =>
    story.parties.flatMap((party) => {
      const expected = expectedGroup(story.id, party);
      return expected === null ? [] : [{ at: `${story.id} ${party.key}`, expected, kind: party.kind, names: party.names }];
    }),
  );

/** Prints precision and recall of the pairs in each order, and how far the orders give the same parties. */
export async function pairsInOrders(orders: number): Promise<void> {
  const stories = corpusStories();
  const mentions = mentionsOf(stories);
  console.log(`parties of ${stories.length} annotated stories, ${mentions.length} mentions, into a graph in random order:`);
  const told: (readonly string[])[] = [];
  await withGraph(false, async ({ graph, empty }) => {
    for (const seed of SEEDS.slice(0, orders)) {
      await empty();
      const idOf = await takeIn(graph, shuffled(stories, seed));
      const found = mentions.map(({ at }) => idOf(at));
      told.push(found);
      const { precision, recall } = agreement(mentions.map(({ expected }, at) => ({ expected, found: found[at]! })));
      console.log(`  order ${seed}   precision ${precision.toFixed(4)}   recall ${recall.toFixed(4)}`);
    }
  });
  for (const other of told.slice(1)) {
    const { precision, recall } = agreement(told[0]!.map((found, at) => ({ found, expected: other[at]! })));
    console.log(`  the same pairs as in the first order: ${Math.min(precision, recall).toFixed(4)}`);
  }
}

/** Takes the stories in; gives what the graph made of each mention. */
async function takeIn(graph: Graph, stories: readonly CorpusStory[]): Promise<(at: string) => string> {
  const placed = new Map<string, string>();
  for (const story of stories) {
    const { article, reading } = entryOf(story);
    for (const { read, id } of await graph.write((tx) => placeParties(tx, article.id, reading, new Map(), AT)))
      placed.set(`${story.id} ${read.key}`, id);
    await enter(graph, { article, reading, at: AT });
  }
  const merged = new Map(
    (await graph.read(mergedInto, { ids: [...new Set(placed.values())] })).map(({ id, keptId }) => [id, keptId]),
  );
  const standsFor = (id: string): string => (merged.has(id) ? standsFor(merged.get(id)!) : id);
  return (at) => standsFor(placed.get(at)!);
}

/** The story as its annotation has it: that two parties share a fact stands as a stake of unknown size. */
function entryOf({ id, parties, ties }: CorpusStory) {
  const facts = ties.map(
    ([holder, firm], n): Fact => ({
      fact: 'STAKE',
      holder,
      firm,
      status: 'HELD',
      percent: null,
      bound: 'EXACT',
      size: 'UNSPECIFIED',
      from: null,
      until: null,
      quote: id,
      start: n,
      end: n + 1,
      rule: 'annotation',
      confidence: 1,
      inferred: false,
    }),
  );
  const story = { title: null, text: id, dateline: null, byline: null, published: null, cuts: [] };
  const reading: Reading = { story, language: 'en', parties, facts, warnings: [] };
  const article = {
    id: stableId('article', id),
    url: null,
    title: null,
    publisher: null,
    kind: 'PRESS',
    publishedAt: null,
    text: id,
    textHash: textHash(id),
    language: 'en',
    ingestedAt: AT,
    readerVersion: '1',
  } as const;
  return { article, reading };
}

/** Parties of all annotated stories, told in three random orders: how many of the pairs are right, and whether the order matters. */
import { describe, expect, it } from 'vitest';
import { corpusIsThere, corpusStories, expectedGroup } from './corpus.ts';
import { KnownParties } from './known-parties.ts';
import { agreement, shuffled } from './measure.ts';

const ORDERS = [11, 22, 33];

describe.skipIf(!corpusIsThere)('annotated stories (skipped where ../shared/corpus is absent)', () => {
  const stories = corpusIsThere ? corpusStories() : [];
  const mentions = stories
    .flatMap((story) =>
      story.parties.map((party) => ({ at: `${story.id} ${party.key}`, expected: expectedGroup(story.id, party) })),
    )
    .filter(({ expected }) => expected !== null);

  const tell = (seed: number): readonly string[] => {
    const known = new KnownParties();
    const placed = new Map<string, string>(
      shuffled(stories, seed).flatMap((story) => [...known.add(story)].map(([key, id]) => [`${story.id} ${key}`, id] as const)),
    );
    return mentions.map(({ at }) => known.standsFor(placed.get(at)!));
  };
  const told = ORDERS.map(tell);

  it.each(ORDERS.map((seed, index) => [seed, index] as const))('order %i: pairs are right and found', (_, index) => {
    const { precision, recall } = agreement(
      mentions.map(({ expected }, at) => ({ expected: expected!, found: told[index]![at]! })),
    );
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  it('the order does not matter, up to 1 percent of the pairs', () => {
    for (const other of told.slice(1)) {
      const { precision, recall } = agreement(told[0]!.map((found, at) => ({ found, expected: other[at]! })));
      expect(Math.min(precision, recall)).toBeGreaterThanOrEqual(0.99);
    }
  });
});

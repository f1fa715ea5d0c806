/** The judge of pairs: its table fits its features, it tells related parties from bystanders, and its training repeats itself. */
import { describe, expect, test } from 'vitest';
import type { PartyRef } from '../../src/domain.ts';
import { factsOf } from '../../src/facts/index.ts';
import { sightsOf } from '../../src/facts/likely/candidates.ts';
import { FEATURES_VERSION, scoreSight, weightsVersion } from '../../src/facts/likely/model.ts';
import type { Relation } from '../../src/facts/likely/relations.ts';
import { indexOf, sightedPairs } from '../../src/facts/likely/sighted.ts';
import weights from '../../src/facts/likely/weights.json' with { type: 'json' };
import { scenesOf, stageOf } from '../../src/facts/scene.ts';
import { trainSights } from '../../src/facts/train/fit.ts';
import { regress, scoreOf } from '../../src/facts/train/logistic.ts';
import { sentenceExamples } from '../../src/facts/train/sentences.ts';
import { readStory } from '../../src/reading/index.ts';

const read = (text: string) => readStory({ title: null, text, dateline: null, byline: null, published: '2004-06-15', cuts: [] });

/** Log odds of each pair of a text for one relation, the best first: "Acme Corp > Bolt Inc". */
function odds(text: string, relation: Relation): readonly { readonly pair: string; readonly odds: number }[] {
  const stage = stageOf(read(text));
  const name = (ref: PartyRef) => stage.party(ref)?.names[0] ?? ref;
  const { all } = sightedPairs(scenesOf(stage).flatMap(sightsOf), scoreSight);
  return all
    .map(({ a, b, best }) => ({ pair: `${name(a)} > ${name(b)}`, odds: best[indexOf(relation)]! }))
    .sort((a, b) => b.odds - a.odds);
}

describe('the table', () => {
  test('was made for these features', () => {
    expect(weightsVersion()).toBe(FEATURES_VERSION);
  });
  test('knows most of what a plain sentence shows', () => {
    const [sight] = scenesOf(stageOf(read('Acme Corp said it owns 20 percent of Bolt Inc.'))).flatMap(sightsOf);
    const known = sight!.features.filter((feature) => feature in weights.sights);
    expect(known.length / sight!.features.length).toBeGreaterThan(0.5);
  });
});

describe('of all pairs of a plain sentence the related one comes first', () => {
  test.each<[Relation, string, string]>([
    ['STAKE', 'Bolt Ferries Inc, 20 percent owned by Acme Corp, leases ships from Cord Ltd.', 'Acme Corp > Bolt Ferries Inc'],
    [
      'STAKE',
      'Nearly a fifth of Bolt Ferries Inc is in the hands of Acme Corp, and Cord Ltd leases ships to it.',
      'Acme Corp > Bolt Ferries Inc',
    ],
    ['BUY', 'Acme Corp agreed to buy Bolt Inc, and Cord Ltd advised it.', 'Acme Corp > Bolt Inc'],
    ['POST', 'Ann Lee, chief executive of Acme Corp, met bankers of Cord Ltd.', 'Ann Lee > Acme Corp'],
  ])('%s: %s', (relation, text, pair) => {
    expect(odds(text, relation)[0]?.pair).toBe(pair);
  });
});

describe('bystanders are not related', () => {
  test.each([
    'Acme Corp sued Bolt Inc over a contract to supply gas to Cord Ltd.',
    'Acme Brokers Inc cut its forecast for Bolt Inc, a rival of Cord Ltd.',
    'Acme Corp ordered 25 aircraft from Bolt Inc with engines of Cord Ltd.',
  ])('%s', (text) => {
    for (const relation of ['STAKE', 'BUY', 'POST'] as const)
      for (const one of odds(text, relation)) expect(one.odds, `${relation} ${one.pair}`).toBeLessThan(0);
  });
});

test('a plain statement is a sure one, and every confidence is a chance', () => {
  const { facts } = factsOf(read('Acme Corp owns 51 percent of Bolt Inc. Ann Lee, chief executive of Acme Corp, said so.'));
  expect(facts.map(({ fact }) => fact)).toEqual(['STAKE', 'POST']);
  for (const { confidence } of facts) {
    expect(confidence).toBeGreaterThan(0.6);
    expect(confidence).toBeLessThan(1);
  }
});

describe('training', () => {
  test('learns what decides, and the same again', () => {
    const rows = [0, 1, 2, 3, 4, 5, 6, 7].map((at) => ({ ids: [at % 2, 2], label: at % 2 }));
    const settings = { rounds: 20, rate: 0.3, penalty: 0.01 };
    const learnt = regress(rows, 3, settings);
    expect(scoreOf({ ids: [1, 2], label: 1 }, learnt)).toBeGreaterThan(0);
    expect(scoreOf({ ids: [0, 2], label: 0 }, learnt)).toBeLessThan(0);
    expect(regress(rows, 3, settings)).toEqual(learnt);
  });
  test('reads the parties of our own sentences, and leaves the rare words of one out', () => {
    const own = sentenceExamples();
    const wanted = own.flatMap(({ gold }) => gold.parties);
    const found = own.flatMap(({ goldOf }) => [...new Set(goldOf.values())]);
    expect(found.length / wanted.length).toBeGreaterThan(0.95);
    const rows = trainSights(own);
    expect(rows.size).toBeGreaterThan(500);
    expect([...rows.keys()].filter((feature) => /helm|bankrupt|Kestrel/i.test(feature))).toEqual([]);
  });
});

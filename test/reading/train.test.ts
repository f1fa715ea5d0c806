/** The classifier of names: what it learns from, that it learns the same twice, and that its table holds no names. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CLASSES, classify } from '../../src/reading/names/model.ts';
import { COMMON_WORDS, FIRM_WORDS } from '../../src/reading/names/tables.ts';
import weights from '../../src/reading/tables/name-weights.json' with { type: 'json' };
import { readExamples } from '../../src/reading/train/examples.ts';
import { train } from '../../src/reading/train/fit.ts';

const folder = mkdtempSync(join(tmpdir(), 'stakegraph-train-'));
afterAll(() => rmSync(folder, { recursive: true }));
['Vellum', 'Tarnis', 'Quorna', 'Brillon'].forEach((name, at) => {
  const text = `${name} Corp said in London it would buy shares. Anna Petrie, chairman of ${name}, said so.`;
  const parties = [
    { id: 'p1', type: 'firm', names: [`${name} Corp`, name] },
    { id: 'p2', type: 'person', names: ['Anna Petrie'] },
  ];
  writeFileSync(join(folder, `${at}.json`), JSON.stringify({ id: `story-${at}`, text, gold: { parties } }));
});

const classOf = (features: readonly string[], table = weights as Parameters<typeof classify>[1]) => {
  const chances = classify(features, table);
  return CLASSES[chances.indexOf(Math.max(...chances))];
};

describe('training', () => {
  const examples = readExamples(folder);

  it('labels what reading finds by the annotation', () => {
    const labels = examples.filter(({ story }) => story === 'story-0').map(({ name, label }) => [name, CLASSES[label]]);
    expect(labels).toEqual([
      ['Vellum Corp', 'FIRM'],
      ['London', 'NONE'],
      ['Anna Petrie', 'PERSON'],
    ]);
  });
  it('learns the same table from the same stories, and the table tells the classes apart', () => {
    const table = train(examples);
    expect(train(examples)).toEqual(table);
    for (const { features, label } of examples) expect(classOf(features, table)).toBe(CLASSES[label]);
  });
});

describe('the table', () => {
  it('holds general words only', () => {
    const words = Object.keys(weights).flatMap(
      (feature) => /^(?:last|first|-1|\+1|appos|verb-1|verb\+1)=(\p{L}{3,})$/u.exec(feature)?.[1] ?? [],
    );
    expect(words.length).toBeGreaterThan(50);
    expect(words.filter((word) => !COMMON_WORDS.has(word) && !FIRM_WORDS.has(word))).toEqual([]);
  });
});

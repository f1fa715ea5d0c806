/** What the reader reaches on annotated stories must not fall. The stories are not part of the project: without them the test says so and is skipped. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { explainSentence } from '../../src/facts/explain.ts';
import { RULES } from '../../src/facts/order.ts';
import { annotatedStories } from '../../src/score/annotated.ts';
import { byDecile, judge } from '../../src/score/by-rule.ts';
import { scoreReader } from '../../src/score/folders.ts';

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
const HERE = existsSync(`${CORPUS}dev`);
const LABEL = HERE ? '' : ' (skipped: no ../shared/corpus beside the project)';

/** F1 in percent, two points under what was reached. */
const FLOORS: Readonly<Record<string, number>> = { facts: 75, facts_strict: 64, stakes: 71, posts: 83, deals: 73, parties: 91 };
const FACTS_PRECISION = 85;

describe.skipIf(!HERE)(`floors${LABEL}`, () => {
  test('on the stories kept for measuring', () => {
    const { scores } = scoreReader(`${CORPUS}dev`);
    for (const [kind, floor] of Object.entries(FLOORS)) expect(100 * (scores[kind]?.f1 ?? 0), kind).toBeGreaterThanOrEqual(floor);
    expect(100 * (scores['facts']?.p ?? 0)).toBeGreaterThanOrEqual(FACTS_PRECISION);
  });

  test('on the page of the seed story, from its byline to its boilerplate', () => {
    const { scores } = scoreReader(`${CORPUS}seed`);
    expect(100 * (scores['facts']?.f1 ?? 0)).toBeGreaterThanOrEqual(95);
  });

  test('every rule fires somewhere, and the sure are more often right than the unsure', () => {
    const stories = annotatedStories([`${CORPUS}train`, `${CORPUS}dev`, `${CORPUS}seed`]);
    const judged = stories.flatMap(judge);
    const fired = new Set(
      stories.flatMap(({ reading }) => explainSentence(reading.story.text)).flatMap(({ fired }) => fired.map(({ rule }) => rule)),
    );
    expect(RULES.map(({ name }) => name).filter((name) => !fired.has(name))).toEqual([]);
    const precision = (from: number, to: number) => {
      const some = byDecile(judged.filter(({ confidence }) => confidence >= from && confidence < to));
      const facts = some.reduce((sum, tenth) => sum + tenth.facts, 0);
      return some.reduce((sum, tenth) => sum + tenth.precision * tenth.facts, 0) / facts;
    };
    expect(precision(0.75, 1.01)).toBeGreaterThan(precision(0, 0.75));
  });
});

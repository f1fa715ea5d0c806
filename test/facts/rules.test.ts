import { describe, expect, test } from 'vitest';
import { readWith } from '../../src/facts/explain.ts';
import { RULES } from '../../src/facts/order.ts';

describe.each(RULES.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  test.each(rule.finds.map(({ text, facts }) => [text, facts] as const))('finds: %s', (text, facts) => {
    expect(readWith(rule, text)).toEqual([...facts]);
  });
  test.each(rule.leaves.map((text) => [text] as const))('leaves: %s', (text) => {
    expect(readWith(rule, text)).toEqual([]);
  });
  test('has a proof of what it finds and of what it leaves', () => {
    expect(rule.finds.length).toBeGreaterThan(0);
    expect(rule.leaves.length).toBeGreaterThan(0);
  });
});

test('no two rules have one name', () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
});

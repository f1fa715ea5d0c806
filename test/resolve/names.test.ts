import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayName, keptKeys, lookupKeys, nameKey } from '../../src/resolve/index.ts';
import { readParty } from './parties.ts';

describe('nameKey', () => {
  it.each([
    ['The Goldman Sachs & Co., Inc.', 'goldman sachs'],
    ['ОАО «Газпром»', 'gazprom'],
    ['阿里巴巴', 'alibaba'],
    ['Société Générale S.A.', 'societe generale'],
    ['J. P. Morgan', 'jp morgan'],
    ['JP Morgan', 'jp morgan'],
    ['AT&T', 'at and t'],
    ['Fiat S.p.A.', 'fiat'],
    ['NV Philips', 'philips'],
    ['Mitsui & Co Ltd', 'mitsui'],
    ['Alibaba Group Holding Ltd', 'alibaba group holding'],
    ["Wendy's International, Inc.", 'wendys international'],
    ["Ford Motor Corp's", 'ford motor'],
    ["Beryllium Int'l", 'beryllium international'],
    ['Wal-Mart', 'wal mart'],
    ['The Limited', 'limited'],
    ['A.O. Smith', 'ao smith'],
    ['S.p.A.', 'spa'],
    ["O'Reilly", 'oreilly'],
  ])('%s is %s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it('keeps Group: it may be another firm', () => {
    expect(nameKey('Alibaba Group')).not.toBe(nameKey('Alibaba'));
  });

  it('is the key of itself, and never empty for a name with a letter or digit', () => {
    const name = fc
      .array(
        fc.oneof(
          fc.constantFrom('The', 'Inc', 'S.A.', '&', 'Group', 'ОАО', '-', "'s", '…', 'É'),
          fc.string({ unit: 'grapheme', maxLength: 6 }),
        ),
        { maxLength: 6 },
      )
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(name, (text) => {
        const key = nameKey(text);
        if (/[\p{L}\p{N}]/u.test(text)) expect(key).not.toBe('');
        expect(key).toBe(key.trim());
        expect(key).not.toMatch(/\s\s/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('keys to ask for', () => {
  const sharedBy = (
    a: Parameters<typeof readParty>[1],
    b: Parameters<typeof readParty>[1],
    kind: Parameters<typeof readParty>[2] = {},
  ) => {
    const kept = new Set([...keptKeys(readParty('b', b, kind)), ...b.map(nameKey)]);
    return lookupKeys(readParty('a', a, kind)).some((key) => kept.has(key));
  };

  it.each([
    ['General Motors Corp', 'GM'],
    ['Alibaba', 'Alibaba Group Holding Ltd'],
    ['Alibaba Group', 'Alibaba'],
    ['Walmart', 'Wal-Mart Stores'.slice(0, 8)],
    ['AT&T', 'American Telephone and Telegraph Co'],
    ['Bank Hohenstein', 'Hohenstein Bank'],
    ['Газпромнефть', 'Gazpromneft'],
    ['General Motor', 'General Motors'],
  ])('%s finds %s', (asked, kept) => {
    expect(sharedBy([asked], [kept])).toBe(true);
  });

  it.each([
    ['Mr. Mikhail Khodorkovsky', 'Mikhail Khodorkovsky'],
    ['Mihkail Khodorkovsky', 'Mikhail Khodorkovsky'],
    ['Bill Ford', 'William Ford'],
  ])('%s finds %s', (asked, kept) => {
    expect(sharedBy([asked], [kept], { kind: 'PERSON' })).toBe(true);
  });

  it.each(['Russian government', 'the Kremlin', 'Russia', 'Government of Russia'])('%s is the Russian state', (name) => {
    expect(sharedBy([name], ['Russian state'], { kind: 'STATE' })).toBe(true);
    expect(sharedBy([name], ['Ukraine'], { kind: 'STATE' })).toBe(false);
  });

  it('a bare government is asked for by its country only', () => {
    expect(lookupKeys(readParty('a', ['government'], { kind: 'STATE' }))).toEqual([]);
    expect(sharedBy(['government'], ['French government'], { kind: 'STATE', country: 'FR' })).toBe(true);
  });

  it('a full-named person is not asked for by the family name, and no firm is kept by two initials', () => {
    expect(lookupKeys(readParty('a', ['Ada Smith', 'Smith'], { kind: 'PERSON' }))).not.toContain('smith');
    expect(keptKeys(readParty('a', ['General Motors']))).not.toContain('gm');
  });
});

describe('the name to show', () => {
  it.each([
    [['Alibaba', 'Alibaba Group', 'ALIBABA GROUP HOLDING LTD'], 'Alibaba Group'],
    [['GM', 'General Motors', 'General Motors Corp'], 'General Motors'],
    [['BP'], 'BP'],
    [['Khodorkovsky', 'Mikhail Khodorkovsky'], 'Mikhail Khodorkovsky'],
  ])('of %j is %s', (names, name) => {
    expect(displayName(names)).toBe(name);
    expect(displayName(names.toReversed())).toBe(name);
  });
});

import { describe, expect, test } from 'vitest';
import type { Gold, GoldParty } from '../../src/gold.ts';
import { type Score, scoreArticle, summarise } from '../../src/score/index.ts';
import { scoreTable } from '../../src/score/table.ts';

const party = (id: string, type: GoldParty['type'], ...names: readonly string[]): GoldParty => ({ id, type, names });

const GOLD: Gold = {
  parties: [
    party('a', 'firm', 'Acme Group Inc', 'Acme'),
    party('b', 'firm', 'Bolt Ltd'),
    party('c', 'person', 'Ann Lee', 'Lee'),
    party('v', 'venture', 'a new joint venture'),
  ],
  stakes: [
    { holder: 'a', in: 'b', percent: 25, bound: 'exact', size: null, status: 'held', quote: '' },
    { holder: 'a', in: 'b', percent: 51, bound: 'exact', size: null, status: 'planned', quote: '' },
  ],
  posts: [{ person: 'c', firm: 'a', title: 'chief executive', status: 'current', quote: '' }],
  deals: [
    {
      kind: 'acquisition',
      buyers: ['a'],
      sellers: [],
      target: 'b',
      percent: null,
      amount: { value: 100, currency: 'USD', bound: 'exact' },
      status: 'agreed',
      quote: '',
    },
    {
      kind: 'joint_venture',
      buyers: ['a', 'b'],
      sellers: [],
      target: 'v',
      percent: null,
      amount: null,
      status: 'agreed',
      quote: '',
    },
  ],
  foundings: [{ founder: 'c', firm: 'a', year: null, quote: '' }],
};

const score = (pred: Gold | null): Readonly<Record<string, Score>> => summarise([scoreArticle(GOLD, pred).counts]);
const renamed = (at: number, type: GoldParty['type'], ...names: readonly string[]): Gold => ({
  ...GOLD,
  parties: GOLD.parties.with(at, party(GOLD.parties[at]!.id, type, ...names)),
});

test('an annotation scores 1 against itself, and nothing against silence', () => {
  for (const [kind, { f1 }] of Object.entries(score(GOLD))) expect(f1, kind).toBe(1);
  expect(score(null)['facts']).toMatchObject({ tp: 0, fp: 0, fn: 6, p: null, r: 0 });
});

describe('parties are one where their names say so', () => {
  test.each([
    ['legal forms, articles, dots', renamed(1, 'firm', 'The BOLT Co., Ltd.'), 4],
    ['"Group" only as a last resort', renamed(1, 'firm', 'Bolt Holdings'), 4],
    ['a surname that one person bears', renamed(2, 'person', 'Mr Lee'), 4],
    ['a description by any shared word', renamed(3, 'venture', 'the venture with Bolt'), 4],
    ['a person taken for a firm is a wrong party', renamed(1, 'person', 'Bolt'), 3],
    ['another name', renamed(1, 'firm', 'Cord Ltd'), 3],
  ])('%s', (_, pred, right) => {
    expect(score(pred)['parties']?.tp).toBe(right);
  });
});

describe('facts', () => {
  test('swapped holder and firm are wrong', () => {
    expect(score({ ...GOLD, stakes: [{ ...GOLD.stakes[0]!, holder: 'b', in: 'a' }] })['stakes']).toMatchObject({
      tp: 0,
      fp: 1,
      fn: 2,
    });
  });
  test('facts of one pair are paired by their attributes, in any order', () => {
    expect(score({ ...GOLD, stakes: GOLD.stakes.toReversed() })['stakes_strict']?.tp).toBe(2);
  });
  test('a percent may be off by rounding, a status may not', () => {
    const [first, second] = GOLD.stakes;
    const scores = score({
      ...GOLD,
      stakes: [
        { ...first!, percent: 25.04 },
        { ...second!, status: 'held' },
      ],
    });
    expect([scores['stakes']?.tp, scores['stakes_strict']?.tp]).toEqual([2, 1]);
  });
  test('a repeated fact counts once', () => {
    expect(score({ ...GOLD, posts: [...GOLD.posts, ...GOLD.posts] })['posts']).toMatchObject({ tp: 1, fp: 1 });
  });
  test('"ceo" is a chief executive officer', () => {
    expect(score({ ...GOLD, posts: [{ ...GOLD.posts[0]!, title: 'ceo' }] })['posts_strict']?.tp).toBe(1);
  });
  test('a deal of another kind but the same group is right leniently only', () => {
    const scores = score({ ...GOLD, deals: [{ ...GOLD.deals[0]!, kind: 'stake_purchase' }] });
    expect([scores['deals']?.tp, scores['deals_strict']?.tp]).toEqual([1, 0]);
  });
});

test('each fault is one line, and the table has one line per kind', () => {
  const { errors, counts } = scoreArticle(GOLD, { ...GOLD, posts: [{ ...GOLD.posts[0]!, status: 'former' }], foundings: [] });
  expect(errors).toEqual([
    'NEAR posts person: Ann Lee; firm: Acme Group Inc; title: chief executive; status: current | got person: Ann Lee; firm: Acme Group Inc; title: chief executive; status: former',
    'MISS foundings founder: Ann Lee; firm: Acme Group Inc',
  ]);
  expect(scoreTable(summarise([counts])).split('\n')[0]).toBe('kind                   TP     FP     FN      P      R     F1');
});

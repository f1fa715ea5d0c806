import { describe, expect, it } from 'vitest';
import type { Claim, DealFact, StakeFact } from '../../src/domain.ts';
import { settleStakes } from '../../src/ledger/index.ts';
import { deal, percent, size, stake } from './claims.ts';

/** "HELD 48% 2010-01-01..2010-06-01", in order of time. */
const told = (claims: readonly Claim<StakeFact>[], calledOff: readonly Claim<DealFact>[] = []): readonly string[] =>
  settleStakes(claims, calledOff)
    .stakes.map(({ status, label, from, until }) => ({
      key: from ?? until ?? '',
      text: `${status} ${label} ${from ?? '?'}..${until ?? ''}`,
    }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.text < b.text ? -1 : 1))
    .map(({ text }) => text);

const decidedBy = (claims: readonly Claim<StakeFact>[]) =>
  settleStakes(claims).conflicts.map(({ kind, decidedBy: rule }) => `${kind} ${rule}`);

describe('which of two claims about one moment is believed', () => {
  const monday = '2010-03-01';

  it('source: the filing before the press, though it is older by a day', () => {
    const claims = [stake(monday, 'HELD', 48, {}, { source: 'FILING' }), stake('2010-03-02', 'HELD', 45)];
    expect(told(claims)).toEqual(['HELD 48% 2010-03-01..']);
    expect(decidedBy(claims)).toEqual(['SHARE source']);
  });

  it('source: an analyst before everybody', () => {
    const claims = [
      stake(monday, 'HELD', 48, {}, { source: 'FILING' }),
      stake(monday, 'HELD', 47, {}, { source: 'ANALYST', article: 'entry' }),
    ];
    expect(told(claims)).toEqual(['HELD 47% 2010-03-01..']);
  });

  it('corroboration: two stories before one', () => {
    const claims = [stake(monday, 'HELD', 45), stake('2010-03-02', 'HELD', 48), stake('2010-03-03', 'HELD', 48)];
    expect(told(claims)).toEqual(['HELD 48% 2010-03-02..']);
    expect(decidedBy(claims)).toEqual(['SHARE corroboration']);
  });

  it('recency: with nothing else to choose, the later story from its day on, and the earlier until then', () => {
    const claims = [stake(monday, 'HELD', 48), stake('2010-03-03', 'HELD', 45)];
    expect(told(claims)).toEqual(['HELD 48% 2010-03-01..2010-03-03', 'HELD 45% 2010-03-03..']);
    expect(decidedBy(claims)).toEqual(['SHARE recency']);
  });

  it('confidence: of two stories of one day the one that is read with more certainty', () => {
    const claims = [
      stake(monday, 'HELD', 48, { confidence: 0.6 }, { article: 'a' }),
      stake(monday, 'HELD', 45, { confidence: 0.9 }, { article: 'b' }),
    ];
    expect(told(claims)).toEqual(['HELD 45% 2010-03-01..']);
    expect(decidedBy(claims)).toEqual(['SHARE confidence']);
  });

  it('precision: then the more exact number', () => {
    const claims = [stake(monday, 'HELD', 48, {}, { article: 'a' }), stake(monday, 'HELD', 45.25, {}, { article: 'b' })];
    expect(told(claims)).toEqual(['HELD 45.25% 2010-03-01..']);
    expect(decidedBy(claims)).toEqual(['SHARE precision']);
  });

  it('dates first: a month later it is no contradiction but a change', () => {
    const claims = [stake(monday, 'HELD', 48, {}, { source: 'FILING' }), stake('2010-04-05', 'HELD', 45)];
    expect(told(claims)).toEqual(['HELD 48% 2010-03-01..2010-04-05', 'HELD 45% 2010-04-05..']);
    expect(decidedBy(claims)).toEqual([]);
  });

  it('an outvoted claim stands behind the stake that outvoted it, and the conflict names both', () => {
    const [best, other] = [stake(monday, 'HELD', 48, {}, { source: 'FILING' }), stake(monday, 'HELD', 45, {}, { article: 'b' })];
    const { stakes, conflicts } = settleStakes([best, other]);
    expect(stakes).toHaveLength(1);
    expect(stakes[0]?.claimIds).toEqual([best.claimId, other.claimId].sort());
    expect(conflicts).toMatchObject([{ factIds: [stakes[0]?.id], believed: [best.claimId], outvoted: [other.claimId] }]);
    expect(conflicts[0]?.message).toContain('held 48% (FILING, 2010-03-01) is believed, not held 45% (PRESS, 2010-03-01)');
  });
});

describe('one claim in other words', () => {
  it.each([
    ['a third', [percent(33.3), percent(33.33), percent(33)]],
    ['a majority that is 51 percent', [size('MAJORITY'), percent(51), size('CONTROLLING')]],
    ['nearly 15 percent', [percent(15, 'ABOUT'), percent(14.9)]],
    ['more than 20 percent', [percent(20, 'AT_LEAST'), percent(24)]],
    ['all of it', [size('WHOLE'), percent(100)]],
  ])('%s', (_, shares) => {
    const claims = shares.map((share, index) => stake(`2010-0${index + 1}-01`, 'HELD', share));
    expect(settleStakes(claims)).toMatchObject({
      stakes: [{ from: '2010-01-01', until: null, claimIds: claims.map(({ claimId }) => claimId).sort() }],
      conflicts: [],
    });
  });

  it('50.1 percent is not 50: control hangs on it', () => {
    expect(told([stake('2010-01-01', 'HELD', 50), stake('2010-06-01', 'HELD', 50.1)])).toEqual([
      'HELD 50% 2010-01-01..2010-06-01',
      'HELD 50.1% 2010-06-01..',
    ]);
  });
});

describe('a number in short and made exact', () => {
  it('within a month is one claim, and the exact number is believed', () => {
    expect(told([stake('2010-01-01', 'HELD', 24), stake('2010-01-20', 'HELD', 24.3)])).toEqual(['HELD 24.3% 2010-01-01..']);
  });

  it('months apart is a change: nobody had said 24.3 before', () => {
    const claims = [stake('2010-01-01', 'HELD', 24), stake('2010-09-01', 'HELD', 24.3), stake('2010-11-01', 'HELD', 24)];
    expect(told(claims)).toEqual(['HELD 24% 2010-01-01..2010-09-01', 'HELD 24.3% 2010-09-01..']);
    expect(decidedBy(claims)).toEqual([]);
    const plans = [stake('2010-01-01', 'PLANNED', 24), stake('2010-09-01', 'PLANNED', 24.3)];
    expect(told(plans)).toEqual(['PLANNED 24% 2010-01-01..2010-09-01', 'PLANNED 24.3% 2010-09-01..']);
  });

  it('told in short later is no change', () => {
    expect(told([stake('2010-01-01', 'HELD', 24.3), stake('2010-09-01', 'HELD', 24)])).toEqual(['HELD 24.3% 2010-01-01..']);
  });

  it('two exact numbers are a change', () => {
    expect(told([stake('2010-01-01', 'HELD', 24.1), stake('2010-01-20', 'HELD', 24.3)])).toEqual([
      'HELD 24.1% 2010-01-01..2010-01-20',
      'HELD 24.3% 2010-01-20..',
    ]);
  });
});

describe('held', () => {
  it('from the first claim on, or from the day that a text states', () => {
    expect(told([stake('2010-06-01', 'HELD', 48)])).toEqual(['HELD 48% 2010-06-01..']);
    expect(told([stake('2010-06-01', 'HELD', 48), stake('2011-01-01', 'HELD', 48, { from: '2007-05-01' })])).toEqual([
      'HELD 48% 2007-05-01..',
    ]);
  });

  it('two moments in one story are two periods', () => {
    const story = [stake('2010-06-01', 'HELD', 48), stake('2010-06-01', 'FORMER', 38), stake('2010-06-01', 'PLANNED', 60)];
    expect(told(story)).toEqual(['FORMER 38% ?..2010-06-01', 'HELD 48% 2010-06-01..', 'PLANNED 60% 2010-06-01..']);
    expect(told([stake('2009-01-01', 'HELD', 38), ...story]).slice(0, 2)).toEqual([
      'HELD 38% 2009-01-01..2010-06-01',
      'HELD 48% 2010-06-01..',
    ]);
  });

  it('a stated day of the change wins over the story that came before it', () => {
    const claims = [
      stake('2010-01-01', 'HELD', 20),
      stake('2010-06-01', 'HELD', 20),
      stake('2010-09-01', 'HELD', 30, { from: '2010-07-15' }),
    ];
    expect(told(claims)).toEqual(['HELD 20% 2010-01-01..2010-07-15', 'HELD 30% 2010-07-15..']);
  });

  it('"former" closes, on its stated day or that of the story, and closing is not told twice', () => {
    const held = stake('2010-01-01', 'HELD', 20);
    expect(told([held, stake('2011-01-01', 'FORMER', size('UNSPECIFIED'))])).toEqual(['HELD 20% 2010-01-01..2011-01-01']);
    expect(told([held, stake('2011-01-01', 'FORMER', 20, { until: '2010-11-30' }), stake('2012-01-01', 'FORMER', 20)])).toEqual([
      'HELD 20% 2010-01-01..2010-11-30',
    ]);
  });

  it('who has sold all of it holds nothing, whatever the share was said to be', () => {
    expect(told([stake('2010-01-01', 'HELD', 51), stake('2011-01-01', 'FORMER', size('WHOLE'))])).toEqual([
      'HELD 51% 2010-01-01..2011-01-01',
    ]);
  });

  it('who has sold a part is not out', () => {
    expect(told([stake('2010-01-01', 'HELD', 51), stake('2011-01-01', 'FORMER', 10)])).toEqual([
      'HELD 51% 2010-01-01..',
      'FORMER 10% ?..2011-01-01',
    ]);
  });

  it('sold, and bought again', () => {
    const claims = [stake('2010-01-01', 'HELD', 20), stake('2011-01-01', 'FORMER', 20), stake('2012-01-01', 'HELD', 20)];
    expect(told(claims)).toEqual(['HELD 20% 2010-01-01..2011-01-01', 'HELD 20% 2012-01-01..']);
    expect(new Set(settleStakes(claims).stakes.map(({ id }) => id)).size).toBe(2);
  });

  it('what is only known to be over has no first day', () => {
    expect(told([stake('2010-01-01', 'FORMER', 20)])).toEqual(['FORMER 20% ?..2010-01-01']);
    expect(told([stake('2010-01-01', 'FORMER', 20, { from: '1999-01-01', until: '2003-01-01' })])).toEqual([
      'HELD 20% 1999-01-01..2003-01-01',
    ]);
  });
});

describe('planned', () => {
  const plan = stake('2010-01-01', 'PLANNED', 48);

  it('becomes held when a later claim says that it is done', () => {
    expect(told([plan, stake('2010-06-01', 'HELD', 48)])).toEqual([
      'PLANNED 48% 2010-01-01..2010-06-01',
      'HELD 48% 2010-06-01..',
    ]);
  });

  it('does not become held when only what was held before is told again', () => {
    const claims = [stake('2009-01-01', 'HELD', 20), plan, stake('2010-06-01', 'HELD', 20)];
    expect(told(claims)).toEqual(['HELD 20% 2009-01-01..', 'PLANNED 48% 2010-01-01..']);
  });

  it('lapses when the deal is called off, and is new when it is planned again', () => {
    const end = deal('2010-03-01', 'ENDED');
    expect(told([plan], [end])).toEqual(['PLANNED 48% 2010-01-01..2010-03-01']);
    expect(told([plan, stake('2010-09-01', 'PLANNED', 48)], [end])).toEqual([
      'PLANNED 48% 2010-01-01..2010-03-01',
      'PLANNED 48% 2010-09-01..',
    ]);
  });

  it('does not lapse with a deal that goes on, or with that of another buyer', () => {
    expect(told([plan], [deal('2010-03-01', 'AGREED'), deal('2010-03-01', 'ENDED', { buyers: ['Rival'] })])).toEqual([
      'PLANNED 48% 2010-01-01..',
    ]);
  });

  it('may be changed', () => {
    expect(told([plan, stake('2010-05-01', 'PLANNED', 47)])).toEqual([
      'PLANNED 48% 2010-01-01..2010-05-01',
      'PLANNED 47% 2010-05-01..',
    ]);
  });

  it('told again after it was done is old news', () => {
    const claims = [plan, stake('2010-06-01', 'HELD', 48), stake('2010-07-01', 'PLANNED', 48)];
    expect(told(claims)).toEqual(['PLANNED 48% 2010-01-01..2010-06-01', 'HELD 48% 2010-06-01..']);
    expect(decidedBy(claims)).toEqual(['STATUS forward']);
  });

  it('a rumour ends where a plan begins', () => {
    const claims = [
      stake('2010-01-01', 'RUMOURED', size('WHOLE')),
      stake('2010-03-01', 'PLANNED', 100),
      stake('2010-08-01', 'HELD', 100),
    ];
    expect(told(claims)).toEqual([
      'RUMOURED 100% 2010-01-01..2010-03-01',
      'PLANNED 100% 2010-03-01..2010-08-01',
      'HELD 100% 2010-08-01..',
    ]);
  });
});

describe('ids', () => {
  const idOf = (claims: readonly Claim<StakeFact>[], share: number) =>
    settleStakes(claims).stakes.find((each) => each.percent === share)?.id;
  const one = [stake('2010-01-01', 'HELD', 48)];

  it('stay when more is told, earlier or later', () => {
    const more = [...one, stake('2009-01-01', 'HELD', 48), stake('2008-01-01', 'HELD', 30), stake('2012-01-01', 'FORMER', 48)];
    expect(idOf(more, 48)).toBe(idOf(one, 48));
  });

  it('differ by holder', () => {
    const other = one.map((claim) => ({ ...claim, fact: { ...claim.fact, holder: 'Other' } }));
    expect(idOf(other, 48)).not.toBe(idOf(one, 48));
  });
});

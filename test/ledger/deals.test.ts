import { describe, expect, it } from 'vitest';
import type { Claim, DealFact, Money } from '../../src/domain.ts';
import { dealScope, settleDeals, settleFoundings, targetScope } from '../../src/ledger/index.ts';
import { deal, founding } from './claims.ts';

const told = (claims: readonly Claim<DealFact>[]): readonly string[] =>
  settleDeals(claims).deals.map(({ kind, status, announcedOn, buyerIds, percent }) =>
    `${kind} ${status} ${announcedOn} ${buyerIds.join('+')} ${percent ?? ''}`.trim(),
  );

const dollars = (value: number, bound: Money['bound'] = 'EXACT'): Money => ({ value, currency: 'USD', bound });

describe('one deal told by ten articles', () => {
  const BID = [
    deal('2010-01-05', 'PROPOSED', { kind: 'STAKE_PURCHASE', percent: 51 }),
    deal('2010-01-06', 'PROPOSED', { amount: dollars(900e6, 'ABOUT') }),
    deal('2010-01-20', 'PROPOSED', { buyers: [], sellers: ['Parent'], kind: 'DIVESTMENT' }),
    deal('2010-02-11', 'AGREED', { percent: 51, amount: dollars(1.1e9), sellers: ['Parent'] }),
    deal('2010-02-12', 'AGREED', { amount: dollars(1.1e9, 'ABOUT') }),
    deal('2010-02-13', 'AGREED', { announcedOn: '2010-02-11' }),
    deal('2010-03-30', 'AGREED', {}),
    deal('2010-06-02', 'COMPLETED', { percent: 51 }),
    deal('2010-06-20', 'PROPOSED', {}),
    deal('2010-07-01', 'AGREED', { buyers: ['Holder', 'Partner'] }),
  ];

  it('is one deal, whose status moves forward and whose price is the last told', () => {
    const { deals, conflicts } = settleDeals(BID);
    expect(told(BID)).toEqual(['ACQUISITION COMPLETED 2010-01-05 Holder+Partner 51']);
    expect(deals).toMatchObject([{ sellerIds: ['Parent'], amount: dollars(1.1e9) }]);
    expect(deals[0]?.claimIds).toHaveLength(10);
    expect(conflicts).toMatchObject([{ kind: 'AMOUNT', decidedBy: 'recency', outvoted: [BID[1]?.claimId] }]);
  });

  it('stands where its articles stood at each moment', () => {
    const statuses = BID.map((_, count) => settleDeals(BID.slice(0, count + 1)).deals[0]?.status);
    expect(statuses).toEqual([...Array(3).fill('PROPOSED'), ...Array(4).fill('AGREED'), ...Array(3).fill('COMPLETED')]);
  });
});

describe('another deal', () => {
  it('years later', () => {
    expect(told([deal('2010-01-05', 'PROPOSED'), deal('2013-01-05', 'AGREED')])).toEqual([
      'ACQUISITION PROPOSED 2010-01-05 Holder',
      'ACQUISITION AGREED 2013-01-05 Holder',
    ]);
  });

  it('after the first has failed', () => {
    const claims = [
      deal('2010-01-05', 'AGREED'),
      deal('2010-03-01', 'ENDED'),
      deal('2010-03-10', 'AGREED'),
      deal('2010-09-01', 'PROPOSED'),
    ];
    expect(told(claims)).toEqual(['ACQUISITION ENDED 2010-01-05 Holder', 'ACQUISITION PROPOSED 2010-09-01 Holder']);
  });

  it('by another buyer', () => {
    expect(told([deal('2010-01-05', 'PROPOSED'), deal('2010-01-07', 'PROPOSED', { buyers: ['Rival'] })])).toHaveLength(2);
  });

  it('for another share', () => {
    expect(
      told([deal('2010-01-05', 'COMPLETED', { percent: 10 }), deal('2010-06-05', 'COMPLETED', { percent: 15 })]),
    ).toHaveLength(2);
    expect(
      told([deal('2010-01-05', 'COMPLETED', { percent: 10 }), deal('2010-01-06', 'COMPLETED', { percent: 15 })]),
    ).toHaveLength(1);
  });

  it('of another sort', () => {
    expect(told([deal('2010-01-05', 'AGREED'), deal('2010-01-05', 'AGREED', { kind: 'JOINT_VENTURE' })])).toHaveLength(2);
  });
});

describe('done and failed at once', () => {
  it('the company is believed before the press, and the conflict is shown', () => {
    const claims = [deal('2010-01-05', 'COMPLETED', {}, { source: 'COMPANY' }), deal('2010-01-06', 'ENDED')];
    expect(settleDeals(claims)).toMatchObject({
      deals: [{ status: 'COMPLETED' }],
      conflicts: [{ kind: 'STATUS', decidedBy: 'source' }],
    });
  });
});

describe('scope', () => {
  it('the target, or in a merger the set of parties', () => {
    const merger = (buyers: readonly string[]) =>
      dealScope(deal('2010-01-05', 'AGREED', { kind: 'MERGER', buyers, target: null }).fact);
    expect(merger(['b', 'a'])).toBe(merger(['a', 'b']));
    expect(merger(['a', 'c'])).not.toBe(merger(['a', 'b']));
    expect(dealScope(deal('2010-01-05', 'AGREED').fact)).toBe(targetScope('Firm'));
  });
});

describe('foundings', () => {
  it('one for each founder and firm, with the year that most sources give', () => {
    const claims = [
      founding('2010-01-01', 'Ada', 1999),
      founding('2012-01-01', 'Ada', 1998),
      founding('2011-01-01', 'Ada', 1999),
      founding('2011-02-01', 'Ada', null),
      founding('2011-02-01', 'Ben', null),
    ];
    const { foundings, conflicts } = settleFoundings(claims);
    expect(foundings.map(({ founderId, year, claimIds }) => [founderId, year, claimIds.length])).toEqual([
      ['Ada', 1999, 4],
      ['Ben', null, 1],
    ]);
    expect(conflicts).toMatchObject([{ kind: 'YEAR', decidedBy: 'corroboration' }]);
  });
});

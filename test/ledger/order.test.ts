/** What is believed does not hang on the order in which articles arrive, and nothing is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Claim,
  type Day,
  type DealFact,
  type PostFact,
  SOURCE_KINDS,
  STAKE_STATUSES,
  type StakeFact,
} from '../../src/domain.ts';
import { settleDeals, settlePosts, settleStakes } from '../../src/ledger/index.ts';
import { deal, percent, post, size, stake } from './claims.ts';

const FIVE = [
  [stake('2010-03-01', 'HELD', 20), stake('2010-03-01', 'PLANNED', 51)],
  [stake('2010-03-02', 'HELD', 25, {}, { source: 'RUMOUR' })],
  [stake('2010-06-01', 'HELD', 51), stake('2010-06-01', 'FORMER', 20)],
  [stake('2010-05-01', 'HELD', size('MINORITY')), stake('2010-05-01', 'RUMOURED', size('WHOLE'))],
  [stake('2011-01-01', 'FORMER', size('WHOLE'), { until: '2010-12-15' })],
] as const;

const orders = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  items.length < 2 ? [items] : items.flatMap((first, index) => orders(items.toSpliced(index, 1)).map((rest) => [first, ...rest]));

/** Articles recorded one hour after the other, in this order. */
const inOrder = (articles: readonly (readonly Claim<StakeFact>[])[]): readonly Claim<StakeFact>[] =>
  articles.flatMap((claims, hour) => claims.map((claim) => ({ ...claim, recordedAt: `2012-01-01T0${hour}:00:00.000Z` })));

const DAYS: readonly Day[] = [
  '2010-01-01',
  '2010-01-02',
  '2010-01-20',
  '2010-03-01',
  '2010-03-03',
  '2010-06-01',
  '2010-09-01',
  '2011-05-01',
];
const day = fc.constantFrom(...DAYS);
const dayOrNone = fc.option(day, { nil: null, freq: 3 });
const share = fc.constantFrom(
  percent(20),
  percent(20.3),
  percent(25),
  percent(51),
  percent(50, 'AT_LEAST'),
  percent(20, 'ABOUT'),
  percent(100),
  size('MAJORITY'),
  size('UNSPECIFIED'),
  size('WHOLE'),
);
const told = fc.constantFrom(
  ...DAYS.flatMap((published, index) => SOURCE_KINDS.slice(index % 3, (index % 3) + 3).map((source) => ({ published, source }))),
);

const stakeClaim = fc
  .record({ told, status: fc.constantFrom(...STAKE_STATUSES), share, from: dayOrNone, until: dayOrNone })
  .map(({ told: { published, source }, status, share: of, from, until }) =>
    stake(
      published,
      status,
      of,
      { from, until: until && from && until <= from ? null : until },
      { source, article: `${source} ${published}` },
    ),
  );

const postClaim = fc
  .record({
    day,
    person: fc.constantFrom('Ada', 'Ben', 'Cleo'),
    title: fc.constantFrom('ceo', 'chief executive', 'chairman', 'analyst'),
    status: fc.constantFrom('CURRENT', 'INCOMING', 'FORMER'),
  })
  .map(
    ({ day: published, person, title, status }): Claim<PostFact> => post(published, person, title, status as PostFact['status']),
  );

const dealClaim = fc
  .record({
    day,
    status: fc.constantFrom('PROPOSED', 'AGREED', 'COMPLETED', 'ENDED'),
    buyers: fc.subarray(['Ada', 'Ben'], { minLength: 0 }),
    percent: fc.constantFrom(null, 10, 30),
  })
  .map(({ day: published, status, ...fact }): Claim<DealFact> => deal(published, status as DealFact['status'], fact));

const several = <T extends Claim>(claim: fc.Arbitrary<T>) =>
  fc.uniqueArray(claim, { selector: ({ claimId }) => claimId, maxLength: 12 });

const twoOrders = <T extends Claim>(claim: fc.Arbitrary<T>) =>
  several(claim).chain((claims) => fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })));

function always<T>(values: fc.Arbitrary<T>, check: (value: T) => void): void {
  fc.assert(
    fc.property(values, (value) => {
      check(value);
    }),
    { numRuns: 500 },
  );
}

describe('order of arrival', () => {
  it('all 120 orders of five articles give the same stakes and conflicts', () => {
    const results = orders(FIVE).map((articles) => JSON.stringify(settleStakes(inOrder(articles))));
    expect(results).toHaveLength(120);
    expect(new Set(results).size).toBe(1);
  });

  it('any claims in any order', () => {
    always(twoOrders(stakeClaim), ([one, other]) => expect(settleStakes(other)).toEqual(settleStakes(one)));
    always(twoOrders(postClaim), ([one, other]) => expect(settlePosts(other)).toEqual(settlePosts(one)));
    always(twoOrders(dealClaim), ([one, other]) => expect(settleDeals(other)).toEqual(settleDeals(one)));
  });
});

describe('whatever the claims', () => {
  const places = (nodes: readonly { readonly claimIds: readonly string[] }[]) => nodes.flatMap(({ claimIds }) => claimIds).sort();
  const ids = (claims: readonly Claim[]) => claims.map(({ claimId }) => claimId).sort();

  it('each claim stands behind one stake, post or deal', () => {
    always(several(stakeClaim), (claims) => expect(places(settleStakes(claims).stakes)).toEqual(ids(claims)));
    always(several(postClaim), (claims) => expect(places(settlePosts(claims).posts)).toEqual(ids(claims)));
    always(several(dealClaim), (claims) => expect(places(settleDeals(claims).deals)).toEqual(ids(claims)));
  });

  it('no stake is without a claim, no id is there twice', () => {
    always(several(stakeClaim), (claims) => {
      const { stakes } = settleStakes(claims);
      expect(stakes.filter(({ claimIds }) => claimIds.length === 0)).toEqual([]);
      expect(new Set(stakes.map(({ id }) => id)).size).toBe(stakes.length);
    });
  });

  it('what is held or planned has a first day, and one share at a time', () => {
    always(fc.tuple(several(stakeClaim), day), ([claims, on]) => {
      const { stakes } = settleStakes(claims);
      expect(stakes.filter(({ status, from }) => status !== 'FORMER' && from === null)).toEqual([]);
      for (const status of ['HELD', 'PLANNED', 'RUMOURED']) {
        const there = stakes.filter(
          (each) => each.status === status && each.from! <= on && (each.until === null || each.until > on),
        );
        expect(there.length).toBeLessThan(2);
      }
    });
  });

  it('conflicts name stakes that are there', () => {
    always(several(stakeClaim), (claims) => {
      const { stakes, conflicts } = settleStakes(claims);
      const known = new Set(stakes.map(({ id }) => id));
      expect(conflicts.flatMap(({ factIds }) => factIds).filter((id) => !known.has(id))).toEqual([]);
    });
  });
});

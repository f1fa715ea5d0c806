import { expect, test } from 'vitest';
import { changesOf, daysOf } from '../../src/explorer/page/data/changes.ts';
import type { OwnershipStep, PartyHistory } from '../../src/explorer/page/questions/history.ts';
import type { StakeOf, Who } from '../../src/explorer/page/questions/parts.ts';

const party = (name: string): Who => ({ id: name, name, kind: 'FIRM', country: null, trade: null });
const none = { nodes: [], pageInfo: { hasNextPage: false } };

const holding = (
  id: string,
  label: string,
  from: string | null,
  until: string | null,
  status: StakeOf['status'] = 'HELD',
): StakeOf => ({
  id,
  label,
  percent: null,
  low: 0,
  high: 100,
  status,
  from,
  until,
  claimCount: 1,
  firm: party('Venture'),
});

const history = (some: Partial<PartyHistory>): PartyHistory => ({
  ...party('Alpha'),
  names: ['Alpha'],
  holdings: none,
  deals: none,
  articles: none,
  foundings: [],
  ...some,
});

const told = (some: Partial<PartyHistory>) => changesOf(history(some)).map(({ day, words }) => `${day} ${words}`);

test('a stake that follows another is one step; one that ends is told; a plan is called one', () => {
  const nodes = [
    holding('1', '24%', '2018-09-11', '2019-10-09', 'FORMER'),
    holding('2', '24.3%', '2019-10-09', '2021-01-01', 'FORMER'),
    holding('3', '30%', '2020-01-01', null, 'PLANNED'),
    holding('4', '1%', null, null),
  ];
  expect(told({ holdings: { ...none, nodes } })).toEqual([
    '2021-01-01 24.3% of Venture ends',
    '2020-01-01 30% planned of Venture',
    '2019-10-09 24% → 24.3% of Venture',
    '2018-09-11 24% of Venture',
  ]);
});

test('steps in the ownership of a firm lead to the stake that their claims are about, else to the holder', () => {
  const step = (kind: string, before: string | null, after: string | null, stake: string | null): OwnershipStep => ({
    on: '2019-10-09',
    kind,
    before,
    after,
    holder: party('Beta'),
    claims: [{ about: stake === null ? null : { id: stake } }],
  });
  const changes = changesOf(
    history({
      ownershipHistory: [
        step('LOWERED', '48%', '47%', 's1'),
        step('PLAN_ENDED', '50%', null, null),
        step('SOMETHING_NEW', '1%', '2%', 's2'),
      ],
    }),
  );
  expect(changes.map(({ words, fact }) => [words, fact.type, fact.id])).toEqual([
    ['Beta: 48% → 47%', 'STAKE', 's1'],
    ['Beta: 50% no longer planned', 'PARTY', 'Beta'],
    ['Beta: 1% → 2%', 'STAKE', 's2'],
  ]);
});

test('the days of change stand once each, the oldest first', () => {
  const deal = (id: string, announcedOn: string | null) => ({ id, label: id, kind: 'MERGER', status: 'AGREED', announcedOn });
  const nodes = [deal('b', '2020-05-01'), deal('a', '2019-05-01'), deal('c', '2020-05-01'), deal('d', null)];
  expect(daysOf(changesOf(history({ deals: { ...none, nodes } })))).toEqual(['2019-05-01', '2020-05-01']);
});

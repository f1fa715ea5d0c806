import { describe, expect, it } from 'vitest';
import type { Stake, StakeStatus } from '../../src/domain.ts';
import { ownershipHistory } from '../../src/ownership/history.ts';

/** "A 48 2018-09-11 2019-01-01 HELD"; "-" is not known. */
function stake(text: string): Stake {
  const [holderId, share, from, until, status] = text.split(' ') as [string, string, string, string, StakeStatus];
  const [low, high] = share.split('..').map(Number) as [number, number?];
  return {
    id: text,
    holderId,
    firmId: 'V',
    percent: low,
    bound: 'EXACT',
    size: null,
    low,
    high: high ?? low,
    from: from === '-' ? null : from,
    until: until === '-' ? null : until,
    status,
    label: `${share}%`,
    claimIds: [`claim of ${text}`],
  };
}

const told = (...stakes: readonly string[]): readonly string[] =>
  ownershipHistory(stakes.map(stake)).map(
    ({ on, kind, holderId, before, after }) => `${on} ${holderId} ${kind} ${before?.label ?? '-'} to ${after?.label ?? '-'}`,
  );

describe('ownership history', () => {
  it('tells who went from what to what, and when', () => {
    expect(
      told(
        'A 48 2018-09-11 2019-03-01 HELD',
        'A 55 2019-03-01 2020-01-01 HELD',
        'A 30 2020-01-01 2021-06-30 HELD',
        'B 10 2019-03-01 - HELD',
        'C 5 - 2017-05-05 FORMER',
      ),
    ).toEqual([
      '2017-05-05 C LEFT 5% to -',
      '2018-09-11 A ENTERED - to 48%',
      '2019-03-01 B ENTERED - to 10%',
      '2019-03-01 A RAISED 48% to 55%',
      '2020-01-01 A LOWERED 55% to 30%',
      '2021-06-30 A LEFT 30% to -',
    ]);
  });

  it('does not say more or less where bounds leave it open', () => {
    expect(told('A 0..100 - 2019-03-01 HELD', 'A 20 2019-03-01 - HELD')).toEqual([
      'null A ENTERED - to 0..100%',
      '2019-03-01 A RESTATED 0..100% to 20%',
    ]);
  });

  it('tells plans, and takes a plan that is done for the change itself', () => {
    expect(told('A 20 2018-01-01 2019-03-01 HELD', 'A 60 2018-09-11 2019-03-01 PLANNED', 'A 60 2019-03-01 - HELD')).toEqual([
      '2018-01-01 A ENTERED - to 20%',
      '2018-09-11 A PLANNED 20% to 60%',
      '2019-03-01 A RAISED 20% to 60%',
    ]);
  });

  it('tells plans and rumours that came to nothing', () => {
    expect(told('A 60 2018-09-11 2019-03-01 PLANNED', 'B 9 2018-05-01 2018-06-01 RUMOURED')).toEqual([
      '2018-05-01 B RUMOURED - to 9%',
      '2018-06-01 B RUMOUR_ENDED 9% to -',
      '2018-09-11 A PLANNED - to 60%',
      '2019-03-01 A PLAN_ENDED 60% to -',
    ]);
  });

  it('tells a gap as leaving and coming back', () => {
    expect(told('A 20 2018-01-01 2019-01-01 HELD', 'A 20 2020-01-01 - HELD').map((line) => line.split(' ')[2])).toEqual([
      'ENTERED',
      'LEFT',
      'ENTERED',
    ]);
  });

  it('names the claims that tell of each change', () => {
    const [began, ended] = ownershipHistory([stake('A 20 2018-01-01 2019-01-01 HELD')]);
    expect([began?.claimIds, ended?.claimIds]).toEqual([
      ['claim of A 20 2018-01-01 2019-01-01 HELD'],
      ['claim of A 20 2018-01-01 2019-01-01 HELD'],
    ]);
  });
});

/** A small history told in ten articles that arrive out of order; two are withdrawn. Asked of every month of 2010, at every month of 2011. */
import { describe, expect, it } from 'vitest';
import type { Day, Instant } from '../../src/domain.ts';
import { claimsKnownAt, settleStakes } from '../../src/ledger/index.ts';
import { arrived, BY_HAND, HISTORY } from './history.ts';

function onDay(asOf: Day, knownAt: Instant): string {
  const { stakes } = settleStakes(claimsKnownAt(HISTORY, knownAt));
  const begun = stakes.filter(({ from }) => from !== null && from <= asOf);
  const there = (status: string) =>
    begun.filter((each) => each.status === status && (each.until === null || each.until > asOf)).map(({ percent }) => percent);
  const shown = [...there('HELD'), ...there('PLANNED')].join('+');
  return shown || (begun.some(({ status }) => status === 'HELD') ? 'gone' : '-');
}

describe('what was held on a day, as known at a moment', () => {
  const months = Array.from({ length: 12 }, (_, month) => month + 1);

  it.each(months)('in month %i of 2011', (known) => {
    const row = months.map((month) => onDay(`2010-${String(month).padStart(2, '0')}-15`, arrived(known)));
    expect(row).toEqual(BY_HAND[known - 1]);
  });

  it('now is after everything', () => {
    expect(claimsKnownAt(HISTORY, null).map(({ claimId }) => claimId)).toEqual(
      claimsKnownAt(HISTORY, arrived(12)).map(({ claimId }) => claimId),
    );
  });
});

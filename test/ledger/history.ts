/** A small history told in ten articles that arrive out of order; two are withdrawn. */
import type { Claim, Instant, StakeFact } from '../../src/domain.ts';
import { size, stake } from './claims.ts';

/** The beginning of a month of 2011. */
export const arrived = (month: number): Instant => `2011-${String(month).padStart(2, '0')}-01T00:00:00.000Z`;

export const HISTORY: readonly Claim<StakeFact>[] = [
  stake('2010-06-01', 'HELD', 20, {}, { recordedAt: arrived(1) }),
  stake('2010-03-01', 'HELD', 20, {}, { recordedAt: arrived(2) }),
  stake('2010-09-01', 'PLANNED', 51, {}, { recordedAt: arrived(3) }),
  stake('2010-11-01', 'HELD', 51, {}, { recordedAt: arrived(4) }),
  stake('2010-10-01', 'HELD', 20, {}, { recordedAt: arrived(5) }),
  stake('2010-09-03', 'PLANNED', 60, {}, { recordedAt: arrived(6), source: 'RUMOUR' }),
  stake('2010-12-01', 'FORMER', size('WHOLE'), {}, { recordedAt: arrived(7), retractedAt: arrived(10) }),
  stake('2010-02-01', 'HELD', 10, {}, { recordedAt: arrived(8), retractedAt: arrived(12) }),
  stake('2010-06-02', 'HELD', 25, {}, { recordedAt: arrived(9), source: 'FILING' }),
  stake('2010-10-02', 'HELD', 25, {}, { recordedAt: arrived(11), source: 'COMPANY' }),
];

/** Worked out by hand: what is held and what is planned in the middle of each month, as we knew it at the beginning of each month of the next year. */
const TABLE = `
 known  | Jan   Feb   Mar   Apr   May   Jun   Jul   Aug   Sep    Oct    Nov   Dec
 Jan    | -     -     -     -     -     20    20    20    20     20     20    20
 Feb    | -     -     20    20    20    20    20    20    20     20     20    20
 Mar    | -     -     20    20    20    20    20    20    20+51  20+51  20+51 20+51
 Apr    | -     -     20    20    20    20    20    20    20+51  20+51  51    51
 May    | -     -     20    20    20    20    20    20    20+51  20+51  51    51
 Jun    | -     -     20    20    20    20    20    20    20+51  20+51  51    51
 Jul    | -     -     20    20    20    20    20    20    20+51  20+51  51    gone
 Aug    | -     10    20    20    20    20    20    20    20+51  20+51  51    gone
 Sep    | -     10    20    20    20    25    25    25    25+51  20+51  51    gone
 Oct    | -     10    20    20    20    25    25    25    25+51  20+51  51    51
 Nov    | -     10    20    20    20    25    25    25    25+51  25+51  51    51
 Dec    | -     -     20    20    20    25    25    25    25+51  25+51  51    51
`;

/** Cells of the table, a row for each month of knowing. */
export const BY_HAND: readonly (readonly string[])[] = TABLE.trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('|')[1]!.trim().split(/\s+/));

import type { TableRow } from '../table.ts';

/** A share as BODS bounds it: each end included or not. */
export interface BodsShare {
  readonly exact?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly exclusiveMaximum?: number;
}
export type Interest = Readonly<Record<string, unknown>>;

/** What a word says of a share; a controlling or an unsaid one may be any. */
const BY_SIZE: Readonly<Record<string, BodsShare>> = {
  WHOLE: { exact: 100 },
  MAJORITY: { exclusiveMinimum: 50, maximum: 100 },
  MINORITY: { exclusiveMinimum: 0, exclusiveMaximum: 50 },
};
/** BODS's code list `interestType`, by the class of a post; posts of other classes give no say in a firm. */
const BY_ROLE: Readonly<Record<string, string>> = {
  CHAIR: 'boardChair',
  DIRECTOR: 'boardMember',
  CHIEF_EXECUTIVE: 'seniorManagingOfficial',
  FINANCE: 'seniorManagingOfficial',
  OPERATIONS: 'seniorManagingOfficial',
  PRESIDENT: 'seniorManagingOfficial',
  EXECUTIVE: 'seniorManagingOfficial',
};

/** "48%" is exact, "≥20%" is 20 to 100, "≤49%" is more than 0 to 49, "majority" is more than 50; null where nothing is said. */
export function bodsShare({ percent, bound, low, high, size }: TableRow): BodsShare | null {
  if (typeof percent !== 'number') return BY_SIZE[String(size)] ?? null;
  if (bound === 'EXACT' || low === high) return { exact: percent };
  const least = Number(low) > 0 ? { minimum: Number(low) } : { exclusiveMinimum: 0 };
  return { ...least, maximum: Number(high) };
}

const period = ({ from, until }: TableRow): Interest => ({
  ...(from === null ? {} : { startDate: from }),
  ...(until === null ? {} : { endDate: until }),
});

/** A stake is a shareholding; where the words say control and no number, it is control too. News seldom says through whom, so directness is not known. */
export function stakeInterests(row: TableRow): readonly Interest[] {
  const share = bodsShare(row);
  const common = { directOrIndirect: 'unknown', details: row['label'], ...period(row) };
  const held = { type: 'shareholding', ...common, ...(share === null ? {} : { share }) };
  return row['size'] === 'CONTROLLING' ? [held, { type: 'otherInfluenceOrControl', ...common }] : [held];
}

/** The say that a post gives; none for a founder, an analyst or a spokesperson. */
export function postInterests(row: TableRow): readonly Interest[] {
  const type = BY_ROLE[String(row['role'])];
  return type === undefined ? [] : [{ type, directOrIndirect: 'direct', details: row['title'], ...period(row) }];
}

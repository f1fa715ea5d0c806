import type { FactKind } from '../domain.ts';
import type { RuleName } from './rules.ts';

/** Claims that do not go together, kept to be shown: what they are about, which are believed, and why. */
export interface Conflict {
  readonly about: FactKind;
  /** What cannot be: two shares or two statuses at once, two in one seat, two years. */
  readonly kind: 'SHARE' | 'STATUS' | 'SEAT' | 'AMOUNT' | 'YEAR';
  /** Stakes, posts, deals or foundings that it touches. */
  readonly factIds: readonly string[];
  readonly believed: readonly string[];
  readonly outvoted: readonly string[];
  readonly decidedBy: RuleName;
  readonly message: string;
}

/** One value out of what several claims say of one thing. */
import type { Claim, Fact } from '../domain.ts';
import { daysBetween } from './days.ts';
import { byStrength, decide, type RuleName, type Supported, sourceOf } from './rules.ts';

/** How to compare what claims say. */
export interface Ballot<F extends Fact, T> {
  readonly value: (fact: F) => T | null;
  readonly agrees: (a: T, b: T) => boolean;
  readonly precision: (value: T) => number;
  /** Claims older than the newest by more than this many days are not asked: the thing may have changed. Null asks all. */
  readonly newestDays: number | null;
}

export interface Vote<T> {
  readonly value: T;
  readonly believed: readonly string[];
  readonly outvoted: readonly string[];
  /** The rule that decided against the strongest of the outvoted; recency where all of them are older. */
  readonly rule: RuleName;
}

interface Voter<F extends Fact, T> extends Supported {
  readonly claim: Claim<F>;
  readonly value: T;
}

/** Null where no claim states the value. Of those that agree, the most exact gives it: "1.1 billion" before "about 1.1 billion". */
export function vote<F extends Fact, T>(claims: readonly Claim<F>[], ballot: Ballot<F, T>): Vote<T> | null {
  const { value, agrees, newestDays } = ballot;
  const stated = claims.flatMap((claim) => {
    const says = value(claim.fact);
    return says === null ? [] : [{ claim, value: says }];
  });
  const newest =
    stated
      .map(({ claim }) => claim.asOf)
      .sort()
      .at(-1) ?? '';
  const asked = stated.filter(({ claim }) => newestDays === null || daysBetween(claim.asOf, newest) <= newestDays);
  const voters = asked.map((each): Voter<F, T> => ({ ...each, ...support(each, asked, ballot) })).sort(byStrength);
  const [best] = voters;
  if (!best) return null;
  const ids = (agree: boolean) =>
    stated
      .filter((other) => agrees(other.value, best.value) === agree)
      .map(({ claim }) => claim.claimId)
      .sort();
  const against = voters.find((other) => !agrees(other.value, best.value));
  const exact =
    voters.filter((other) => agrees(other.value, best.value)).toSorted((a, b) => b.precision - a.precision)[0] ?? best;
  return {
    value: exact.value,
    believed: ids(true),
    outvoted: ids(false),
    rule: against ? decide(best, against).rule : 'recency',
  };
}

function support<F extends Fact, T>(
  each: { readonly claim: Claim<F>; readonly value: T },
  all: readonly (typeof each)[],
  { agrees, precision }: Ballot<F, T>,
): Supported {
  const agreeing = all.filter(({ value }) => agrees(value, each.value)).map(({ claim }) => claim.articleId);
  return { by: sourceOf(each.claim), articles: new Set(agreeing).size, precision: precision(each.value) };
}

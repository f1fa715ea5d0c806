/** Claims that cannot both be true of one moment: which stand, which are outvoted, and by which rule. */
import { type Moments, momentsOf } from './moments.ts';
import { byStrength, decide, type RuleName, type Supported } from './rules.ts';
import type { Witness } from './witness.ts';

/** How values of one sort compare. */
export interface Comparison<V> {
  /** True where both can be said of one thing at one time: "majority" and 51 percent. */
  readonly fits: (a: V, b: V) => boolean;
  /** True where having had the first no more ends the second: who sold all of it holds nothing, whatever was believed of the share. */
  readonly ends: (gone: V, held: V) => boolean;
  /** True where both say the same: 33.3 percent and a third. */
  readonly same: (a: V, b: V) => boolean;
  /** True where the second is the first made exact: "24 percent" and then 24.3. Told soon after it is the same claim, told much later a change. */
  readonly refines: (known: V, told: V) => boolean;
  /** Higher for the more exact. */
  readonly precision: (value: V) => number;
  /** In short, for a person to read. */
  readonly show: (value: V) => string;
}

export interface Verdict {
  readonly rule: RuleName;
  /** Ids of the claims. */
  readonly believed: string;
  readonly outvoted: string;
  /** True where the outvoted claim is believed up to the other's day all the same. */
  readonly untilThen: boolean;
}

export interface Contest<V> {
  readonly standing: readonly Witness<V>[];
  readonly verdicts: readonly Verdict[];
}

interface Backed<V> extends Supported {
  readonly witness: Witness<V>;
}

/** Accepts the strongest claims first, and each next one unless a stronger one contradicts it. */
export function contest<V>(witnesses: readonly Witness<V>[], comparison: Comparison<V>): Contest<V> {
  const ofOneMoment = momentsOf(witnesses);
  const strongestFirst = witnesses.map((witness) => backed(witness, ofOneMoment, comparison)).sort(byStrength);
  const standing = new Map<Witness<V>, Backed<V>>();
  const verdicts: Verdict[] = [];
  for (const next of strongestFirst) {
    const against = ofOneMoment(next.witness)
      .flatMap((other) => standing.get(other) ?? [])
      .filter((accepted) => contradict(accepted.witness, next.witness, comparison))
      .sort(byStrength)
      .map((accepted) => verdict(accepted, next));
    const outvoted = against.find(({ untilThen }) => !untilThen);
    verdicts.push(...(outvoted ? [outvoted] : against));
    if (!outvoted) standing.set(next.witness, next);
  }
  return { standing: [...standing.keys()], verdicts };
}

function backed<V>(witness: Witness<V>, ofOneMoment: Moments<V>, { fits, precision }: Comparison<V>): Backed<V> {
  const agreeing = ofOneMoment(witness).filter((other) => other.phase === witness.phase && fits(other.value, witness.value));
  const articles = new Set([witness.articleId, ...agreeing.map(({ articleId }) => articleId)]).size;
  return { witness, by: witness, articles, precision: precision(witness.value) };
}

/** "48 percent" on Monday and "45 percent" on Thursday, with nothing to choose between them, is a change on Thursday. */
function verdict<V>(accepted: Backed<V>, next: Backed<V>): Verdict {
  const { rule } = decide(accepted, next);
  const [a, b] = [accepted.witness, next.witness];
  return { rule, believed: a.claimId, outvoted: b.claimId, untilThen: rule === 'recency' && b.seen < a.day };
}

/**
 * Two moments in one story are two periods: only the very same share cannot be held and be gone in one article.
 * Held on Monday and sold by Thursday is the way of things; sold by Monday and held on Thursday is not. Both speak of one moment.
 */
function contradict<V>(a: Witness<V>, b: Witness<V>, { fits, ends, same }: Comparison<V>): boolean {
  if (a.phase === b.phase) return a.phase !== 'PAST' && !fits(a.value, b.value);
  if (a.articleId === b.articleId) return same(a.value, b.value);
  const [held, gone] = a.phase === 'PAST' ? [b, a] : [a, b];
  return held.seen >= gone.day && ends(gone.value, held.value);
}

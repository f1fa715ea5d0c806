/** Which facts of which rule are right: the counts that say whether a rule earns its place, and how far to trust it. */
import type { Fact, FactKind } from '../domain.ts';
import { readingToGold } from '../gold.ts';
import { align } from './align.ts';
import type { AnnotatedStory } from './annotated.ts';
import { type GoldKind, MATCHERS, pairUp, type Same } from './match.ts';

/** One fact that was read, with the judgement of the annotation. */
export interface Judged {
  readonly story: string;
  readonly rule: string;
  readonly kind: FactKind;
  readonly inferred: boolean;
  readonly confidence: number;
  /** Right parties (and for deals the right event). */
  readonly right: boolean;
}
export interface RuleCount {
  readonly fires: number;
  readonly right: number;
  readonly wrong: number;
}

const KINDS: readonly (readonly [GoldKind, FactKind])[] = [
  ['stakes', 'STAKE'],
  ['posts', 'POST'],
  ['deals', 'DEAL'],
  ['foundings', 'FOUNDING'],
];

/** The facts of stories, each judged. Stories without an annotation have no judgement to give and are left out before. */
export function judge({ id, gold, reading }: AnnotatedStory): readonly Judged[] {
  const pred = readingToGold(reading, id).gold;
  const goldOf = align(gold.parties, pred.parties);
  const same: Same = (a, b) => a != null && b != null && goldOf.get(b) === a;
  return KINDS.flatMap(([list, kind]) => {
    const { lenient } = MATCHERS[list];
    const facts: readonly Fact[] = reading.facts.filter(({ fact }) => fact === kind);
    const golds: readonly (typeof pred)[GoldKind][number][] = gold[list] ?? [];
    const pairs = pairUp(golds, pred[list], (g, p) => lenient(g, p, same));
    return facts.map(({ rule, inferred, confidence }, at) => ({
      story: id,
      rule,
      kind,
      inferred,
      confidence,
      right: pairs.includes(at),
    }));
  });
}

/** Counts by any key of a judged fact. */
export function countBy(facts: readonly Judged[], key: (fact: Judged) => string): ReadonlyMap<string, RuleCount> {
  const counts = new Map<string, RuleCount>();
  for (const fact of facts) {
    const { fires, right, wrong } = counts.get(key(fact)) ?? { fires: 0, right: 0, wrong: 0 };
    counts.set(key(fact), { fires: fires + 1, right: right + Number(fact.right), wrong: wrong + Number(!fact.right) });
  }
  return counts;
}

/** Precision by tenth of confidence: what "0.8" is worth. */
export function byDecile(
  facts: readonly Judged[],
): readonly { readonly from: number; readonly facts: number; readonly precision: number }[] {
  const counts = countBy(facts, ({ confidence }) => String(Math.min(9, Math.floor(confidence * 10))));
  return [...counts]
    .map(([tenth, { fires, right }]) => ({ from: Number(tenth) / 10, facts: fires, precision: right / fires }))
    .sort((a, b) => a.from - b.from);
}

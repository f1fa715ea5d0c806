/** When two facts are the same: leniently by who is involved, strictly also by the attributes. */
import type { Gold, GoldDeal, GoldFounding, GoldMoney, GoldPost, GoldStake } from '../gold.ts';
import { wordsOf } from './names.ts';

/** Whether an id of the annotation and one of the reading mean the same party. */
export type Same = (gold: string | null, pred: string | null) => boolean;

export interface Matcher<F> {
  readonly lenient: (gold: F, pred: F, same: Same) => boolean;
  readonly strict: (gold: F, pred: F) => boolean;
}

const GROUP: Readonly<Record<GoldDeal['kind'], string>> = {
  acquisition: 'sale',
  stake_purchase: 'sale',
  divestment: 'sale',
  investment: 'sale',
  merger: 'sale',
  joint_venture: 'venture',
  ipo: 'ipo',
};
const SPELT_OUT: Readonly<Record<string, string>> = {
  ceo: 'chief executive officer',
  cfo: 'chief financial officer',
  coo: 'chief operating officer',
};

const samePercent = (a: number | null | undefined, b: number | null | undefined): boolean =>
  a == null || b == null ? (a ?? null) === (b ?? null) : Math.abs(a - b) <= 0.05;
const titleWords = (title: string): ReadonlySet<string> =>
  new Set(wordsOf(title).flatMap((word) => (SPELT_OUT[word] ?? word).split(' ')));

function sameTitle(a: string, b: string): boolean {
  const [left, right] = [titleWords(a), titleWords(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / (left.size + right.size - shared || 1) >= 0.5;
}

/** Within one percent, in the same currency where both name one. */
function sameAmount(a: GoldMoney | null | undefined, b: GoldMoney | null | undefined): boolean {
  if (a?.value == null || b?.value == null) return (a?.value ?? null) === (b?.value ?? null);
  return Math.abs(a.value - b.value) <= 0.01 * Math.abs(a.value) && (!a.currency || !b.currency || a.currency === b.currency);
}

/** Same kind of event and target, and one buyer in common, else one seller, else the target says it all. */
function sameDeal(gold: GoldDeal, pred: GoldDeal, same: Same): boolean {
  const meet = (side: 'buyers' | 'sellers') => gold[side].some((g) => (pred[side] ?? []).some((p) => same(g, p)));
  if (GROUP[gold.kind] !== GROUP[pred.kind]) return false;
  if (!(gold.target == null && pred.target == null) && !same(gold.target, pred.target)) return false;
  if (gold.buyers?.length) return meet('buyers');
  return gold.sellers?.length ? meet('sellers') : gold.target != null;
}

const STAKES: Matcher<GoldStake> = {
  lenient: (gold, pred, same) => same(gold.holder, pred.holder) && same(gold.in, pred.in),
  strict: (gold, pred) => samePercent(gold.percent, pred.percent) && gold.status === pred.status,
};
const POSTS: Matcher<GoldPost> = {
  lenient: (gold, pred, same) => same(gold.person, pred.person) && same(gold.firm, pred.firm),
  strict: (gold, pred) => sameTitle(gold.title, pred.title) && gold.status === pred.status,
};
const DEALS: Matcher<GoldDeal> = {
  lenient: sameDeal,
  strict: (gold, pred) => gold.kind === pred.kind && gold.status === pred.status && sameAmount(gold.amount, pred.amount),
};
const FOUNDINGS: Matcher<GoldFounding> = {
  lenient: (gold, pred, same) => same(gold.founder, pred.founder) && same(gold.firm, pred.firm),
  strict: () => true,
};

export type GoldKind = Exclude<keyof Gold, 'parties'>;
type AnyFact = Gold[GoldKind][number];

/** The matcher of each kind; facts of one list are of one kind, so the widening is safe. */
export const MATCHERS = { stakes: STAKES, posts: POSTS, deals: DEALS, foundings: FOUNDINGS } as unknown as Readonly<
  Record<GoldKind, Matcher<AnyFact>>
>;

/** The largest one-to-one pairing along `edge`, grown from `start`: for each gold the index of its partner, or -1. */
export function pairUp<F>(
  golds: readonly F[],
  preds: readonly F[],
  edge: (gold: F, pred: F) => boolean,
  start: readonly number[] = golds.map(() => -1),
): readonly number[] {
  const partner = [...start];
  const place = (p: number, seen: Set<number>): boolean =>
    golds.some((gold, g) => {
      if (seen.has(g) || !edge(gold, preds[p]!)) return false;
      seen.add(g);
      if (partner[g]! >= 0 && !place(partner[g]!, seen)) return false;
      partner[g] = p;
      return true;
    });
  for (const p of preds.keys()) if (!partner.includes(p)) place(p, new Set());
  return partner;
}

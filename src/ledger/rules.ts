/**
 * Which of two claims that cannot both be true of one moment is believed. The rules in their order: the first that tells them apart decides.
 *
 * Before all of them stand the dates: claims about different moments do not contradict each other, the later is believed from its day on.
 */
import { SOURCE_KINDS } from '../domain.ts';
import type { Witness } from './witness.ts';

export const RULE_NAMES = [
  'source',
  'corroboration',
  'recency',
  'confidence',
  'precision',
  'order',
  'forward',
  'succession',
] as const;
export type RuleName = (typeof RULE_NAMES)[number];

/** A witness with the number of articles that say the same of the same moment. */
export interface Supported<V> {
  readonly witness: Witness<V>;
  readonly articles: number;
  readonly precision: number;
}

interface Rule {
  readonly name: RuleName;
  /** What it says, for whoever is shown a conflict. */
  readonly says: string;
  /** Above zero where `a` is believed before `b`. */
  readonly prefers: (a: Supported<unknown>, b: Supported<unknown>) => number;
}

const rank = ({ witness }: Supported<unknown>): number => SOURCE_KINDS.length - SOURCE_KINDS.indexOf(witness.source);
const byText = (a: string, b: string): number => (a === b ? 0 : a > b ? 1 : -1);

export const STRENGTH: readonly Rule[] = [
  {
    name: 'source',
    says: 'an analyst before a filing, a register, the company, the press, hearsay',
    prefers: (a, b) => rank(a) - rank(b),
  },
  { name: 'corroboration', says: 'what more articles say', prefers: (a, b) => a.articles - b.articles },
  { name: 'recency', says: 'the later story', prefers: (a, b) => byText(a.witness.asOf, b.witness.asOf) },
  {
    name: 'confidence',
    says: 'the reading that is more often right',
    prefers: (a, b) => a.witness.confidence - b.witness.confidence,
  },
  { name: 'precision', says: 'the more exact number', prefers: (a, b) => a.precision - b.precision },
  {
    name: 'order',
    says: 'neither is better: the choice is arbitrary but always the same',
    prefers: (a, b) => byText(a.witness.claimId, b.witness.claimId),
  },
];

/** Rules that no contest needs: they follow from what stakes, posts and deals are. */
export const OTHER_RULES: Readonly<Record<'forward' | 'succession', string>> = {
  forward: 'what is done is not planned again: a later word of the plan tells old news',
  succession: 'one seat, one person: who is named later holds it',
};

/** The first rule that tells the two apart, and whether it prefers the first. */
export function decide<V>(a: Supported<V>, b: Supported<V>): { readonly rule: RuleName; readonly first: boolean } {
  const deciding = STRENGTH.find(({ prefers }) => prefers(a, b) !== 0);
  return { rule: deciding?.name ?? 'order', first: deciding === undefined || deciding.prefers(a, b) > 0 };
}

/**
 * Which of two claims that cannot both be true of one moment is believed. The rules in their order: the first that tells them apart decides.
 *
 * Before all of them stand the dates: claims about different moments do not contradict each other, the later is believed from its day on.
 */
import { type Claim, SOURCE_KINDS } from '../domain.ts';

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

/** Who says something, and when. */
export interface Source extends Pick<Claim, 'claimId' | 'articleId' | 'source' | 'asOf'> {
  readonly confidence: number;
}

export const sourceOf = ({ claimId, articleId, source, asOf, fact }: Claim): Source => ({
  claimId,
  articleId,
  source,
  asOf,
  confidence: fact.confidence,
});

/** A source with the number of articles that say the same of the same moment. */
export interface Supported {
  readonly by: Source;
  readonly articles: number;
  /** Higher for the more exact value. */
  readonly precision: number;
}

interface Rule {
  readonly name: RuleName;
  /** What it says, for whoever is shown a conflict. */
  readonly says: string;
  /** Above zero where `a` is believed before `b`. */
  readonly prefers: (a: Supported, b: Supported) => number;
}

const rank = ({ by }: Supported): number => SOURCE_KINDS.length - SOURCE_KINDS.indexOf(by.source);
const byText = (a: string, b: string): number => (a === b ? 0 : a > b ? 1 : -1);

export const STRENGTH: readonly Rule[] = [
  {
    name: 'source',
    says: 'an analyst before a filing, a register, the company, the press, hearsay',
    prefers: (a, b) => rank(a) - rank(b),
  },
  { name: 'corroboration', says: 'what more articles say', prefers: (a, b) => a.articles - b.articles },
  { name: 'recency', says: 'the later story', prefers: (a, b) => byText(a.by.asOf, b.by.asOf) },
  {
    name: 'confidence',
    says: 'the reading that is more often right',
    prefers: (a, b) => a.by.confidence - b.by.confidence,
  },
  { name: 'precision', says: 'the more exact number', prefers: (a, b) => a.precision - b.precision },
  {
    name: 'order',
    says: 'neither is better: the choice is arbitrary but always the same',
    prefers: (a, b) => byText(a.by.claimId, b.by.claimId),
  },
];

/** Rules that no contest needs: they follow from what stakes, posts and deals are. */
export const OTHER_RULES: Readonly<Record<'forward' | 'succession', string>> = {
  forward: 'what is done is not planned again: a later word of the plan tells old news',
  succession: 'one seat, one person: who is named later holds it',
};

/** Sorts the one believed first to the front. */
export const byStrength = (a: Supported, b: Supported): number =>
  -(STRENGTH.map(({ prefers }) => prefers(a, b)).find((order) => order !== 0) ?? 0);

/** The first rule that tells the two apart, and whether it prefers the first. */
export function decide(a: Supported, b: Supported): { readonly rule: RuleName; readonly first: boolean } {
  const deciding = STRENGTH.find(({ prefers }) => prefers(a, b) !== 0);
  return { rule: deciding?.name ?? 'order', first: deciding === undefined || deciding.prefers(a, b) > 0 };
}

/** A rule in words, for whoever is shown a conflict. */
export const says = (rule: RuleName): string =>
  rule === 'forward' || rule === 'succession' ? OTHER_RULES[rule] : (STRENGTH.find(({ name }) => name === rule)?.says ?? rule);

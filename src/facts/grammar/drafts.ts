/** Clauses while they are being read, and what is asked of the phrases around them. */
import type { DateItem, VerbItem } from '../../reading/types.ts';
import { AGREEMENT_NOUNS, OFFER_NOUNS, PLAN_NOUNS, STAKE_NOUNS, TALK_NOUNS } from '../words/nouns.ts';
import type { Clause, Complement, Phrase } from './types.ts';

/** A clause while it is being read. */
export interface Draft {
  verb: VerbItem;
  at: number;
  subject: Phrase | null;
  objects: Phrase[];
  args: Complement[];
  dates: DateItem[];
  under: Draft | Phrase | null;
  conditional: boolean;
  end: number;
  /** The clause into which this one is inserted between commas: "raised its stake in Acme, based in Rome, to 20 percent". */
  around?: Draft | null;
}

/** A relative clause or the main line: what a verb without a subject of its own falls back on. */
export interface Level {
  readonly antecedent: Phrase | null;
  /** Opened behind a comma: the next comma ends it. */
  readonly inserted: boolean;
  /** "whose stake", "in which". */
  readonly pronoun: string;
  /** A phrase that no verb or preposition has taken yet. */
  free: Phrase | null;
  subject: Phrase | null;
  last: Draft | null;
  conditional: boolean;
}

const GOVERNING = [PLAN_NOUNS, AGREEMENT_NOUNS, OFFER_NOUNS, TALK_NOUNS];
export const governs = (phrase: Phrase): boolean =>
  GOVERNING.some((nouns) => nouns.has(phrase.head)) || phrase.complements.some(({ phrase: inner }) => governs(inner));
/** "speculation that it will be bought". */
export const SPECULATION = new Set([
  'speculation',
  'rumour',
  'rumor',
  'suggestion',
  'possibility',
  'chance',
  'talk',
  'expectation',
]);
export const isPronoun = (phrase: Phrase): boolean => phrase.named.length === 0 && /^(?:it|they|he|she)$/.test(phrase.head);
/** Verbs whose past tense, behind an object, is a participle. */
export const REDUCIBLE = new Set(
  'call name know dub base own hold control found form make lead head run back value list'.split(' '),
);
/** What is done to a firm: "Acme, formed in 1986". */
export const MADE = new Set([
  'form',
  'found',
  'establish',
  'create',
  'launch',
  'acquire',
  'buy',
  'sell',
  'own',
  'hold',
  'control',
  'set up',
]);
export const isHolding = (phrase: Phrase): boolean =>
  phrase.named.length === 0 && (STAKE_NOUNS.has(phrase.head) || phrase.percent !== null);
export const isPhrase = (value: Draft | Phrase | null): value is Phrase => value !== null && 'kind' in value;

/** Drafts become clauses, each pointing at the finished one above it. */
export function freeze(drafts: readonly Draft[]): readonly Clause[] {
  const made = new Map<Draft, Clause>();
  for (const draft of drafts) {
    const { under } = draft;
    const start = draft.subject && draft.subject.start < draft.verb.start ? draft.subject.start : draft.verb.start;
    made.set(draft, { ...draft, start, under: under === null || isPhrase(under) ? under : (made.get(under) ?? null) });
  }
  return drafts.map((draft) => made.get(draft)!);
}

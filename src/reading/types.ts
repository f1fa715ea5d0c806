/** What reading hands to facts: sentences as a row of items, each a word or something recognised. Offsets point into the story's text. */
import type { Bound, PartyRef, ReadParty, Span, Story } from '../domain.ts';

export type Tense = 'PAST' | 'PRESENT' | 'FUTURE';

interface ItemBase extends Span {
  /** The text as it stands, line breaks and all. */
  readonly text: string;
  readonly lower: string;
}

/** Anything that is nothing better. */
export interface WordItem extends ItemBase {
  readonly kind: 'WORD';
  readonly lemma: string;
  /** Universal part of speech: NOUN, PROPN, ADJ, ADP, DET, PUNCT … */
  readonly pos: string;
}

/** One or more parties: by name, by pronoun or by a description that was resolved. "the two groups" stands for two. */
export interface PartyItem extends ItemBase {
  readonly kind: 'PARTY';
  readonly parties: readonly PartyRef[];
  readonly via: 'NAME' | 'PRONOUN' | 'DESCRIPTION';
  /** True for "Alibaba's", "its", "the group's". */
  readonly possessive: boolean;
}

/** A share in words or figures: "48 percent", "33-1/3 pct", "half", "between 20 and 25 percent". */
export interface PercentItem extends ItemBase {
  readonly kind: 'PERCENT';
  readonly value: number;
  readonly bound: Bound;
}

export interface MoneyItem extends ItemBase {
  readonly kind: 'MONEY';
  /** Full units. */
  readonly value: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly bound: Bound;
  /** "25 dlrs a share". */
  readonly perShare: boolean;
}

export interface DateItem extends ItemBase {
  readonly kind: 'DATE';
  /** First and last ISO day that the words cover ("in 2017": 2017-01-01 to 2017-12-31), resolved against the story's day. */
  readonly from: string;
  readonly to: string;
}

/** A job title, with the words that say when: "former chairman and chief executive". */
export interface TitleItem extends ItemBase {
  readonly kind: 'TITLE';
  /** "chairman and ceo" holds two. Lower case, without the firm. */
  readonly titles: readonly string[];
  readonly when: 'CURRENT' | 'FORMER' | 'INCOMING';
}

/** A whole verb group: "will not be sold", "has agreed to acquire" is two groups ("has agreed", "to acquire"). */
export interface VerbItem extends ItemBase {
  readonly kind: 'VERB';
  readonly lemma: string;
  readonly tense: Tense;
  readonly passive: boolean;
  /** "has sold", "had sold". */
  readonly perfect: boolean;
  /** "is selling". */
  readonly progressive: boolean;
  /** Infinitive or participle without its own tense: "to sell", "selling its stake". */
  readonly form: 'FINITE' | 'INFINITIVE' | 'GERUND' | 'PARTICIPLE';
  /** "may", "could", "would", "should", "might", "can", "must"; null for "will" and for none. */
  readonly modal: string | null;
  readonly negated: boolean;
}

export type Item = WordItem | PartyItem | PercentItem | MoneyItem | DateItem | TitleItem | VerbItem;

export interface Sentence extends Span {
  readonly items: readonly Item[];
  /** The first sentences carry the news; the headline, where there is one, is index -1, and its offsets point into `story.title`. */
  readonly index: number;
  readonly paragraph: number;
}

/** A story read: who is in it, and its sentences. */
export interface ReadStory {
  readonly story: Story;
  /** ISO 639-1. Only English ("en") is read: another language gives no parties and no sentences. */
  readonly language: string;
  /** True where the story was longer than is read; sentences stop before its end. */
  readonly partial: boolean;
  readonly parties: readonly ReadParty[];
  /**
   * How likely each party is a market participant whom an annotator would list even without a fact, 0..1. The list of parties is generous
   * so that facts find them; settling drops those in no fact that stay under about 0.5.
   */
  readonly likelihood: ReadonlyMap<PartyRef, number>;
  readonly sentences: readonly Sentence[];
}

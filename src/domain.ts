/**
 * The words of the trade: parties, stakes, posts, deals, foundings, money, claims.
 * Every station speaks in these types, and this file imports nothing.
 *
 * Units: percents are numbers in 0..100; amounts are full units of an ISO 4217 currency; dates of the world are ISO days ("2018-09-11");
 * moments of knowledge are ISO instants ("2018-09-11T10:00:00.000Z"); offsets count UTF-16 units in the article's cleaned text, end exclusive.
 */

// ------------------------------------------------------------------ the lists of allowed values

/** What a party is. A joint venture is a `FIRM` that also earns the label Venture. */
export const PARTY_KINDS = ['FIRM', 'PERSON', 'FUND', 'STATE'] as const;
/** How a stated percent is meant: "48 percent", "more than 20", "up to 49", "nearly 15". */
export const BOUNDS = ['EXACT', 'AT_LEAST', 'AT_MOST', 'ABOUT'] as const;
/** How large a stake is where no percent is stated. */
export const STAKE_SIZES = ['MINORITY', 'MAJORITY', 'CONTROLLING', 'WHOLE', 'UNSPECIFIED'] as const;
/** `PLANNED`: agreed or announced. `RUMOURED`: bid, talks, speculation. */
export const STAKE_STATUSES = ['HELD', 'PLANNED', 'RUMOURED', 'FORMER'] as const;
export const POST_STATUSES = ['CURRENT', 'INCOMING', 'FORMER'] as const;
export const DEAL_KINDS = [
  'JOINT_VENTURE',
  'ACQUISITION',
  'STAKE_PURCHASE',
  'MERGER',
  'INVESTMENT',
  'DIVESTMENT',
  'IPO',
] as const;
/** `AGREED`: decided or agreed by the parties. `PROPOSED`: bid, offer, talks, plan of one side. `ENDED`: failed or called off. */
export const DEAL_STATUSES = ['PROPOSED', 'AGREED', 'COMPLETED', 'ENDED'] as const;
/** Who speaks in a source, from the one believed first to the one believed last. */
export const SOURCE_KINDS = ['ANALYST', 'FILING', 'REFERENCE', 'COMPANY', 'PRESS', 'RUMOUR'] as const;
/** What a claim is about. */
export const FACT_KINDS = ['STAKE', 'POST', 'DEAL', 'FOUNDING'] as const;

/** What a person judged. */
export const JUDGEMENT_KINDS = [
  'SAME',
  'SPLIT',
  'DIFFERENT',
  'NAME',
  'IDENTIFIER',
  'RENAME',
  'RETRACTION',
  'RESTORATION',
  'CORRECTION',
] as const;
/** Where a suggested match stands. */
export const SUGGESTION_STATUSES = ['OPEN', 'ACCEPTED', 'REJECTED'] as const;
/** What happened to something that is believed. */
export const CHANGE_ACTIONS = ['APPEARED', 'CHANGED', 'WITHDRAWN'] as const;

export type PartyKind = (typeof PARTY_KINDS)[number];
export type Bound = (typeof BOUNDS)[number];
export type StakeSize = (typeof STAKE_SIZES)[number];
export type StakeStatus = (typeof STAKE_STATUSES)[number];
export type PostStatus = (typeof POST_STATUSES)[number];
export type DealKind = (typeof DEAL_KINDS)[number];
export type DealStatus = (typeof DEAL_STATUSES)[number];
export type SourceKind = (typeof SOURCE_KINDS)[number];
export type FactKind = (typeof FACT_KINDS)[number];
export type JudgementKind = (typeof JUDGEMENT_KINDS)[number];
export type SuggestionStatus = (typeof SUGGESTION_STATUSES)[number];
export type ChangeAction = (typeof CHANGE_ACTIONS)[number];

/** ISO day, "2018-09-11". */
export type Day = string;
/** ISO instant in UTC, "2018-09-11T10:00:00.000Z". */
export type Instant = string;

// ------------------------------------------------------------------ values

/** A stretch of text: UTF-16 offsets into the article's cleaned text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Money {
  /** Full units: 300000000, not 300. */
  readonly value: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly bound: Bound;
}

/** How much of a firm: a percent with its bound, or a size where no percent is stated; `size` is null exactly where `percent` is not. */
export interface Share {
  readonly percent: number | null;
  /** `EXACT` where percent is null. */
  readonly bound: Bound;
  readonly size: StakeSize | null;
}

/** Percents between which a share lies, both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** When something holds in the world: `from` included, `until` excluded, null where open or not known. */
export interface Period {
  readonly from: Day | null;
  readonly until: Day | null;
}

// ------------------------------------------------------------------ facts: what one sentence states

/** Where in the article a fact stands, and why we think so. */
export interface Evidence extends Span {
  /** The shortest stretch of the text, verbatim, that states the fact: `text.slice(start, end)`. */
  readonly quote: string;
  /** The rule that read it ("holder-holds-percent"), or "recorded" where a caller gave the fact. */
  readonly rule: string;
  /** 0..1: how often facts read in this way are right. */
  readonly confidence: number;
  /** True where the text does not say it in so many words and we concluded it (the buyer's stake from an agreed purchase). */
  readonly inferred: boolean;
}

/** Parties in facts are strings: the key of a party in one reading ("p1"), or after resolving, the id of a party in the graph. */
export type PartyRef = string;

export interface StakeFact extends Share, Period, Evidence {
  readonly fact: 'STAKE';
  readonly holder: PartyRef;
  /** The firm that is held. */
  readonly firm: PartyRef;
  readonly status: StakeStatus;
}

export interface PostFact extends Period, Evidence {
  readonly fact: 'POST';
  readonly person: PartyRef;
  readonly firm: PartyRef;
  /** The words of the text, lower case, without the firm: "chief executive". */
  readonly title: string;
  readonly status: PostStatus;
}

export interface DealFact extends Evidence {
  readonly fact: 'DEAL';
  readonly kind: DealKind;
  readonly buyers: readonly PartyRef[];
  readonly sellers: readonly PartyRef[];
  readonly target: PartyRef | null;
  readonly percent: number | null;
  readonly amount: Money | null;
  readonly status: DealStatus;
  /** Day of the event where the text states it, else null. */
  readonly announcedOn: Day | null;
}

export interface FoundingFact extends Evidence {
  readonly fact: 'FOUNDING';
  readonly founder: PartyRef;
  readonly firm: PartyRef;
  readonly year: number | null;
}

export type Fact = StakeFact | PostFact | DealFact | FoundingFact;

// ------------------------------------------------------------------ one article, from page to reading

/** What a caller hands in. */
export interface Page {
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  readonly title?: string | undefined;
  /** ISO day of publication where the caller knows it. */
  readonly published?: Day | undefined;
}

export const CUT_REASONS = [
  'IMAGE',
  'LINKS',
  'TEASER',
  'BOILERPLATE',
  'BYLINE',
  'DATELINE',
  'SIGN_OFF',
  'MARKUP',
  'HEADLINE',
] as const;
export type CutReason = (typeof CUT_REASONS)[number];

/** What cleaning took away, verbatim, and why. */
export interface Cut {
  readonly text: string;
  readonly reason: CutReason;
}

/** An article after cleaning: what a journalist wrote and nothing else. */
export interface Story {
  readonly title: string | null;
  /** The cleaned text; all offsets point into it. */
  readonly text: string;
  readonly dateline: { readonly place: string | null; readonly agency: string | null; readonly day: Day | null } | null;
  readonly byline: string | null;
  /** Day of the story: the caller's, else the dateline's, else null. */
  readonly published: Day | null;
  readonly cuts: readonly Cut[];
}

/** A party as one article names it. */
export interface ReadParty {
  /** Key inside this reading: "p1", "p2" in order of first mention. */
  readonly key: PartyRef;
  readonly kind: PartyKind;
  /** True where the article calls it a joint venture, or says that two or more of its parties set it up. */
  readonly venture: boolean;
  /** Every distinct surface form, the fullest first; a description ("the new company") where it has no name. */
  readonly names: readonly string[];
  /** True where the only name is a description. Such a party is never one with a party of another article. */
  readonly described: boolean;
  /** ISO 3166 alpha-2 where the text says it ("Russian technology group"), else null. */
  readonly country: string | null;
  /** What it does, in the text's words, lower case ("technology group"), else null. */
  readonly trade: string | null;
  /** Ticker codes that the text gives: "SWPC.HKG". */
  readonly tickers: readonly string[];
  readonly mentions: readonly Span[];
}

/** A party of which a reading knows no more than kind and names. */
export const namedParty = (key: PartyRef, kind: PartyKind, names: readonly string[]): ReadParty => ({
  key,
  kind,
  venture: false,
  names,
  described: false,
  country: null,
  trade: null,
  tickers: [],
  mentions: [],
});

export const READING_WARNINGS = ['NOT_ENGLISH', 'NO_FACTS', 'TEXT_CUT', 'NO_DATE'] as const;
export type ReadingWarning = (typeof READING_WARNINGS)[number];

/** All that one article says, in its own names. */
export interface Reading {
  readonly story: Story;
  readonly language: string;
  readonly parties: readonly ReadParty[];
  readonly facts: readonly Fact[];
  readonly warnings: readonly ReadingWarning[];
}

// ------------------------------------------------------------------ claims: facts of articles, with ids of the graph

/** An article as the graph keeps it. */
export interface Article {
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly kind: SourceKind;
  readonly publishedAt: Day | null;
  readonly text: string;
  readonly textHash: string;
  readonly language: string;
  readonly ingestedAt: Instant;
  readonly readerVersion: string;
}

/** A fact as one article claimed it. Never changed after it was written, but for `retractedAt`. */
export interface Claim<F extends Fact = Fact> {
  readonly claimId: string;
  readonly articleId: string;
  readonly source: SourceKind;
  /** The world's day the claim speaks of: stated in the text, else the story's day, else the day we recorded it. */
  readonly asOf: Day;
  readonly recordedAt: Instant;
  readonly retractedAt: Instant | null;
  /** With ids of the graph in place of keys. */
  readonly fact: F;
}

/** A party as the graph knows it. */
export interface Party {
  readonly id: string;
  readonly name: string;
  readonly kind: PartyKind;
}

/** What we believe: computed by `ledger/` from the claims, at any time again. */
export interface Stake extends Share, Interval, Period {
  readonly id: string;
  readonly holderId: string;
  readonly firmId: string;
  readonly status: StakeStatus;
  /** What a graph browser shows: "48%", "≥20%", "majority". */
  readonly label: string;
  readonly claimIds: readonly string[];
}

export interface Post extends Period {
  readonly id: string;
  readonly personId: string;
  readonly firmId: string;
  readonly title: string;
  readonly role: PostRole;
  readonly status: PostStatus;
  readonly claimIds: readonly string[];
}

/** A title's class: what analysts filter by. */
export const POST_ROLES = [
  'CHAIR',
  'CHIEF_EXECUTIVE',
  'FINANCE',
  'OPERATIONS',
  'PRESIDENT',
  'DIRECTOR',
  'FOUNDER',
  'EXECUTIVE',
  'ANALYST',
  'SPOKESPERSON',
  'OTHER',
] as const;
export type PostRole = (typeof POST_ROLES)[number];

export interface Deal {
  readonly id: string;
  readonly kind: DealKind;
  readonly buyerIds: readonly string[];
  readonly sellerIds: readonly string[];
  readonly targetId: string | null;
  readonly percent: number | null;
  readonly amount: Money | null;
  readonly status: DealStatus;
  readonly announcedOn: Day | null;
  readonly claimIds: readonly string[];
}

export interface Founding {
  readonly id: string;
  readonly founderId: string;
  readonly firmId: string;
  readonly year: number | null;
  readonly claimIds: readonly string[];
}

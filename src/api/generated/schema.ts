// Made by "npm run generate" from schema/*.graphql; not edited by hand.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PartyNode as PartyMapped, PartyNode as OrganisationMapped, PartyNode as FirmMapped, PartyNode as FundMapped, PartyNode as StateMapped, PartyNode as PersonMapped, StakeNode as StakeMapped, PostNode as PostMapped, DealNode as DealMapped, FoundingNode as FoundingMapped, ArticleNode as ArticleMapped, ClaimNode as ClaimMapped } from '../nodes.ts';
import type { PartyPage as PartyConnectionMapped, StakePage as StakeConnectionMapped, PostPage as PostConnectionMapped, DealPage as DealConnectionMapped, ArticlePage as ArticleConnectionMapped, ClaimPage as ClaimConnectionMapped } from '../loaders/connection.ts';
import type { ConflictRow as ConflictMapped } from '../resolvers/curation.ts';
import type { ShareNode as IntegratedShareMapped, SharePage as IntegratedShareConnectionMapped, LookThroughNode as LookThroughMapped, LoopNode as ClosedLoopMapped } from '../resolvers/ownership/shares.ts';
import type { ControllerNode as ControllerMapped, ControlledNode as ControlledMapped, UltimateOwnerNode as UltimateOwnerMapped, StepNode as ControlStepMapped } from '../resolvers/ownership/control.ts';
import type { PathNode as OwnershipPathMapped } from '../resolvers/ownership/paths.ts';
import type { CombinedNode as CombinedShareMapped } from '../resolvers/combined-share.ts';
import type { CapTableNode as CapTableMapped, TallyNode as CapTallyMapped } from '../resolvers/cap-table.ts';
import type { ChangeNode as OwnershipChangeMapped } from '../resolvers/history.ts';
import type { NearNode as NeighbourhoodNodeMapped } from '../resolvers/neighbourhood.ts';
import type { IngestNode as IngestResultMapped } from '../resolvers/ingest.ts';
import type { ApiContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day of the world, ISO 8601: `2018-09-11`. In arguments a day that does not exist is refused with the code `BAD_DATE`. */
  Date: { input: string; output: string; }
  /** A moment in UTC, ISO 8601: `2018-09-11T10:00:00.000Z`. Used for what we knew when, never for when something held in the world. */
  DateTime: { input: string; output: string; }
};

/** Who speaks in a source, from the one believed first to the one believed last. */
export type SourceKind =
  /** An analyst's own entry or correction. */
  | 'ANALYST'
  /** A filing with an authority. */
  | 'FILING'
  /** Reference data: a register or a database. */
  | 'REFERENCE'
  /** A statement of a company. */
  | 'COMPANY'
  /** A story of the press. */
  | 'PRESS'
  /** Hearsay. */
  | 'RUMOUR';

/** What a claim is about. */
export type FactKind =
  /** A share of a firm. */
  | 'STAKE'
  /** An office at a firm. */
  | 'POST'
  /** An event that changes ownership. */
  | 'DEAL'
  /** The founding of a firm. */
  | 'FOUNDING';

/** What claims are about: what we believe. */
export type Fact = Stake | Post | Deal | Founding;

/** A fact as one article states it, with the sentence that says so. Claims are never changed, only retracted. */
export type Claim = Node & {
  /** Opaque, stable id. */
  readonly id: Scalars['ID']['output'];
  /** What it is about. */
  readonly kind: FactKind;
  /** The words of the article that state it, verbatim. */
  readonly quote: Scalars['String']['output'];
  /** Where the quote begins in the article's text (UTF-16 units). */
  readonly start: Scalars['Int']['output'];
  /** Where the quote ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The reading rule that found it; `recorded` where a caller gave the fact. */
  readonly rule: Scalars['String']['output'];
  /** How often facts read in this way are right, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** True where we concluded it and the text does not say it in so many words. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The share that the claim states, in percent, for stakes and deals. */
  readonly percent: Maybe<Scalars['Float']['output']>;
  /** How the share is meant. */
  readonly bound: Maybe<Bound>;
  /** The size that the claim states, for stakes without a percent. */
  readonly size: Maybe<StakeSize>;
  /** The status that the claim states: a StakeStatus, PostStatus or DealStatus; null for foundings. */
  readonly status: Maybe<Scalars['String']['output']>;
  /** The title that the claim states, for posts. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** The amount that the claim states, for deals. */
  readonly amount: Maybe<Money>;
  /** The day of the world that the claim speaks of. */
  readonly asOf: Scalars['Date']['output'];
  /** When we learned it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When it was retracted; null while it stands. */
  readonly retractedAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  readonly article: Article;
  /** What we believe on the ground of this claim and others about the same; null where no claim stands for it any more. */
  readonly about: Maybe<Fact>;
};

/** A page of claims. */
export type ClaimConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Whether more follows. */
  readonly pageInfo: PageInfo;
};

/** One row of a page of claims. */
export type ClaimEdge = {
  /** Where this row stands; give it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Claim;
};

/** A story, filing or entry that states facts. */
export type Article = Node & {
  /** Opaque, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Where it was published. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** Its headline. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Who published it. */
  readonly publisher: Maybe<Scalars['String']['output']>;
  /** Who speaks in it. */
  readonly kind: SourceKind;
  /** The day of the story. */
  readonly publishedAt: Maybe<Scalars['Date']['output']>;
  /** The cleaned story; the offsets of claims point into it. */
  readonly text: Scalars['String']['output'];
  /** ISO 639-1 code of its language. */
  readonly language: Scalars['String']['output'];
  /** When we took it in. */
  readonly ingestedAt: Scalars['DateTime']['output'];
  /** The version of the rules that read it; `recorded` where a caller or a register gave its facts. */
  readonly readerVersion: Scalars['String']['output'];
  /** The facts it states, in the order of its text. */
  readonly claims: ClaimConnection;
  /** The parties that its standing claims are about. */
  readonly parties: ReadonlyArray<Party>;
};


/** A story, filing or entry that states facts. */
export type ArticleClaimsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  kinds?: InputMaybe<ReadonlyArray<FactKind>>;
};

/** A page of articles. */
export type ArticleConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<Article>;
  /** Whether more follows. */
  readonly pageInfo: PageInfo;
};

/** One row of a page of articles. */
export type ArticleEdge = {
  /** Where this row stands; give it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Article;
};

export type Query = {
  /** An article by id or by url; null where there is none. */
  readonly article: Maybe<Article>;
  /** Articles, the newest first. */
  readonly articles: ArticleConnection;
  /** Persons who serve at a firm and at others at once, the most tied first. */
  readonly interlocks: ReadonlyArray<Interlock>;
  /** Holders of stakes in at least two of some firms. */
  readonly commonHolders: ReadonlyArray<CommonHolder>;
  /** Who holds stakes in the same firms as a party, the most shared firms first. */
  readonly coInvestors: ReadonlyArray<CoInvestor>;
  /** Shortest ways by which two parties hang together, over stakes, posts, deals and foundings, at most ten and at most six facts long; empty where there is none. */
  readonly connections: ReadonlyArray<ConnectionPath>;
  /** Conflicts between standing claims. */
  readonly conflicts: ConflictConnection;
  /** Matches that a person should judge. */
  readonly matchSuggestions: MatchSuggestionConnection;
  /** Judgements of people, the newest first. */
  readonly judgements: JudgementConnection;
  /** Why a name is, or is not, a known party. */
  readonly explainMatch: MatchExplanation;
  /** What changed in what is believed, after a place in the feed. Who goes on from the last `cursor` misses nothing, also over a restart. */
  readonly changes: ChangePage;
  /** Deals, the newest first. */
  readonly deals: DealConnection;
  /** Anything by its id; null where there is nothing. */
  readonly node: Maybe<Node>;
  /** Several things by their ids, in the order asked, null for each that is not there. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** A party by its id or its name. A name that several bear is refused with `AMBIGUOUS_NAME` and their ids; null where none bears it. */
  readonly party: Maybe<Party>;
  /** A firm by its id or its name; null where there is none. */
  readonly firm: Maybe<Firm>;
  /** A person by id or name; null where there is none. */
  readonly person: Maybe<Person>;
  /** Parties by name, the best fit first: whole names, then beginnings of words; where there are none of these, words with a slip. Without a name all parties in order of name. */
  readonly parties: PartyConnection;
  /** What hangs together with a party, as nodes and edges, the nearest first. */
  readonly neighbourhood: Neighbourhood;
  /** How much the graph holds. */
  readonly stats: Stats;
  /** Reads an article and writes nothing: what `ingestArticle` would find. */
  readonly readArticle: ReadResult;
  /** The ways by which one party owns another, each hop with its claims. */
  readonly ownershipPaths: ReadonlyArray<OwnershipPath>;
  /** What some holders have of a firm together, with bounds; and whether a total that somebody stated can be true (`the Russian partners have a combined 52 percent`). */
  readonly combinedShare: CombinedShare;
  /** Who owns what in which venture: the direct holders of a firm on a day. */
  readonly whoOwns: WhoOwns;
};


export type QueryArticleArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
};


export type QueryArticlesArgs = {
  party?: InputMaybe<Scalars['ID']['input']>;
  since?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInterlocksArgs = {
  firm: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};


export type QueryCommonHoldersArgs = {
  firms: ReadonlyArray<Scalars['ID']['input']>;
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};


export type QueryCoInvestorsArgs = {
  party: Scalars['ID']['input'];
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};


export type QueryConnectionsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryConflictsArgs = {
  party?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMatchSuggestionsArgs = {
  status: SuggestionStatus;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryJudgementsArgs = {
  party?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryExplainMatchArgs = {
  name: Scalars['String']['input'];
  kind: PartyKind;
  articleId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryChangesArgs = {
  since?: InputMaybe<Scalars['String']['input']>;
  party?: InputMaybe<Scalars['ID']['input']>;
  kinds?: InputMaybe<ReadonlyArray<FactKind>>;
  first: Scalars['Int']['input'];
};


export type QueryDealsArgs = {
  party?: InputMaybe<Scalars['ID']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DealKind>>;
  statuses?: InputMaybe<ReadonlyArray<DealStatus>>;
  since?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryPartyArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFirmArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPersonArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPartiesArgs = {
  named?: InputMaybe<Scalars['String']['input']>;
  kinds?: InputMaybe<ReadonlyArray<PartyKind>>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNeighbourhoodArgs = {
  of: Scalars['ID']['input'];
  depth: Scalars['Int']['input'];
  first: Scalars['Int']['input'];
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryReadArticleArgs = {
  input: ArticleInput;
};


export type QueryOwnershipPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  order: PathOrder;
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};


export type QueryCombinedShareArgs = {
  of: Scalars['ID']['input'];
  holders?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  country?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<PartyKind>;
  statuses: ReadonlyArray<StakeStatus>;
  stated?: InputMaybe<Scalars['Float']['input']>;
  bound: Bound;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryWhoOwnsArgs = {
  venture: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  statuses?: InputMaybe<ReadonlyArray<StakeStatus>>;
};

/** Anything with an id of its own. Ids are opaque and stable; `node(id:)` finds the thing again. */
export type Node = {
  /** Opaque, stable id. */
  readonly id: Scalars['ID']['output'];
};

/** Where a page of a list ends and whether more follows. Cursors stay good while the list grows. */
export type PageInfo = {
  /** True where a further page follows; ask for it with `after: endCursor`. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True where a page stands before this one. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row of this page; null where the page is empty. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /** Cursor of the last row of this page; null where the page is empty. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

/** What a caller may do. Each role may do all that the ones before it may. */
export type Role =
  /** Asks questions. */
  | 'READER'
  /** Sends articles and records facts. */
  | 'WRITER'
  /** Merges, corrects, retracts. */
  | 'CURATOR';

export type Mutation = {
  /** Makes one party a spelling of another; `splitParty` undoes it. */
  readonly mergeParties: Judgement;
  /** Undoes a merge: the merged party stands on its own again, with its names and claims. */
  readonly splitParty: Judgement;
  /** Says that two parties are not one; no later article joins or suggests them. */
  readonly declareDifferent: Judgement;
  /** Adds a spelling to a party. */
  readonly addName: Judgement;
  /** Chooses the name that a party is shown under; articles change it no more. */
  readonly renameParty: Judgement;
  /** Gives a party an identifier; refused where another party bears it. */
  readonly setIdentifier: Judgement;
  /** Accepts a suggested match: the two parties become one. */
  readonly acceptMatch: Judgement;
  /** Rejects a suggested match: the two parties are declared different. */
  readonly rejectMatch: Judgement;
  /** Corrects a claim: it is retracted, and what it should have said is claimed by the one who corrects. Without a correction it is only retracted. */
  readonly correctClaim: Judgement;
  /** Retracts an article: its claims count no longer, and questions of an earlier `knownAt` still see them. */
  readonly retractArticle: Judgement;
  /** Lets a retracted article count again. */
  readonly restoreArticle: Judgement;
  /** Takes an article in: cleans, reads, finds the parties, and writes all of it or nothing. The same article again changes nothing. */
  readonly ingestArticle: IngestResult;
  /** Takes up to 100 articles in, each on its own: a bad one does not stop the others. */
  readonly ingestArticles: ReadonlyArray<IngestOutcome>;
  /** Records a stake that the caller knows, as a claim of its source. */
  readonly recordStake: IngestResult;
  /** Records a post that the caller knows, as a claim of its source. */
  readonly recordPost: IngestResult;
  /** Records a deal that the caller knows, as a claim of its source. */
  readonly recordDeal: IngestResult;
};


export type MutationMergePartiesArgs = {
  into: Scalars['ID']['input'];
  from: Scalars['ID']['input'];
  why: Scalars['String']['input'];
};


export type MutationSplitPartyArgs = {
  id: Scalars['ID']['input'];
  why: Scalars['String']['input'];
};


export type MutationDeclareDifferentArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  why: Scalars['String']['input'];
};


export type MutationAddNameArgs = {
  party: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  why: Scalars['String']['input'];
};


export type MutationRenamePartyArgs = {
  party: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  why: Scalars['String']['input'];
};


export type MutationSetIdentifierArgs = {
  party: Scalars['ID']['input'];
  scheme: Scalars['String']['input'];
  value: Scalars['String']['input'];
  why: Scalars['String']['input'];
};


export type MutationAcceptMatchArgs = {
  id: Scalars['ID']['input'];
  why: Scalars['String']['input'];
};


export type MutationRejectMatchArgs = {
  id: Scalars['ID']['input'];
  why: Scalars['String']['input'];
};


export type MutationCorrectClaimArgs = {
  id: Scalars['ID']['input'];
  correction?: InputMaybe<CorrectionInput>;
  why: Scalars['String']['input'];
};


export type MutationRetractArticleArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationRestoreArticleArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationIngestArticleArgs = {
  input: ArticleInput;
};


export type MutationIngestArticlesArgs = {
  inputs: ReadonlyArray<ArticleInput>;
};


export type MutationRecordStakeArgs = {
  input: StakeInput;
};


export type MutationRecordPostArgs = {
  input: PostInput;
};


export type MutationRecordDealArgs = {
  input: DealInput;
};

export type Subscription = {
  /** Tells each change of a stake as it is committed. */
  readonly stakeChanged: Change;
  /** Tells each article right after it was taken in. */
  readonly articleIngested: IngestResult;
};


export type SubscriptionStakeChangedArgs = {
  of?: InputMaybe<Scalars['ID']['input']>;
  holder?: InputMaybe<Scalars['ID']['input']>;
  minPercent?: InputMaybe<Scalars['Float']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
};


export type SubscriptionArticleIngestedArgs = {
  party?: InputMaybe<Scalars['ID']['input']>;
};

/** A person who serves at a firm and at others. */
export type Interlock = {
  /** The person. */
  readonly person: Party;
  /** Posts at the firm that was asked about. */
  readonly here: ReadonlyArray<Post>;
  /** Posts elsewhere. */
  readonly elsewhere: ReadonlyArray<Post>;
};

/** Somebody who holds stakes in several of some firms. */
export type CommonHolder = {
  /** The holder. */
  readonly holder: Party;
  /** The stakes. */
  readonly stakes: ReadonlyArray<Stake>;
};

/** Somebody who holds stakes in the same firms as a party. */
export type CoInvestor = {
  /** The other holder. */
  readonly party: Party;
  /** How many firms both hold stakes in. */
  readonly shared: Scalars['Int']['output'];
  /** Up to twenty of these firms. */
  readonly firms: ReadonlyArray<Party>;
  /** Up to twenty of the other holder's stakes in them. */
  readonly stakes: ReadonlyArray<Stake>;
};

/** A way by which two parties hang together. */
export type ConnectionPath = {
  /** The parties on the way, from the one to the other. */
  readonly parties: ReadonlyArray<Party>;
  /** What ties each to the next: stakes, posts, deals and foundings, in the same order. */
  readonly facts: ReadonlyArray<Fact>;
};

/** What a person judged. */
export type JudgementKind =
  /** Two parties are one. */
  | 'SAME'
  /** A merge is undone. */
  | 'SPLIT'
  /** Two parties are not one. */
  | 'DIFFERENT'
  /** A party has another spelling. */
  | 'NAME'
  /** A party has an identifier. */
  | 'IDENTIFIER'
  /** A party is shown under another name. */
  | 'RENAME'
  /** An article counts no longer. */
  | 'RETRACTION'
  /** A retracted article counts again. */
  | 'RESTORATION'
  /** A claim was wrong. */
  | 'CORRECTION';

/** A person's judgement: kept for good, and where it joined parties, to be undone. */
export type Judgement = {
  /** Opaque, stable id. */
  readonly id: Scalars['ID']['output'];
  /** What was judged. */
  readonly kind: JudgementKind;
  /** Who judged. */
  readonly by: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Why. */
  readonly why: Scalars['String']['output'];
  /** The name, identifier, claim or merged party that it is about. */
  readonly detail: Maybe<Scalars['String']['output']>;
  /** Id of the judgement that undid it; null while it stands. */
  readonly undoneBy: Maybe<Scalars['ID']['output']>;
  /** The parties that it is about and that still stand. */
  readonly parties: ReadonlyArray<Party>;
};

/** A page of judgements. */
export type JudgementConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<JudgementEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<Judgement>;
  /** Whether more follows. */
  readonly pageInfo: PageInfo;
};

/** One row of a page of judgements. */
export type JudgementEdge = {
  /** Where this row stands; give it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Judgement;
};

/** Where a suggested match stands. */
export type SuggestionStatus =
  /** Nobody has judged it. */
  | 'OPEN'
  /** The two are one. */
  | 'ACCEPTED'
  /** The two are not one. */
  | 'REJECTED';

/** A new party that may be a known one: an article's name left it open. */
export type MatchSuggestion = {
  /** Opaque, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Where it stands. */
  readonly status: SuggestionStatus;
  /** The party that the article made. */
  readonly party: Party;
  /** The known party that it may be. */
  readonly like: Party;
  /** How likely they are one, 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** What speaks for it and against it, with weights. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** Id of the article, or of the record of reference data, whose name it was. */
  readonly articleId: Scalars['ID']['output'];
  /** When it was suggested. */
  readonly at: Scalars['DateTime']['output'];
};

/** A page of suggested matches. */
export type MatchSuggestionConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<MatchSuggestionEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<MatchSuggestion>;
  /** Whether more follows. */
  readonly pageInfo: PageInfo;
};

/** One row of a page of suggested matches. */
export type MatchSuggestionEdge = {
  /** Where this row stands; give it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: MatchSuggestion;
};

/** Claims that cannot all be true, which of them are believed, and by which rule. */
export type Conflict = {
  /** Opaque id; it changes with the claims. */
  readonly id: Scalars['ID']['output'];
  /** What the claims are about. */
  readonly about: FactKind;
  /** What cannot be: `SHARE`, `STATUS`, `SEAT`, `AMOUNT`, `YEAR`. */
  readonly kind: Scalars['String']['output'];
  /** The rule that decided: `kind-of-source`, `recency`, … */
  readonly decidedBy: Scalars['String']['output'];
  /** The conflict in a sentence. */
  readonly message: Scalars['String']['output'];
  /** The claims that are believed. */
  readonly believed: ReadonlyArray<Claim>;
  /** The claims that were outvoted. */
  readonly outvoted: ReadonlyArray<Claim>;
};

/** A page of conflicts. */
export type ConflictConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ConflictEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<Conflict>;
  /** Whether more follows. */
  readonly pageInfo: PageInfo;
};

/** One row of a page of conflicts. */
export type ConflictEdge = {
  /** Where this row stands; give it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Conflict;
};

/** What happened to something that we believe. */
export type ChangeAction =
  /** It is believed since now. */
  | 'APPEARED'
  /** It reads otherwise now. */
  | 'CHANGED'
  /** It is believed no longer. */
  | 'WITHDRAWN';

/** A change in what is believed. */
export type Change = {
  /** Its place in the feed: give it as `since` to go on after it. Places only grow, and none is skipped for long-running writers. */
  readonly cursor: Scalars['String']['output'];
  /** When it changed. */
  readonly at: Scalars['DateTime']['output'];
  /** What it is about. */
  readonly kind: FactKind;
  /** What happened to it. */
  readonly action: ChangeAction;
  /** Id of the stake, post, deal or founding. */
  readonly factId: Scalars['ID']['output'];
  /** The parties of it. */
  readonly parties: ReadonlyArray<Party>;
  /** What was believed, as a JSON object; null where nothing was. */
  readonly before: Maybe<Scalars['String']['output']>;
  /** What is believed, as a JSON object; null where nothing is any more. */
  readonly after: Maybe<Scalars['String']['output']>;
  /** Why: `article`, `retraction: …`, `merge: …`, `correction: …`. */
  readonly why: Scalars['String']['output'];
  /** Id of the article that made the change; null where a judgement did. */
  readonly articleId: Maybe<Scalars['ID']['output']>;
};

/** A page of the change feed. */
export type ChangePage = {
  /** The changes, the oldest first. */
  readonly changes: ReadonlyArray<Change>;
  /** Where to go on: give it as `since`, also when the page is empty. */
  readonly cursor: Scalars['String']['output'];
  /** True where more changes wait. */
  readonly more: Scalars['Boolean']['output'];
};

/** One thing that speaks for or against a name being a known party. */
export type MatchReason = {
  /** Which feature: `name`, `kind`, `country`, `trade`, `company`, `ticker`, … */
  readonly feature: Scalars['String']['output'];
  /** What was seen. */
  readonly saw: Scalars['String']['output'];
  /** Its weight in log-odds: above zero for, below against. */
  readonly weight: Scalars['Float']['output'];
};

/** A known party that a name was weighed against. */
export type MatchCandidate = {
  /** The known party. */
  readonly party: Party;
  /** How likely it is meant, 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** Why. */
  readonly reasons: ReadonlyArray<MatchReason>;
};

/** How a name is matched with known parties. */
export type MatchExplanation = {
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** The normalised form under which it is kept. */
  readonly nameKey: Scalars['String']['output'];
  /** Every key under which known parties were looked up. */
  readonly lookupKeys: ReadonlyArray<Scalars['String']['output']>;
  /** The known parties that were weighed, the likeliest first. */
  readonly candidates: ReadonlyArray<MatchCandidate>;
};

/** How a claim should have read; what is left out stays as it was. */
export type CorrectionInput = {
  /** The share in percent, over 0 and at most 100; it takes the place of a size. */
  readonly percent?: InputMaybe<Scalars['Float']['input']>;
  /** How the percent is meant. */
  readonly bound?: InputMaybe<Bound>;
  /** The size, where there is no percent. */
  readonly size?: InputMaybe<StakeSize>;
  /** A StakeStatus, PostStatus or DealStatus, as fits the claim. */
  readonly status?: InputMaybe<Scalars['String']['input']>;
  /** The title, for posts. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it holds. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** First day on which it holds no longer. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** A share of a firm in the hand of one holder over one period, as we believe it from all claims about it. */
export type Stake = Node & {
  /** Standing claims that say otherwise and were outvoted; `conflicts` tells by which rule. */
  readonly disputedBy: ReadonlyArray<Claim>;
  /** Opaque, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Who holds it directly. */
  readonly holder: Party;
  /** The firm that is held. */
  readonly firm: Party;
  /** The share in percent, 0 to 100, as stated; null where only a size is. */
  readonly percent: Maybe<Scalars['Float']['output']>;
  /** How the percent is meant; `EXACT` where there is none. */
  readonly bound: Bound;
  /** The share is at least this many percent. */
  readonly low: Scalars['Float']['output'];
  /** The share is at most this many percent. */
  readonly high: Scalars['Float']['output'];
  /** How large it is where no percent is stated, else null. */
  readonly size: Maybe<StakeSize>;
  /** Whether it is held, planned, rumoured or past. */
  readonly status: StakeStatus;
  /** The share in short, as a graph browser shows it: `48%`, `≥20%`, `majority`. */
  readonly label: Scalars['String']['output'];
  /** First day on which it holds; for planned and rumoured stakes the day since which they are planned or rumoured. Null where not known. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** First day on which it holds no longer; null while it does. */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** How many standing claims say so. */
  readonly claimCount: Scalars['Int']['output'];
  /** The claims behind it, the newest first: which sentence of which article says so. */
  readonly claims: ReadonlyArray<Claim>;
};


/** A share of a firm in the hand of one holder over one period, as we believe it from all claims about it. */
export type StakeClaimsArgs = {
  first: Scalars['Int']['input'];
};

/** What a deal does to ownership. */
export type DealKind =
  /** Partners set up a venture together. */
  | 'JOINT_VENTURE'
  /** All of a firm, or control of it, is bought. */
  | 'ACQUISITION'
  /** A part of a firm is bought. */
  | 'STAKE_PURCHASE'
  /** Firms become one. */
  | 'MERGER'
  /** Money is put in without a stated share. */
  | 'INVESTMENT'
  /** A seller is known and a buyer is not. */
  | 'DIVESTMENT'
  /** A firm's shares are sold to the public for the first time. */
  | 'IPO';

/** How far a deal has come. */
export type DealStatus =
  /** A bid, an offer, talks, a plan of one side. */
  | 'PROPOSED'
  /** Agreed or decided by the parties. */
  | 'AGREED'
  /** Done. */
  | 'COMPLETED'
  /** Failed or called off. */
  | 'ENDED';

/** An amount of money. */
export type Money = {
  /** In full units: 300000000, not 300. */
  readonly value: Scalars['Float']['output'];
  /** ISO 4217 code. */
  readonly currency: Scalars['String']['output'];
  /** How the amount is meant. */
  readonly bound: Bound;
};

/** An event that changes or would change ownership, or puts money in; one deal however many articles tell it. */
export type Deal = Node & {
  /** Opaque, stable id. */
  readonly id: Scalars['ID']['output'];
  /** What it does to ownership. */
  readonly kind: DealKind;
  /** How far it has come. */
  readonly status: DealStatus;
  /** Who buys, invests, merges, or sets up the venture. */
  readonly buyers: ReadonlyArray<Party>;
  /** Who sells. */
  readonly sellers: ReadonlyArray<Party>;
  /** What is bought, invested in or set up; null in a merger. */
  readonly target: Maybe<Party>;
  /** The share that changes hands in percent, where stated. */
  readonly percent: Maybe<Scalars['Float']['output']>;
  /** The price or the sum put in, where stated. */
  readonly amount: Maybe<Money>;
  /** The day it was announced where stated, else the day of the first article that tells it. */
  readonly announcedOn: Maybe<Scalars['Date']['output']>;
  /** The deal in short: `Alibaba buys 10% of Mail.ru`. */
  readonly label: Scalars['String']['output'];
  /** How many standing claims say so. */
  readonly claimCount: Scalars['Int']['output'];
  /** The claims behind it, the newest first. */
  readonly claims: ReadonlyArray<Claim>;
};


/** An event that changes or would change ownership, or puts money in; one deal however many articles tell it. */
export type DealClaimsArgs = {
  first: Scalars['Int']['input'];
};

/** A page of deals. */
export type DealConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<DealEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<Deal>;
  /** Whether more follows. */
  readonly pageInfo: PageInfo;
};

/** One row of a page of deals. */
export type DealEdge = {
  /** Where this row stands; give it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Deal;
};

/** A piece of the graph around a party. */
export type Neighbourhood = {
  /** The party in the middle and those around it, the nearest first. */
  readonly nodes: ReadonlyArray<NeighbourhoodNode>;
  /** Stakes, posts and foundings between the nodes shown. */
  readonly edges: ReadonlyArray<NeighbourhoodEdge>;
  /** True where more parties are near than were asked for. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A party of a neighbourhood. */
export type NeighbourhoodNode = {
  /** The party. */
  readonly party: Party;
  /** Steps from the middle. */
  readonly distance: Scalars['Int']['output'];
  /** How many owners it has in the whole graph, for the chosen statuses and day; where over a thousand were ever told, how many these are. */
  readonly owners: Scalars['Int']['output'];
  /** How many stakes it holds in the whole graph, for the chosen statuses and day; where over a thousand were ever told, how many these are. */
  readonly holdings: Scalars['Int']['output'];
};

/** What an edge of a neighbourhood is. */
export type EdgeKind =
  /** The source holds a share of the target. */
  | 'STAKE'
  /** The source serves at the target. */
  | 'POST'
  /** The source founded the target. */
  | 'FOUNDING';

/** A tie between two parties of a neighbourhood. */
export type NeighbourhoodEdge = {
  /** Id of the stake, post or founding. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EdgeKind;
  /** Id of the holder, person or founder. */
  readonly source: Scalars['ID']['output'];
  /** Id of the firm. */
  readonly target: Scalars['ID']['output'];
  /** What to write on it: `48%`, `chief executive`, `founded 1999`. */
  readonly label: Scalars['String']['output'];
  /** The share in percent, for stakes that state it. */
  readonly percent: Maybe<Scalars['Float']['output']>;
  /** The share is at least this, for stakes. */
  readonly low: Maybe<Scalars['Float']['output']>;
  /** The share is at most this, for stakes. */
  readonly high: Maybe<Scalars['Float']['output']>;
  /** Status of the stake or post; null for foundings. */
  readonly status: Maybe<Scalars['String']['output']>;
};

/** How much the graph holds. */
export type Stats = {
  /** Parties in all. */
  readonly parties: Scalars['Int']['output'];
  /** Firms. */
  readonly firms: Scalars['Int']['output'];
  /** Persons. */
  readonly persons: Scalars['Int']['output'];
  /** Articles. */
  readonly articles: Scalars['Int']['output'];
  /** Claims, retracted ones too. */
  readonly claims: Scalars['Int']['output'];
  /** Stakes. */
  readonly stakes: Scalars['Int']['output'];
  /** Posts. */
  readonly posts: Scalars['Int']['output'];
  /** Deals. */
  readonly deals: Scalars['Int']['output'];
};

/** An article to take in: either `text` or `html`, and what the caller knows of it. */
export type ArticleInput = {
  /** The story as plain text, or the text dump of its page. At most 2 MB. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** The story's page as HTML. At most 2 MB. */
  readonly html?: InputMaybe<Scalars['String']['input']>;
  /** Where it was published. The same url is the same article. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** Its headline, where the text does not hold it. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Who published it. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** The day of the story, not in the future. Taken from the dateline where not given. */
  readonly publishedAt?: InputMaybe<Scalars['Date']['input']>;
  /** Who speaks in it. */
  readonly kind: SourceKind;
};

/** What became of an article. */
export type IngestStatus =
  /** Taken in. */
  | 'CREATED'
  /** It was there already, by its url or its cleaned text: nothing changed. */
  | 'UNCHANGED';

/** An article taken in, with all that was read in it. */
export type IngestResult = {
  /** Whether it was new. */
  readonly status: IngestStatus;
  /** The article. */
  readonly article: Article;
  /** The facts that it states, in the order of its text. */
  readonly facts: ReadonlyArray<Claim>;
  /** Parties of the article that the graph knew already. */
  readonly partiesFound: ReadonlyArray<Party>;
  /** Parties that the article brought in. */
  readonly partiesMade: ReadonlyArray<Party>;
  /** What to know about the reading, each beginning with a code: `NO_FACTS`, `NOT_ENGLISH`, `TEXT_CUT`, `NO_DATE`, `ALREADY_KNOWN`. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

/** Why something was refused. */
export type InputFault = {
  /** Code in upper case: `EMPTY_TEXT`. */
  readonly code: Scalars['String']['output'];
  /** What is wrong and the way out. */
  readonly message: Scalars['String']['output'];
};

/** What became of one article of several: a result or a fault. */
export type IngestOutcome = {
  /** The result where it was taken in or was there already. */
  readonly result: Maybe<IngestResult>;
  /** Why it was refused, where it was; nothing of it was written. */
  readonly error: Maybe<InputFault>;
};

/** Where a recorded fact comes from: an article in the graph, or a source that the call brings along. */
export type SourceInput = {
  /** Id of an article in the graph. Leave it out to bring a new source along. */
  readonly articleId?: InputMaybe<Scalars['ID']['input']>;
  /** The source's text, which must contain the quote; the quote itself where left out. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Where it was published. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** Its headline. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Who published it. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** The day of the source, not in the future. */
  readonly publishedAt?: InputMaybe<Scalars['Date']['input']>;
  /** Who speaks in it. */
  readonly kind: SourceKind;
};

/** A party in a recorded fact: one in the graph by its id, or by its name (found, or made where none bears it). */
export type PartyInput = {
  /** Id of a party in the graph. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Its name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What it is, where it has to be made. */
  readonly kind: PartyKind;
};

/** An amount of money. */
export type MoneyInput = {
  /** In full units. */
  readonly value: Scalars['Float']['input'];
  /** ISO 4217 code. */
  readonly currency: Scalars['String']['input'];
  /** How the amount is meant. */
  readonly bound: Bound;
};

/** A stake to record. */
export type StakeInput = {
  /** Who holds it. */
  readonly holder: PartyInput;
  /** The firm that is held. */
  readonly firm: PartyInput;
  /** The share in percent, over 0 and at most 100. */
  readonly percent?: InputMaybe<Scalars['Float']['input']>;
  /** How the percent is meant. */
  readonly bound: Bound;
  /** How large it is, where no percent is known; `UNSPECIFIED` where neither is given. */
  readonly size?: InputMaybe<StakeSize>;
  /** Whether it is held. */
  readonly status: StakeStatus;
  /** First day on which it holds. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** First day on which it holds no longer. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  /** The words of the source that say so. */
  readonly quote: Scalars['String']['input'];
  /** Where that stands. */
  readonly source: SourceInput;
};

/** A post to record. */
export type PostInput = {
  /** Who serves. */
  readonly person: PartyInput;
  /** Where. */
  readonly firm: PartyInput;
  /** The title, in the source's words. */
  readonly title: Scalars['String']['input'];
  /** Whether it is served now. */
  readonly status: PostStatus;
  /** First day in office. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** First day out of office. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  /** The words of the source that say so. */
  readonly quote: Scalars['String']['input'];
  /** Where that stands. */
  readonly source: SourceInput;
};

/** A deal to record. */
export type DealInput = {
  /** What it does to ownership. */
  readonly kind: DealKind;
  /** How far it has come. */
  readonly status: DealStatus;
  /** Who buys, invests, merges, or sets up the venture. */
  readonly buyers: ReadonlyArray<PartyInput>;
  /** Who sells. */
  readonly sellers: ReadonlyArray<PartyInput>;
  /** What is bought, invested in or set up. */
  readonly target?: InputMaybe<PartyInput>;
  /** The share that changes hands in percent, over 0 and at most 100. */
  readonly percent?: InputMaybe<Scalars['Float']['input']>;
  /** The price or the sum put in. */
  readonly amount?: InputMaybe<MoneyInput>;
  /** The day it was announced. */
  readonly announcedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The words of the source that say so. */
  readonly quote: Scalars['String']['input'];
  /** Where that stands. */
  readonly source: SourceInput;
};

/** A party as one text names it, before anything was written. */
export type ReadParty = {
  /** Its key inside this reading. */
  readonly key: Scalars['String']['output'];
  /** What it is. */
  readonly kind: PartyKind;
  /** True where the text calls it a joint venture. */
  readonly venture: Scalars['Boolean']['output'];
  /** Every spelling in the text, the fullest first. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
};

/** A fact read in a text, before anything was written. */
export type ReadFact = {
  /** What it is about. */
  readonly kind: FactKind;
  /** The fact in short: `Alibaba · 48% planned · AliExpress Russia`. */
  readonly label: Scalars['String']['output'];
  /** Keys of the parties in it. */
  readonly parties: ReadonlyArray<Scalars['String']['output']>;
  /** The words of the text that state it. */
  readonly quote: Scalars['String']['output'];
  /** Where the quote begins in the cleaned text (UTF-16 units). */
  readonly start: Scalars['Int']['output'];
  /** Where the quote ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The reading rule that found it. */
  readonly rule: Scalars['String']['output'];
  /** How often facts read in this way are right, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** True where we concluded it. */
  readonly inferred: Scalars['Boolean']['output'];
};

/** A stretch of a page that is no part of the story. */
export type Cut = {
  /** The words that were cut. */
  readonly text: Scalars['String']['output'];
  /** What they are: `IMAGE`, `TEASER`, `BOILERPLATE`, … */
  readonly reason: Scalars['String']['output'];
};

/** What one text says, read and not written. */
export type ReadResult = {
  /** The headline. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** The cleaned story; offsets point into it. */
  readonly text: Scalars['String']['output'];
  /** The day of the story, the caller's or the dateline's. */
  readonly publishedAt: Maybe<Scalars['Date']['output']>;
  /** ISO 639-1 code of its language. */
  readonly language: Scalars['String']['output'];
  /** Who is in it. */
  readonly parties: ReadonlyArray<ReadParty>;
  /** What it states, in the order of its text. */
  readonly facts: ReadonlyArray<ReadFact>;
  /** What was cut from the page and why. */
  readonly cuts: ReadonlyArray<Cut>;
  /** What to know about the reading, each a code. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

/** Whether something holds for every choice inside the bounds that are known, or only for some. */
export type Certainty =
  /** For every choice. */
  | 'CERTAIN'
  /** For some. */
  | 'POSSIBLE';

/** Whether a test is passed. */
export type Verdict =
  /** For every choice inside the bounds. */
  | 'YES'
  /** For some. */
  | 'POSSIBLE'
  /** For none. */
  | 'NO';

/** Why a step of a chain is control. */
export type ControlReason =
  /** One holder has enough. */
  | 'SHARES'
  /** Several holders under one control have enough together. */
  | 'SHARES_TOGETHER'
  /** A claim says so: `controls`, `subsidiary`, `majority`. */
  | 'SAID';

/** How two parties are closely linked. */
export type CloseLinkKind =
  /** One has enough of the other directly. */
  | 'DIRECT'
  /** One has enough of the other through others. */
  | 'INDIRECT'
  /** A third has enough of both. */
  | 'COMMON';

/** Percents between which a share lies, both ends included. */
export type Interval = {
  /** At least this many percent. */
  readonly low: Scalars['Float']['output'];
  /** At most this many percent. */
  readonly high: Scalars['Float']['output'];
};

/** A share that counts what is held through others. */
export type IntegratedShare = {
  /** The holder in a look-through, the firm in a portfolio. */
  readonly party: Party;
  /** At least this many percent, whatever the shares are inside their bounds. */
  readonly low: Scalars['Float']['output'];
  /** At most this many percent. */
  readonly high: Scalars['Float']['output'];
  /** The share where all bounds are exact, else null. */
  readonly exact: Maybe<Scalars['Float']['output']>;
  /** The stake that is held directly, if any. */
  readonly direct: Maybe<Stake>;
  /** Fewest stakes between holder and firm. */
  readonly depth: Scalars['Int']['output'];
  /** True where nobody is known to own the party. */
  readonly ultimate: Scalars['Boolean']['output'];
  /** The ways that carry most of the share, each hop with its claims. What is missing to the share runs by further ways, or round rings. */
  readonly paths: ReadonlyArray<OwnershipPath>;
};


/** A share that counts what is held through others. */
export type IntegratedSharePathsArgs = {
  first: Scalars['Int']['input'];
  order: PathOrder;
};

/** A page of shares. */
export type IntegratedShareConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<IntegratedShareEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<IntegratedShare>;
  /** Whether more follows. */
  readonly pageInfo: PageInfo;
};

/** One row of a page of shares. */
export type IntegratedShareEdge = {
  /** Where this row stands; give it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: IntegratedShare;
};

/** Firms that wholly own each other in a ring: nobody outside has any of them. */
export type ClosedLoop = {
  /** The ring. */
  readonly parties: ReadonlyArray<Party>;
  /** How many parties the ring has. */
  readonly size: Scalars['Int']['output'];
  /** How much of the firm the ring has. */
  readonly share: Interval;
};


/** Firms that wholly own each other in a ring: nobody outside has any of them. */
export type ClosedLoopPartiesArgs = {
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};

/** Who stands behind a firm. */
export type LookThrough = {
  /** The day of the world that was looked at. */
  readonly asOf: Scalars['Date']['output'];
  /** Direct and indirect holders, the largest certain share first. */
  readonly holders: IntegratedShareConnection;
  /** How many parties stand above the firm, small or large. */
  readonly parties: Scalars['Int']['output'];
  /** What no known holder accounts for. */
  readonly unknown: Interval;
  /** What the firm has of itself through others. */
  readonly itself: Interval;
  /** Rings of firms that wholly own each other. */
  readonly closedLoops: ReadonlyArray<ClosedLoop>;
  /** Firms above it whose stated shares add up to over 100 percent: not all of their claims can be true. */
  readonly overfull: ReadonlyArray<Party>;
  /** True where `maxDepth` left somebody out. */
  readonly cut: Scalars['Boolean']['output'];
};


/** Who stands behind a firm. */
export type LookThroughHoldersArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Who stands behind a firm. */
export type LookThroughClosedLoopsArgs = {
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};


/** Who stands behind a firm. */
export type LookThroughOverfullArgs = {
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};

/** A firm that comes under control, and by what. */
export type ControlStep = {
  /** The firm. */
  readonly firm: Party;
  /** Whether this holds for every choice inside the bounds. */
  readonly certainty: Certainty;
  /** Why it is control. */
  readonly reason: ControlReason;
  /** The stakes that do it, of the controller and of firms that it controls. */
  readonly stakes: ReadonlyArray<Stake>;
  /** How many stakes do it. */
  readonly stakeCount: Scalars['Int']['output'];
  /** What they add up to. */
  readonly share: Interval;
};


/** A firm that comes under control, and by what. */
export type ControlStepStakesArgs = {
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};

/** Who controls a firm. */
export type Controller = {
  /** The controller. */
  readonly party: Party;
  /** Whether this holds for every choice inside the bounds. */
  readonly certainty: Certainty;
  /** True where nobody is known to control the controller. */
  readonly ultimate: Scalars['Boolean']['output'];
  /** From the controller down to the firm, step by step. */
  readonly chain: ReadonlyArray<ControlStep>;
  /** How many steps the chain has. */
  readonly steps: Scalars['Int']['output'];
};


/** Who controls a firm. */
export type ControllerChainArgs = {
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};

/** A firm under control. */
export type Controlled = {
  /** The firm. */
  readonly firm: Party;
  /** Whether this holds for every choice inside the bounds. */
  readonly certainty: Certainty;
  /** From the controller down to the firm, step by step. */
  readonly chain: ReadonlyArray<ControlStep>;
  /** How many steps the chain has. */
  readonly steps: Scalars['Int']['output'];
};


/** A firm under control. */
export type ControlledChainArgs = {
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};

/** Who stands at the top of a firm. */
export type UltimateOwner = {
  /** The owner: a person, a state, or a party that nobody is known to own. */
  readonly party: Party;
  /** At least this many percent, multiplied along all chains. */
  readonly low: Scalars['Float']['output'];
  /** At most this many percent. */
  readonly high: Scalars['Float']['output'];
  /** Whether the multiplied share is enough. */
  readonly byShare: Verdict;
  /** Whether what the owner and the firms that it controls hold directly is enough, or is control. */
  readonly byControl: Verdict;
  /** What the owner and the firms that it controls hold of the firm directly. */
  readonly together: Interval;
  /** From the owner down to the firm, where it controls it or may. */
  readonly chain: ReadonlyArray<ControlStep>;
  /** How many steps the chain has. */
  readonly steps: Scalars['Int']['output'];
};


/** Who stands at the top of a firm. */
export type UltimateOwnerChainArgs = {
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};

/** What one party has of another, as part of a close link. */
export type CloseLinkLeg = {
  /** The holder. */
  readonly holder: Party;
  /** The firm. */
  readonly firm: Party;
  /** What the holder has of the firm, directly and through others. */
  readonly share: Interval;
};

/** A party closely linked to another. */
export type CloseLink = {
  /** How they are linked. */
  readonly kind: CloseLinkKind;
  /** Who is linked. */
  readonly with: Party;
  /** Whether this holds for every choice inside the bounds. */
  readonly certainty: Certainty;
  /** One leg, or for a link by a common holder its two. */
  readonly legs: ReadonlyArray<CloseLinkLeg>;
};

/** What a row of a cap table says. */
export type CapRow = {
  /** The holder. */
  readonly holder: Party;
  /** The stake as stated. */
  readonly stake: Maybe<Stake>;
  /** At least this many percent, the others' shares considered. */
  readonly low: Scalars['Float']['output'];
  /** At most this many percent, the others' shares considered. */
  readonly high: Scalars['Float']['output'];
};

/** The stakes of one stage: held ones, or planned ones. */
export type CapTally = {
  /** The rows, the largest first. */
  readonly rows: ReadonlyArray<CapRow>;
  /** How many rows there are. */
  readonly size: Scalars['Int']['output'];
  /** What they add up to as stated; over 100 where claims cannot all be true. */
  readonly sum: Interval;
  /** What is missing to 100 percent. */
  readonly undisclosed: Interval;
};


/** The stakes of one stage: held ones, or planned ones. */
export type CapTallyRowsArgs = {
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};

/** A change that is planned or rumoured. */
export type PlannedChange = {
  /** Whose share changes. */
  readonly holder: Party;
  /** The stake held now, if any. */
  readonly now: Maybe<Stake>;
  /** The stake that is planned or rumoured. */
  readonly planned: Maybe<Stake>;
  /** By how many percent of the firm the share would change. */
  readonly change: Interval;
};

/** Who holds a firm directly. */
export type CapTable = {
  /** The day of the world that was looked at. */
  readonly asOf: Scalars['Date']['output'];
  /** What is held. */
  readonly held: CapTally;
  /** What is planned. */
  readonly planned: CapTally;
  /** Planned and rumoured changes beside what is held. */
  readonly changes: ReadonlyArray<PlannedChange>;
  /** Where claims cannot all be true, a sentence each that begins with a code: `OVER_100: …`. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};


/** Who holds a firm directly. */
export type CapTableChangesArgs = {
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};

/** How the ownership of a firm changed. */
export type OwnershipChangeKind =
  /** A holder came in. */
  | 'ENTERED'
  /** A share grew. */
  | 'RAISED'
  /** A share shrank. */
  | 'LOWERED'
  /** Another share is told, and bounds leave open whether it is more or less. */
  | 'RESTATED'
  /** A holder left. */
  | 'LEFT'
  /** A change was planned. */
  | 'PLANNED'
  /** A plan came to nothing. */
  | 'PLAN_ENDED'
  /** A change was rumoured. */
  | 'RUMOURED'
  /** A rumour came to nothing. */
  | 'RUMOUR_ENDED';

/** One change in the ownership of a firm. */
export type OwnershipChange = {
  /** The day; null where not known. */
  readonly on: Maybe<Scalars['Date']['output']>;
  /** What happened. */
  readonly kind: OwnershipChangeKind;
  /** Whose share changed. */
  readonly holder: Party;
  /** The share until then in short: `24%`; null for nothing. */
  readonly before: Maybe<Scalars['String']['output']>;
  /** The share from then on; null for nothing. */
  readonly after: Maybe<Scalars['String']['output']>;
  /** The claims that tell of it. */
  readonly claims: ReadonlyArray<Claim>;
};

/** Which ways come first. */
export type PathOrder =
  /** The largest product of shares. */
  | 'STRONGEST'
  /** The fewest stakes. */
  | 'SHORTEST';

/** One way by which a holder owns a firm. */
export type OwnershipPath = {
  /** The stakes from the holder down to the firm. */
  readonly hops: ReadonlyArray<Stake>;
  /** What this way carries at least, in percent. */
  readonly low: Scalars['Float']['output'];
  /** What this way carries at most, in percent. */
  readonly high: Scalars['Float']['output'];
  /** The hop with the smallest share: what limits the way, whatever the others are. */
  readonly weakest: Maybe<Stake>;
  /** The hop whose best standing claim is least sure (`Claim.confidence`); of equal ones the one nearest to the holder. */
  readonly leastCertain: Maybe<Stake>;
};

/** Whether what is known bears out a total that somebody stated. */
export type Agreement =
  /** The bounds lie within the total, rounding to a tenth of a percent aside. */
  | 'AGREES'
  /** They lie outside it. */
  | 'CONTRADICTS'
  /** They leave room for the total, and for others. */
  | 'OPEN';

/** What some holders have of a firm together. */
export type CombinedShare = {
  /** At least this many percent. */
  readonly low: Scalars['Float']['output'];
  /** At most this many percent; what others surely have is not in it. */
  readonly high: Scalars['Float']['output'];
  /** The stakes that were added up, the largest first. */
  readonly stakes: ReadonlyArray<Stake>;
  /** How many stakes were added up. */
  readonly stakeCount: Scalars['Int']['output'];
  /** Whether this agrees with the `stated` total; null where none was given. */
  readonly agreement: Maybe<Agreement>;
};


/** What some holders have of a firm together. */
export type CombinedShareStakesArgs = {
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};

/** Somebody who can hold, buy or sell: a firm, a person, a fund or a state. */
export type Party = {
  /** What it has of every firm below it, directly and through others, the largest first. */
  readonly portfolio: IntegratedShareConnection;
  /** Firms that it controls, alone or together with firms that it controls. */
  readonly controls: ReadonlyArray<Controlled>;
  /** Parties closely linked to it (Regulation (EU) 575/2013, article 4(1)(38)): 20 percent or more, directly, through others, or by a common holder. */
  readonly closeLinks: ReadonlyArray<CloseLink>;
  /** Opaque, stable id. */
  readonly id: Scalars['ID']['output'];
  /** The name it is shown under: the fullest that the articles use, or a curator's choice. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly kind: PartyKind;
  /** Every spelling it is known by, the shown one first. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** ISO 3166 alpha-2 code of its country where an article says it, else null. */
  readonly country: Maybe<Scalars['String']['output']>;
  /** What it does in an article's words (`telecom operator`), else null. */
  readonly trade: Maybe<Scalars['String']['output']>;
  /** Identifiers: `LEI …`, `ISIN …`, `TICKER …`. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What registers and other reference data say of it, the newest first: where its identifiers and some of its names come from. */
  readonly records: ReadonlyArray<ReferenceRecord>;
  /** Stakes that it holds in others, the largest first. */
  readonly holdings: StakeConnection;
  /** Deals in which it buys, sells or is the target, the newest first. */
  readonly deals: DealConnection;
  /** Firms that it founded. */
  readonly foundings: ReadonlyArray<Founding>;
  /** Articles with a standing claim about it, the newest first. */
  readonly articles: ArticleConnection;
};


/** Somebody who can hold, buy or sell: a firm, a person, a fund or a state. */
export type PartyPortfolioArgs = {
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  minPercent: Scalars['Float']['input'];
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who can hold, buy or sell: a firm, a person, a fund or a state. */
export type PartyControlsArgs = {
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  threshold: Scalars['Float']['input'];
  atLeast: Scalars['Boolean']['input'];
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};


/** Somebody who can hold, buy or sell: a firm, a person, a fund or a state. */
export type PartyCloseLinksArgs = {
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  threshold: Scalars['Float']['input'];
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};


/** Somebody who can hold, buy or sell: a firm, a person, a fund or a state. */
export type PartyHoldingsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  minPercent?: InputMaybe<Scalars['Float']['input']>;
};


/** Somebody who can hold, buy or sell: a firm, a person, a fund or a state. */
export type PartyDealsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DealKind>>;
  statuses?: InputMaybe<ReadonlyArray<DealStatus>>;
};


/** Somebody who can hold, buy or sell: a firm, a person, a fund or a state. */
export type PartyArticlesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A party that others can hold, found and serve: a firm, a fund or a state body. */
export type Organisation = {
  /** What it has of every firm below it, directly and through others, the largest first. */
  readonly portfolio: IntegratedShareConnection;
  /** Firms that it controls, alone or together with firms that it controls. */
  readonly controls: ReadonlyArray<Controlled>;
  /** Parties closely linked to it (Regulation (EU) 575/2013, article 4(1)(38)): 20 percent or more, directly, through others, or by a common holder. */
  readonly closeLinks: ReadonlyArray<CloseLink>;
  /** Who holds it directly: rows, sum, what is undisclosed, and planned changes beside it. */
  readonly capTable: CapTable;
  /** How its ownership changed: who, from what to what, when, and by which claims; the oldest first. */
  readonly ownershipHistory: ReadonlyArray<OwnershipChange>;
  /** Who has how much of it, directly and through others: integrated shares (Brioschi, Buzzacchi and Colombo 1989) with their bounds. */
  readonly lookThrough: LookThrough;
  /** Who controls it: alone or together with firms that it controls, holds more than the threshold. */
  readonly controllers: ReadonlyArray<Controller>;
  /** Persons, states and parties without known owners who own it, by multiplied share or by a chain of control; both tests are shown. */
  readonly ultimateOwners: ReadonlyArray<UltimateOwner>;
  /** Opaque, stable id. */
  readonly id: Scalars['ID']['output'];
  /** The name it is shown under: the fullest that the articles use, or a curator's choice. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly kind: PartyKind;
  /** Every spelling it is known by, the shown one first. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** ISO 3166 alpha-2 code of its country where an article says it, else null. */
  readonly country: Maybe<Scalars['String']['output']>;
  /** What it does in an article's words (`telecom operator`), else null. */
  readonly trade: Maybe<Scalars['String']['output']>;
  /** True where it is a joint venture: two or more parties set it up together. */
  readonly venture: Scalars['Boolean']['output'];
  /** Ticker codes that articles give. */
  readonly tickers: ReadonlyArray<Scalars['String']['output']>;
  /** Identifiers: `LEI …`, `ISIN …`, `TICKER …`. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What registers and other reference data say of it, the newest first: where its identifiers and some of its names come from. */
  readonly records: ReadonlyArray<ReferenceRecord>;
  /** Stakes that it holds in others, the largest first. */
  readonly holdings: StakeConnection;
  /** Stakes that others hold in it, the largest first. */
  readonly owners: StakeConnection;
  /** Who serves there, the newest first. */
  readonly officers: PostConnection;
  /** Deals in which it buys, sells or is the target, the newest first. */
  readonly deals: DealConnection;
  /** Firms that it founded. */
  readonly foundings: ReadonlyArray<Founding>;
  /** Who founded it. */
  readonly founders: ReadonlyArray<Founding>;
  /** Articles with a standing claim about it, the newest first. */
  readonly articles: ArticleConnection;
};


/** A party that others can hold, found and serve: a firm, a fund or a state body. */
export type OrganisationPortfolioArgs = {
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  minPercent: Scalars['Float']['input'];
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A party that others can hold, found and serve: a firm, a fund or a state body. */
export type OrganisationControlsArgs = {
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  threshold: Scalars['Float']['input'];
  atLeast: Scalars['Boolean']['input'];
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};


/** A party that others can hold, found and serve: a firm, a fund or a state body. */
export type OrganisationCloseLinksArgs = {
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  threshold: Scalars['Float']['input'];
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};


/** A party that others can hold, found and serve: a firm, a fund or a state body. */
export type OrganisationCapTableArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A party that others can hold, found and serve: a firm, a fund or a state body. */
export type OrganisationOwnershipHistoryArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};


/** A party that others can hold, found and serve: a firm, a fund or a state body. */
export type OrganisationLookThroughArgs = {
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  minPercent: Scalars['Float']['input'];
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
};


/** A party that others can hold, found and serve: a firm, a fund or a state body. */
export type OrganisationControllersArgs = {
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  threshold: Scalars['Float']['input'];
  atLeast: Scalars['Boolean']['input'];
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};


/** A party that others can hold, found and serve: a firm, a fund or a state body. */
export type OrganisationUltimateOwnersArgs = {
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  threshold: Scalars['Float']['input'];
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};


/** A party that others can hold, found and serve: a firm, a fund or a state body. */
export type OrganisationHoldingsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  minPercent?: InputMaybe<Scalars['Float']['input']>;
};


/** A party that others can hold, found and serve: a firm, a fund or a state body. */
export type OrganisationOwnersArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  minPercent?: InputMaybe<Scalars['Float']['input']>;
};


/** A party that others can hold, found and serve: a firm, a fund or a state body. */
export type OrganisationOfficersArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  statuses: ReadonlyArray<PostStatus>;
  roles?: InputMaybe<ReadonlyArray<PostRole>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A party that others can hold, found and serve: a firm, a fund or a state body. */
export type OrganisationDealsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DealKind>>;
  statuses?: InputMaybe<ReadonlyArray<DealStatus>>;
};


/** A party that others can hold, found and serve: a firm, a fund or a state body. */
export type OrganisationArticlesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A company, bank, club, unit or joint venture. */
export type Firm = Organisation & Party & Node & {
  /** What it has of every firm below it, directly and through others, the largest first. */
  readonly portfolio: IntegratedShareConnection;
  /** Firms that it controls, alone or together with firms that it controls. */
  readonly controls: ReadonlyArray<Controlled>;
  /** Parties closely linked to it (Regulation (EU) 575/2013, article 4(1)(38)): 20 percent or more, directly, through others, or by a common holder. */
  readonly closeLinks: ReadonlyArray<CloseLink>;
  /** Who holds it directly: rows, sum, what is undisclosed, and planned changes beside it. */
  readonly capTable: CapTable;
  /** How its ownership changed: who, from what to what, when, and by which claims; the oldest first. */
  readonly ownershipHistory: ReadonlyArray<OwnershipChange>;
  /** Who has how much of it, directly and through others: integrated shares (Brioschi, Buzzacchi and Colombo 1989) with their bounds. */
  readonly lookThrough: LookThrough;
  /** Who controls it: alone or together with firms that it controls, holds more than the threshold. */
  readonly controllers: ReadonlyArray<Controller>;
  /** Persons, states and parties without known owners who own it, by multiplied share or by a chain of control; both tests are shown. */
  readonly ultimateOwners: ReadonlyArray<UltimateOwner>;
  /** Opaque, stable id. */
  readonly id: Scalars['ID']['output'];
  /** The name it is shown under: the fullest that the articles use, or a curator's choice. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly kind: PartyKind;
  /** Every spelling it is known by, the shown one first. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** ISO 3166 alpha-2 code of its country where an article says it, else null. */
  readonly country: Maybe<Scalars['String']['output']>;
  /** What it does in an article's words (`telecom operator`), else null. */
  readonly trade: Maybe<Scalars['String']['output']>;
  /** True where it is a joint venture: two or more parties set it up together. */
  readonly venture: Scalars['Boolean']['output'];
  /** Ticker codes that articles give. */
  readonly tickers: ReadonlyArray<Scalars['String']['output']>;
  /** Identifiers: `LEI …`, `ISIN …`, `TICKER …`. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What registers and other reference data say of it, the newest first: where its identifiers and some of its names come from. */
  readonly records: ReadonlyArray<ReferenceRecord>;
  /** Stakes that it holds in others, the largest first. */
  readonly holdings: StakeConnection;
  /** Stakes that others hold in it, the largest first. */
  readonly owners: StakeConnection;
  /** Who serves there, the newest first. */
  readonly officers: PostConnection;
  /** Deals in which it buys, sells or is the target, the newest first. */
  readonly deals: DealConnection;
  /** Firms that it founded. */
  readonly foundings: ReadonlyArray<Founding>;
  /** Who founded it. */
  readonly founders: ReadonlyArray<Founding>;
  /** Articles with a standing claim about it, the newest first. */
  readonly articles: ArticleConnection;
};


/** A company, bank, club, unit or joint venture. */
export type FirmPortfolioArgs = {
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  minPercent: Scalars['Float']['input'];
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, bank, club, unit or joint venture. */
export type FirmControlsArgs = {
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  threshold: Scalars['Float']['input'];
  atLeast: Scalars['Boolean']['input'];
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};


/** A company, bank, club, unit or joint venture. */
export type FirmCloseLinksArgs = {
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  threshold: Scalars['Float']['input'];
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};


/** A company, bank, club, unit or joint venture. */
export type FirmCapTableArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A company, bank, club, unit or joint venture. */
export type FirmOwnershipHistoryArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};


/** A company, bank, club, unit or joint venture. */
export type FirmLookThroughArgs = {
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  minPercent: Scalars['Float']['input'];
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
};


/** A company, bank, club, unit or joint venture. */
export type FirmControllersArgs = {
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  threshold: Scalars['Float']['input'];
  atLeast: Scalars['Boolean']['input'];
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};


/** A company, bank, club, unit or joint venture. */
export type FirmUltimateOwnersArgs = {
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  threshold: Scalars['Float']['input'];
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};


/** A company, bank, club, unit or joint venture. */
export type FirmHoldingsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  minPercent?: InputMaybe<Scalars['Float']['input']>;
};


/** A company, bank, club, unit or joint venture. */
export type FirmOwnersArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  minPercent?: InputMaybe<Scalars['Float']['input']>;
};


/** A company, bank, club, unit or joint venture. */
export type FirmOfficersArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  statuses: ReadonlyArray<PostStatus>;
  roles?: InputMaybe<ReadonlyArray<PostRole>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A company, bank, club, unit or joint venture. */
export type FirmDealsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DealKind>>;
  statuses?: InputMaybe<ReadonlyArray<DealStatus>>;
};


/** A company, bank, club, unit or joint venture. */
export type FirmArticlesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An investment fund, private-equity house or sovereign fund. */
export type Fund = Organisation & Party & Node & {
  /** What it has of every firm below it, directly and through others, the largest first. */
  readonly portfolio: IntegratedShareConnection;
  /** Firms that it controls, alone or together with firms that it controls. */
  readonly controls: ReadonlyArray<Controlled>;
  /** Parties closely linked to it (Regulation (EU) 575/2013, article 4(1)(38)): 20 percent or more, directly, through others, or by a common holder. */
  readonly closeLinks: ReadonlyArray<CloseLink>;
  /** Who holds it directly: rows, sum, what is undisclosed, and planned changes beside it. */
  readonly capTable: CapTable;
  /** How its ownership changed: who, from what to what, when, and by which claims; the oldest first. */
  readonly ownershipHistory: ReadonlyArray<OwnershipChange>;
  /** Who has how much of it, directly and through others: integrated shares (Brioschi, Buzzacchi and Colombo 1989) with their bounds. */
  readonly lookThrough: LookThrough;
  /** Who controls it: alone or together with firms that it controls, holds more than the threshold. */
  readonly controllers: ReadonlyArray<Controller>;
  /** Persons, states and parties without known owners who own it, by multiplied share or by a chain of control; both tests are shown. */
  readonly ultimateOwners: ReadonlyArray<UltimateOwner>;
  /** Opaque, stable id. */
  readonly id: Scalars['ID']['output'];
  /** The name it is shown under: the fullest that the articles use, or a curator's choice. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly kind: PartyKind;
  /** Every spelling it is known by, the shown one first. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** ISO 3166 alpha-2 code of its country where an article says it, else null. */
  readonly country: Maybe<Scalars['String']['output']>;
  /** What it does in an article's words (`telecom operator`), else null. */
  readonly trade: Maybe<Scalars['String']['output']>;
  /** True where it is a joint venture: two or more parties set it up together. */
  readonly venture: Scalars['Boolean']['output'];
  /** Ticker codes that articles give. */
  readonly tickers: ReadonlyArray<Scalars['String']['output']>;
  /** Identifiers: `LEI …`, `ISIN …`, `TICKER …`. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What registers and other reference data say of it, the newest first: where its identifiers and some of its names come from. */
  readonly records: ReadonlyArray<ReferenceRecord>;
  /** Stakes that it holds in others, the largest first. */
  readonly holdings: StakeConnection;
  /** Stakes that others hold in it, the largest first. */
  readonly owners: StakeConnection;
  /** Who serves there, the newest first. */
  readonly officers: PostConnection;
  /** Deals in which it buys, sells or is the target, the newest first. */
  readonly deals: DealConnection;
  /** Firms that it founded. */
  readonly foundings: ReadonlyArray<Founding>;
  /** Who founded it. */
  readonly founders: ReadonlyArray<Founding>;
  /** Articles with a standing claim about it, the newest first. */
  readonly articles: ArticleConnection;
};


/** An investment fund, private-equity house or sovereign fund. */
export type FundPortfolioArgs = {
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  minPercent: Scalars['Float']['input'];
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An investment fund, private-equity house or sovereign fund. */
export type FundControlsArgs = {
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  threshold: Scalars['Float']['input'];
  atLeast: Scalars['Boolean']['input'];
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};


/** An investment fund, private-equity house or sovereign fund. */
export type FundCloseLinksArgs = {
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  threshold: Scalars['Float']['input'];
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};


/** An investment fund, private-equity house or sovereign fund. */
export type FundCapTableArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** An investment fund, private-equity house or sovereign fund. */
export type FundOwnershipHistoryArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};


/** An investment fund, private-equity house or sovereign fund. */
export type FundLookThroughArgs = {
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  minPercent: Scalars['Float']['input'];
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
};


/** An investment fund, private-equity house or sovereign fund. */
export type FundControllersArgs = {
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  threshold: Scalars['Float']['input'];
  atLeast: Scalars['Boolean']['input'];
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};


/** An investment fund, private-equity house or sovereign fund. */
export type FundUltimateOwnersArgs = {
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  threshold: Scalars['Float']['input'];
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};


/** An investment fund, private-equity house or sovereign fund. */
export type FundHoldingsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  minPercent?: InputMaybe<Scalars['Float']['input']>;
};


/** An investment fund, private-equity house or sovereign fund. */
export type FundOwnersArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  minPercent?: InputMaybe<Scalars['Float']['input']>;
};


/** An investment fund, private-equity house or sovereign fund. */
export type FundOfficersArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  statuses: ReadonlyArray<PostStatus>;
  roles?: InputMaybe<ReadonlyArray<PostRole>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** An investment fund, private-equity house or sovereign fund. */
export type FundDealsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DealKind>>;
  statuses?: InputMaybe<ReadonlyArray<DealStatus>>;
};


/** An investment fund, private-equity house or sovereign fund. */
export type FundArticlesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A state, government, ministry or other state body as a holder. */
export type State = Organisation & Party & Node & {
  /** What it has of every firm below it, directly and through others, the largest first. */
  readonly portfolio: IntegratedShareConnection;
  /** Firms that it controls, alone or together with firms that it controls. */
  readonly controls: ReadonlyArray<Controlled>;
  /** Parties closely linked to it (Regulation (EU) 575/2013, article 4(1)(38)): 20 percent or more, directly, through others, or by a common holder. */
  readonly closeLinks: ReadonlyArray<CloseLink>;
  /** Who holds it directly: rows, sum, what is undisclosed, and planned changes beside it. */
  readonly capTable: CapTable;
  /** How its ownership changed: who, from what to what, when, and by which claims; the oldest first. */
  readonly ownershipHistory: ReadonlyArray<OwnershipChange>;
  /** Who has how much of it, directly and through others: integrated shares (Brioschi, Buzzacchi and Colombo 1989) with their bounds. */
  readonly lookThrough: LookThrough;
  /** Who controls it: alone or together with firms that it controls, holds more than the threshold. */
  readonly controllers: ReadonlyArray<Controller>;
  /** Persons, states and parties without known owners who own it, by multiplied share or by a chain of control; both tests are shown. */
  readonly ultimateOwners: ReadonlyArray<UltimateOwner>;
  /** Opaque, stable id. */
  readonly id: Scalars['ID']['output'];
  /** The name it is shown under: the fullest that the articles use, or a curator's choice. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly kind: PartyKind;
  /** Every spelling it is known by, the shown one first. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** ISO 3166 alpha-2 code of its country where an article says it, else null. */
  readonly country: Maybe<Scalars['String']['output']>;
  /** What it does in an article's words (`telecom operator`), else null. */
  readonly trade: Maybe<Scalars['String']['output']>;
  /** True where it is a joint venture: two or more parties set it up together. */
  readonly venture: Scalars['Boolean']['output'];
  /** Ticker codes that articles give. */
  readonly tickers: ReadonlyArray<Scalars['String']['output']>;
  /** Identifiers: `LEI …`, `ISIN …`, `TICKER …`. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What registers and other reference data say of it, the newest first: where its identifiers and some of its names come from. */
  readonly records: ReadonlyArray<ReferenceRecord>;
  /** Stakes that it holds in others, the largest first. */
  readonly holdings: StakeConnection;
  /** Stakes that others hold in it, the largest first. */
  readonly owners: StakeConnection;
  /** Who serves there, the newest first. */
  readonly officers: PostConnection;
  /** Deals in which it buys, sells or is the target, the newest first. */
  readonly deals: DealConnection;
  /** Firms that it founded. */
  readonly foundings: ReadonlyArray<Founding>;
  /** Who founded it. */
  readonly founders: ReadonlyArray<Founding>;
  /** Articles with a standing claim about it, the newest first. */
  readonly articles: ArticleConnection;
};


/** A state, government, ministry or other state body as a holder. */
export type StatePortfolioArgs = {
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  minPercent: Scalars['Float']['input'];
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A state, government, ministry or other state body as a holder. */
export type StateControlsArgs = {
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  threshold: Scalars['Float']['input'];
  atLeast: Scalars['Boolean']['input'];
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};


/** A state, government, ministry or other state body as a holder. */
export type StateCloseLinksArgs = {
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  threshold: Scalars['Float']['input'];
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};


/** A state, government, ministry or other state body as a holder. */
export type StateCapTableArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A state, government, ministry or other state body as a holder. */
export type StateOwnershipHistoryArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};


/** A state, government, ministry or other state body as a holder. */
export type StateLookThroughArgs = {
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  minPercent: Scalars['Float']['input'];
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, government, ministry or other state body as a holder. */
export type StateControllersArgs = {
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  threshold: Scalars['Float']['input'];
  atLeast: Scalars['Boolean']['input'];
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};


/** A state, government, ministry or other state body as a holder. */
export type StateUltimateOwnersArgs = {
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  threshold: Scalars['Float']['input'];
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};


/** A state, government, ministry or other state body as a holder. */
export type StateHoldingsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  minPercent?: InputMaybe<Scalars['Float']['input']>;
};


/** A state, government, ministry or other state body as a holder. */
export type StateOwnersArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  minPercent?: InputMaybe<Scalars['Float']['input']>;
};


/** A state, government, ministry or other state body as a holder. */
export type StateOfficersArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  statuses: ReadonlyArray<PostStatus>;
  roles?: InputMaybe<ReadonlyArray<PostRole>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A state, government, ministry or other state body as a holder. */
export type StateDealsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DealKind>>;
  statuses?: InputMaybe<ReadonlyArray<DealStatus>>;
};


/** A state, government, ministry or other state body as a holder. */
export type StateArticlesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A human being. */
export type Person = Party & Node & {
  /** What it has of every firm below it, directly and through others, the largest first. */
  readonly portfolio: IntegratedShareConnection;
  /** Firms that it controls, alone or together with firms that it controls. */
  readonly controls: ReadonlyArray<Controlled>;
  /** Parties closely linked to it (Regulation (EU) 575/2013, article 4(1)(38)): 20 percent or more, directly, through others, or by a common holder. */
  readonly closeLinks: ReadonlyArray<CloseLink>;
  /** Opaque, stable id. */
  readonly id: Scalars['ID']['output'];
  /** The name it is shown under: the fullest that the articles use, or a curator's choice. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly kind: PartyKind;
  /** Every spelling it is known by, the shown one first. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** ISO 3166 alpha-2 code of its country where an article says it, else null. */
  readonly country: Maybe<Scalars['String']['output']>;
  /** What it does in an article's words (`telecom operator`), else null. */
  readonly trade: Maybe<Scalars['String']['output']>;
  /** Identifiers: `LEI …`, `ISIN …`, `TICKER …`. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What registers and other reference data say of it, the newest first: where its identifiers and some of its names come from. */
  readonly records: ReadonlyArray<ReferenceRecord>;
  /** Stakes that it holds in others, the largest first. */
  readonly holdings: StakeConnection;
  /** Where the person serves, the newest first. */
  readonly posts: PostConnection;
  /** Deals in which it buys, sells or is the target, the newest first. */
  readonly deals: DealConnection;
  /** Firms that it founded. */
  readonly foundings: ReadonlyArray<Founding>;
  /** Articles with a standing claim about it, the newest first. */
  readonly articles: ArticleConnection;
};


/** A human being. */
export type PersonPortfolioArgs = {
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  minPercent: Scalars['Float']['input'];
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonControlsArgs = {
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  threshold: Scalars['Float']['input'];
  atLeast: Scalars['Boolean']['input'];
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};


/** A human being. */
export type PersonCloseLinksArgs = {
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  threshold: Scalars['Float']['input'];
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
};


/** A human being. */
export type PersonHoldingsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  statuses: ReadonlyArray<StakeStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  minPercent?: InputMaybe<Scalars['Float']['input']>;
};


/** A human being. */
export type PersonPostsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  statuses: ReadonlyArray<PostStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A human being. */
export type PersonDealsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  kinds?: InputMaybe<ReadonlyArray<DealKind>>;
  statuses?: InputMaybe<ReadonlyArray<DealStatus>>;
};


/** A human being. */
export type PersonArticlesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a party is. */
export type PartyKind =
  /** A company, bank, club, unit or joint venture. */
  | 'FIRM'
  /** A human being. */
  | 'PERSON'
  /** An investment fund, private-equity house or sovereign fund. */
  | 'FUND'
  /** A state, government, ministry or other state body as a holder. */
  | 'STATE';

/** A page of parties. */
export type PartyConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<PartyEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<Party>;
  /** Whether more follows. */
  readonly pageInfo: PageInfo;
};

/** One row of a page of parties. */
export type PartyEdge = {
  /** Where this row stands; give it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Party;
  /** How well the name fits, higher is better; null where the list was not asked by name. */
  readonly score: Maybe<Scalars['Float']['output']>;
};

/** What a register calls a party. */
export type Identifier = {
  /** `LEI`, `ISIN`, `TICKER`, `WIKIDATA`, or the name of a national register. */
  readonly scheme: Scalars['String']['output'];
  /** The identifier. */
  readonly value: Scalars['String']['output'];
};

/** What a register or another table of reference data says of a party. */
export type ReferenceRecord = {
  /** Opaque, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Who says it: `GLEIF`, `Wikidata`, or whoever made the table. */
  readonly publisher: Scalars['String']['output'];
  /** The record in a sentence: names, former names, country, identifiers. */
  readonly statement: Scalars['String']['output'];
  /** The day on which the source last changed its record; null where it does not say. */
  readonly asOf: Maybe<Scalars['Date']['output']>;
  /** When it was imported. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** Whether a post is served. */
export type PostStatus =
  /** Serves now. */
  | 'CURRENT'
  /** Named, appointed or elected, and not yet in office. */
  | 'INCOMING'
  /** Serves no longer. */
  | 'FORMER';

/** The class of a title: what analysts filter by. */
export type PostRole =
  /** Chairman, chairwoman, vice chairman. */
  | 'CHAIR'
  /** Chief executive, general director, managing director, head. */
  | 'CHIEF_EXECUTIVE'
  /** Chief financial officer, treasurer. */
  | 'FINANCE'
  /** Chief operating officer. */
  | 'OPERATIONS'
  /** President, who need not be the chief executive. */
  | 'PRESIDENT'
  /** Member of a board. */
  | 'DIRECTOR'
  /** Founder, co-founder. */
  | 'FOUNDER'
  /** Other officers of the firm: vice presidents, heads of divisions. */
  | 'EXECUTIVE'
  /** Analyst, economist, strategist. */
  | 'ANALYST'
  /** Spokesman, spokeswoman. */
  | 'SPOKESPERSON'
  /** Anything else. */
  | 'OTHER';

/** A person's office at a firm over one period, as we believe it from all claims about it. */
export type Post = Node & {
  /** Opaque, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Who serves. */
  readonly person: Party;
  /** Where. */
  readonly firm: Party;
  /** The title in the text's words, lower case: `chief executive`. */
  readonly title: Scalars['String']['output'];
  /** The title's class. */
  readonly role: PostRole;
  /** Whether it is served now. */
  readonly status: PostStatus;
  /** First day in office where known, else the day since which articles say so. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** First day out of office; null where still served or not known. */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** How many standing claims say so. */
  readonly claimCount: Scalars['Int']['output'];
  /** The claims behind it, the newest first. */
  readonly claims: ReadonlyArray<Claim>;
};


/** A person's office at a firm over one period, as we believe it from all claims about it. */
export type PostClaimsArgs = {
  first: Scalars['Int']['input'];
};

/** A page of posts. */
export type PostConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<PostEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<Post>;
  /** Whether more follows. */
  readonly pageInfo: PageInfo;
};

/** One row of a page of posts. */
export type PostEdge = {
  /** Where this row stands; give it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Post;
};

/** Who founded which firm. */
export type Founding = Node & {
  /** Opaque, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Who founded it. */
  readonly founder: Party;
  /** The firm. */
  readonly firm: Party;
  /** The year, where an article says it. */
  readonly year: Maybe<Scalars['Int']['output']>;
  /** How many standing claims say so. */
  readonly claimCount: Scalars['Int']['output'];
  /** The claims behind it, the newest first. */
  readonly claims: ReadonlyArray<Claim>;
};


/** Who founded which firm. */
export type FoundingClaimsArgs = {
  first: Scalars['Int']['input'];
};

/** How a stated percent is meant. */
export type Bound =
  /** `48 percent`. */
  | 'EXACT'
  /** `more than 20 percent`. */
  | 'AT_LEAST'
  /** `up to 49 percent`. */
  | 'AT_MOST'
  /** `nearly 15 percent`. */
  | 'ABOUT';

/** How large a stake is where no percent is stated. */
export type StakeSize =
  /** Less than half. */
  | 'MINORITY'
  /** More than half. */
  | 'MAJORITY'
  /** The holder controls the firm: `controls`, `subsidiary`, `unit`, `parent`. */
  | 'CONTROLLING'
  /** All of it. */
  | 'WHOLE'
  /** `a stake`. */
  | 'UNSPECIFIED';

/** Whether a stake is held. */
export type StakeStatus =
  /** The holder has it. */
  | 'HELD'
  /** Agreed or announced: the holder will have it when an agreed plan is done. */
  | 'PLANNED'
  /** Only bids, talks or speculation. */
  | 'RUMOURED'
  /** The holder had it and has it no longer. */
  | 'FORMER';

/** A page of stakes. */
export type StakeConnection = {
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<StakeEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<Stake>;
  /** Whether more follows. */
  readonly pageInfo: PageInfo;
};

/** One row of a page of stakes. */
export type StakeEdge = {
  /** Where this row stands; give it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Stake;
};

/** Who owns a venture, with the sentences that say so. */
export type WhoOwns = {
  /** The firm that the question meant. */
  readonly venture: Party;
  /** The day of the world that was looked at. */
  readonly asOf: Scalars['Date']['output'];
  /** Stakes in it: held ones first, then planned, rumoured and past ones, each the largest first. At most 500; `owners` of the firm pages. */
  readonly owners: ReadonlyArray<Stake>;
  /** Sum of the stated shares in percent: of the held stakes, or of the planned ones where none is held. A stake without a stated percent counts with what it is at least. */
  readonly disclosed: Scalars['Float']['output'];
  /** What is missing to 100 percent. */
  readonly undisclosed: Scalars['Float']['output'];
  /** Where shares do not add up or the answer was cut, a sentence each that begins with a code: `OVER_100: …`. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Fact:
    | ( StakeMapped )
    | ( PostMapped )
    | ( DealMapped )
    | ( FoundingMapped )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ClaimMapped )
    | ( ArticleMapped )
    | ( StakeMapped )
    | ( DealMapped )
    | ( FirmMapped )
    | ( FundMapped )
    | ( StateMapped )
    | ( PersonMapped )
    | ( PostMapped )
    | ( FoundingMapped )
  ;
  Party:
    | ( FirmMapped )
    | ( FundMapped )
    | ( StateMapped )
    | ( PersonMapped )
  ;
  Organisation:
    | ( FirmMapped )
    | ( FundMapped )
    | ( StateMapped )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  SourceKind: SourceKind;
  FactKind: FactKind;
  Fact: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Fact']>;
  Claim: ResolverTypeWrapper<ClaimMapped>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ClaimConnection: ResolverTypeWrapper<ClaimConnectionMapped>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  Article: ResolverTypeWrapper<ArticleMapped>;
  ArticleConnection: ResolverTypeWrapper<ArticleConnectionMapped>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Role: Role;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Interlock: ResolverTypeWrapper<Omit<Interlock, 'person' | 'here' | 'elsewhere'> & { person: ResolversTypes['Party'], here: ReadonlyArray<ResolversTypes['Post']>, elsewhere: ReadonlyArray<ResolversTypes['Post']> }>;
  CommonHolder: ResolverTypeWrapper<Omit<CommonHolder, 'holder' | 'stakes'> & { holder: ResolversTypes['Party'], stakes: ReadonlyArray<ResolversTypes['Stake']> }>;
  CoInvestor: ResolverTypeWrapper<Omit<CoInvestor, 'party' | 'firms' | 'stakes'> & { party: ResolversTypes['Party'], firms: ReadonlyArray<ResolversTypes['Party']>, stakes: ReadonlyArray<ResolversTypes['Stake']> }>;
  ConnectionPath: ResolverTypeWrapper<Omit<ConnectionPath, 'parties' | 'facts'> & { parties: ReadonlyArray<ResolversTypes['Party']>, facts: ReadonlyArray<ResolversTypes['Fact']> }>;
  JudgementKind: JudgementKind;
  Judgement: ResolverTypeWrapper<Omit<Judgement, 'parties'> & { parties: ReadonlyArray<ResolversTypes['Party']> }>;
  JudgementConnection: ResolverTypeWrapper<Omit<JudgementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['JudgementEdge']>, nodes: ReadonlyArray<ResolversTypes['Judgement']> }>;
  JudgementEdge: ResolverTypeWrapper<Omit<JudgementEdge, 'node'> & { node: ResolversTypes['Judgement'] }>;
  SuggestionStatus: SuggestionStatus;
  MatchSuggestion: ResolverTypeWrapper<Omit<MatchSuggestion, 'party' | 'like'> & { party: ResolversTypes['Party'], like: ResolversTypes['Party'] }>;
  MatchSuggestionConnection: ResolverTypeWrapper<Omit<MatchSuggestionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MatchSuggestionEdge']>, nodes: ReadonlyArray<ResolversTypes['MatchSuggestion']> }>;
  MatchSuggestionEdge: ResolverTypeWrapper<Omit<MatchSuggestionEdge, 'node'> & { node: ResolversTypes['MatchSuggestion'] }>;
  Conflict: ResolverTypeWrapper<ConflictMapped>;
  ConflictConnection: ResolverTypeWrapper<Omit<ConflictConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConflictEdge']>, nodes: ReadonlyArray<ResolversTypes['Conflict']> }>;
  ConflictEdge: ResolverTypeWrapper<Omit<ConflictEdge, 'node'> & { node: ResolversTypes['Conflict'] }>;
  ChangeAction: ChangeAction;
  Change: ResolverTypeWrapper<Omit<Change, 'parties'> & { parties: ReadonlyArray<ResolversTypes['Party']> }>;
  ChangePage: ResolverTypeWrapper<Omit<ChangePage, 'changes'> & { changes: ReadonlyArray<ResolversTypes['Change']> }>;
  MatchReason: ResolverTypeWrapper<MatchReason>;
  MatchCandidate: ResolverTypeWrapper<Omit<MatchCandidate, 'party'> & { party: ResolversTypes['Party'] }>;
  MatchExplanation: ResolverTypeWrapper<Omit<MatchExplanation, 'candidates'> & { candidates: ReadonlyArray<ResolversTypes['MatchCandidate']> }>;
  CorrectionInput: CorrectionInput;
  Stake: ResolverTypeWrapper<StakeMapped>;
  DealKind: DealKind;
  DealStatus: DealStatus;
  Money: ResolverTypeWrapper<Money>;
  Deal: ResolverTypeWrapper<DealMapped>;
  DealConnection: ResolverTypeWrapper<DealConnectionMapped>;
  DealEdge: ResolverTypeWrapper<Omit<DealEdge, 'node'> & { node: ResolversTypes['Deal'] }>;
  Neighbourhood: ResolverTypeWrapper<Omit<Neighbourhood, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['NeighbourhoodNode']> }>;
  NeighbourhoodNode: ResolverTypeWrapper<NeighbourhoodNodeMapped>;
  EdgeKind: EdgeKind;
  NeighbourhoodEdge: ResolverTypeWrapper<NeighbourhoodEdge>;
  Stats: ResolverTypeWrapper<Stats>;
  ArticleInput: ArticleInput;
  IngestStatus: IngestStatus;
  IngestResult: ResolverTypeWrapper<IngestResultMapped>;
  InputFault: ResolverTypeWrapper<InputFault>;
  IngestOutcome: ResolverTypeWrapper<Omit<IngestOutcome, 'result'> & { result?: Maybe<ResolversTypes['IngestResult']> }>;
  SourceInput: SourceInput;
  PartyInput: PartyInput;
  MoneyInput: MoneyInput;
  StakeInput: StakeInput;
  PostInput: PostInput;
  DealInput: DealInput;
  ReadParty: ResolverTypeWrapper<ReadParty>;
  ReadFact: ResolverTypeWrapper<ReadFact>;
  Cut: ResolverTypeWrapper<Cut>;
  ReadResult: ResolverTypeWrapper<ReadResult>;
  Certainty: Certainty;
  Verdict: Verdict;
  ControlReason: ControlReason;
  CloseLinkKind: CloseLinkKind;
  Interval: ResolverTypeWrapper<Interval>;
  IntegratedShare: ResolverTypeWrapper<IntegratedShareMapped>;
  IntegratedShareConnection: ResolverTypeWrapper<IntegratedShareConnectionMapped>;
  IntegratedShareEdge: ResolverTypeWrapper<Omit<IntegratedShareEdge, 'node'> & { node: ResolversTypes['IntegratedShare'] }>;
  ClosedLoop: ResolverTypeWrapper<ClosedLoopMapped>;
  LookThrough: ResolverTypeWrapper<LookThroughMapped>;
  ControlStep: ResolverTypeWrapper<ControlStepMapped>;
  Controller: ResolverTypeWrapper<ControllerMapped>;
  Controlled: ResolverTypeWrapper<ControlledMapped>;
  UltimateOwner: ResolverTypeWrapper<UltimateOwnerMapped>;
  CloseLinkLeg: ResolverTypeWrapper<Omit<CloseLinkLeg, 'holder' | 'firm'> & { holder: ResolversTypes['Party'], firm: ResolversTypes['Party'] }>;
  CloseLink: ResolverTypeWrapper<Omit<CloseLink, 'with' | 'legs'> & { with: ResolversTypes['Party'], legs: ReadonlyArray<ResolversTypes['CloseLinkLeg']> }>;
  CapRow: ResolverTypeWrapper<Omit<CapRow, 'holder' | 'stake'> & { holder: ResolversTypes['Party'], stake?: Maybe<ResolversTypes['Stake']> }>;
  CapTally: ResolverTypeWrapper<CapTallyMapped>;
  PlannedChange: ResolverTypeWrapper<Omit<PlannedChange, 'holder' | 'now' | 'planned'> & { holder: ResolversTypes['Party'], now?: Maybe<ResolversTypes['Stake']>, planned?: Maybe<ResolversTypes['Stake']> }>;
  CapTable: ResolverTypeWrapper<CapTableMapped>;
  OwnershipChangeKind: OwnershipChangeKind;
  OwnershipChange: ResolverTypeWrapper<OwnershipChangeMapped>;
  PathOrder: PathOrder;
  OwnershipPath: ResolverTypeWrapper<OwnershipPathMapped>;
  Agreement: Agreement;
  CombinedShare: ResolverTypeWrapper<CombinedShareMapped>;
  Party: ResolverTypeWrapper<PartyMapped>;
  Organisation: ResolverTypeWrapper<OrganisationMapped>;
  Firm: ResolverTypeWrapper<FirmMapped>;
  Fund: ResolverTypeWrapper<FundMapped>;
  State: ResolverTypeWrapper<StateMapped>;
  Person: ResolverTypeWrapper<PersonMapped>;
  PartyKind: PartyKind;
  PartyConnection: ResolverTypeWrapper<PartyConnectionMapped>;
  PartyEdge: ResolverTypeWrapper<Omit<PartyEdge, 'node'> & { node: ResolversTypes['Party'] }>;
  Identifier: ResolverTypeWrapper<Identifier>;
  ReferenceRecord: ResolverTypeWrapper<ReferenceRecord>;
  PostStatus: PostStatus;
  PostRole: PostRole;
  Post: ResolverTypeWrapper<PostMapped>;
  PostConnection: ResolverTypeWrapper<PostConnectionMapped>;
  PostEdge: ResolverTypeWrapper<Omit<PostEdge, 'node'> & { node: ResolversTypes['Post'] }>;
  Founding: ResolverTypeWrapper<FoundingMapped>;
  Bound: Bound;
  StakeSize: StakeSize;
  StakeStatus: StakeStatus;
  StakeConnection: ResolverTypeWrapper<StakeConnectionMapped>;
  StakeEdge: ResolverTypeWrapper<Omit<StakeEdge, 'node'> & { node: ResolversTypes['Stake'] }>;
  WhoOwns: ResolverTypeWrapper<Omit<WhoOwns, 'venture' | 'owners'> & { venture: ResolversTypes['Party'], owners: ReadonlyArray<ResolversTypes['Stake']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Fact: ResolversUnionTypes<ResolversParentTypes>['Fact'];
  Claim: ClaimMapped;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Float: Scalars['Float']['output'];
  Boolean: Scalars['Boolean']['output'];
  ClaimConnection: ClaimConnectionMapped;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  Article: ArticleMapped;
  ArticleConnection: ArticleConnectionMapped;
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  Query: Record<PropertyKey, never>;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  Interlock: Omit<Interlock, 'person' | 'here' | 'elsewhere'> & { person: ResolversParentTypes['Party'], here: ReadonlyArray<ResolversParentTypes['Post']>, elsewhere: ReadonlyArray<ResolversParentTypes['Post']> };
  CommonHolder: Omit<CommonHolder, 'holder' | 'stakes'> & { holder: ResolversParentTypes['Party'], stakes: ReadonlyArray<ResolversParentTypes['Stake']> };
  CoInvestor: Omit<CoInvestor, 'party' | 'firms' | 'stakes'> & { party: ResolversParentTypes['Party'], firms: ReadonlyArray<ResolversParentTypes['Party']>, stakes: ReadonlyArray<ResolversParentTypes['Stake']> };
  ConnectionPath: Omit<ConnectionPath, 'parties' | 'facts'> & { parties: ReadonlyArray<ResolversParentTypes['Party']>, facts: ReadonlyArray<ResolversParentTypes['Fact']> };
  Judgement: Omit<Judgement, 'parties'> & { parties: ReadonlyArray<ResolversParentTypes['Party']> };
  JudgementConnection: Omit<JudgementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['JudgementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Judgement']> };
  JudgementEdge: Omit<JudgementEdge, 'node'> & { node: ResolversParentTypes['Judgement'] };
  MatchSuggestion: Omit<MatchSuggestion, 'party' | 'like'> & { party: ResolversParentTypes['Party'], like: ResolversParentTypes['Party'] };
  MatchSuggestionConnection: Omit<MatchSuggestionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MatchSuggestionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MatchSuggestion']> };
  MatchSuggestionEdge: Omit<MatchSuggestionEdge, 'node'> & { node: ResolversParentTypes['MatchSuggestion'] };
  Conflict: ConflictMapped;
  ConflictConnection: Omit<ConflictConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConflictEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Conflict']> };
  ConflictEdge: Omit<ConflictEdge, 'node'> & { node: ResolversParentTypes['Conflict'] };
  Change: Omit<Change, 'parties'> & { parties: ReadonlyArray<ResolversParentTypes['Party']> };
  ChangePage: Omit<ChangePage, 'changes'> & { changes: ReadonlyArray<ResolversParentTypes['Change']> };
  MatchReason: MatchReason;
  MatchCandidate: Omit<MatchCandidate, 'party'> & { party: ResolversParentTypes['Party'] };
  MatchExplanation: Omit<MatchExplanation, 'candidates'> & { candidates: ReadonlyArray<ResolversParentTypes['MatchCandidate']> };
  CorrectionInput: CorrectionInput;
  Stake: StakeMapped;
  Money: Money;
  Deal: DealMapped;
  DealConnection: DealConnectionMapped;
  DealEdge: Omit<DealEdge, 'node'> & { node: ResolversParentTypes['Deal'] };
  Neighbourhood: Omit<Neighbourhood, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['NeighbourhoodNode']> };
  NeighbourhoodNode: NeighbourhoodNodeMapped;
  NeighbourhoodEdge: NeighbourhoodEdge;
  Stats: Stats;
  ArticleInput: ArticleInput;
  IngestResult: IngestResultMapped;
  InputFault: InputFault;
  IngestOutcome: Omit<IngestOutcome, 'result'> & { result?: Maybe<ResolversParentTypes['IngestResult']> };
  SourceInput: SourceInput;
  PartyInput: PartyInput;
  MoneyInput: MoneyInput;
  StakeInput: StakeInput;
  PostInput: PostInput;
  DealInput: DealInput;
  ReadParty: ReadParty;
  ReadFact: ReadFact;
  Cut: Cut;
  ReadResult: ReadResult;
  Interval: Interval;
  IntegratedShare: IntegratedShareMapped;
  IntegratedShareConnection: IntegratedShareConnectionMapped;
  IntegratedShareEdge: Omit<IntegratedShareEdge, 'node'> & { node: ResolversParentTypes['IntegratedShare'] };
  ClosedLoop: ClosedLoopMapped;
  LookThrough: LookThroughMapped;
  ControlStep: ControlStepMapped;
  Controller: ControllerMapped;
  Controlled: ControlledMapped;
  UltimateOwner: UltimateOwnerMapped;
  CloseLinkLeg: Omit<CloseLinkLeg, 'holder' | 'firm'> & { holder: ResolversParentTypes['Party'], firm: ResolversParentTypes['Party'] };
  CloseLink: Omit<CloseLink, 'with' | 'legs'> & { with: ResolversParentTypes['Party'], legs: ReadonlyArray<ResolversParentTypes['CloseLinkLeg']> };
  CapRow: Omit<CapRow, 'holder' | 'stake'> & { holder: ResolversParentTypes['Party'], stake?: Maybe<ResolversParentTypes['Stake']> };
  CapTally: CapTallyMapped;
  PlannedChange: Omit<PlannedChange, 'holder' | 'now' | 'planned'> & { holder: ResolversParentTypes['Party'], now?: Maybe<ResolversParentTypes['Stake']>, planned?: Maybe<ResolversParentTypes['Stake']> };
  CapTable: CapTableMapped;
  OwnershipChange: OwnershipChangeMapped;
  OwnershipPath: OwnershipPathMapped;
  CombinedShare: CombinedShareMapped;
  Party: PartyMapped;
  Organisation: OrganisationMapped;
  Firm: FirmMapped;
  Fund: FundMapped;
  State: StateMapped;
  Person: PersonMapped;
  PartyConnection: PartyConnectionMapped;
  PartyEdge: Omit<PartyEdge, 'node'> & { node: ResolversParentTypes['Party'] };
  Identifier: Identifier;
  ReferenceRecord: ReferenceRecord;
  Post: PostMapped;
  PostConnection: PostConnectionMapped;
  PostEdge: Omit<PostEdge, 'node'> & { node: ResolversParentTypes['Post'] };
  Founding: FoundingMapped;
  StakeConnection: StakeConnectionMapped;
  StakeEdge: Omit<StakeEdge, 'node'> & { node: ResolversParentTypes['Stake'] };
  WhoOwns: Omit<WhoOwns, 'venture' | 'owners'> & { venture: ResolversParentTypes['Party'], owners: ReadonlyArray<ResolversParentTypes['Stake']> };
};

export type AccessDirectiveArgs = {
  role: Role;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = ApiContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type FactResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'Stake' | 'Post' | 'Deal' | 'Founding', ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  bound?: Resolver<Maybe<ResolversTypes['Bound']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['StakeSize']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ingestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  readerVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ArticleClaimsArgs, 'first'>>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, Partial<QueryArticleArgs>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first'>>;
  interlocks?: Resolver<ReadonlyArray<ResolversTypes['Interlock']>, ParentType, ContextType, RequireFields<QueryInterlocksArgs, 'firm' | 'first' | 'skip'>>;
  commonHolders?: Resolver<ReadonlyArray<ResolversTypes['CommonHolder']>, ParentType, ContextType, RequireFields<QueryCommonHoldersArgs, 'firms' | 'statuses' | 'first' | 'skip'>>;
  coInvestors?: Resolver<ReadonlyArray<ResolversTypes['CoInvestor']>, ParentType, ContextType, RequireFields<QueryCoInvestorsArgs, 'party' | 'statuses' | 'first' | 'skip'>>;
  connections?: Resolver<ReadonlyArray<ResolversTypes['ConnectionPath']>, ParentType, ContextType, RequireFields<QueryConnectionsArgs, 'from' | 'to' | 'first'>>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, RequireFields<QueryConflictsArgs, 'first'>>;
  matchSuggestions?: Resolver<ResolversTypes['MatchSuggestionConnection'], ParentType, ContextType, RequireFields<QueryMatchSuggestionsArgs, 'status' | 'first'>>;
  judgements?: Resolver<ResolversTypes['JudgementConnection'], ParentType, ContextType, RequireFields<QueryJudgementsArgs, 'first'>>;
  explainMatch?: Resolver<ResolversTypes['MatchExplanation'], ParentType, ContextType, RequireFields<QueryExplainMatchArgs, 'name' | 'kind'>>;
  changes?: Resolver<ResolversTypes['ChangePage'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  deals?: Resolver<ResolversTypes['DealConnection'], ParentType, ContextType, RequireFields<QueryDealsArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType, Partial<QueryPartyArgs>>;
  firm?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType, Partial<QueryFirmArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, Partial<QueryPersonArgs>>;
  parties?: Resolver<ResolversTypes['PartyConnection'], ParentType, ContextType, RequireFields<QueryPartiesArgs, 'first'>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'of' | 'depth' | 'first' | 'statuses'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
  readArticle?: Resolver<ResolversTypes['ReadResult'], ParentType, ContextType, RequireFields<QueryReadArticleArgs, 'input'>>;
  ownershipPaths?: Resolver<ReadonlyArray<ResolversTypes['OwnershipPath']>, ParentType, ContextType, RequireFields<QueryOwnershipPathsArgs, 'from' | 'to' | 'order' | 'statuses' | 'first' | 'skip'>>;
  combinedShare?: Resolver<ResolversTypes['CombinedShare'], ParentType, ContextType, RequireFields<QueryCombinedShareArgs, 'of' | 'statuses' | 'bound'>>;
  whoOwns?: Resolver<ResolversTypes['WhoOwns'], ParentType, ContextType, RequireFields<QueryWhoOwnsArgs, 'venture'>>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Claim' | 'Article' | 'Stake' | 'Deal' | 'Firm' | 'Fund' | 'State' | 'Person' | 'Post' | 'Founding', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  mergeParties?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType, RequireFields<MutationMergePartiesArgs, 'into' | 'from' | 'why'>>;
  splitParty?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType, RequireFields<MutationSplitPartyArgs, 'id' | 'why'>>;
  declareDifferent?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType, RequireFields<MutationDeclareDifferentArgs, 'a' | 'b' | 'why'>>;
  addName?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType, RequireFields<MutationAddNameArgs, 'party' | 'name' | 'why'>>;
  renameParty?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType, RequireFields<MutationRenamePartyArgs, 'party' | 'name' | 'why'>>;
  setIdentifier?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType, RequireFields<MutationSetIdentifierArgs, 'party' | 'scheme' | 'value' | 'why'>>;
  acceptMatch?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType, RequireFields<MutationAcceptMatchArgs, 'id' | 'why'>>;
  rejectMatch?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType, RequireFields<MutationRejectMatchArgs, 'id' | 'why'>>;
  correctClaim?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType, RequireFields<MutationCorrectClaimArgs, 'id' | 'why'>>;
  retractArticle?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType, RequireFields<MutationRetractArticleArgs, 'id' | 'reason'>>;
  restoreArticle?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType, RequireFields<MutationRestoreArticleArgs, 'id' | 'reason'>>;
  ingestArticle?: Resolver<ResolversTypes['IngestResult'], ParentType, ContextType, RequireFields<MutationIngestArticleArgs, 'input'>>;
  ingestArticles?: Resolver<ReadonlyArray<ResolversTypes['IngestOutcome']>, ParentType, ContextType, RequireFields<MutationIngestArticlesArgs, 'inputs'>>;
  recordStake?: Resolver<ResolversTypes['IngestResult'], ParentType, ContextType, RequireFields<MutationRecordStakeArgs, 'input'>>;
  recordPost?: Resolver<ResolversTypes['IngestResult'], ParentType, ContextType, RequireFields<MutationRecordPostArgs, 'input'>>;
  recordDeal?: Resolver<ResolversTypes['IngestResult'], ParentType, ContextType, RequireFields<MutationRecordDealArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  stakeChanged?: SubscriptionResolver<ResolversTypes['Change'], "stakeChanged", ParentType, ContextType, Partial<SubscriptionStakeChangedArgs>>;
  articleIngested?: SubscriptionResolver<ResolversTypes['IngestResult'], "articleIngested", ParentType, ContextType, Partial<SubscriptionArticleIngestedArgs>>;
};

export type InterlockResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Interlock'] = ResolversParentTypes['Interlock']> = {
  person?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  here?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType>;
  elsewhere?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType>;
};

export type CommonHolderResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CommonHolder'] = ResolversParentTypes['CommonHolder']> = {
  holder?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  stakes?: Resolver<ReadonlyArray<ResolversTypes['Stake']>, ParentType, ContextType>;
};

export type CoInvestorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CoInvestor'] = ResolversParentTypes['CoInvestor']> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firms?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  stakes?: Resolver<ReadonlyArray<ResolversTypes['Stake']>, ParentType, ContextType>;
};

export type ConnectionPathResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ConnectionPath'] = ResolversParentTypes['ConnectionPath']> = {
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['JudgementKind'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
};

export type JudgementConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JudgementConnection'] = ResolversParentTypes['JudgementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JudgementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type JudgementEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JudgementEdge'] = ResolversParentTypes['JudgementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
};

export type MatchSuggestionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MatchSuggestion'] = ResolversParentTypes['MatchSuggestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SuggestionStatus'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  like?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  articleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MatchSuggestionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MatchSuggestionConnection'] = ResolversParentTypes['MatchSuggestionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MatchSuggestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MatchSuggestion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MatchSuggestionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MatchSuggestionEdge'] = ResolversParentTypes['MatchSuggestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MatchSuggestion'], ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  believed?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  outvoted?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type ConflictConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ConflictConnection'] = ResolversParentTypes['ConflictConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConflictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConflictEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ConflictEdge'] = ResolversParentTypes['ConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['ChangeAction'], ParentType, ContextType>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  articleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ChangePageResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangePage'] = ResolversParentTypes['ChangePage']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MatchReasonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MatchReason'] = ResolversParentTypes['MatchReason']> = {
  feature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  saw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MatchCandidateResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MatchCandidate'] = ResolversParentTypes['MatchCandidate']> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['MatchReason']>, ParentType, ContextType>;
};

export type MatchExplanationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MatchExplanation'] = ResolversParentTypes['MatchExplanation']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lookupKeys?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['MatchCandidate']>, ParentType, ContextType>;
};

export type StakeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Stake'] = ResolversParentTypes['Stake']> = {
  disputedBy?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['Bound'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['StakeSize']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StakeStatus'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<StakeClaimsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['Bound'], ParentType, ContextType>;
};

export type DealResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Deal'] = ResolversParentTypes['Deal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DealKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DealStatus'], ParentType, ContextType>;
  buyers?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  sellers?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  announcedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<DealClaimsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DealConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DealConnection'] = ResolversParentTypes['DealConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DealEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Deal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DealEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DealEdge'] = ResolversParentTypes['DealEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Deal'], ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NeighbourhoodNode']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeighbourhoodEdge']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NeighbourhoodNodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NeighbourhoodNode'] = ResolversParentTypes['NeighbourhoodNode']> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holdings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighbourhoodEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NeighbourhoodEdge'] = ResolversParentTypes['NeighbourhoodEdge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  parties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stakes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IngestResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IngestResult'] = ResolversParentTypes['IngestResult']> = {
  status?: Resolver<ResolversTypes['IngestStatus'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  partiesFound?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  partiesMade?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InputFaultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InputFault'] = ResolversParentTypes['InputFault']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IngestOutcomeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IngestOutcome'] = ResolversParentTypes['IngestOutcome']> = {
  result?: Resolver<Maybe<ResolversTypes['IngestResult']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['InputFault']>, ParentType, ContextType>;
};

export type ReadPartyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReadParty'] = ResolversParentTypes['ReadParty']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyKind'], ParentType, ContextType>;
  venture?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReadFactResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReadFact'] = ResolversParentTypes['ReadFact']> = {
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CutResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Cut'] = ResolversParentTypes['Cut']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReadResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReadResult'] = ResolversParentTypes['ReadResult']> = {
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['ReadParty']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['ReadFact']>, ParentType, ContextType>;
  cuts?: Resolver<ReadonlyArray<ResolversTypes['Cut']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IntervalResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Interval'] = ResolversParentTypes['Interval']> = {
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type IntegratedShareResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IntegratedShare'] = ResolversParentTypes['IntegratedShare']> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  exact?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  direct?: Resolver<Maybe<ResolversTypes['Stake']>, ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ultimate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['OwnershipPath']>, ParentType, ContextType, RequireFields<IntegratedSharePathsArgs, 'first' | 'order'>>;
};

export type IntegratedShareConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IntegratedShareConnection'] = ResolversParentTypes['IntegratedShareConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IntegratedShareEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IntegratedShare']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IntegratedShareEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IntegratedShareEdge'] = ResolversParentTypes['IntegratedShareEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IntegratedShare'], ParentType, ContextType>;
};

export type ClosedLoopResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClosedLoop'] = ResolversParentTypes['ClosedLoop']> = {
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType, RequireFields<ClosedLoopPartiesArgs, 'first' | 'skip'>>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
};

export type LookThroughResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LookThrough'] = ResolversParentTypes['LookThrough']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  holders?: Resolver<ResolversTypes['IntegratedShareConnection'], ParentType, ContextType, RequireFields<LookThroughHoldersArgs, 'first'>>;
  parties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  itself?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  closedLoops?: Resolver<ReadonlyArray<ResolversTypes['ClosedLoop']>, ParentType, ContextType, RequireFields<LookThroughClosedLoopsArgs, 'first' | 'skip'>>;
  overfull?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType, RequireFields<LookThroughOverfullArgs, 'first' | 'skip'>>;
  cut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ControlStepResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ControlStep'] = ResolversParentTypes['ControlStep']> = {
  firm?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ControlReason'], ParentType, ContextType>;
  stakes?: Resolver<ReadonlyArray<ResolversTypes['Stake']>, ParentType, ContextType, RequireFields<ControlStepStakesArgs, 'first' | 'skip'>>;
  stakeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
};

export type ControllerResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Controller'] = ResolversParentTypes['Controller']> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  ultimate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  chain?: Resolver<ReadonlyArray<ResolversTypes['ControlStep']>, ParentType, ContextType, RequireFields<ControllerChainArgs, 'first' | 'skip'>>;
  steps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ControlledResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Controlled'] = ResolversParentTypes['Controlled']> = {
  firm?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  chain?: Resolver<ReadonlyArray<ResolversTypes['ControlStep']>, ParentType, ContextType, RequireFields<ControlledChainArgs, 'first' | 'skip'>>;
  steps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UltimateOwnerResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UltimateOwner'] = ResolversParentTypes['UltimateOwner']> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  byShare?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  byControl?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  together?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  chain?: Resolver<ReadonlyArray<ResolversTypes['ControlStep']>, ParentType, ContextType, RequireFields<UltimateOwnerChainArgs, 'first' | 'skip'>>;
  steps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CloseLinkLegResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CloseLinkLeg'] = ResolversParentTypes['CloseLinkLeg']> = {
  holder?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
};

export type CloseLinkResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CloseLink'] = ResolversParentTypes['CloseLink']> = {
  kind?: Resolver<ResolversTypes['CloseLinkKind'], ParentType, ContextType>;
  with?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  legs?: Resolver<ReadonlyArray<ResolversTypes['CloseLinkLeg']>, ParentType, ContextType>;
};

export type CapRowResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CapRow'] = ResolversParentTypes['CapRow']> = {
  holder?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  stake?: Resolver<Maybe<ResolversTypes['Stake']>, ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CapTallyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CapTally'] = ResolversParentTypes['CapTally']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['CapRow']>, ParentType, ContextType, RequireFields<CapTallyRowsArgs, 'first' | 'skip'>>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  undisclosed?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
};

export type PlannedChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlannedChange'] = ResolversParentTypes['PlannedChange']> = {
  holder?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  now?: Resolver<Maybe<ResolversTypes['Stake']>, ParentType, ContextType>;
  planned?: Resolver<Maybe<ResolversTypes['Stake']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
};

export type CapTableResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CapTable'] = ResolversParentTypes['CapTable']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['CapTally'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['CapTally'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['PlannedChange']>, ParentType, ContextType, RequireFields<CapTableChangesArgs, 'first' | 'skip'>>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OwnershipChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OwnershipChange'] = ResolversParentTypes['OwnershipChange']> = {
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OwnershipChangeKind'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type OwnershipPathResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OwnershipPath'] = ResolversParentTypes['OwnershipPath']> = {
  hops?: Resolver<ReadonlyArray<ResolversTypes['Stake']>, ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weakest?: Resolver<Maybe<ResolversTypes['Stake']>, ParentType, ContextType>;
  leastCertain?: Resolver<Maybe<ResolversTypes['Stake']>, ParentType, ContextType>;
};

export type CombinedShareResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CombinedShare'] = ResolversParentTypes['CombinedShare']> = {
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stakes?: Resolver<ReadonlyArray<ResolversTypes['Stake']>, ParentType, ContextType, RequireFields<CombinedShareStakesArgs, 'first' | 'skip'>>;
  stakeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'Firm' | 'Fund' | 'State' | 'Person', ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  __resolveType: TypeResolveFn<'Firm' | 'Fund' | 'State', ParentType, ContextType>;
};

export type FirmResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Firm'] = ResolversParentTypes['Firm']> = {
  portfolio?: Resolver<ResolversTypes['IntegratedShareConnection'], ParentType, ContextType, RequireFields<FirmPortfolioArgs, 'statuses' | 'minPercent' | 'first'>>;
  controls?: Resolver<ReadonlyArray<ResolversTypes['Controlled']>, ParentType, ContextType, RequireFields<FirmControlsArgs, 'statuses' | 'threshold' | 'atLeast' | 'first' | 'skip'>>;
  closeLinks?: Resolver<ReadonlyArray<ResolversTypes['CloseLink']>, ParentType, ContextType, RequireFields<FirmCloseLinksArgs, 'statuses' | 'threshold' | 'first' | 'skip'>>;
  capTable?: Resolver<ResolversTypes['CapTable'], ParentType, ContextType, Partial<FirmCapTableArgs>>;
  ownershipHistory?: Resolver<ReadonlyArray<ResolversTypes['OwnershipChange']>, ParentType, ContextType, RequireFields<FirmOwnershipHistoryArgs, 'first' | 'skip'>>;
  lookThrough?: Resolver<ResolversTypes['LookThrough'], ParentType, ContextType, RequireFields<FirmLookThroughArgs, 'statuses' | 'minPercent'>>;
  controllers?: Resolver<ReadonlyArray<ResolversTypes['Controller']>, ParentType, ContextType, RequireFields<FirmControllersArgs, 'statuses' | 'threshold' | 'atLeast' | 'first' | 'skip'>>;
  ultimateOwners?: Resolver<ReadonlyArray<ResolversTypes['UltimateOwner']>, ParentType, ContextType, RequireFields<FirmUltimateOwnersArgs, 'statuses' | 'threshold' | 'first' | 'skip'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyKind'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  venture?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tickers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['ReferenceRecord']>, ParentType, ContextType>;
  holdings?: Resolver<ResolversTypes['StakeConnection'], ParentType, ContextType, RequireFields<FirmHoldingsArgs, 'first' | 'statuses'>>;
  owners?: Resolver<ResolversTypes['StakeConnection'], ParentType, ContextType, RequireFields<FirmOwnersArgs, 'first' | 'statuses'>>;
  officers?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<FirmOfficersArgs, 'first' | 'statuses'>>;
  deals?: Resolver<ResolversTypes['DealConnection'], ParentType, ContextType, RequireFields<FirmDealsArgs, 'first'>>;
  foundings?: Resolver<ReadonlyArray<ResolversTypes['Founding']>, ParentType, ContextType>;
  founders?: Resolver<ReadonlyArray<ResolversTypes['Founding']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<FirmArticlesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Fund'] = ResolversParentTypes['Fund']> = {
  portfolio?: Resolver<ResolversTypes['IntegratedShareConnection'], ParentType, ContextType, RequireFields<FundPortfolioArgs, 'statuses' | 'minPercent' | 'first'>>;
  controls?: Resolver<ReadonlyArray<ResolversTypes['Controlled']>, ParentType, ContextType, RequireFields<FundControlsArgs, 'statuses' | 'threshold' | 'atLeast' | 'first' | 'skip'>>;
  closeLinks?: Resolver<ReadonlyArray<ResolversTypes['CloseLink']>, ParentType, ContextType, RequireFields<FundCloseLinksArgs, 'statuses' | 'threshold' | 'first' | 'skip'>>;
  capTable?: Resolver<ResolversTypes['CapTable'], ParentType, ContextType, Partial<FundCapTableArgs>>;
  ownershipHistory?: Resolver<ReadonlyArray<ResolversTypes['OwnershipChange']>, ParentType, ContextType, RequireFields<FundOwnershipHistoryArgs, 'first' | 'skip'>>;
  lookThrough?: Resolver<ResolversTypes['LookThrough'], ParentType, ContextType, RequireFields<FundLookThroughArgs, 'statuses' | 'minPercent'>>;
  controllers?: Resolver<ReadonlyArray<ResolversTypes['Controller']>, ParentType, ContextType, RequireFields<FundControllersArgs, 'statuses' | 'threshold' | 'atLeast' | 'first' | 'skip'>>;
  ultimateOwners?: Resolver<ReadonlyArray<ResolversTypes['UltimateOwner']>, ParentType, ContextType, RequireFields<FundUltimateOwnersArgs, 'statuses' | 'threshold' | 'first' | 'skip'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyKind'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  venture?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tickers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['ReferenceRecord']>, ParentType, ContextType>;
  holdings?: Resolver<ResolversTypes['StakeConnection'], ParentType, ContextType, RequireFields<FundHoldingsArgs, 'first' | 'statuses'>>;
  owners?: Resolver<ResolversTypes['StakeConnection'], ParentType, ContextType, RequireFields<FundOwnersArgs, 'first' | 'statuses'>>;
  officers?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<FundOfficersArgs, 'first' | 'statuses'>>;
  deals?: Resolver<ResolversTypes['DealConnection'], ParentType, ContextType, RequireFields<FundDealsArgs, 'first'>>;
  foundings?: Resolver<ReadonlyArray<ResolversTypes['Founding']>, ParentType, ContextType>;
  founders?: Resolver<ReadonlyArray<ResolversTypes['Founding']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<FundArticlesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State']> = {
  portfolio?: Resolver<ResolversTypes['IntegratedShareConnection'], ParentType, ContextType, RequireFields<StatePortfolioArgs, 'statuses' | 'minPercent' | 'first'>>;
  controls?: Resolver<ReadonlyArray<ResolversTypes['Controlled']>, ParentType, ContextType, RequireFields<StateControlsArgs, 'statuses' | 'threshold' | 'atLeast' | 'first' | 'skip'>>;
  closeLinks?: Resolver<ReadonlyArray<ResolversTypes['CloseLink']>, ParentType, ContextType, RequireFields<StateCloseLinksArgs, 'statuses' | 'threshold' | 'first' | 'skip'>>;
  capTable?: Resolver<ResolversTypes['CapTable'], ParentType, ContextType, Partial<StateCapTableArgs>>;
  ownershipHistory?: Resolver<ReadonlyArray<ResolversTypes['OwnershipChange']>, ParentType, ContextType, RequireFields<StateOwnershipHistoryArgs, 'first' | 'skip'>>;
  lookThrough?: Resolver<ResolversTypes['LookThrough'], ParentType, ContextType, RequireFields<StateLookThroughArgs, 'statuses' | 'minPercent'>>;
  controllers?: Resolver<ReadonlyArray<ResolversTypes['Controller']>, ParentType, ContextType, RequireFields<StateControllersArgs, 'statuses' | 'threshold' | 'atLeast' | 'first' | 'skip'>>;
  ultimateOwners?: Resolver<ReadonlyArray<ResolversTypes['UltimateOwner']>, ParentType, ContextType, RequireFields<StateUltimateOwnersArgs, 'statuses' | 'threshold' | 'first' | 'skip'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyKind'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  venture?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tickers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['ReferenceRecord']>, ParentType, ContextType>;
  holdings?: Resolver<ResolversTypes['StakeConnection'], ParentType, ContextType, RequireFields<StateHoldingsArgs, 'first' | 'statuses'>>;
  owners?: Resolver<ResolversTypes['StakeConnection'], ParentType, ContextType, RequireFields<StateOwnersArgs, 'first' | 'statuses'>>;
  officers?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<StateOfficersArgs, 'first' | 'statuses'>>;
  deals?: Resolver<ResolversTypes['DealConnection'], ParentType, ContextType, RequireFields<StateDealsArgs, 'first'>>;
  foundings?: Resolver<ReadonlyArray<ResolversTypes['Founding']>, ParentType, ContextType>;
  founders?: Resolver<ReadonlyArray<ResolversTypes['Founding']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<StateArticlesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  portfolio?: Resolver<ResolversTypes['IntegratedShareConnection'], ParentType, ContextType, RequireFields<PersonPortfolioArgs, 'statuses' | 'minPercent' | 'first'>>;
  controls?: Resolver<ReadonlyArray<ResolversTypes['Controlled']>, ParentType, ContextType, RequireFields<PersonControlsArgs, 'statuses' | 'threshold' | 'atLeast' | 'first' | 'skip'>>;
  closeLinks?: Resolver<ReadonlyArray<ResolversTypes['CloseLink']>, ParentType, ContextType, RequireFields<PersonCloseLinksArgs, 'statuses' | 'threshold' | 'first' | 'skip'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyKind'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['ReferenceRecord']>, ParentType, ContextType>;
  holdings?: Resolver<ResolversTypes['StakeConnection'], ParentType, ContextType, RequireFields<PersonHoldingsArgs, 'first' | 'statuses'>>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<PersonPostsArgs, 'first' | 'statuses'>>;
  deals?: Resolver<ResolversTypes['DealConnection'], ParentType, ContextType, RequireFields<PersonDealsArgs, 'first'>>;
  foundings?: Resolver<ReadonlyArray<ResolversTypes['Founding']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<PersonArticlesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PartyConnection'] = ResolversParentTypes['PartyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PartyEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PartyEdge'] = ResolversParentTypes['PartyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReferenceRecordResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReferenceRecord'] = ResolversParentTypes['ReferenceRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PostResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PostRole'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PostStatus'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<PostClaimsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PostConnection'] = ResolversParentTypes['PostConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PostEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PostEdge'] = ResolversParentTypes['PostEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type FoundingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Founding'] = ResolversParentTypes['Founding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  founder?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<FoundingClaimsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StakeConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StakeConnection'] = ResolversParentTypes['StakeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StakeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Stake']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StakeEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StakeEdge'] = ResolversParentTypes['StakeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Stake'], ParentType, ContextType>;
};

export type WhoOwnsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WhoOwns'] = ResolversParentTypes['WhoOwns']> = {
  venture?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['Stake']>, ParentType, ContextType>;
  disclosed?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  undisclosed?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  Fact?: FactResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Interlock?: InterlockResolvers<ContextType>;
  CommonHolder?: CommonHolderResolvers<ContextType>;
  CoInvestor?: CoInvestorResolvers<ContextType>;
  ConnectionPath?: ConnectionPathResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  JudgementConnection?: JudgementConnectionResolvers<ContextType>;
  JudgementEdge?: JudgementEdgeResolvers<ContextType>;
  MatchSuggestion?: MatchSuggestionResolvers<ContextType>;
  MatchSuggestionConnection?: MatchSuggestionConnectionResolvers<ContextType>;
  MatchSuggestionEdge?: MatchSuggestionEdgeResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictConnection?: ConflictConnectionResolvers<ContextType>;
  ConflictEdge?: ConflictEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangePage?: ChangePageResolvers<ContextType>;
  MatchReason?: MatchReasonResolvers<ContextType>;
  MatchCandidate?: MatchCandidateResolvers<ContextType>;
  MatchExplanation?: MatchExplanationResolvers<ContextType>;
  Stake?: StakeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Deal?: DealResolvers<ContextType>;
  DealConnection?: DealConnectionResolvers<ContextType>;
  DealEdge?: DealEdgeResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  NeighbourhoodNode?: NeighbourhoodNodeResolvers<ContextType>;
  NeighbourhoodEdge?: NeighbourhoodEdgeResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  IngestResult?: IngestResultResolvers<ContextType>;
  InputFault?: InputFaultResolvers<ContextType>;
  IngestOutcome?: IngestOutcomeResolvers<ContextType>;
  ReadParty?: ReadPartyResolvers<ContextType>;
  ReadFact?: ReadFactResolvers<ContextType>;
  Cut?: CutResolvers<ContextType>;
  ReadResult?: ReadResultResolvers<ContextType>;
  Interval?: IntervalResolvers<ContextType>;
  IntegratedShare?: IntegratedShareResolvers<ContextType>;
  IntegratedShareConnection?: IntegratedShareConnectionResolvers<ContextType>;
  IntegratedShareEdge?: IntegratedShareEdgeResolvers<ContextType>;
  ClosedLoop?: ClosedLoopResolvers<ContextType>;
  LookThrough?: LookThroughResolvers<ContextType>;
  ControlStep?: ControlStepResolvers<ContextType>;
  Controller?: ControllerResolvers<ContextType>;
  Controlled?: ControlledResolvers<ContextType>;
  UltimateOwner?: UltimateOwnerResolvers<ContextType>;
  CloseLinkLeg?: CloseLinkLegResolvers<ContextType>;
  CloseLink?: CloseLinkResolvers<ContextType>;
  CapRow?: CapRowResolvers<ContextType>;
  CapTally?: CapTallyResolvers<ContextType>;
  PlannedChange?: PlannedChangeResolvers<ContextType>;
  CapTable?: CapTableResolvers<ContextType>;
  OwnershipChange?: OwnershipChangeResolvers<ContextType>;
  OwnershipPath?: OwnershipPathResolvers<ContextType>;
  CombinedShare?: CombinedShareResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Firm?: FirmResolvers<ContextType>;
  Fund?: FundResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PartyConnection?: PartyConnectionResolvers<ContextType>;
  PartyEdge?: PartyEdgeResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  ReferenceRecord?: ReferenceRecordResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  PostConnection?: PostConnectionResolvers<ContextType>;
  PostEdge?: PostEdgeResolvers<ContextType>;
  Founding?: FoundingResolvers<ContextType>;
  StakeConnection?: StakeConnectionResolvers<ContextType>;
  StakeEdge?: StakeEdgeResolvers<ContextType>;
  WhoOwns?: WhoOwnsResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ApiContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};

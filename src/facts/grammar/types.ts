/** What a sentence is made of once its items are grouped: phrases, verbs, prepositions and marks; and the clauses that verbs make of them. */
import type { DealFact, Evidence, PartyRef, PostFact, ReadParty, Span, Story } from '../../domain.ts';
import type { DateItem, Item, MoneyItem, PercentItem, Sentence, TitleItem, VerbItem } from '../../reading/types.ts';

/** "in Mail.ru" behind "stake". */
export interface Complement {
  readonly prep: string;
  readonly phrase: Phrase;
}

/** A noun phrase with all that hangs on it: "its 10 percent stake in Mail.ru". */
export interface Phrase extends Span {
  readonly kind: 'PHRASE';
  readonly items: readonly Item[];
  /** Lemma of the noun that it is about ("stake"); empty where it is about a party, a percent or a sum. */
  readonly head: string;
  /** Lower-case words and lemmas in it, the head too. */
  readonly words: ReadonlySet<string>;
  /** Parties that it stands for: "Acme", "the retailer Acme", "A, B and C", "it". */
  readonly named: readonly PartyRef[];
  /** "Acme's", "its". */
  readonly owners: readonly PartyRef[];
  /** Parties before the head noun: "Acme shares", "Acme chairman Ann Lee". */
  readonly beside: readonly PartyRef[];
  readonly percent: PercentItem | null;
  readonly money: MoneyItem | null;
  readonly title: TitleItem | null;
  readonly complements: readonly Complement[];
  /** "Acme, a unit of Bolt": the unit phrase. */
  readonly appositions: readonly Phrase[];
  /** "a stake in A and a stake in B": the second. Parties of a list are in `named` instead. */
  readonly conjuncts: readonly Phrase[];
  /** True where a comma behind it was its own: "Acme, a unit of Bolt,". */
  readonly closed: boolean;
  /** True where the phrase stands for its parties by a pronoun or a description alone. */
  readonly vague: boolean;
}

export interface VerbNode extends Span {
  readonly kind: 'VERB';
  readonly verb: VerbItem;
}

export interface PrepNode extends Span {
  readonly kind: 'PREP';
  readonly word: string;
}

/** Comma, dash, semicolon, colon, quote, conjunction, relative pronoun, subordinator. */
export interface MarkNode extends Span {
  readonly kind: 'COMMA' | 'STOP' | 'TIME' | 'AND' | 'RELATIVE' | 'SUB';
  readonly word: string;
}

export interface DateNode extends Span {
  readonly kind: 'DATE';
  readonly date: DateItem;
}

export type Node = Phrase | VerbNode | PrepNode | MarkNode | DateNode;

/** A verb with what it takes: "Acme agreed to buy Bolt from Cord" has two, the second under the first. */
export interface Clause extends Span {
  readonly verb: VerbItem;
  /** Index of the verb among the scene's nodes. */
  readonly at: number;
  /** Who does it; of a passive, to whom it is done. */
  readonly subject: Phrase | null;
  readonly objects: readonly Phrase[];
  readonly args: readonly Complement[];
  readonly dates: readonly DateItem[];
  /** The verb or noun that it depends on: "agreed to buy", "plan to buy". */
  readonly under: Clause | Phrase | null;
  /** "if", "unless", "whether" before it. */
  readonly conditional: boolean;
}

/** A post without its evidence. */
export type PostSoFar = Omit<PostFact, keyof Evidence>;

/** A deal without its evidence. */
export type DealSoFar = Omit<DealFact, keyof Evidence>;

/** What the story has said so far. */
export interface Memory {
  /** The firm that these were last said to hold, buy or sell; else, where `orAny`, the firm of the last such fact. */
  readonly heldBy: (holders: readonly PartyRef[], orAny: boolean) => PartyRef | null;
  /** The firm whose shares in percent a sentence or the one before it has told. */
  readonly sharedBefore: (sentence: number) => PartyRef | null;
  /** The firm that these, else anybody, last bid for or bought. */
  readonly targetOf: (buyers: readonly PartyRef[]) => PartyRef | null;
  /** The firm that was last called somebody's unit or put on sale: what "the unit" means. */
  readonly unit: () => PartyRef | null;
  /** The posts told so far of a person, the last one first. */
  readonly postsOf: (person: PartyRef) => readonly PostSoFar[];
  /** The post told last: what "the role" means. */
  readonly lastPost: () => PostSoFar | null;
  /** The deals told so far, in order. */
  readonly deals: () => readonly DealSoFar[];
}

/** One sentence, analysed, with what rules may ask of the story around it. */
export interface Scene {
  readonly story: Story;
  readonly sentence: Sentence;
  readonly nodes: readonly Node[];
  /** Every phrase, nested ones after those that hold them. */
  readonly phrases: readonly Phrase[];
  readonly clauses: readonly Clause[];
  /** Clauses that tell about a phrase: "which owns …", "held by …", "to buy …". */
  readonly told: ReadonlyMap<Phrase, readonly Clause[]>;
  /** Every lower-case word and lemma of the sentence: what rules are chosen by. */
  readonly words: ReadonlySet<string>;
  /** The firm that the sentence is about where it does not say so: the last named firm in subject position. */
  readonly topic: PartyRef | null;
  /** Whether the sentence right before has the topic as its subject. */
  readonly isFresh: boolean;
  /** The firm that the story names most often. */
  readonly main: PartyRef | null;
  readonly party: (ref: PartyRef) => ReadParty | undefined;
  /** The state of a country (ISO 3166 alpha-2) as a holder; without one, of the country that the words around or the story speak of. */
  readonly stateOf: (country: string | null, around?: string) => PartyRef | null;
  readonly memory: Memory;
  /** The firm of the story whose name another one bears with a word more: "Acme Corp" for "Acme India"; null where there is none. */
  readonly namedAfter: (ref: PartyRef) => PartyRef | null;
  /** The one joint venture that the story is about, where it is about one; a phrase that stands for it is kept as one of its descriptions. */
  readonly venture: (phrase?: Phrase) => PartyRef | null;
  /** Tells the story of a venture with a name, which later descriptions may mean. */
  readonly meetVenture: (ref: PartyRef, partners: readonly PartyRef[]) => void;
  /** The firm that the sentence before named last: what "this" may mean. */
  readonly before: PartyRef | null;
  /** A party that the text only describes ("a new joint venture"); the same words give the same party, ventures of other partners another one. */
  readonly describe: (phrase: Phrase, venture: boolean, partners?: readonly PartyRef[]) => PartyRef;
}

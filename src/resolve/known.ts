/** What the resolver needs to know of parties and judgements; who keeps them is not its business. */
import type { Party } from '../domain.ts';

/** A party that the graph knows, as a candidate. */
export interface KnownParty extends Party {
  readonly venture: boolean;
  /** Every spelling it is known by. */
  readonly names: readonly string[];
  readonly country: string | null;
  readonly trade: string | null;
  readonly tickers: readonly string[];
  /** How many standing claims name it. */
  readonly claims: number;
  /** Ids of parties that it shares facts with. */
  readonly neighbours: readonly string[];
}

/** A curator's word that two parties are not one; it lasts over every later article. */
export interface Judgement {
  readonly a: string;
  readonly b: string;
  readonly different: true;
}

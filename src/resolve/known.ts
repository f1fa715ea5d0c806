/** What the resolver needs to know of parties and judgements; who keeps them is not its business. */
import type { Party, ReadParty } from '../domain.ts';
import { variants } from './forms.ts';

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

/**
 * All keys under which the graph is to be asked for a party of an article. A party is found where one of its names has one of these as its `nameKey`,
 * and by slips and other alphabets where the graph also keeps these keys of each party. A full-named person is not asked for by the bare family name.
 */
export function lookupKeys({ names, kind, tickers }: Pick<ReadParty, 'names' | 'kind' | 'tickers'>): readonly string[] {
  const person = kind === 'PERSON';
  const full = person ? names.filter((name) => name.includes(' ')) : [];
  const asked = full.length > 0 ? full : names;
  return [...new Set([...asked.flatMap((name) => variants(name, person)), ...tickers.map(tickerKey)])].filter(
    (key) => key !== '',
  );
}

export const tickerKey = (ticker: string): string => `$${ticker.toLowerCase().replace(/[^a-z0-9]+/g, '.')}`;

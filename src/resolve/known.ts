/** What the resolver needs to know of parties and judgements; who keeps them is not its business. */
import type { Party, ReadParty } from '../domain.ts';
import { personName, variants } from './forms.ts';

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
export function lookupKeys({
  names,
  kind,
  country,
  tickers,
}: Pick<ReadParty, 'names' | 'kind' | 'country' | 'tickers'>): readonly string[] {
  const asked = kind === 'PERSON' ? withoutOwnSurnames(names) : names;
  return [...new Set([...asked.flatMap((name) => variants(name, kind, country)), ...tickers.map(tickerKey)])];
}

/** A family name that is not that of one of the full names ("Khordokovsky", "Mikhail Khodorkovsky") is asked for: one of them is a slip. */
function withoutOwnSurnames(names: readonly string[]): readonly string[] {
  const parsed = names.map((name) => ({ name, ...personName(name) }));
  const full = new Set(parsed.filter(({ first }) => first !== null).map(({ last }) => last));
  return parsed.filter(({ first, last }) => first !== null || !full.has(last)).map(({ name }) => name);
}

export const tickerKey = (ticker: string): string => `$${ticker.toLowerCase().replace(/[^a-z0-9]+/g, '.')}`;

/** The words that people read for the values of the contract. */

export const KINDS = ['FIRM', 'PERSON', 'FUND', 'STATE'] as const;
export type PartyKind = (typeof KINDS)[number];

export const KIND_WORDS: Readonly<Record<PartyKind, readonly [one: string, many: string]>> = {
  FIRM: ['firm', 'Firms'],
  PERSON: ['person', 'People'],
  FUND: ['fund', 'Funds'],
  STATE: ['state', 'States'],
};

export type StakeStatus = 'HELD' | 'PLANNED' | 'RUMOURED' | 'FORMER';

const STATUS_WORDS: Readonly<Record<string, string>> = {
  HELD: 'held',
  PLANNED: 'planned',
  RUMOURED: 'rumoured',
  FORMER: 'past',
  CURRENT: 'in office',
  INCOMING: 'incoming',
  PROPOSED: 'proposed',
  AGREED: 'agreed',
  COMPLETED: 'completed',
  ENDED: 'called off',
};

export type FactKind = 'STAKE' | 'POST' | 'DEAL' | 'FOUNDING';

export const FACT_WORDS: Readonly<Record<FactKind, string>> = {
  STAKE: 'stake',
  POST: 'post',
  DEAL: 'deal',
  FOUNDING: 'founding',
};

const SOURCE_WORDS: Readonly<Record<string, string>> = {
  ANALYST: 'analyst’s entry',
  FILING: 'filing',
  REFERENCE: 'reference data',
  COMPANY: 'company statement',
  PRESS: 'press',
  RUMOUR: 'hearsay',
};

const BOUND_SIGNS: Readonly<Record<string, string>> = { EXACT: '', AT_LEAST: '≥', AT_MOST: '≤', ABOUT: '≈' };
const SIZE_WORDS: Readonly<Record<string, string>> = {
  MINORITY: 'minority',
  MAJORITY: 'majority',
  CONTROLLING: 'control',
  WHOLE: 'all of it',
  UNSPECIFIED: 'a stake',
};

// A value that a newer server knows and this page does not is shown as it stands: "SOME_NEW_KIND" → "some new kind".
const plain = (value: string): string => value.toLowerCase().replaceAll('_', ' ');

export const statusWord = (status: string | null): string => (status === null ? '' : (STATUS_WORDS[status] ?? plain(status)));
export const sourceWord = (kind: string): string => SOURCE_WORDS[kind] ?? plain(kind);

/** "48%", "≥20%", "33.3%": at most two decimals, as many as it takes. */
export function percent(value: number, bound = 'EXACT'): string {
  return `${BOUND_SIGNS[bound] ?? ''}${Number(value.toFixed(2))}%`;
}

/** A share as a claim states it: "48%", "≥20%", "majority", or "no size". */
export function shareWords(value: number | null, bound: string | null, size: string | null): string {
  if (value !== null) return percent(value, bound ?? 'EXACT');
  return size === null ? 'no share stated' : (SIZE_WORDS[size] ?? plain(size));
}

/** "between 20% and 50%", "48%". */
export function betweenWords(low: number, high: number): string {
  return low === high ? percent(low) : `between ${percent(low)} and ${percent(high)}`;
}

/** "48%", "10.2–51%": a share between two bounds, in short. */
export function rangeWords(low: number, high: number): string {
  const [least, most] = [percent(low), percent(high)];
  return least === most ? least : `${least.slice(0, -1)}–${most}`;
}

/** "≤ $300 million", "€1.2 billion". */
export function moneyWords({ value, currency, bound }: { value: number; currency: string; bound: string }): string {
  const sign = BOUND_SIGNS[bound] ?? '';
  return `${sign}${new Intl.NumberFormat('en', { style: 'currency', currency, notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 }).format(value)}`;
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** "11 Sept 2018"; a dash where there is no day. */
export const dayWords = (day: string | null): string => (day === null ? '–' : DAY.format(new Date(`${day}T00:00:00Z`)));

/** "1 owner", "37 owners". */
export const count = (n: number, one: string, many = `${one}s`): string => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

/** Today in the world's reckoning, as the server takes it where no day is given. */
export const today = (): string => new Date().toISOString().slice(0, 10);

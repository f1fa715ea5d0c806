/** What reference data says, in one form for all its sources. */
import type { Day, PartyKind, Share, StakeStatus } from '../domain.ts';
import type { CodedError } from '../errors.ts';
import type { OnBytes } from '../sources/stream.ts';
import type { Identifier } from './identifiers.ts';

/** How a source calls a party of its own: by an identifier, or by the name that its own record has. */
export type Called = Identifier | { readonly name: string };

/** A party as a register describes it. */
export interface DescribedParty {
  /** The official name first, then other, previous and transliterated ones, each once. */
  readonly names: readonly string[];
  readonly kind: PartyKind;
  /** ISO 3166 alpha-2. */
  readonly country: string | null;
  readonly identifiers: readonly Identifier[];
  /** The day on which the source last changed its record. */
  readonly asOf: Day | null;
  /** What the record says, in a sentence. */
  readonly statement: string;
}

/** That one party holds or controls another. */
export interface Holding {
  readonly holder: Called;
  readonly firm: Called;
  readonly share: Share;
  readonly status: Extract<StakeStatus, 'HELD' | 'FORMER'>;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly asOf: Day | null;
  /** Which kind of statement it is: "gleif-direct-parent". */
  readonly rule: string;
  readonly statement: string;
}

/** What a file holds: it is read once for its parties, and once more for what they hold when all of them are there. */
export const PARTS = ['PARTIES', 'HOLDINGS'] as const;
export type Part = (typeof PARTS)[number];

/** What one record says. */
export interface Said {
  readonly parties: readonly DescribedParty[];
  readonly holdings: readonly Holding[];
}

/** One record of a file: its number from 1, and what it says or what is wrong with it. */
export interface NumberedRecord {
  readonly number: number;
  readonly said: Said | CodedError;
}

/** A file of reference data. */
export interface ReferenceFile {
  readonly file: string;
  /** Who says it: "GLEIF". */
  readonly publisher: string;
  readonly parts: readonly Part[];
  /** Its records behind the first `done`. */
  readonly read: (done: number, onBytes: OnBytes) => AsyncGenerator<NumberedRecord>;
}

/** A record that says nothing that is kept: a branch of a relation that we do not know. */
export const NOTHING: Said = { parties: [], holdings: [] };

/** Names each once, without empty ones. */
export const distinct = (names: readonly (string | null | undefined)[]): readonly string[] => [
  ...new Set(names.flatMap((name) => (name?.trim() ? [name.trim()] : []))),
];

/** A sentence out of those of its parts that say something. */
export const sentence = (...parts: readonly (string | null | false)[]): string => `${parts.filter((part) => part).join(', ')}.`;

/** The day of an instant or of a day; null of nothing and of what is none. */
export function dayIn(text: string | undefined): Day | null {
  const day = text?.slice(0, 10) ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : null;
}

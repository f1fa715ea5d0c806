/** What a rewording is, and what its steps ask of items. */
import type { Item } from '../../reading/types.ts';

/** What takes the place of some items; `behind` of them stood before and are taken back. */
export interface Rewording {
  readonly items: readonly Item[];
  readonly length: number;
  readonly behind: number;
}
export type Step = (items: readonly Item[], at: number, last: Item | undefined) => Rewording | null;

export const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
export const instead = (length: number, ...items: readonly Item[]): Rewording => ({ items, length, behind: 0 });
export const lower = (item: Item | undefined): string => (item?.kind === 'WORD' ? item.lower : '');
export const isHyphen = (item: Item | undefined): boolean => lower(item) === '-';
export const touches = (a: Item | undefined, b: Item | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start;

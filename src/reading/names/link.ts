/** What a link between two names of one story is, and what the links share. */
import type { Entity, Worded } from './entities.ts';
import { COMMON_WORDS, FIRM_WORDS } from './tables.ts';

/** True where `name` names `entity`. */
export type Link = (entity: Entity, name: Worded) => boolean;

export const startsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.length < long.length && short.every((word, at) => word === long[at]);
export const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.length < long.length && short.every((word, at) => word === long[long.length - short.length + at]);
/** Words too common to stand for a longer name unless they open it. */
export const isWeak = (word: string): boolean => COMMON_WORDS.has(word) || FIRM_WORDS.has(word) || word.length < 3;

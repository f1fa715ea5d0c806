/** When a name of the reading means a name of the annotation: normalised words, without legal forms, then without "Group". */
import type { GoldParty } from '../gold.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const LEGAL = list(
  'inc incorporated corp corporation co company cos companies ltd limited plc ag sa nv bv llc llp lp gmbh spa ab as asa oy kk se srl pty bhd na and',
);
const GENERIC = list('group groupe holding holdings');
const HONORIFIC = list('mr mrs ms miss dr sir lord lady dame prof professor');
const GENERATION = list('jr sr ii iii iv');
const DETERMINER = list('the a an its their his her');
const EMPTY: ReadonlySet<string> = new Set();

/** Lower-case words without accents, apostrophes and dots: "Coca-Cola Co." → coca cola co. */
export function wordsOf(name: string): readonly string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`.]/g, '')
    .replace(/&/g, ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

const withoutFirst = (words: readonly string[], set: ReadonlySet<string>) =>
  words.length > 1 && set.has(words[0]!) ? words.slice(1) : words;
function withoutLast(words: readonly string[], set: ReadonlySet<string>): readonly string[] {
  return words.length > 1 && set.has(words.at(-1)!) ? withoutLast(words.slice(0, -1), set) : words;
}

/** Sets of normalised forms, the strictest first. */
export interface NameKeys {
  readonly full: ReadonlySet<string>;
  readonly exact: ReadonlySet<string>;
  readonly loose: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** Words of a description ("new joint venture"); empty for a named party. */
  readonly described: ReadonlySet<string>;
}

const joined = (names: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(names.filter((words) => words.length > 0).map((words) => words.join(' ')));

function personKeys(names: readonly string[]): NameKeys {
  const full = names.map((name) => withoutLast(withoutFirst(wordsOf(name), HONORIFIC), GENERATION));
  const all = joined(full);
  return { full: all, exact: all, loose: all, surnames: joined(full.map((words) => words.slice(-1))), described: EMPTY };
}

function firmKeys(names: readonly string[]): NameKeys {
  const full = names.map((name) => withoutFirst(wordsOf(name), DETERMINER));
  const core = full.map((words) => withoutLast(words, LEGAL));
  const isDescription = names.every((name) => /^\p{Ll}/u.test(name));
  const told = core.flat().filter((word) => !DETERMINER.has(word) && word !== 'new' && word !== 'of');
  return {
    full: joined(full),
    exact: joined(core),
    loose: joined(core.map((words) => withoutLast(withoutLast(words, GENERIC), LEGAL))),
    surnames: EMPTY,
    described: isDescription ? new Set(told) : EMPTY,
  };
}

export const nameKeys = ({ type, names }: GoldParty): NameKeys => (type === 'person' ? personKeys(names) : firmKeys(names));

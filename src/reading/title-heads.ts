/** Heads of job titles: "chief executive", "co-founder", "chief digital officer". */
import { BEFORE, HEADS, PLURALS } from './title-words.ts';
import type { Token } from './tokens.ts';

/** What a chief may be that holds no post at a firm. */
const OFFICIALS = new Set(['minister', 'justice', 'constable', 'inspector', 'whip', 'superintendent', 'secretary', 'judge']);

const HEAD_INDEX: ReadonlyMap<string, readonly string[][]> = HEADS.reduce((index, head) => {
  const words = head.split(' ');
  const first = words[0] ?? '';
  const known = index.get(first) ?? [];
  return index.set(
    first,
    [...known, words].sort((a, b) => b.length - a.length),
  );
}, new Map<string, readonly string[][]>());

export interface Head {
  readonly length: number;
  readonly title: string;
}

/** The head of a title that stands at `at`, with its number of tokens; null where none does. Hyphens inside a head are tokens of their own. */
export function headAt(tokens: readonly Token[], at: number): Head | null {
  const joined = joinHyphens(tokens, at);
  const officer = joined.word === 'chief' ? chiefOfficerAt(tokens, at) : null;
  if (officer) return officer;
  if (joined.word === 'chief' && OFFICIALS.has(tokens[at + 1]?.lower ?? '')) return null;
  for (const words of HEAD_INDEX.get(joined.word) ?? []) {
    if (words.every((word, i) => i === 0 || tokens[at + joined.length - 1 + i]?.lower === word))
      return { length: joined.length + words.length - 1, title: joined.prefix + words.join(' ') };
  }
  return null;
}

/** "chief revenue officer", "chief digital and data officer": whatever he is chief of. */
function chiefOfficerAt(tokens: readonly Token[], at: number): Head | null {
  for (let end = at + 2; end <= at + 4; end++) {
    if (!/^\p{L}+$/u.test(tokens[end - 1]?.text ?? '') || headAt(tokens, end - 1)) return null;
    if (tokens[end]?.lower === 'officer')
      return {
        length: end + 1 - at,
        title: tokens
          .slice(at, end + 1)
          .map((token) => token.lower)
          .join(' '),
      };
  }
  return null;
}

/** "co - founder" without spaces is one word; "vice-chairman" is a chairman with a prefix that stays, "ex-chairman" with one that goes. */
function joinHyphens(
  tokens: readonly Token[],
  at: number,
): { readonly word: string; readonly length: number; readonly prefix: string } {
  const [first, hyphen] = [tokens[at], tokens[at + 1]];
  const second = hyphen?.text === '-' ? tokens[at + 2] : undefined;
  if (
    first &&
    hyphen &&
    second &&
    hyphen.start === first.end &&
    second.start === hyphen.end &&
    !/^(?:designate|elect)$/.test(second.lower)
  )
    return { word: `${first.lower}-${second.lower}`, length: 3, prefix: '' };
  const word = first?.lower ?? '';
  const [whole = '', prefix = ''] =
    HEAD_INDEX.has(word) || !word.includes('-') ? [] : (/^(ex|then|vice|co|deputy)-(?=\p{L})/u.exec(word) ?? []);
  return { word: word.slice(whole.length), length: 1, prefix: prefix === 'ex' || prefix === 'then' ? '' : whole };
}

/** How many tokens a title's head has that begins at `at`, also in the plural; 0 where none does. */
export function titleWordsAt(tokens: readonly Token[], at: number): number {
  const own = headAt(tokens, at);
  if (own) return own.length;
  const near = tokens.slice(at, at + LONGEST_HEAD);
  if (!near.some(({ lower }) => PLURALS.has(lower))) return 0;
  const singular = near.map((token) => ({ ...token, lower: PLURALS.get(token.lower) ?? token.lower }));
  return headAt(singular, 0)?.length ?? 0;
}
const LONGEST_HEAD = 6;

/** "Finance Director Ann Lee", "Deputy Chairman Bo Smith": words of a title, and no name before it. */
export const isBeforeTitle = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every((token) => BEFORE.has(token.lower) || token.text === '-');

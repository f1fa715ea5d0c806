/** Rows of capitals that name nobody: a legal form alone, a month, a board, a whole trade. */
import type { StoryWords } from '../story-words.ts';
import { isBeforeTitle, titleWordsAt } from '../title-heads.ts';
import type { Token } from '../tokens.ts';
import { isCapital } from './letters.ts';
import type { Piece } from './pieces.ts';
import { FIRM_WORDS, isLegalForm } from './tables.ts';

/** "May" alone is the month, but where the story has a firm that begins so: "May Department Stores". */
export const isMonth = (tokens: readonly Token[], { from, to, title }: Piece, story: StoryWords): boolean =>
  to - from === 1 &&
  tokens[from]?.text === 'May' &&
  title === null &&
  ![...story.pairs.keys()].some((pair) => pair.startsWith('May ') && FIRM_WORDS.has(pair.slice('May '.length).toLowerCase()));

/** A legal form, a letter, a currency's sign or a mark alone names nobody. */
export function isName(tokens: readonly Token[], { from, to, title }: Piece): boolean {
  const words = tokens.slice(from, to);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || last.text.endsWith('$') || words.map((token) => token.text).join('').length < 2) return false;
  const named = words.some((token) => /[\p{L}\d]/u.test(token.text) && !isLegalForm(token.text));
  if (words.length === 1 && title === null && WHOLE_TRADES.has(first.lower) && /\p{Ll}/u.test(first.text)) return false;
  if (words.every(({ text }) => /^\p{Lu}{2,}s$/u.test(text)) || isOfFirm(tokens, from, words)) return false;
  return named && (isCapital(first) || ORDINAL.test(first.text)) && !isTitleAlone(tokens, from, to);
}

/** "Co-founder and CEO Ann Lee", "Non-executive chairman Ann Lee": words of a title with a hyphen name nobody. */
const isTitleAlone = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from]?.text.includes('-') === true &&
  ((titleWordsAt(tokens, from) > 0 && from + titleWordsAt(tokens, from) >= to) ||
    (isBeforeTitle(tokens, from, to) && titleWordsAt(tokens, to) > 0));
/** Ends of firms' names that alone mean a whole trade: "Airlines cut fares". */
const WHOLE_TRADES = new Set(
  'airlines airways banks foods industries partners investments stores holdings technologies systems services hotels mines resources ventures enterprises associates securities retailers insurers brewers carmakers international investment savings fund oil gas energy power steel food transport telecom retail insurance finance'.split(
    ' ',
  ),
);
/** What a firm has inside, with capitals in its own releases: "the Board of Directors", "vice president of Communications". */
const INSIDE = new Set(
  'board boards directors director supervisory management executive committee audit compensation nominating governance shareholders annual general special meeting of and & company'.split(
    ' ',
  ),
);
const DEPARTMENTS = new Set(
  'communications marketing sales operations finance human resources engineering strategy technology products product legal investor relations business development research corporate affairs public affairs design security compliance innovation procurement manufacturing and & global americas emea apac'.split(
    ' ',
  ),
);
function isOfFirm(tokens: readonly Token[], from: number, words: readonly Token[]): boolean {
  const head = words[0]?.lower ?? '';
  if (/^(?:board|supervisory|audit|annual|executive|management)$/.test(head) && words.every(({ lower }) => INSIDE.has(lower)))
    return true;
  const [before, post] = [tokens[from - 1]?.lower ?? '', tokens[from - 2]?.lower ?? ''];
  return (
    ['of', 'for', ','].includes(before) &&
    /^(?:president|head|director|manager|officer|vp|chief|executive|lead)$/.test(post) &&
    words.every(({ lower }) => DEPARTMENTS.has(lower))
  );
}
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

/** Rows of tokens that are one sentence. A full stop behind an abbreviation or a legal form ends none: "Acme Inc. said …". */
import { isLegalForm } from './names/tables.ts';
import type { Token } from './tokens.ts';

const ENDS = new Set(['.', '!', '?', '...', '…']);
const CLOSERS = new Set(['"', "'", '”', '’', ')', ']', "''"]);
/** Never last in a sentence. */
const BEFORE_NAME = new Set([
  'mr.',
  'mrs.',
  'ms.',
  'dr.',
  'st.',
  'prof.',
  'gen.',
  'sen.',
  'rep.',
  'gov.',
  'no.',
  'lt.',
  'col.',
  'capt.',
  'messrs.',
  'p.t.',
  'mt.',
  'ft.',
  'ste.',
  'hon.',
  'rev.',
  'adm.',
  'vs.',
  'rs.',
  'sir',
  'jan.',
  'feb.',
  'aug.',
  'sept.',
  'oct.',
  'nov.',
  'dec.',
]);
/** A capital letter with these behind an abbreviation opens a sentence. */
const OPENERS = new Set(
  'the a an it its in on at he she they we i but and this that these those for as if when while with under both there after before although analysts however shares last some all one two earlier meanwhile according his her their you what who how now since by from to other also no not'.split(
    ' ',
  ),
);

const BEHIND_FORM = new Set(
  'chairman chairwoman president chief ceo cfo executive vice director senior managing treasurer secretary spokesman spokeswoman analyst international incorporated group founder founding general finance officials'.split(
    ' ',
  ),
);

function endsHere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return true;
  if (token.paragraph !== next.paragraph) return true;
  const last = lastMark(tokens, at);
  if (!last || (CLOSERS.has(next.text) === true && next.start === token.end)) return false;
  if (/^[\p{Ll},;:]/u.test(next.text)) return false;
  if (ENDS.has(last.text)) return next.start > token.end || last.text !== '.';
  return OPENERS.has(next.lower) || (isLegalForm(last.text) && !isInitials(tokens, at) && opensBehindForm(next, tokens[at + 2]));
}

/** "and A.G. Edwards": letters with dots behind a small word begin a name. */
const isInitials = (tokens: readonly Token[], at: number): boolean =>
  /^(?:\p{Lu}\.){2}$/u.test(tokens[at]?.text ?? '') && !/^[\p{Lu}\d)>]/u.test(tokens[at - 1]?.text ?? 'A');

/** Behind "Acme Ltd." a capital opens a sentence, but for what goes on the name or is its chairman. */
const opensBehindForm = (next: Token, behind: Token | undefined): boolean =>
  (next.text === 'Private' && /^\p{Ll}/u.test(behind?.text ?? '')) ||
  (/^\p{Lu}\p{L}+$/u.test(next.text) && !isLegalForm(next.text) && !BEHIND_FORM.has(next.lower));

/** The mark that may end a sentence at `at`: a full stop, an abbreviation's stop, or either behind closing quotes. */
function lastMark(tokens: readonly Token[], at: number): Token | null {
  for (let i = at; i >= Math.max(0, at - 2); i--) {
    const token = tokens[i];
    if (!token) return null;
    if (ENDS.has(token.text)) return token;
    if (token.text.length > 1 && token.text.endsWith('.'))
      return BEFORE_NAME.has(token.lower) || /^\p{L}\.$/u.test(token.text) ? null : token;
    if (!CLOSERS.has(token.text)) return null;
  }
  return null;
}

/** Splits a story's tokens into sentences. */
export function sentencesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sentences: Token[][] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (!endsHere(tokens, at)) continue;
    sentences.push(tokens.slice(from, at + 1));
    from = at + 1;
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

/** A run of capitals cut into names: titles and honorifics out, a new name behind a legal form, nationalities off the front. */
import type { StoryWords } from '../story-words.ts';
import { timesOf } from '../story-words.ts';
import { isBeforeTitle, titleWordsAt } from '../title-heads.ts';
import type { Token } from '../tokens.ts';
import { coreWords } from './core.ts';
import { knownAs } from './known.ts';
import { isCapital } from './letters.ts';
import { isMonth, isName } from './no-names.ts';
import { isSmallForm } from './runs.ts';
import {
  COMMON_WORDS,
  COUNTRY_OF_ADJECTIVE,
  COUNTRY_OF_NAME,
  FINAL_FORMS,
  FIRM_WORDS,
  HONORIFICS,
  isFirstName,
  isLegalForm,
  isPlace,
  plain,
  ROMANCE_HEADS,
} from './tables.ts';

export interface Piece {
  readonly from: number;
  readonly to: number;
  /** Title words in capitals, or an honorific, that stood before it: "president", "mr"; null where none did. */
  readonly title: string | null;
}

const TITLES_IN_CAPITALS = new Set(
  'chairman chairwoman president ceo cfo coo director executive manager treasurer secretary spokesman spokeswoman analyst economist founder officer managing vice chief senator minister governor judge senior deputy analysts commissioner ambassador premier chancellor representative congressman rep sen gov attorney justice king queen pope co-founder cofounder billionaire'.split(
    ' ',
  ),
);
/** Titles only where a run begins: "King Charles", but "CL King & Associates". */
const ALSO_SURNAMES = new Set(['king', 'queen', 'pope', 'justice', 'judge', 'chancellor']);
/** Small words that some houses write large behind "U.S.": "U.S. Firm Acme". */
const LOOSE = new Set([
  'firm',
  'company',
  'based',
  'subsidiary',
  'unit',
  'companies',
  'officials',
  'government',
  'owned',
  'affiliate',
]);
/** A person's name does not end in these, and a firm's name does not begin with a title behind them. */
const isFormed = (token: Token | undefined): boolean =>
  token !== undefined && (FINAL_FORMS.has(plain(token.text)) || token.text === 'A/S');

/** Cuts the run of tokens from `from` to `to`. */
export function piecesOf(tokens: readonly Token[], from: number, to: number, story: StoryWords): Piece[] {
  const found: Piece[] = [];
  let title = officeOf(tokens, from);
  let start = title === null ? from : from + 1;
  for (let at = start; at < to; at++) {
    const length = titleLength(tokens, at, start, to);
    if (length > 0) {
      if (at > start && !isCourt(tokens, at) && !MINISTERS.has(tokens[at]?.lower ?? '') && !isBeforeTitle(tokens, start, at))
        found.push({ from: start, to: at, title });
      title = tokens
        .slice(at, at + length)
        .map((token) => plain(token.text))
        .join(' ');
      start = at + length;
      at = start - 1;
    } else if (at === start && isLettersBeforePerson(tokens, at, to)) {
      found.push({ from: start, to: at + 1, title });
      start = at + 1;
    } else if (at > start && isFormed(tokens[at]) && at + 1 < to && !goesOn(tokens, at + 1, to)) {
      found.push({ from: start, to: at + 1, title });
      start = at + 1;
      title = null;
    }
  }
  if (start < to) found.push({ from: start, to, title });
  return found
    .map((piece) => trimmed(tokens, piece, story))
    .filter((piece) => isName(tokens, piece) && !isMonth(tokens, piece, story));
}

/** "Secretary of State Ann Lee": the first word of the run ends an office. */
const officeOf = (tokens: readonly Token[], from: number): string | null =>
  tokens[from - 1]?.lower === 'of' &&
  /^(?:Secretary|Minister|Ministry|Chancellor)$/.test(tokens[from - 2]?.text ?? '') &&
  COMMON_WORDS.has(tokens[from]?.lower ?? '') &&
  isCapital(tokens[from + 1])
    ? 'secretary'
    : null;

/** "EU Trade Commissioner Ann Lee": what stands before is his office. */
const MINISTERS = new Set(['minister', 'commissioner', 'ambassador', 'representative', 'senator', 'governor']);
/** "General Augusto Petrie". */
const OFFICERS = new Set(['general', 'colonel', 'admiral', 'captain', 'marshal', 'lieutenant', 'sergeant']);

/** "U.S. Bankruptcy Judge Ann Lee": what stands before is the judge's court. */
const isCourt = (tokens: readonly Token[], at: number): boolean =>
  ['judge', 'justice', 'magistrate'].includes(tokens[at]?.lower ?? '') &&
  (COURTS.has(tokens[at - 1]?.lower ?? '') || isPlace(tokens[at - 1]?.text ?? ''));
const COURTS = new Set(
  'bankruptcy district circuit appeals court federal magistrate chief county superior high supreme state'.split(' '),
);

/** "EADS Philippe Camus", "MD Deon Lee": a firm's letters or a title's, then a first name and a surname and no more. */
function isLettersBeforePerson(tokens: readonly Token[], at: number, to: number): boolean {
  const [letters, first, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!letters || !first || !last || at + 3 !== to) return false;
  const shape = SHORT_TITLES.has(letters.text) || /^\p{Lu}{3,5}$/u.test(letters.text);
  return (
    shape &&
    isFirstName(first.text) &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(last.text) &&
    !FIRM_WORDS.has(last.lower) &&
    !isLegalForm(last.text)
  );
}
const SHORT_TITLES = new Set(['CE', 'MD', 'VP', 'GM', 'SVP', 'EVP']);

/** "MD Neeraj Petrie": two words of no firm. */
const isSurnamed = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at, at + 2)
    .every(
      ({ text, lower }) =>
        /^\p{Lu}\p{Ll}{2,}$/u.test(text) &&
        !FIRM_WORDS.has(lower) &&
        !COMMON_WORDS.has(lower) &&
        !isPlace(text) &&
        !isLegalForm(text),
    );

/** Behind a legal form the name goes on to another: "Bond Corp International Ltd", "Mitsui and Co USA Inc", "Acme Corp of America". */
function goesOn(tokens: readonly Token[], at: number, to: number): boolean {
  const rest = tokens.slice(at, to);
  const first = rest[0];
  if (first && ['of', ',', '&', 'and', '-', '('].includes(first.lower)) return true;
  const formed = rest.findIndex((token) => isLegalForm(token.text));
  if (formed >= 0 && formed <= 2 && !rest.slice(0, formed).some((token) => COUNTRY_OF_ADJECTIVE.has(token.text))) return true;
  return rest.length === 1 && (FIRM_WORDS.has(first?.lower ?? '') || isPlace(first?.text ?? ''));
}

/** Tokens of a title or an honorific at `at` inside a run of capitals. */
function titleLength(tokens: readonly Token[], at: number, start: number, to: number): number {
  const token = tokens[at];
  if (!token) return 0;
  if (SHORT_TITLES.has(token.text) && at > start && at + 2 < to && isFirstName(tokens[at + 1]?.text ?? '')) return 1;
  if (SHORT_TITLES.has(token.text) && at + 3 === to && isSurnamed(tokens, at + 1)) return 1;
  // "Dr Reddy's Laboratories", "Dr Pepper" are firms.
  if (plain(token.text) === 'dr' && ['pepper', 'martens', 'scholl', 'reddy'].includes(tokens[at + 1]?.lower ?? '')) return 0;
  if (HONORIFICS.has(plain(token.text)) && /^['’]s$/.test(tokens[at + 2]?.text ?? '') && at + 3 < to) return 0;
  if (
    OFFICERS.has(token.lower) &&
    at === start &&
    at + 2 < to &&
    isFirstName(tokens[at + 1]?.text ?? '') &&
    !FIRM_WORDS.has(tokens[at + 2]?.lower ?? '')
  )
    return 1;
  if (HONORIFICS.has(plain(token.text)) && at + 1 < to && (at === start || token.text.endsWith('.'))) return 1;
  if (/^(?:attorney|solicitor|comptroller|secretary|postmaster|surgeon)$/.test(token.lower) && tokens[at + 1]?.text === 'General')
    return 2;
  const length = titleWordsAt(tokens, at);
  if (length > 0 && at + length + 1 < to && isFirstName(tokens[at + length]?.text ?? '')) return length;
  if (
    !TITLES_IN_CAPITALS.has(plain(token.text)) ||
    (ALSO_SURNAMES.has(token.lower) && at > start && !isLand(tokens[at - 1]) && !isCourt(tokens, at))
  )
    return 0;
  return length > 0 && at + length <= to ? length : 1;
}

/** A nationality before a name that stands by itself is no part of it: "Russian Sberbank", but "American Express", "British Airways". */
function trimmed(tokens: readonly Token[], piece: Piece, story: StoryWords): Piece {
  let { from, to } = piece;
  while (
    to > from &&
    !ROMANCE_HEADS.has(tokens[from]?.lower ?? '') &&
    !isCapital(tokens[to - 1]) &&
    !isSmallForm(tokens[to - 1]) &&
    tokens[to - 2]?.text !== '&' &&
    !/^\d|^\)$/.test(tokens[to - 1]?.text ?? '') &&
    !/-$/.test(tokens[to - 2]?.text ?? '')
  )
    to--;
  if (to - from > 1 && isFormed(tokens[to - 2]) && isLand(tokens[to - 1]) && /^\p{Ll}/u.test(tokens[to]?.text ?? '')) to--;
  if (to - from > 2 && DEMONYMS.has(tokens[from]?.lower ?? '')) from++;
  const two = `${tokens[from]?.text ?? ''} ${tokens[from + 1]?.text ?? ''}`;
  const width = COUNTRY_OF_ADJECTIVE.has(two) || COUNTRY_OF_NAME.has(two) ? 2 : isLand(tokens[from]) ? 1 : 0;
  const next = tokens[from + width];
  if (width === 0 || from + width >= to || !next || !isCapital(next)) return { ...piece, from, to };
  const rest = tokens.slice(from + width, to);
  const general =
    rest.some((token) => FIRM_WORDS.has(token.lower) || isLegalForm(token.text)) ||
    (COMMON_WORDS.has(next.lower) && timesOf(story.pairs, `the ${next.text}`) === 0);
  const alone = timesOf(story.bare, next.text) - timesOf(story.pairs, `${tokens[from + width - 1]?.text ?? ''} ${next.text}`);
  const together = timesOf(story.pairs, `${tokens[from + width - 1]?.text ?? ''} ${next.text}`);
  if (isKnown(tokens.slice(from, to))) return { ...piece, from, to };
  if (together < 2 && isKnown(rest)) return { ...piece, from: from + width, to };
  if (tokens[from - 1]?.lower === 'the' && !COMMON_WORDS.has(next.lower) && !FIRM_WORDS.has(next.lower))
    return { ...piece, from: from + width, to };
  if (LOOSE.has(next.lower) || (next.lower === 'group' && width === 1 && /\.$/.test(tokens[from]?.text ?? '') && rest.length > 1))
    return { ...piece, from: from + width + 1, to };
  return general || (alone <= 0 && together >= 2) ? { ...piece, from, to } : { ...piece, from: from + width, to };
}

/** "U.S. General Electric Co": everybody knows the firm without the land. */
const isKnown = (words: readonly Token[]): boolean =>
  knownAs([coreWords(words.map(({ text }) => text)).join(' ')]).includes('firm');
const DEMONYMS = new Set(
  'irishman irishmen englishman englishmen frenchman frenchmen dutchman dutchmen welshman scotsman briton britons swede swedes dane danes finn finns spaniard spaniards'.split(
    ' ',
  ),
);
const isLand = (token: Token | undefined): boolean => token !== undefined && COUNTRY_OF_ADJECTIVE.has(token.text);

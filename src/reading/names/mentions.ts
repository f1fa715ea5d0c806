/** Stretches of a sentence that look like names: runs of capitalised words, cut where one name ends and another word begins. */

import { headAt } from '../titles.ts';
import type { Token } from '../tokens.ts';
import {
  AND_PAIRS,
  BRANDS_WITH_S,
  COMMON_WORDS,
  COUNTRY_OF_ADJECTIVE,
  FINAL_FORMS,
  FIRM_WORDS,
  GENERATIONS,
  HONORIFICS,
  isLegalForm,
  isPlace,
  NEVER_NAMES,
  OF_HEADS,
  PARTICLES,
  plain,
} from './tables.ts';

export interface Mention {
  readonly sentence: number;
  /** Tokens of the sentence, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** The tokens of the name, a possessive 's not among them. */
  readonly words: readonly string[];
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly possessive: boolean;
  /** Stood in angle brackets: "<Acme Co Ltd>". */
  readonly angled: boolean;
  /** Code behind it: "SWPC.HKG". */
  readonly ticker: string | null;
  /** Title words that stood before it in capitals or small: "Mr", "Chairman". */
  readonly honorific: boolean;
}

/** Tells of the whole story that a single sentence cannot tell. */
export interface StoryWords {
  /** How often a word stands with a capital inside sentences. */
  readonly capital: ReadonlyMap<string, number>;
  /** How often it stands in small letters. */
  readonly small: ReadonlyMap<string, number>;
}

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^[“"'‘]?\p{Lu}/u.test(token.text) ||
    /^(?:\p{Ll}{1,2}\p{Lu}\p{L}|\d{1,3}(?:i|Com|M)$)/u.test(token.text) ||
    (token.pos === 'PROPN' && /^[\p{Ll}\d][\p{L}\d-]*\.[a-z]{2,4}/u.test(token.text)));
const isTicker = (token: Token | undefined): boolean => token !== undefined && /^<[A-Z][A-Z\d.-]*>$/.test(token.text);
const glued = (a: Token | undefined, b: Token | undefined): boolean => a !== undefined && b !== undefined && a.end === b.start;
/** Words of grammar that a sentence begins with. */
const FUNCTION_POS = new Set(['DET', 'ADP', 'PRON', 'CCONJ', 'SCONJ', 'AUX', 'PART', 'INTJ']);
const OPENING_WORDS = new Set(
  'the a an but and or if when while as in on at for from by with to after before since although though despite under its it he she they we his her their this that these those there here what who how why where which both all some many most more several other another any each every no not one two three four five six seven eight nine ten separately meanwhile however also last next earlier later yesterday today analysts shares sources officials traders dealers about over around only even such then now so yes well still once until because unless whether among between during within without against through per according based asked under industry market company companies police profits sales net total other new sales investors shareholders firms critics experts'.split(
    ' ',
  ),
);

/** Where a run of name tokens that begins at `from` ends (exclusive). */
function runEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  for (;;) {
    const step = joins(tokens, from, to);
    if (step === 0) return to;
    to += step;
  }
}

/** How many tokens at `at` go on the name that began at `from`: 0 where it ends. */
function joins(tokens: readonly Token[], from: number, at: number): number {
  const [last, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!last || !token || isTicker(token)) return 0;
  if (NEVER_NAMES.has(token.lower) && !glued(last, token) && token.lower !== 'march') return 0;
  if (isCapital(token)) return NEVER_NAMES.has(token.lower) || last.paragraph !== token.paragraph ? 0 : 1;
  if (!next) return isLegalForm(token.text) && /^\p{Lu}/u.test(token.text) ? 1 : 0;
  if (token.text === '&' && isCapital(next)) return 2;
  if (
    (token.text === '-' || token.text === '/' || token.text === '+') &&
    glued(last, token) &&
    glued(token, next) &&
    isCapital(next) &&
    token.text !== '/'
  )
    return 2;
  if (token.text === ',' && (isLegalForm(next.text) || GENERATIONS.has(plain(next.text))) && /^\p{Lu}/u.test(next.text)) return 2;
  if (token.lower === 'and' && isCapital(next) && joinsByAnd(tokens, from, at)) return 2;
  if (token.lower === 'of' && joinsByOf(tokens, from, at)) return next.lower === 'the' ? 3 : 2;
  if (PARTICLES.has(token.lower) && token.lower !== 'the') return particles(tokens, at);
  if (
    /^\d{1,3}$/.test(token.text) &&
    isCapital(next) &&
    !glued(token, next) &&
    next.pos === 'PROPN' &&
    FIRM_WORDS.has(next.lower)
  )
    return 2;
  return 0;
}

function particles(tokens: readonly Token[], at: number): number {
  for (let i = at; i < at + 3; i++) {
    if (isCapital(tokens[i])) return i - at + 1;
    if (!PARTICLES.has(tokens[i]?.lower ?? '')) return 0;
  }
  return 0;
}

/** "and" is inside a name before "Co", "Sons", "Partners", and in pairs everybody knows. */
function joinsByAnd(tokens: readonly Token[], from: number, at: number): boolean {
  const next = tokens[at + 1]?.lower.replace('.', '') ?? '';
  const last = tokens[at - 1]?.lower ?? '';
  if (['co', 'company', 'sons', 'brothers', 'bros', 'cie', 'associates', 'partners', 'son', 'cos'].includes(next))
    return !isLegalForm(last);
  return AND_PAIRS.has(`${last} ${next}`) || AND_PAIRS.has(`${tokens[from]?.lower ?? ''} ${next}`);
}

/** "Bank of Acme", "Regional Investment Co of the Vale": the word before "of" is one that names begin with, or stands for a general firm. */
function joinsByOf(tokens: readonly Token[], from: number, at: number): boolean {
  const next = tokens[at + 1]?.lower === 'the' ? tokens[at + 2] : tokens[at + 1];
  const last = plain(tokens[at - 1]?.text ?? '');
  if (!isCapital(next) || !OF_HEADS.has(last)) return false;
  if (!isLegalForm(last)) return true;
  return tokens
    .slice(from, at - 1)
    .every((token) => COMMON_WORDS.has(token.lower) || FIRM_WORDS.has(token.lower) || COUNTRY_OF_ADJECTIVE.has(token.text));
}

/** A word that opens a sentence is part of a name only where something besides its place says so. */
function opensName(tokens: readonly Token[], at: number, story: StoryWords): boolean {
  const token = tokens[at];
  if (!token) return false;
  const next = tokens[at + 1];
  if (isPlace(`${token.text} ${next?.text ?? ''}`)) return true;
  if (OPENING_WORDS.has(token.lower)) return false;
  const inside = story.capital.get(token.text) ?? 0;
  const small = story.small.get(token.lower) ?? 0;
  if (!COMMON_WORDS.has(token.lower)) return small === 0 || inside > small;
  if (inside > small) return true;
  if (FUNCTION_POS.has(token.pos)) return false;
  return isCapital(next) && small === 0 && (token.pos === 'PROPN' || token.pos === 'ADJ' || FIRM_WORDS.has(token.lower));
}

/** Whether a token stands where English writes a capital anyway. */
function isOpening(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || ['"', '“', '‘', '--', ':', '•', "''", '``'].includes(before.text);
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly honorific: boolean;
}

/** Titles, nationalities and honorifics at the front, titles and further names behind a legal form: cut into pieces. */
function pieces(tokens: readonly Token[], from: number, to: number): Piece[] {
  const found: Piece[] = [];
  let start = from;
  let honorific = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) break;
    const title = titleLength(tokens, at, start, to);
    if (title > 0) {
      if (at > start) found.push({ from: start, to: at, honorific });
      start = at + title;
      at = start - 1;
      honorific = true;
    } else if (at > start && FINAL_FORMS.has(plain(token.text)) && at + 1 < to && !goesOn(tokens, at + 1, to)) {
      found.push({ from: start, to: at + 1, honorific });
      start = at + 1;
      honorific = false;
    }
  }
  if (start < to) found.push({ from: start, to, honorific });
  return found.map((piece) => trimmed(tokens, piece)).filter((piece) => piece.to > piece.from);
}

/** Behind a legal form the name goes on to another: "Bond Corp International Ltd", "Mitsui and Co USA Inc". */
function goesOn(tokens: readonly Token[], at: number, to: number): boolean {
  const rest = tokens.slice(at, to);
  return (
    rest.some((token) => isLegalForm(token.text)) ||
    (rest.length === 1 && (FIRM_WORDS.has(rest[0]?.lower ?? '') || isPlace(rest[0]?.text ?? ''))) ||
    rest[0]?.lower === 'of' ||
    rest[0]?.text === ',' ||
    rest[0]?.text === '&' ||
    rest[0]?.lower === 'and'
  );
}

const TITLES_IN_CAPITALS = new Set(
  'chairman chairwoman president ceo cfo coo director executive manager treasurer secretary spokesman spokeswoman analyst economist founder officer managing vice chief senator minister governor judge senior deputy analysts commissioner ambassador premier chancellor'.split(
    ' ',
  ),
);

/** Tokens of a title or an honorific at `at` inside a run of capitals. */
function titleLength(tokens: readonly Token[], at: number, start: number, to: number): number {
  const token = tokens[at];
  if (!token) return 0;
  if (HONORIFICS.has(plain(token.text)) && at + 1 < to && (at === start || token.text.endsWith('.'))) return 1;
  if (!TITLES_IN_CAPITALS.has(token.lower)) return 0;
  const head = headAt(tokens, at);
  const length = head && at + head.length <= to ? head.length : 1;
  const alone = at === start && at + length === to;
  return alone || at + length < to || at > start ? length : 0;
}

/** Front: "Russian" before a name that stands by itself. Back: a loose "and" or "of". */
function trimmed(tokens: readonly Token[], piece: Piece): Piece {
  let { from, to } = piece;
  while (to > from && !isCapital(tokens[to - 1]) && !/^\d/.test(tokens[to - 1]?.text ?? '')) to--;
  const two = `${tokens[from]?.text ?? ''} ${tokens[from + 1]?.text ?? ''}`;
  const width = COUNTRY_OF_ADJECTIVE.has(two) ? 2 : COUNTRY_OF_ADJECTIVE.has(tokens[from]?.text ?? '') ? 1 : 0;
  if (
    width > 0 &&
    from + width < to &&
    !tokens.slice(from + width, to).some((token) => FIRM_WORDS.has(token.lower) || isLegalForm(token.text))
  )
    from += width;
  return { ...piece, from, to };
}

function possessiveBrand(tokens: readonly Token[], to: number): boolean {
  const [last, mark, next] = [tokens[to - 1], tokens[to], tokens[to + 1]];
  if (!last || !mark || !/^['’]s$/.test(mark.text)) return false;
  if (BRANDS_WITH_S.has(`${last.lower}'s`)) return true;
  return (
    next === undefined ||
    /^[,.;)]$/.test(next.text) ||
    next.pos === 'AUX' ||
    (next.pos === 'VERB' && /(?:ed|s)$|^said$/.test(next.lower)) ||
    isLegalForm(next.text) ||
    (next.lower === 'and' && !isCapital(tokens[to + 2]) === false)
  );
}

function toMention(tokens: readonly Token[], piece: Piece, sentence: number, angled: boolean, ticker: string | null): Mention {
  const brand = possessiveBrand(tokens, piece.to);
  const to = brand ? piece.to + 1 : piece.to;
  const inside = tokens.slice(piece.from, to);
  const start = inside[0]?.start ?? 0;
  const end = inside.at(-1)?.end ?? 0;
  return {
    sentence,
    from: piece.from,
    to,
    start,
    end,
    angled,
    ticker,
    honorific: piece.honorific,
    words: inside.map((token) => token.text),
    text: '',
    possessive: !brand && /^['’]s?$/.test(tokens[to]?.text ?? ''),
  };
}

/** All name-like stretches of a sentence. */
export function findMentions(tokens: readonly Token[], sentence: number, story: StoryWords): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.text === '<') {
      const close = tokens.findIndex((other, i) => i > at && other.text === '>');
      if (close > at + 1 && close - at < 14) {
        found.push(toMention(tokens, { from: at + 1, to: close, honorific: false }, sentence, true, tickerAt(tokens, close + 1)));
        at = close;
        continue;
      }
    }
    if (
      !isCapital(token) ||
      isTicker(token) ||
      (NEVER_NAMES.has(token.lower) && !HONORIFICS.has(plain(token.text)) && !TITLES_IN_CAPITALS.has(token.lower))
    )
      continue;
    if (isOpening(tokens, at) && !opensName(tokens, at, story)) continue;
    const to = runEnd(tokens, at);
    for (const piece of pieces(tokens, at, to))
      found.push(toMention(tokens, piece, sentence, false, piece.to === to ? tickerAt(tokens, to) : null));
    at = to - 1;
  }
  return found;
}

const tickerAt = (tokens: readonly Token[], at: number): string | null =>
  isTicker(tokens[at]) ? (tokens[at]?.text.slice(1, -1) ?? null) : null;

/** Stretches of a sentence that look like names. */
import type { StoryWords } from '../story-words.ts';
import { timesOf } from '../story-words.ts';
import type { Token } from '../tokens.ts';
import { holdsOffice, isOffice, isTitled } from './beside.ts';
import { isCapital, isGlued, isPossessive, isReutersCode, isTicker } from './letters.ts';
import { isOpening, opensName } from './openings.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { runEnd } from './runs.ts';
import { BRANDS_WITH_S, COUNTRY_OF_ADJECTIVE, FIRM_WORDS, HONORIFICS, isLegalForm, NEVER_NAMES, plain } from './tables.ts';

export interface Mention {
  readonly sentence: number;
  /** Tokens of the sentence, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** The tokens of the name, a possessive 's not among them. */
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly possessive: boolean;
  /** Stood in angle brackets: "<Acme Co Ltd>". */
  readonly angled: boolean;
  /** Code behind it: "SWPC.HKG". */
  readonly ticker: string | null;
  /** What stood before it in capitals: "mr", "chairman", "prime minister". */
  readonly title: string | null;
  /** An office of state before it: "Prime Minister Ann Lee", "President Bo Chen" without a firm. */
  readonly office: boolean;
  /** A small title before it or behind a comma: "analyst Ann Lee", "Ann Lee, chairman of …". */
  readonly titled: boolean;
  /** Stands as a firm does: "Harlan's chairman", "a stake in Harlan". */
  readonly asFirm: boolean;
}

/** Small words behind a name that are part of it: "the Lee family", "Acme football club". */
const TAILS: readonly (readonly string[])[] = [
  ['football', 'club'],
  ['family'],
  ['brothers'],
  ['studios'],
  ['newspaper'],
  ['television', 'network'],
];

/** "Macy's, Bloomingdale's and …": an 's that no noun follows, on a word that never stands without it. */
function endsInS(tokens: readonly Token[], { from, to }: Piece, story: StoryWords): boolean {
  const [last, mark, next] = [tokens[to - 1], tokens[to], tokens[to + 1]];
  if (!last || !mark || !/^['’]s$/.test(mark.text) || isLegalForm(last.text)) return false;
  if (to - from === 1 && BRANDS_WITH_S.has(`${last.lower}'s`) && !isCapital(next)) return true;
  return timesOf(story.bare, last.text) === 0 && timesOf(story.ownS, last.text) > 0;
}

/** Tokens of a tail behind a name; 0 where none stands there. */
function tailLength(tokens: readonly Token[], at: number): number {
  return (
    TAILS.find((tail) => tail.every((word, i) => tokens[at + i]?.lower === word && /^\p{Ll}/u.test(tokens[at + i]?.text ?? '')))
      ?.length ?? 0
  );
}

/** "… by Acme Ltd." at a sentence's end: the stop is the sentence's. */
function withoutFullStop(words: readonly Token[], last: boolean): readonly Token[] {
  const word = words.at(-1);
  if (!last || !word || !/^\p{L}+\.$/u.test(word.text) || !isLegalForm(word.text)) return words;
  return [...words.slice(0, -1), { ...word, text: word.text.slice(0, -1), lower: word.lower.slice(0, -1), end: word.end - 1 }];
}

function toMention(tokens: readonly Token[], piece: Piece, sentence: number, angled: boolean, story: StoryWords): Mention {
  const withS = endsInS(tokens, piece, story) ? 1 : 0;
  const isPeople = piece.to - piece.from === 1 && COUNTRY_OF_ADJECTIVE.has(tokens[piece.from]?.text ?? '');
  const to = piece.to + withS + (withS || angled || isPeople ? 0 : tailLength(tokens, piece.to));
  const inside = withoutFullStop(tokens.slice(piece.from, to), to === tokens.length);
  const code = tokens[to + (angled ? 1 : 0)];
  return {
    sentence,
    from: piece.from,
    to,
    words: inside.map((token) => token.text),
    start: inside[0]?.start ?? 0,
    end: inside.at(-1)?.end ?? 0,
    possessive: isPossessive(tokens, to),
    angled,
    ticker: isTicker(code) ? (code?.text.slice(1, -1) ?? null) : listedAs(tokens, to),
    title: piece.title,
    office: (piece.title !== null && isOffice(piece.title, tokens, piece.from)) || holdsOffice(tokens, piece.from, to),
    titled: isTitled(tokens, piece.from, to),
    asFirm: standsAsFirm(tokens, piece.from, to),
  };
}

const OF_FIRMS = new Set(
  'chairman chief managing director directors board shareholder shareholders shares stock owner owners president parent largest leading biggest majority minority profits profit ceo chairwoman founder'.split(
    ' ',
  ),
);
const SHARE_WORDS = new Set(
  'stake stakes share shares interest holding holdings control percent pct % shareholder shareholders owner takeover chairman director president subsidiary unit arm'.split(
    ' ',
  ),
);
const BUYING = new Set(['buy', 'acquire', 'sell', 'own', 'control']);

/** "Harlan's chairman", "a stake in Harlan", "bought Harlan". */
function standsAsFirm(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, owned, mark, next] = [tokens[from - 1], tokens[from - 2], tokens[to], tokens[to + 1]];
  if (/^['’]s$/.test(mark?.text ?? '') && OF_FIRMS.has(next?.lower ?? '')) return true;
  if (['of', 'in'].includes(before?.lower ?? '') && SHARE_WORDS.has(owned?.lower ?? '')) return true;
  return before?.pos === 'VERB' && BUYING.has(before.lemma);
}

/** "Acme Holdings (NYSE: ACM)": the code in brackets behind a listing venue. */
function listedAs(tokens: readonly Token[], to: number): string | null {
  if (tokens[to]?.text !== '(') return null;
  const close = tokens.findIndex((token, at) => at > to && at < to + BRACKET_REACH && token.text === ')');
  const code = tokens[close - 1]?.text ?? '';
  return tokens[close - 2]?.text === ':' && /^[A-Z][A-Z\d.]{0,6}$/.test(code) ? code : null;
}

/** "<Acme Co Ltd>": all between the brackets is one name. */
function angledAt(tokens: readonly Token[], at: number): Piece | null {
  if (tokens[at]?.text !== '<') return null;
  const close = tokens.findIndex((other, i) => i > at && i < at + 14 && other.text === '>');
  const to = /^['’]s$/.test(tokens[close - 1]?.text ?? '') ? close - 1 : close;
  return to > at + 1 ? { from: at + 1, to, title: null } : null;
}

const FORMS = ['Corp', 'Inc', 'Ltd', 'Co', 'Plc', 'PLC', 'plc', 'AG', 'SA', 'NV', 'LLC', 'Group', 'Holdings'];
const isLetters = ({ text }: Token): boolean => /^\p{Lu}{2,}$/u.test(text);
/** "CTS", where the story also says "CTS Corp": a firm, and no unit. */
const hasForm = ({ text }: Token, { pairs }: StoryWords): boolean =>
  FORMS.some((form) => pairs.has(`${text} ${form}`) || pairs.has(`${text} ${form}.`));

function beginsName(tokens: readonly Token[], at: number, story: StoryWords): boolean {
  const token = tokens[at] as Token;
  if (/^\d+(?:st|nd|rd|th)$/.test(token.text))
    return isCapital(tokens[at + 1]) && tokens[at + 1]?.lower === 'century' && isCapital(tokens[at + 2]);
  const isNever =
    NEVER_NAMES.has(plain(token.text)) && !HONORIFICS.has(plain(token.text)) && !(isLetters(token) && hasForm(token, story));
  const goesOn = isGlued(token, tokens[at + 1]) && /^[-/]$/.test(tokens[at + 1]?.text ?? '') && isCapital(tokens[at + 2]);
  if (!isCapital(token) || isTicker(token) || (isNever && !goesOn)) return false;
  if (isCode(tokens, at) || isReutersCode(tokens, at) || SUM.test(token.text)) return false;
  if (
    token.text === 'May' &&
    !FIRM_WORDS.has(tokens[at + 1]?.lower ?? '') &&
    !isLegalForm(tokens[at + 1]?.text ?? '') &&
    (/^\d/.test(tokens[at + 1]?.text ?? '') || MONTH_BEFORE.has(tokens[at - 1]?.lower ?? ''))
  )
    return false;
  return !isOpening(tokens[at - 1]) || opensName(tokens, at, story);
}

/** "Sh4", "R19", "Rs500": a sum. */
const SUM = /^(?:K?[Ss]h|R|Rs|Rp|RM|N|US|HK|NZ|NT|GH|Kr|Fr|CHF|EUR|USD|GBP)\d/;

/** "(NYSE: ACM)", "(SZSE: 300919)", "(ACME.O)": a listing venue and a code. */
function isCode(tokens: readonly Token[], at: number): boolean {
  const opened = tokens.slice(Math.max(0, at - BRACKET_REACH), at).findLast(({ text }) => text === '(' || text === ')');
  const token = tokens[at]?.text ?? '';
  if (opened?.text !== '(' || !/^\p{Lu}[\p{L}\d.]{0,9}$/u.test(token)) return false;
  const [before, next, behind] = [tokens[at - 1]?.text, tokens[at + 1]?.text, tokens[at + 2]?.text ?? ''];
  if (next === ':') return /^[\dA-Z][\dA-Z.]{0,7}$/.test(behind);
  if (before === ':') return /^[A-Z\d.]+$/.test(token);
  if (before === '.') return token.length < 3 && isCode(tokens, at - 2);
  const whole = next === '.' ? `${token}.${behind}` : token;
  return before === '(' && /^[A-Z\d]{1,6}\.[A-Z]{1,3}$/.test(whole);
}
const BRACKET_REACH = 12;

/** Before "May" these tell the month. */
const MONTH_BEFORE = new Set([
  'in',
  'by',
  'since',
  'last',
  'until',
  'next',
  'of',
  'this',
  'early',
  'late',
  'mid',
  'from',
  'end',
  'to',
  'till',
  'for',
  'and',
  '-',
]);

/** All name-like stretches of a sentence. */
export function findMentions(tokens: readonly Token[], sentence: number, story: StoryWords): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const angled = angledAt(tokens, at);
    if (angled) {
      found.push(toMention(tokens, angled, sentence, true, story));
      at = angled.to;
    } else if (beginsName(tokens, at, story)) {
      const to = runEnd(tokens, at, story);
      found.push(...piecesOf(tokens, at, to, story).map((piece) => toMention(tokens, piece, sentence, false, story)));
      at = to - 1;
    }
  }
  return found;
}

/** When "and" or a comma is inside a name: "Industrial and Commercial Bank", "Bear, Stearns and Co". */
import type { StoryWords } from '../story-words.ts';
import { timesOf } from '../story-words.ts';
import type { Token } from '../tokens.ts';
import { initialsOf } from './core.ts';
import { knownAs } from './known.ts';
import { isCapital } from './letters.ts';
import { AND_PAIRS, BODY_WORDS, COMMON_WORDS, FIRM_WORDS, isLegalForm, isPlace, plain } from './tables.ts';

/** Behind these before "and" a name is not finished: "Industrial and Commercial Bank", "Xiamen Construction and Development Corp". */
const OPEN = new Set(
  'leasing citizens merchants farmers peninsular steam plumbing tool tools shoe fruit seed salt cotton wool grain tractor engine truck bus toy games music film photo design planning credit debit investment industrial telephone health construction food savings oil gas power light fire marine chemical engineering mining trading finance commercial agricultural research development export import land cattle iron steel coal shipping transport storage water gold silver copper paper pulp smelting refining property life accident casualty tea coffee news science travel leisure information news standard scottish legal general british american overseas domestic consumer computer medical home business loan loans data building trust cultural fisheries forestry fuel heat sports sun metal metals textile tobacco rubber consolidated urban rural metropolitan mechanical alliance bed exploration products producing professional farm'.split(
    ' ',
  ),
);
const AFTER_AND = new Set([
  'co',
  'company',
  'sons',
  'brothers',
  'bros',
  'cie',
  'associates',
  'partners',
  'son',
  'cos',
  'daughters',
]);
/** Alone before "and" these may be short for a firm: "American and Southwest". */
const ADJECTIVES = new Set(['american', 'british', 'standard', 'general', 'overseas', 'alliance']);
/** Firms whose names hold commas, word by word without them: "Bear, Stearns and Co", "Donaldson, Lufkin and Jenrette". */
const COMMA_NAMES: ReadonlySet<string> = new Set(
  'bear stearns|donaldson lufkin jenrette|kidder peabody|dillon read|goldman sachs|kohlberg kravis roberts|keefe bruyette woods|smith barney|harris upham|merrill lynch pierce fenner smith|paine webber|dean witter|drexel burnham lambert|wertheim schroder|hambrecht quist|brown brothers harriman|skadden arps slate meagher flom|wachtell lipton rosen katz|cravath swaine moore|welsh carson anderson stowe|clayton dubilier rice|warburg pincus|stifel nicolaus|robertson stephens|fox-pitt kelton|ladenburg thalmann|prescott ball turben|butcher singer|legg mason|alex brown sons|shearson lehman|forstmann little|holt rinehart winston|farrar straus giroux|harcourt brace jovanovich|allen hamilton'
    .split('|')
    .flatMap((name) =>
      name
        .split(' ')
        .slice(0, -1)
        .map((word, at, all) => `${word} ${name.split(' ')[at + 1] ?? all[0] ?? ''}`),
    ),
);

/** "Bear, Stearns", "Harlan, Moss and Co": a comma inside a firm's name. */
export function isInnerComma(tokens: readonly Token[], from: number, at: number): boolean {
  const [last, next, third, fourth] = [tokens[at - 1], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (!last || !next || !isCapital(next)) return false;
  if (COMMA_NAMES.has(`${last.lower} ${next.lower}`)) return true;
  return (
    at - from === 1 &&
    /^(?:and|&)$/.test(third?.lower ?? '') &&
    ['co', 'company', 'sons', 'associates'].includes(plain(fourth?.text ?? '')) &&
    /^\p{Lu}/u.test(fourth?.text ?? '') &&
    !isPlace(last.text) &&
    !COMMON_WORDS.has(last.lower)
  );
}

/**
 * "and" is inside a name before "Co", "Sons", "Partners" ("Mitsui and Co"), between letters ("AT and T"), behind a word that asks for more
 * ("Industrial and Commercial Bank"), in pairs everybody knows, and between two words that stand nowhere else alone ("Castle and Cooke Inc").
 */
export function joinsByAnd(tokens: readonly Token[], from: number, at: number, story: StoryWords): boolean {
  const [last, next] = [tokens[at - 1] as Token, tokens[at + 1] as Token];
  if (isLegalForm(last.text)) return false;
  const word = plain(next.text);
  if (AFTER_AND.has(word) || COMMA_NAMES.has(`${last.lower} ${next.lower}`)) return true;
  if (tokens[at - 2]?.text === '&') return false;
  if (isBodyName(tokens, from, at) || isInside(tokens, from, at)) return true;
  if (AND_PAIRS.has(`${last.lower} ${next.lower}`) || AND_PAIRS.has(`${tokens[from]?.lower ?? ''} ${next.lower}`)) return true;
  if (/^\p{Lu}{1,2}$/u.test(last.text) && /^\p{Lu}{1,2}$/u.test(next.text) && at - from === 1) return true;
  const asksForWord = at - from === 1 && ADJECTIVES.has(last.lower) && !isOfLanguage(next.lower) && next.lower !== 'poor';
  if (OPEN.has(last.lower) && !asksForWord && !isPlace(next.text) && !/^\p{Lu}{3,}$/u.test(next.text))
    return timesOf(story.pairs, `${last.text} and`) === 0 || standsAlone(last, at - from, story) === false;
  if (speaksAsOne(tokens, at, last) || hasLetters(tokens, from, at)) return true;
  const pair = timesOf(story.pairs, `and ${next.text}`);
  const isPair = pair > 1 && [last, next].every(({ text }) => timesOf(story.bare, text) <= pair && !isPlace(text));
  if (at - from === 1 && isPair && !COMMON_WORDS.has(last.lower)) return true;
  if (isKnownFirm(last) || isKnownFirm(next)) return false;
  const formed =
    [2, 3].some((i) => isCapital(tokens[at + i]) && isLegalForm(tokens[at + i]?.text ?? '')) && isCapital(tokens[at + 2]);
  return (
    at - from === 1 &&
    formed &&
    !COMMON_WORDS.has(last.lower) &&
    timesOf(story.capital, last.text) <= pair &&
    timesOf(story.bare, last.text) <= pair &&
    !isPlace(last.text)
  );
}

/** "Naver and SoftBank Corp": everybody knows one of them by itself. */
export const isKnownFirm = (word: Token): boolean => knownAs([word.lower]).includes('firm');

/** "Harlan and Moss Co said it": one firm speaks. */
function speaksAsOne(tokens: readonly Token[], at: number, last: Token): boolean {
  if (isPlace(last.text)) return false;
  const form = [2, 3, 4].find((i) => isLegalForm(tokens[at + i]?.text ?? '')) ?? 0;
  if (form === 0 || !tokens.slice(at + 1, at + form).every(isCapital)) return false;
  const behind = tokens.slice(at + form + 1, at + form + 6).filter((token) => !/^<.+>$/.test(token.text));
  return behind[0]?.lower === 'said' && ['it', 'its'].includes(behind[1]?.lower ?? '');
}

/** "Harlan Ports and Special Zone Ltd (HPSZ)": the letters in brackets are the whole name's. */
function hasLetters(tokens: readonly Token[], from: number, at: number): boolean {
  const open = tokens.findIndex((token, i) => token.text === '(' && i > at + 1 && i < at + BRACKET_REACH);
  const letters = open < 0 ? '' : (tokens[open + 1]?.text.toLowerCase() ?? '');
  if (letters.length < 3 || tokens[open + 2]?.text !== ')') return false;
  const words = tokens.slice(from, open).filter(({ text }) => /^\p{Lu}/u.test(text) && !isLegalForm(text));
  return tokens.slice(at + 1, open).every(isCapital) && initialsOf(words.map(({ lower }) => lower)).includes(letters);
}
const BRACKET_REACH = 8;

/** "the Food and Agriculture Organisation": one word of the language before "and", and behind it no others up to a body's or a firm's. */
function isBodyName(tokens: readonly Token[], from: number, at: number): boolean {
  const first = tokens[from];
  if (at - from !== 1 || !first || !COMMON_WORDS.has(first.lower) || tokens[from - 1]?.lower !== 'the') return false;
  let to = at + 1;
  while (isCapital(tokens[to]) && isOfLanguage(tokens[to]?.lower ?? '')) to++;
  const head = tokens[to - 1];
  return to > at + 2 && !isCapital(tokens[to]) && (FIRM_WORDS.has(head?.lower ?? '') || BODY_WORDS.has(head?.lower ?? ''));
}

const isOfLanguage = (word: string): boolean => COMMON_WORDS.has(word) || FIRM_WORDS.has(word) || BODY_WORDS.has(word);

/** A single word that also stands without what goes on here. */
const standsAlone = (word: Token, length: number, story: StoryWords): boolean => length > 1 && timesOf(story.bare, word.text) > 2;

/** "for Reconstruction and Development", "of Trade and Industry": two words of the language behind a small word of the name. */
const isInside = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens.slice(from + 1, at - 1).some(({ lower }) => lower === 'of' || lower === 'for') &&
  [tokens[at - 1], tokens[at + 1]].every((token) => isOfLanguage(token?.lower ?? '') && !isKnownFirm(token as Token));

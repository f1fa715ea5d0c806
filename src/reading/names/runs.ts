/** Where a name that begins somewhere ends: which small words and marks go on a row of capitalised words. */
import type { StoryWords } from '../story-words.ts';
import { timesOf } from '../story-words.ts';
import type { Token } from '../tokens.ts';
import { initialsOf } from './core.ts';
import { knownAs } from './known.ts';
import { isCapital, isGlued, isReutersCode, isTicker } from './letters.ts';
import {
  AND_PAIRS,
  BODY_WORDS,
  BRANDS_WITH_S,
  COMMON_WORDS,
  COUNTRY_OF_ADJECTIVE,
  FIRM_WORDS,
  GENERATIONS,
  isFirstName,
  isLegalForm,
  isPlace,
  NEVER_NAMES,
  OF_HEADS,
  PARTICLES,
  plain,
  ROMANCE_HEADS,
} from './tables.ts';

/** Behind these before "and" a name is not finished: "Industrial and Commercial Bank", "Xiamen Construction and Development Corp". */
const OPEN = new Set(
  'leasing citizens merchants farmers peninsular steam plumbing tool tools shoe fruit seed salt cotton wool grain tractor engine truck bus toy games music film photo design planning credit debit investment industrial telephone health construction food savings oil gas power light fire marine chemical engineering mining trading finance commercial agricultural research development export import land cattle iron steel coal shipping transport storage water gold silver copper paper pulp smelting refining property life accident casualty tea coffee news science travel leisure information news standard scottish legal general british american overseas domestic consumer computer medical home business loan loans data building trust cultural fisheries forestry fuel heat sports sun metal metals textile tobacco rubber consolidated urban rural metropolitan mechanical alliance bed exploration products producing professional farm'.split(
    ' ',
  ),
);
/** Possessives inside names: "People's Bank". */
export const INNER_POSSESSIVE: ReadonlySet<string> = new Set(
  'people women children men farmer worker king queen lloyd saint workmen seamen shepherd sam fireman firemen fishermen'.split(
    ' ',
  ),
);
const INNER_PLURAL = new Set(
  'consumers employees teachers workers farmers growers producers manufacturers policemen bankers merchants retailers dunkin builders traders engineers miners supporters shareholders investors fans pilots doctors nurses students veterans writers actors lawyers brokers dealers drivers fishermen residents depositors savers members planters citizens'.split(
    ' ',
  ),
);
/** Words that are also the end of given names: "Tae-won", "Dae-jung". */
const KOREAN_SYLLABLES = new Set('won young sun in sung song ho hee soo woo jun min ha jin bin tae yong'.split(' '));
/** Capitalised or not, these begin something else. */
const ENDS_NAMES = new Set('the it he she they we in on but an this that these his its their'.split(' '));
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

/** Firms whose names hold commas, word by word without them: "Bear, Stearns and Co", "Donaldson, Lufkin and Jenrette". */
const COMMA_NAMES: ReadonlySet<string> = new Set(
  'bear stearns|donaldson lufkin jenrette|kidder peabody|dillon read|goldman sachs|kohlberg kravis roberts|keefe bruyette woods|smith barney|harris upham|merrill lynch pierce fenner smith|paine webber|dean witter|drexel burnham lambert|wertheim schroder|hambrecht quist|brown brothers harriman|skadden arps slate meagher flom|wachtell lipton rosen katz|cravath swaine moore|welsh carson anderson stowe|clayton dubilier rice|warburg pincus|stifel nicolaus|robertson stephens|fox-pitt kelton|ladenburg thalmann|prescott ball turben|butcher singer|legg mason|alex brown sons|shearson lehman|forstmann little'
    .split('|')
    .flatMap((name) =>
      name
        .split(' ')
        .slice(0, -1)
        .map((word, at, all) => `${word} ${name.split(' ')[at + 1] ?? all[0] ?? ''}`),
    ),
);

/** "Bear, Stearns", "Harlan, Moss and Co": a comma inside a firm's name. */
function isInnerComma(tokens: readonly Token[], from: number, at: number): boolean {
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

/** The end (exclusive) of the run of name tokens that begins at `from`. */
export function runEnd(tokens: readonly Token[], from: number, story: StoryWords): number {
  let to = from + 1;
  for (let step = joins(tokens, from, to, story); step > 0; step = joins(tokens, from, to, story)) to += step;
  return to;
}

/** How many tokens at `at` go on the name that began at `from`: 0 where it ends. */
function joins(tokens: readonly Token[], from: number, at: number, story: StoryWords): number {
  const [last, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!last || !token || isTicker(token) || isReutersCode(tokens, at) || last.paragraph !== token.paragraph) return 0;
  if (ENDS_NAMES.has(token.lower) && !isGlued(last, token)) return 0;
  if (
    isCapital(token) &&
    /^(?:\p{L}\.){2,}$/u.test(last.text) &&
    at - from === 1 &&
    COUNTRY_OF_ADJECTIVE.has(last.text) &&
    COMMON_WORDS.has(token.lower) &&
    timesOf(story.capital, token.text) === 0 &&
    !isCapital(next)
  )
    return 0;
  if (/^No\.$/.test(token.text) && /^\d+$/.test(next?.text ?? '')) return 2;
  if (isSmallForm(token)) return 1;
  if (isCapital(token)) return NEVER_NAMES.has(token.lower) && !isGlued(last, token) ? 0 : 1;
  if (!next) return 0;
  if (token.text === ',' && isInnerComma(tokens, from, at)) return 2;
  if (isNickname(tokens, at)) return 4;
  return byMark(last, token, next, tokens[at + 2], tokens[at + 3]) || byWord(tokens, from, at, story);
}

/** "Henry "Hank" Leland": a name in quotes between two others. */
const isNickname = (tokens: readonly Token[], at: number): boolean =>
  /^["“]$/.test(tokens[at]?.text ?? '') &&
  isFirstName(tokens[at - 1]?.text ?? '') &&
  isCapital(tokens[at + 1]) &&
  /^["”]$/.test(tokens[at + 2]?.text ?? '') &&
  /^\p{Lu}\p{Ll}/u.test(tokens[at + 3]?.text ?? '');

/** "Acme plc": forms that some houses write small. */
export const isSmallForm = (token: Token | undefined): boolean => /^(?:plc|llp|llc|gmbh)$/.test(token?.text ?? '');

/** "Acme & Bolt", "Hewlett-Packard", "Acme, Inc", "Acme (Pacific) Ltd", "M/A-Com", "Laah Chong-gyu". */
function byMark(last: Token, token: Token, next: Token, third: Token | undefined, fourth: Token | undefined): number {
  const glued = isGlued(last, token) && isGlued(token, next);
  if (token.text === '&' && (isCapital(next) || next.text === 'i')) return 2;
  if (token.lower === 'no' && last.text !== '.' && next.text === '.' && /^\d+$/.test(third?.text ?? '')) return 3;
  if ((token.text === '-' || token.text === '+') && glued && last.lower !== 'ex' && (isCapital(next) || /^\d/.test(next.text)))
    return 2;
  if (
    token.text === '-' &&
    glued &&
    /^\p{Ll}{2,8}$/u.test(next.text) &&
    (!COMMON_WORDS.has(next.lower) || KOREAN_SYLLABLES.has(next.lower)) &&
    !/(?:ed|ing|er|based|wide|style|like|owned|listed)$/.test(next.lower)
  )
    return 2;
  if (token.text === '/' && glued && last.text.length === 1 && isCapital(next)) return 2;
  if (token.text === ',' && (isLegalForm(next.text) || GENERATIONS.has(plain(next.text))) && /^\p{Lu}/u.test(next.text)) return 2;
  if (token.text === '(' && isCapital(next) && third?.text === ')' && fourth && isLegalForm(fourth.text)) return 4;
  if (token.text === '(' && isCapital(next) && isCapital(third) && fourth?.text === ')')
    return isPlace(`${next.text} ${third?.text ?? ''}`) ? 4 : 0;
  if (/^['’]$/.test(token.text) && next.text === 'N' && isCapital(third?.text === "'" ? fourth : third))
    return third?.text === "'" ? 4 : 3;
  if (/^['’]$/.test(token.text) && isCapital(next) && INNER_PLURAL.has(last.lower)) return 2;
  if (
    /^['’]s$/.test(token.text) &&
    isCapital(next) &&
    (INNER_POSSESSIVE.has(last.lower) || (BRANDS_WITH_S.has(`${last.lower}'s`) && FIRM_WORDS.has(next.lower)))
  )
    return 2;
  return 0;
}

function byWord(tokens: readonly Token[], from: number, at: number, story: StoryWords): number {
  const [token, next] = [tokens[at] as Token, tokens[at + 1] as Token];
  if (token.lower === 'and' && isCapital(next)) return joinsByAnd(tokens, from, at, story) ? 2 : 0;
  if (token.lower === 'for') return joinsByFor(tokens, at) ? 2 : 0;
  if (token.lower === 'of') return joinsByOf(tokens, from, at) ? (next.lower === 'the' ? 3 : 2) : 0;
  if (PARTICLES.has(token.lower) && token.lower !== 'the')
    return particles(tokens, at, ROMANCE_HEADS.has(tokens[from]?.lower ?? ''));
  if (ROMANCE_HEADS.has(tokens[from]?.lower ?? '') && isRomance(token)) return smallWords(tokens, at);
  if (/^\d{1,3}$/.test(token.text) && isCapital(next) && FIRM_WORDS.has(next.lower)) return 2;
  return 0;
}

function particles(tokens: readonly Token[], at: number, romance: boolean): number {
  for (let i = at; i < at + 3; i++) {
    if (isCapital(tokens[i])) return i - at + 1;
    if (tokens[i]?.text === '-' && isGlued(tokens[i - 1], tokens[i]) && isCapital(tokens[i + 1])) return i - at + 2;
    if (!PARTICLES.has(tokens[i]?.lower ?? '')) return romance && i > at ? smallWords(tokens, at) : 0;
  }
  return 0;
}

/** Firms of France, Italy, Spain and Portugal may go on in small letters: "Caisse de dépôt et placement du Québec", "Cassa depositi e prestiti". */
const MOST_SMALL = 8;
const isRomance = (token: Token): boolean =>
  /^\p{Ll}/u.test(token.text) && (PARTICLES.has(token.lower) || !COMMON_WORDS.has(token.lower)) && token.lower !== 'the';

/** "et placement": English has the word too. */
const isBehindParticle = (tokens: readonly Token[], at: number): boolean =>
  PARTICLES.has(tokens[at - 1]?.lower ?? '') && /^\p{Ll}{4,}$/u.test(tokens[at]?.text ?? '');

/** Tokens up to the last word of a name in small letters. */
function smallWords(tokens: readonly Token[], at: number): number {
  let to = at;
  while (
    to < at + MOST_SMALL &&
    tokens[to] &&
    (isRomance(tokens[to] as Token) || isCapital(tokens[to]) || isBehindParticle(tokens, to))
  )
    to++;
  while (to > at && PARTICLES.has(tokens[to - 1]?.lower ?? '')) to--;
  return to - at;
}

/**
 * "and" is inside a name before "Co", "Sons", "Partners" ("Mitsui and Co"), between letters ("AT and T"), behind a word that asks for more
 * ("Industrial and Commercial Bank"), in pairs everybody knows, and between two words that stand nowhere else alone ("Castle and Cooke Inc").
 */
function joinsByAnd(tokens: readonly Token[], from: number, at: number, story: StoryWords): boolean {
  const [last, next] = [tokens[at - 1] as Token, tokens[at + 1] as Token];
  if (isLegalForm(last.text)) return false;
  const word = plain(next.text);
  if (AFTER_AND.has(word) || COMMA_NAMES.has(`${last.lower} ${next.lower}`)) return true;
  if (tokens[at - 2]?.text === '&') return false;
  if (isBodyName(tokens, from, at) || isInside(tokens, from, at)) return true;
  if (AND_PAIRS.has(`${last.lower} ${next.lower}`) || AND_PAIRS.has(`${tokens[from]?.lower ?? ''} ${next.lower}`)) return true;
  if (/^\p{Lu}{1,2}$/u.test(last.text) && /^\p{Lu}{1,2}$/u.test(next.text) && at - from === 1) return true;
  if (OPEN.has(last.lower) && !isPlace(next.text) && !/^\p{Lu}{3,}$/u.test(next.text))
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
const isKnownFirm = (word: Token): boolean => knownAs([word.lower]).includes('firm');

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

/** Words that go on with "for" in a name: "European Bank for Reconstruction", "National Company for Cooperative Insurance". */
const FOR_HEADS = new Set(
  'bank company fund centre center institute organisation organization agency commission council society foundation association authority campaign'.split(
    ' ',
  ),
);
const joinsByFor = (tokens: readonly Token[], at: number): boolean => {
  const [last, next] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]];
  return (
    FOR_HEADS.has(last) &&
    isCapital(next) &&
    COMMON_WORDS.has(next?.lower ?? '') &&
    !isPlace(next?.text ?? '') &&
    !isKnownFirm(next as Token)
  );
};
/** "for Reconstruction and Development", "of Trade and Industry": two words of the language behind a small word of the name. */
const isInside = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens.slice(from + 1, at - 1).some(({ lower }) => lower === 'of' || lower === 'for') &&
  [tokens[at - 1], tokens[at + 1]].every((token) => isOfLanguage(token?.lower ?? '') && !isKnownFirm(token as Token));

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

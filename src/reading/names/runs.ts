/** Where a name that begins somewhere ends: which small words and marks go on a row of capitalised words. */
import type { StoryWords } from '../story-words.ts';
import { timesOf } from '../story-words.ts';
import type { Token } from '../tokens.ts';
import { isInnerComma, isKnownFirm, joinsByAnd } from './and-joins.ts';
import { isFamilyFirst } from './family-first.ts';
import { isCapital, isGlued, isReutersCode, isTicker } from './letters.ts';
import {
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
  if (
    ENDS_NAMES.has(token.lower) &&
    !isGlued(last, token) &&
    !(token.text === 'An' && isCapital(next) && /^\p{Lu}\p{Ll}+$/u.test(last.text))
  )
    return 0;
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
  if (isCapital(token)) return NEVER_NAMES.has(token.lower) && !isGlued(last, token) && !isAlsoName(last, token, next) ? 0 : 1;
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

/** "Li Jun", "Theresa May", but no "Paris May 5". */
const isAlsoName = (last: Token, token: Token, next: Token | undefined): boolean =>
  /^(?:Jun|Jan|May|April|June|August|Sun|Christmas|Jul)$/.test(token.text) &&
  !/^\d/.test(next?.text ?? '') &&
  (isFamilyFirst([last.text, token.text]) || (isFirstName(last.text) && !isPlace(last.text)));

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
  if (
    token.text === ',' &&
    ((isLegalForm(next.text) && plain(next.text) !== 'ky') || GENERATIONS.has(plain(next.text))) &&
    /^\p{Lu}/u.test(next.text)
  )
    return 2;
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
/** "Moss Insurance Co of Ohio", but "Moss Motor Co of Japan". */
const INSURING = new Set(['insurance', 'assurance', 'life', 'casualty', 'trust', 'savings', 'indemnity']);

/** "General Motors of Canada Ltd", "Bolt of America Inc": a firm's branch in a land, with a legal form of its own. */
function namesBranch(tokens: readonly Token[], at: number): boolean {
  const form = tokens.findIndex((token, i) => i > at + 1 && i <= at + 4 && isLegalForm(token.text) && isCapital(token));
  const land = tokens.slice(at + 1, Math.max(form, at + 1));
  return (
    land.length > 0 &&
    land.every(isCapital) &&
    isPlace(land.map(({ text }) => text).join(' ')) &&
    !isLegalForm(tokens[at - 1]?.text ?? '')
  );
}

/** "Bank of Acme", "Regional Investment Co of the Vale": the word before "of" is one that names begin with, or stands for a general firm. */
function joinsByOf(tokens: readonly Token[], from: number, at: number): boolean {
  const next = tokens[at + 1]?.lower === 'the' ? tokens[at + 2] : tokens[at + 1];
  const last = plain(tokens[at - 1]?.text ?? '');
  if (namesBranch(tokens, at)) return true;
  if (!isCapital(next) || !OF_HEADS.has(last)) return false;
  if (!isLegalForm(last)) return true;
  if (next?.text === 'America' || (isPlace(next?.text ?? '') && INSURING.has(tokens[at - 2]?.lower ?? ''))) return true;
  return tokens
    .slice(from, at - 1)
    .every((token) => COMMON_WORDS.has(token.lower) || FIRM_WORDS.has(token.lower) || COUNTRY_OF_ADJECTIVE.has(token.text));
}

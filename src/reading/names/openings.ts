/** Whether a word that opens a sentence, where English writes a capital anyway, begins a name. */
import type { StoryWords } from '../story-words.ts';
import { timesOf } from '../story-words.ts';
import type { Token } from '../tokens.ts';
import { isInnerComma } from './and-joins.ts';
import { knownAs } from './known.ts';
import { isCapital, isGlued } from './letters.ts';
import { INNER_POSSESSIVE } from './runs.ts';
import { COMMON_WORDS, FINAL_FORMS, FIRM_WORDS, isPlace, plain } from './tables.ts';
import { TRADE_HEADS } from './trades.ts';

/** Words of grammar that a sentence begins with. */
const FUNCTION_POS = new Set(['DET', 'ADP', 'PRON', 'CCONJ', 'SCONJ', 'AUX', 'PART', 'INTJ']);
const OPENING_WORDS = new Set(
  'moreover nevertheless nonetheless furthermore besides elsewhere indeed perhaps likewise hence thus instead otherwise the a an but and or if when while as in on at for from by with to after before since although though despite under its it he she they we his her their this that these those there here what who how why where which both all some many most more several other another any each every no not one two three four five six seven eight nine ten separately meanwhile however also last next earlier later yesterday today analysts shares sources officials traders dealers about over around only even such then now so yes well still once until because unless whether among between during within without against through per according based asked under industry market company companies police profits sales net total other new sales investors shareholders firms critics experts'.split(
    ' ',
  ),
);
/** What people are called by their trade, before a name that opens a sentence: "Advisors Acme Partners said". */
const JOB_NOUNS = new Set(
  'accountants auditors consultants activist spokespersons spokespeople spokesmen representatives lawmakers regulators advisors advisers analysts brokers bankers executives officials traders investors partners businessmen entrepreneurs brothers sisters rivals rival lawyers economists retailers carmakers brokerage retailer carmaker airline insurer brewer former chipmaker drugmaker steelmaker automaker broadcaster publisher manufacturer producer operator miner refiner lender supplier distributor developer startup conglomerate telecom software banker accountant analyst economist broker chairman president billionaire tycoon'.split(
    ' ',
  ),
);
/** A word that opens a sentence is part of a name only where something besides its place says so. */
export function opensName(tokens: readonly Token[], at: number, story: StoryWords): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token) return false;
  if (isPlace(`${token.text} ${next?.text ?? ''}`)) return true;
  if (isGlued(token, next) && next?.text === '-' && isCapital(tokens[at + 2])) return true;
  if (next?.text === '&' && isCapital(tokens[at + 2])) return true;
  if (next?.text === ',' && isInnerComma(tokens, at, at + 1)) return true;
  if (next && ACTING.has(next.lower) && knownAs([token.lower]).includes('firm')) return true;
  if (isShouted(token, next) || isParticle(token, next) || isInnerOwner(tokens, at)) return true;
  if (COMMON_WORDS.has(token.lower) && next && isTradeNoun(next) && timesOf(story.capital, token.text) === 0) return false;
  if (OPENING_WORDS.has(token.lower) || (token.pos === 'ADV' && token.lower.endsWith('ly'))) return false;
  if (
    JOB_NOUNS.has(token.lower) ||
    (TRADE_HEADS.has(token.lower) && isCapital(next) && !FIRM_WORDS.has(token.lower)) ||
    (token.pos === 'VERB' && token.lower.endsWith('ing') && !isCapital(next))
  )
    return false;
  const inside = timesOf(story.capital, token.text);
  const small = timesOf(story.small, token.lower);
  if (formsAFirm(tokens, at)) return true;
  if (!COMMON_WORDS.has(token.lower)) return small === 0 || inside > small;
  if (
    next &&
    isCapital(next) &&
    COMMON_WORDS.has(token.lower) &&
    !FIRM_WORDS.has(token.lower) &&
    timesOf(story.bare, next.text) > timesOf(story.pairs, `${token.text} ${next.text}`)
  )
    return false;
  if (inside > small) return true;
  if (FUNCTION_POS.has(token.pos) || (token.pos === 'NOUN' && token.lower.endsWith('s') && !FIRM_WORDS.has(token.lower)))
    return false;
  return isCapital(next) && small === 0 && (token.pos === 'PROPN' || token.pos === 'ADJ' || FIRM_WORDS.has(token.lower));
}

/** "Activist investor Acme", "Hedge fund Bolt": small behind it, what it is. */
const isTradeNoun = ({ lower, text }: Token): boolean =>
  /^\p{Ll}/u.test(text) && (TRADE_HEADS.has(lower) || lower === 'investor');
/** "Target bought Gap": what a firm does that everybody knows, though its name is a word. */
const ACTING = new Set(
  'said says bought buys agreed owns holds sold sells plans acquired announced reported posted raised launched named hired bid offered'.split(
    ' ',
  ),
);
/** "LINE Asia": letters all large where the next word's are not. */
const isShouted = (token: Token, next: Token | undefined): boolean =>
  /^\p{Lu}{3,}$/u.test(token.text) && /^\p{Lu}?\p{Ll}/u.test(next?.text ?? '') && !FUNCTION_POS.has(token.pos);
/** "De Tomaso took a stake". */
const isParticle = (token: Token, next: Token | undefined): boolean =>
  LARGE_PARTICLES.has(token.text) && /^\p{Lu}\p{Ll}/u.test(next?.text ?? '');
const LARGE_PARTICLES = new Set([
  'De',
  'Di',
  'Del',
  'Della',
  'Van',
  'Von',
  'Le',
  'La',
  'Du',
  'Da',
  'El',
  'Al',
  'Dell',
  'Los',
  'Las',
]);
/** "Women's Development Bank holds a share". */
const isInnerOwner = (tokens: readonly Token[], at: number): boolean =>
  INNER_POSSESSIVE.has(tokens[at]?.lower ?? '') &&
  /^['’]s?$/.test(tokens[at + 1]?.text ?? '') &&
  isCapital(tokens[at + 2]) &&
  isCapital(tokens[at + 3]);

/** "Beryllium International Corp": a legal form closes the row of capitals that begins here. */
function formsAFirm(tokens: readonly Token[], at: number): boolean {
  const length =
    [1, 2, 3].find((i) => /^co$/.test(plain(tokens[at + i]?.text ?? '')) || FINAL_FORMS.has(plain(tokens[at + i]?.text ?? ''))) ??
    0;
  return length > 0 && !FUNCTION_POS.has(tokens[at]?.pos ?? '') && tokens.slice(at, at + length).every(isCapital);
}

/** Whether a token stands where English writes a capital anyway. */
/** Some houses write a capital behind any full stop: "U.S. Trade officials". */
export const isOpening = (before: Token | undefined): boolean =>
  before === undefined ||
  /^(?:\p{L}\.){2,}$/u.test(before.text) ||
  ['"', '“', '‘', '--', ':', '•', "''", '``'].includes(before.text);

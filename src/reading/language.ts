/** Which language a text is written in: by its small words, and by its script. Enough to tell English from what is not. */
import type { Token } from './tokens.ts';

const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to a in is was for that on with said by from at as it its has be an will are which were have this not he but their been would or',
  de: 'der die das und den von mit für auf ist im dem nicht ein eine des sich auch es an werden bei nach wie sind hat wird aus zum zur einen',
  fr: 'le la les de des et du un une en dans que qui pour sur au aux par est pas plus avec ce cette son ses sont été',
  es: 'el la los las de que y en un una del por con para se su al es más como lo fue son este esta pero',
  it: 'il la le di che e in un una del della per con non si è da dei al gli nel alla sono come più anche',
  pt: 'o os as de que e em um uma do da para com não por mais dos das ao na no é foi como seu sua',
  nl: 'de het een van en in op dat te is voor met zijn aan die niet er om ook door bij naar uit als heeft',
};
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['el', /\p{Script=Greek}/gu],
];
const LANGUAGES = Object.entries(SMALL_WORDS).map(([code, words]) => ({ code, words: new Set(words.split(' ')) }));
/** Looked at from the start of the text. */
const SAMPLE = 400;
/** A text this short says too little to be refused. */
const FEWEST_WORDS = 8;
/** Below this share of small words a text is in no language of the table. Tables of figures have few. */
const LEAST_SHARE = 0.06;

/** Most stories need no more than this. */
const ENGLISH = new Set((SMALL_WORDS['en'] ?? '').split(' '));
const PLAIN_SAMPLE = 100;
const PLAIN_COUNT = 22;
const isPlainlyEnglish = (tokens: readonly Token[]): boolean =>
  tokens.slice(0, PLAIN_SAMPLE).filter((token) => ENGLISH.has(token.lower)).length >= PLAIN_COUNT;

/** ISO 639-1. A short text, and one in no language of the table, is taken for English. */
export function languageOf(tokens: readonly Token[]): string {
  if (isPlainlyEnglish(tokens)) return 'en';
  const words = tokens.slice(0, SAMPLE).filter((token) => /\p{L}/u.test(token.text));
  const letters = words.map((word) => word.text).join('');
  const script = SCRIPTS.find(([, pattern]) => (letters.match(pattern)?.length ?? 0) > letters.length / 3);
  if (script) return script[0];
  if (words.length < FEWEST_WORDS) return 'en';
  const counts = LANGUAGES.map(({ code, words: small }) => ({
    code,
    count: words.filter((word) => small.has(word.lower)).length,
  }));
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  const english = counts[0]?.count ?? 0;
  if (english >= best.count * 0.8) return 'en';
  return best.count / words.length >= LEAST_SHARE ? best.code : 'en';
}

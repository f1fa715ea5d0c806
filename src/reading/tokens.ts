/** Text to tokens with parts of speech and lemmas. wink-nlp does the work; what it splits inside names is put together again. */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Span } from '../domain.ts';

export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** Universal part of speech. */
  readonly pos: string;
  readonly lemma: string;
  /** Number of the paragraph in the story's text. */
  readonly paragraph: number;
}

const nlp = winkNLP(model, ['sbd', 'pos']);
const its = nlp.its;
/** wink's types know only some of its own functions. */
type AsStrings = Parameters<ReturnType<ReturnType<typeof nlp.readDoc>['tokens']>['out']>[0];

/** Names that hold dots, digits first, marks or rare letters: "Mail.ru", "Yandex.Market", "3i", "4Cast", "S.p.A.", "<SVIK.ST>", "Yahoo!", "Škoda". */
const WHOLE = new RegExp(
  [
    '[\\p{L}\\d][\\p{L}\\d-]*\\.(?:com|net|org|ru|co|cn|uk|de|fr|in|io|info|biz|tv|eu|jp|ai|me|us|ca|au|nl|es|it)(?:\\.[a-z]{2})?(?![\\p{L}\\d])',
    '\\p{Lu}[\\p{L}\\d]*\\p{Ll}\\.(?!The|It|In|He|She|But|And|A|An|This|That|They|We|I|If|As|At|For|On|Its|His|There|When|While|With|Mr|Ms|Mrs)\\p{Lu}\\p{Ll}{2,}(?![\\p{L}\\d])',
    '\\b\\d{1,3}(?:i|Com|M|D|G|P|K)(?![\\p{L}\\d/])',
    '(?<![\\p{L}\\d.,-])\\d{1,3}(?:\\p{Lu}\\p{Ll}{2,}|and\\p{Lu}\\p{Ll}+)(?![\\p{L}\\d])',
    '\\b7-Eleven\\b',
    '(?<![\\p{L}\\d])(?=[\\p{L}]*[\\u0100-\\u024f\\u1e00-\\u1eff])\\p{Lu}\\p{L}*',
    '<[A-Z][A-Z\\d.\\-]{0,11}>',
    '\\bPh\\.D\\.|\\bS\\.p\\.A\\.?|\\bA/S\\b|\\bs\\.r\\.l\\.?|\\bd\\.d\\.\\b',
    '(?:Yahoo|Yum|Jeopardy)!',
  ].join('|'),
  'gu',
);

interface Stretch extends Span {
  readonly text: string;
}

const stretches = (text: string): Stretch[] =>
  [...text.matchAll(WHOLE)].map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }));

/** Abbreviations whose stop belongs to them. */
const ABBREVIATION =
  /(?:^|[\s(])(?:inc|corp|ltd|co|plc|mr|mrs|ms|dr|st|jr|sr|no|vs|jan|feb|aug|sept?|oct|nov|dec|gov|sen|rep|gen|lt|bros|cos|pty|pte|pvt|messrs|prof|col|rs)$/i;
const LONGEST_ABBREVIATION = 7;
const CONTRACTED = /['’](?:s|re|ve|ll|d|m)(?![\p{L}\d])/giu;
const MARKS = /[,;:()"“”!?[\]<>…](?!\d)|(?<!\d)[,;:]/gu;
/** "ex-Acme boss": the name begins behind the hyphen. */
const EX_NAME = /(?<![\p{L}\d])[Ee]x-(?=\p{Lu})/gu;
const STOP = /(?<=\p{Ll}{2}|\d|%)\.(?=\s|$)/gu;

/**
 * The text with marks and possessives set apart. wink remembers each unknown word it has seen, with whatever stuck to it, and splits
 * later texts otherwise: "Lee's" as one word after a text that had "Lee's,". Set apart, a text is read alike in any order of texts.
 */
const spaced = (text: string): string =>
  text
    .replace(CONTRACTED, ' $& ')
    .replace(MARKS, ' $& ')
    .replace(EX_NAME, '$& ')
    .replace(STOP, (stop, at: number, whole: string) =>
      ABBREVIATION.test(whole.slice(Math.max(0, at - LONGEST_ABBREVIATION), at)) ? stop : ' . ',
    );

/** wink's tokens with their offsets. */
function rawTokens(text: string): Token[] {
  const tokens = nlp.readDoc(spaced(text)).tokens();
  const values = tokens.out();
  const poses = tokens.out(its.pos as unknown as AsStrings) as string[];
  const lemmas = tokens.out(its.lemma as unknown as AsStrings) as string[];
  const found: Token[] = [];
  let at = 0;
  let paragraph = 0;
  values.forEach((value, index) => {
    const start = text.indexOf(value, at);
    if (start < 0) return;
    if (text.slice(at, start).includes('\n') || value.includes('\n')) paragraph++;
    at = start + value.length;
    if (value.trim() !== '')
      found.push({
        text: value,
        lower: value.toLowerCase(),
        start,
        end: at,
        pos: poses[index] ?? 'X',
        lemma: lemmas[index] ?? value.toLowerCase(),
        paragraph,
      });
  });
  return found;
}

/** Puts the tokens inside each stretch together as one proper noun. */
function mergeStretches(tokens: readonly Token[], text: string): Token[] {
  const wholes = stretches(text);
  if (wholes.length === 0) return [...tokens];
  const merged: Token[] = [];
  let next = 0;
  for (const token of tokens) {
    while (next < wholes.length && (wholes[next]?.end ?? 0) <= token.start) next++;
    const whole = wholes[next];
    if (!whole || token.end <= whole.start) merged.push(token);
    else if (token.start <= whole.start) {
      merged.push({
        ...token,
        text: whole.text,
        lower: whole.text.toLowerCase(),
        start: whole.start,
        end: whole.end,
        pos: 'PROPN',
        lemma: whole.text.toLowerCase(),
      });
      if (token.end > whole.end) merged.push(part(token, whole.end - token.start));
    } else if (token.end > whole.end) merged.push(part(token, whole.end - token.start));
  }
  return merged;
}

/** What is left of a token behind its first `from` characters. */
function part(token: Token, from: number): Token {
  const text = token.text.slice(from);
  return {
    ...token,
    text,
    lower: text.toLowerCase(),
    start: token.start + from,
    lemma: text.toLowerCase(),
    pos: /^\W+$/.test(text) ? 'PUNCT' : token.pos,
  };
}

/** Reads a text into tokens; offsets point into `text`. */
export function tokenise(text: string): readonly Token[] {
  return mergeStretches(rawTokens(text), text);
}

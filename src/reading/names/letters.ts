/** How a token is written: with a capital, as a code, glued to the next. */
import type { Token } from '../tokens.ts';

const NAME_LIKE = /^[“"'‘]?\p{Lu}/u;
/** "eBay", "easyJet", "3i", "4Cast", "23andMe". */
const ODD = /^(?:\p{Ll}{1,6}\p{Lu}\p{L}|\d{1,3}(?:i|Com|M)$|\d{1,3}(?:\p{Lu}|and\p{Lu})\p{Ll}|\d{1,2}-\p{Lu}\p{Ll})/u;
const DOMAIN = /^[\p{Ll}\d][\p{L}\d-]*\.[a-z]{2,4}/u;

/** Firms that write themselves small. */
const SMALL = new Set(
  'adidas lululemon boohoo abrdn thyssenkrupp bpost innogy freenet voestalpine flydubai flynas fastjet esure trivago wefox auxmoney bet365 wagamama giffgaff depop amsosram tonies wework citizenm booktopia'.split(
    ' ',
  ),
);

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined &&
  (NAME_LIKE.test(token.text) ||
    SMALL.has(token.text) ||
    ODD.test(token.text) ||
    (token.pos === 'PROPN' && DOMAIN.test(token.text)));
export const isTicker = (token: Token | undefined): boolean => token !== undefined && /^<[A-Z][A-Z\d.-]*>$/.test(token.text);
export const isGlued = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start;
const isApostropheS = (token: Token | undefined): boolean => token !== undefined && /^['’]s?$/.test(token.text);

/** A possessive mark behind a name: "'s", or a bare "'" that closes a word and opens no quote. */
export function isPossessive(tokens: readonly Token[], at: number): boolean {
  const [word, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!mark || !isApostropheS(mark)) return false;
  return mark.text.length > 1 || (isGlued(word, mark) && !isGlued(mark, next));
}

/** "EQT.N", "BARC.L" behind a name: the code of its listing. */
export function isReutersCode(tokens: readonly Token[], at: number): boolean {
  const [before, code, stop, venue] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!code || !before || !/[\p{L}\d.]$/u.test(before.text)) return false;
  if (/^[A-Z\d]{3,6}\.[A-Z]{1,2}$/.test(code.text)) return true;
  return (
    /^[A-Z\d]{3,6}$/.test(code.text) &&
    stop?.text === '.' &&
    isGlued(code, stop) &&
    isGlued(stop, venue) &&
    /^[A-Z]{1,2}$/.test(venue?.text ?? '')
  );
}

/** Lines that a house writes in capitals: "* SAYS WILL SELL 10% OF ACME TO BOLT" is read as if names alone had them. */
import { COMMON_WORDS, isFirstName } from './names/tables.ts';

const WORD = /\p{L}{2,}/gu;
const LEAST_WORDS = 5;
const SHARE = 0.75;

function isShouted(line: string): boolean {
  const words = line.match(WORD) ?? [];
  return words.length >= LEAST_WORDS && words.filter((word) => word === word.toUpperCase()).length >= words.length * SHARE;
}

const GRAMMAR = new Set(
  'to of and the a an in on at by for from with as is are was were be been has have had will would may can its it he she they that which who not or but than per versus vs year years share shares million billion says said holds held sees'.split(
    ' ',
  ),
);
/** A word of the language in any form: "says", "expected", "buying". */
const isCommon = (word: string): boolean =>
  GRAMMAR.has(word) ||
  [word, word.replace(/(?:s|ed|ing|d)$/, ''), word.replace(/(?:ing|ed)$/, 'e')].some((form) => COMMON_WORDS.has(form));

const titled = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** Words of the language in small letters, people's names with one capital; what is left may be a firm's letters. */
function spoken(line: string): string {
  let isPerson = false;
  return line.replace(WORD, (word) => {
    const isSurname = isPerson;
    isPerson = false;
    if (isCommon(word.toLowerCase()) && !isSurname) return word.toLowerCase();
    isPerson = !isSurname && isFirstName(titled(word));
    return isPerson || isSurname ? titled(word) : word;
  });
}

/** The same text, letter for letter, with shouted lines spoken. */
export const quieted = (text: string): string =>
  text
    .split('\n')
    .map((line) => (isShouted(line) ? spoken(line) : line))
    .join('\n');

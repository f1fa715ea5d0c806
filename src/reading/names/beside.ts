/** Titles and offices beside a name: a small title before it or behind a comma tells a person, an office of state tells who is none of the market. */
import type { Token } from '../tokens.ts';
import { isCapital } from './letters.ts';
import { COUNTRY_OF_ADJECTIVE, HONORIFICS, isLegalForm, plain } from './tables.ts';

const TITLE_NOUNS = new Set(
  'chairman chairwoman president ceo cfo director executive manager treasurer secretary spokesman spokeswoman analyst economist founder co-founder officer boss strategist trader broker billionaire tycoon financier entrepreneur magnate mogul businessman lawyer banker founders co-founders chairmen directors executives analysts'.split(
    ' ',
  ),
);

/** "analyst Ann Lee", "its president, Ann Lee", "Ann Lee, chairman of …", "Ann Lee, who". */
export function isTitled(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  const noun = before?.text === ',' ? tokens[from - 2] : before;
  if (noun && TITLE_NOUNS.has(noun.lower) && /^\p{Ll}|^CEO|^CFO/u.test(noun.text) && !isOfMany(noun, tokens[to])) return true;
  if (tokens[to]?.text !== ',') return false;
  return (
    tokens
      .slice(to + 1, to + 7)
      .some(
        (token, at, rest) =>
          TITLE_NOUNS.has(token.lower) &&
          !MONEY_NOUNS.has(rest[at - 1]?.lower ?? '') &&
          !rest.slice(0, at).some((word) => NO_TITLE_BEHIND.has(word.lower)),
      ) || tokens[to + 1]?.lower === 'who'
  );
}

/** "pension manager Acme", "the fund manager": a firm. */
const MONEY_NOUNS = new Set([
  'pension',
  'fund',
  'money',
  'asset',
  'assets',
  'investment',
  'wealth',
  'property',
  'network',
  'hotel',
]);
const NO_TITLE_BEHIND = new Set([',', 'which', 'said', 'largest', 'biggest', 'whose', 'where']);
/** "analysts Acme Research": a plural before one name calls no person. */
const isOfMany = (noun: Token, next: Token | undefined): boolean =>
  noun.lower.endsWith('s') && noun.lower !== 'boss' && !['and', ',', '&'].includes(next?.lower ?? '');

const OFFICES = new Set(
  'minister senator governor judge commissioner ambassador premier chancellor representative congressman congresswoman rep sen gov justice king queen pope mayor emperor secretary attorney solicitor comptroller magistrate lawmaker general colonel admiral captain marshal lieutenant sergeant'.split(
    ' ',
  ),
);

/** "president" is an office of state where no name stands before it. */
export function isOffice(title: string, tokens: readonly Token[], from: number): boolean {
  const words = title.split(' ');
  const before = tokens[from - words.length - 1];
  const alone = !isCapital(before) || before === undefined || COUNTRY_OF_ADJECTIVE.has(before.text);
  if (words.at(-1) === 'president') return words.length === 1 && alone;
  if (words.at(-1) === 'treasurer') return before !== undefined && COUNTRY_OF_ADJECTIVE.has(before.text);
  return words.some((word) => OFFICES.has(word)) && (alone || !isLegalForm(before?.text ?? ''));
}

/** "the finance minister, Ann Lee", "Bo Chen, minister of trade". */
export function holdsOffice(tokens: readonly Token[], start: number, to: number): boolean {
  let from = start;
  while (HONORIFICS.has(plain(tokens[from - 1]?.text ?? ''))) from--;
  const before = tokens[from - 1]?.text === ',' ? tokens[from - 2] : tokens[from - 1];
  if (before && SMALL_OFFICES.has(before.lower)) return true;
  return (
    tokens[to]?.text === ',' &&
    tokens
      .slice(to + 1, to + 5)
      .some(
        (token, at, rest) =>
          SMALL_OFFICES.has(token.lower) && !rest.slice(0, at).some(({ text }) => text === ',' || text === 'said'),
      )
  );
}
const SMALL_OFFICES = new Set([
  'minister',
  'senator',
  'congressman',
  'congresswoman',
  'judge',
  'premier',
  'mayor',
  'lawmaker',
  'ambassador',
  'mp',
  'prosecutor',
]);

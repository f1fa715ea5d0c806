/** "The tycoon", "the Russian businessman": the person whom the story calls so, or the one told last. */
import type { PartyRef } from '../domain.ts';
import type { Find } from './finds.ts';
import { type Looking, lastPerson } from './memory.ts';
import { COUNTRY_OF_ADJECTIVE } from './names/tables.ts';
import { hasApostrophe, toFind } from './references.ts';
import type { Token } from './tokens.ts';

const PEOPLE = new Set(
  'tycoon billionaire businessman businesswoman entrepreneur magnate financier mogul industrialist oligarch raider millionaire'.split(
    ' ',
  ),
);
const isBetween = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:ADJ|NOUN)$/.test(token.pos) || COUNTRY_OF_ADJECTIVE.has(token.text) || token.text === '-');
const MOST_WORDS = 3;

/** The find for "the tycoon" at `at`; null where no such words stand there, a name follows them or nobody is meant. */
export function personAt(tokens: readonly Token[], at: number, sentence: number, looking: Looking): Find | null {
  if (!/^(?:the|this)$/.test(tokens[at]?.lower ?? '')) return null;
  let to = at + 1;
  while (to < at + MOST_WORDS && !PEOPLE.has(tokens[to]?.lower ?? '') && isBetween(tokens[to])) to++;
  const next = tokens[to + 1];
  if (!PEOPLE.has(tokens[to]?.lower ?? '') || /^\p{Lu}|^[,-]$/u.test(next?.text ?? '') || next?.pos === 'NOUN') return null;
  const key: PartyRef | null = lastPerson(looking, sentence);
  return key === null ? null : toFind(tokens[at] as Token, tokens[to] as Token, [key], 'DESCRIPTION', hasApostrophe(next));
}

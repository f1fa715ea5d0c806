/** What pronouns and descriptions share: how they become finds, and whom they cannot mean. */
import type { PartyRef } from '../domain.ts';
import type { Find } from './finds.ts';
import type { Looking, Seen } from './memory.ts';
import { COUNTRY_OF_ADJECTIVE } from './names/tables.ts';
import type { Token } from './tokens.ts';

export const SAYING_WORDS: ReadonlySet<string> = new Set(['said', 'says', 'added', 'also', 'announced', 'told']);

export const hasApostrophe = (token: Token | undefined): boolean => /^['’]s?$/.test(token?.text ?? '');

export const toFind = (
  from: Token,
  to: Token,
  parties: readonly PartyRef[],
  via: 'PRONOUN' | 'DESCRIPTION',
  possessive: boolean,
): Find => ({
  start: from.start,
  end: to.end,
  item: { kind: 'PARTY', parties, via, possessive },
});

/** "Acme advised it": whoever does something in this sentence does it to somebody else. */
export const notTheDoer = (looking: Looking, sentence: number): Looking => ({
  ...looking,
  topic: null,
  seen: looking.seen.filter((seen) => seen.sentence < sentence),
});

/** All mentions of these parties out of mind. */
export const without = (looking: Looking, out: (seen: Seen) => boolean): Looking => {
  const gone = new Set(looking.seen.filter(out).map(({ key }) => key));
  return {
    ...looking,
    topic: looking.topic !== null && gone.has(looking.topic) ? null : looking.topic,
    seen: looking.seen.filter(({ key }) => !gone.has(key)),
  };
};

/** An object of a verb: "advised it", "bought the company"; `next` stands behind it. */
export const isObject = (tokens: readonly Token[], at: number, next: number): boolean =>
  tokens[at - 1]?.pos === 'VERB' &&
  tokens[at - 1]?.lower !== 'said' &&
  !/^(?:VERB|AUX)$/.test(tokens[next]?.pos ?? '') &&
  !hasApostrophe(tokens[next]);

/** "Acme owns 20 percent of the oil producer": not of itself. */
export const isBehindShare = (tokens: readonly Token[], at: number, next: number): boolean =>
  ['of', 'in'].includes(tokens[at - 1]?.lower ?? '') &&
  /^(?:PERCENT|\W|percent|pct|stake|share|shares|interest|holding|control|cent|stakes|rest|owner)$/i.test(
    tokens[at - 2]?.lower ?? '',
  ) &&
  !hasApostrophe(tokens[next]);

const BEING = new Set([
  'been',
  'is',
  'are',
  'was',
  'were',
  'be',
  'become',
  'becomes',
  'became',
  'remain',
  'remains',
  'remained',
  "'s",
]);
const BEHIND_BEING = new Set(['now', 'also', 'still', 'among', 'one', 'of', 'already']);
const APPOSED_REACH = 8;

const isCode = (token: Token | undefined): boolean => /^<.+>$/.test(token?.text ?? '');

/** Where the name ends that a comma or a code stands behind at `at`; -1 where none does. */
export function nameEndBefore(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.text !== ',') return -1;
  return tokens[isCode(tokens[at - 2]) ? at - 3 : at - 2]?.end ?? -1;
}

/** "Bolt, its parent, said": no name stands in it, so it tells of Bolt; "Bolt, its unit Crate and" names another. */
function isApposed(tokens: readonly Token[], at: number): boolean {
  for (const token of tokens.slice(at + 1, at + APPOSED_REACH)) {
    if (/^[,.;)]$/.test(token.text)) return true;
    if (/^\p{Lu}/u.test(token.text) && token.pos !== 'ADJ' && !COUNTRY_OF_ADJECTIVE.has(token.text)) return false;
  }
  return true;
}

/** Ends of what stands as the subject right before `at`: "Bolt", "Bolt and Crate". */
function endsBefore(tokens: readonly Token[], at: number): ReadonlySet<number> {
  const ends = new Set<number>();
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (!/^\p{Lu}|^\d|^[,&]$|^['’]s$/u.test(token.text) && token.lower !== 'and' && !isCode(token)) break;
    ends.add(token.end);
  }
  return ends;
}

/**
 * Who stands right before words that tell of them: "Bolt, its parent", "Bolt is its largest shareholder",
 * "Bolt and Crate are among its owners" speak of Bolt as another's. Null where they tell of nobody.
 */
export function toldOf(tokens: readonly Token[], at: number, sentence: number): ((seen: Seen) => boolean) | null {
  const end = nameEndBefore(tokens, at);
  if (end >= 0) return isApposed(tokens, at) ? (seen) => seen.end === end : null;
  let copula = at - 1;
  while (copula > at - 5 && BEHIND_BEING.has(tokens[copula]?.lower ?? '')) copula--;
  if (!BEING.has(tokens[copula]?.lower ?? '')) return null;
  const ends = endsBefore(tokens, copula);
  return (seen) => seen.sentence === sentence && ends.has(seen.end);
}

/** Who is meant by "it", "its", "he", "the company", "the Russian group", "both firms": parties named before, or nobody where it is in doubt. */
import type { PartyRef, ReadParty } from '../domain.ts';
import type { Find } from './finds.ts';
import { inFocus, isFirm, type Looking, lastPerson, lastSpeaker, lastTwo, togetherJust } from './memory.ts';
import { COUNTRY_OF_ADJECTIVE } from './names/tables.ts';
import type { Token } from './tokens.ts';

/** What a firm is called when it is not named. */
const FIRM_NOUNS = new Set(
  'company group firm bank airline carrier carmaker automaker maker manufacturer producer operator brewer retailer broker brokerage insurer chain publisher broadcaster giant conglomerate utility corporation concern lender miner steelmaker drugmaker chipmaker club'.split(
    ' ',
  ),
);
const PLURALS = new Set('companies groups firms banks airlines partners carmakers giants sides parties'.split(' '));
const PRONOUNS: ReadonlyMap<string, 'it' | 'he' | 'they'> = new Map([
  ...['it', 'its', 'itself'].map((word): [string, 'it'] => [word, 'it']),
  ...['he', 'his', 'him', 'himself', 'she', 'her', 'herself'].map((word): [string, 'he'] => [word, 'he']),
  ...['they', 'their', 'them'].map((word): [string, 'they'] => [word, 'they']),
]);
const POSSESSIVE = new Set(['its', 'his', 'their', 'her']);
/** Described by these, a firm is not one that was named before. */
const NOT_KNOWN = new Set(
  'new other combined merged parent holding joint enlarged resulting another whole rival private investment largest biggest first second third only best leading top oldest same target acquired acquiring bigger smaller larger single unnamed privately'.split(
    ' ',
  ),
);
const SAYING = new Set(['said', 'says', 'added', 'also']);

/** A pronoun or description that begins at `at`, resolved; null where none begins or it is in doubt. */
export function resolveAt(tokens: readonly Token[], at: number, sentence: number, looking: Looking): Find | null {
  const token = tokens[at];
  if (!token) return null;
  const pronoun = PRONOUNS.get(token.lower);
  if (pronoun) return pronounAt(tokens, at, pronoun, sentence, looking);
  return token.lower === 'the' || token.lower === 'both' || token.lower === 'this'
    ? describedAt(tokens, at, sentence, looking)
    : null;
}

const toFind = (
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

function pronounAt(
  tokens: readonly Token[],
  at: number,
  pronoun: 'it' | 'he' | 'they',
  sentence: number,
  looking: Looking,
): Find | null {
  const token = tokens[at] as Token;
  const keys =
    pronoun === 'it'
      ? itAt(tokens, at, sentence, looking)
      : pronoun === 'he'
        ? one(lastPerson(token.lower === 'him' ? notTheDoer(looking, sentence) : looking, sentence))
        : togetherJust(looking, sentence);
  return keys.length === 0 ? null : toFind(token, token, keys, 'PRONOUN', POSSESSIVE.has(token.lower));
}

const one = (key: PartyRef | null): readonly PartyRef[] => (key === null ? [] : [key]);

/** "It said" goes on with who spoke last; any other "it" is the one in focus; "it is likely that" is nobody. */
function itAt(tokens: readonly Token[], at: number, sentence: number, looking: Looking): readonly PartyRef[] {
  if (isEmptyIt(tokens, at)) return [];
  const speaker = at === 0 && SAYING.has(tokens[1]?.lower ?? '') ? lastSpeaker(looking, sentence, isFirm) : null;
  const others = tokens[at]?.lower === 'it' && isObject(tokens, at, at + 1) ? notTheDoer(looking, sentence) : looking;
  return one(speaker ?? inFocus(others, sentence, isFirm));
}

/** "Acme advised it": whoever does something in this sentence does it to somebody else. */
const notTheDoer = (looking: Looking, sentence: number): Looking => ({
  ...looking,
  topic: null,
  seen: looking.seen.filter((seen) => seen.sentence < sentence),
});
/** "Acme owns 20 percent of the oil producer": not of itself. */
const isBehindOf = (tokens: readonly Token[], at: number, next: number): boolean =>
  ['of', 'in'].includes(tokens[at - 1]?.lower ?? '') &&
  /^(?:PERCENT|\W|percent|pct|stake|share|shares|interest|holding|control|cent)$/i.test(tokens[at - 2]?.lower ?? '') &&
  !hasApostrophe(tokens[next]);
const isObject = (tokens: readonly Token[], at: number, next: number): boolean =>
  tokens[at - 1]?.pos === 'VERB' &&
  tokens[at - 1]?.lower !== 'said' &&
  !/^(?:VERB|AUX)$/.test(tokens[next]?.pos ?? '') &&
  !hasApostrophe(tokens[next]);

function isEmptyIt(tokens: readonly Token[], at: number): boolean {
  const rest = tokens
    .slice(at + 1, at + 5)
    .map((token) => token.lower)
    .join(' ');
  return /^(?:is|was|will be|would be|seems|appears|remains)(?: \w+)? (?:likely|unlikely|clear|unclear|possible|impossible|expected|understood|thought|believed|time|too|difficult|important|necessary|not)\b/.test(
    rest,
  );
}

const hasApostrophe = (token: Token | undefined): boolean => /^['’]s?$/.test(token?.text ?? '');

/** How many mentions back a venture may have been named. */
const VENTURE_REACH = 100;

/** "the venture", "the joint venture": the venture named last; without one, nobody. */
function ventureAt(tokens: readonly Token[], at: number, to: number, looking: Looking): Find | null {
  if (['between', 'with', 'capital', 'partner', 'partners', 'agreement'].includes(tokens[to + 1]?.lower ?? '')) return null;
  const named = looking.seen.slice(-VENTURE_REACH).findLast(({ key }) => looking.party(key)?.venture === true);
  return named
    ? toFind(tokens[at] as Token, tokens[to] as Token, [named.key], 'DESCRIPTION', hasApostrophe(tokens[to + 1]))
    : null;
}

/** Where the noun of a description stands: behind "the" and up to three small words or a nationality. */
function headAt(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (to < at + 5 && !FIRM_NOUNS.has(tokens[to]?.lower ?? '') && !PLURALS.has(tokens[to]?.lower ?? '') && isInside(tokens[to]))
    to++;
  // "the technology group company": the last noun is the head.
  while (FIRM_NOUNS.has(tokens[to + 1]?.lower ?? '') && tokens[to + 1]?.pos === 'NOUN') to++;
  return to;
}

const isInside = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:NOUN|ADJ|NUM|PROPN)$/.test(token.pos) || token.text === '-') &&
  (/^\p{Ll}|^-|^\d/u.test(token.text) || COUNTRY_OF_ADJECTIVE.has(token.text));

/** "the company", "the Russian internet group", "the two groups", "both firms". */
function describedAt(tokens: readonly Token[], at: number, sentence: number, looking: Looking): Find | null {
  const first = tokens[at] as Token;
  for (const to of [at + 1, at + 2]) {
    if (tokens[to]?.lower === 'venture' && (to === at + 1 || tokens[at + 1]?.lower === 'joint'))
      return ventureAt(tokens, at, to, looking);
  }
  const to = headAt(tokens, at);
  const head = tokens[to];
  const words = tokens.slice(at + 1, to);
  if (!head) return null;
  if (PLURALS.has(head.lower)) {
    const plain = first.lower === 'both' || words.length === 0 || words.some((word) => word.lower === 'two');
    const two = plain ? lastTwo(looking, sentence) : [];
    return two.length === 2 ? toFind(first, head, two, 'DESCRIPTION', hasApostrophe(tokens[to + 1])) : null;
  }
  if (!FIRM_NOUNS.has(head.lower) || isPartOfMore(tokens, to) || words.some((word) => NOT_KNOWN.has(word.lower))) return null;
  const key = meant(tokens, at, to, sentence, looking);
  return key === null ? null : toFind(first, head, [key], 'DESCRIPTION', hasApostrophe(tokens[to + 1]));
}

/** "the group Acme", "the bank of", "the company secretary": the noun is not the end of it. */
function isPartOfMore(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to + 1];
  return (
    next !== undefined &&
    (/^\p{Lu}/u.test(next.text) || next.lower === 'of' || (next.text === '-' && next.start === tokens[to]?.end))
  );
}

function meant(tokens: readonly Token[], at: number, to: number, sentence: number, looking: Looking): PartyRef | null {
  const words = tokens.slice(at + 1, to);
  const fits = (party: ReadParty) => isFirm(party) && fitsWords(party, words, tokens[to] as Token);
  const speaks = at === 0 && words.length === 0 && SAYING.has(tokens[to + 1]?.lower ?? '');
  const others = isObject(tokens, at, to + 1) || isBehindOf(tokens, at, to + 1) ? notTheDoer(looking, sentence) : looking;
  return (speaks ? lastSpeaker(looking, sentence, fits) : null) ?? inFocus(others, sentence, fits);
}

/** A nationality must be the party's; a bank must be one, by its trade or its name. */
function fitsWords(party: ReadParty, words: readonly Token[], head: Token): boolean {
  const country = words.map((word) => COUNTRY_OF_ADJECTIVE.get(word.text)).find(Boolean);
  if (country && party.country !== country) return false;
  const told = `${party.trade ?? ''} ${party.names.join(' ')}`.toLowerCase();
  if (head.lower === 'bank') return told.includes('ban');
  if (head.lower === 'airline' || head.lower === 'carrier') return /air|carrier/.test(told) || party.trade === null;
  return true;
}

/** Who is meant by "it", "its", "he", "the company", "the Russian group", "both firms": parties named before, or nobody where it is in doubt. */
import type { PartyRef, ReadParty } from '../domain.ts';
import type { Find } from './finds.ts';
import { COUNTRY_OF_ADJECTIVE } from './names/tables.ts';
import type { Token } from './tokens.ts';

/** What a description may be a description of. */
export const FIRM_NOUNS = new Set(
  'company group firm bank airline carrier carmaker automaker maker manufacturer producer operator brewer retailer broker brokerage insurer chain publisher broadcaster giant conglomerate utility corporation concern lender conglomerate miner steelmaker drugmaker chipmaker club bidder exchange'.split(
    ' ',
  ),
);
const PLURALS = new Set('companies groups firms banks airlines partners carmakers giants sides parties'.split(' '));
const IT = new Set(['it', 'its', 'itself']);
const HE = new Set(['he', 'his', 'him', 'himself', 'she', 'her', 'herself']);
const THEY = new Set(['they', 'their', 'them']);
const POSSESSIVE = new Set(['its', 'his', 'their', 'her']);

/** A party's mention in the row of a sentence, to be looked back on. */
export interface Seen {
  readonly key: PartyRef;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  /** Comes first in its sentence or before its first verb. */
  readonly subject: boolean;
}

export interface Looking {
  readonly party: (key: PartyRef) => ReadParty | undefined;
  /** All mentions before the pronoun, in order. */
  readonly seen: readonly Seen[];
  /** The firm the story is about. */
  readonly topic: PartyRef | null;
}

const isFirm = (party: ReadParty | undefined): boolean =>
  party !== undefined && party.kind !== 'PERSON' && party.kind !== 'STATE';

/** The subject of this sentence so far, else the subject of one of the two sentences before, else the story's topic. */
function focus(looking: Looking, sentence: number, fits: (party: ReadParty) => boolean): PartyRef | null {
  const fitting = looking.seen.filter(({ key }) => {
    const party = looking.party(key);
    return party !== undefined && fits(party);
  });
  for (const back of [0, 1, 2]) {
    const here = fitting.filter((seen) => seen.sentence === sentence - back);
    const chosen = here.find((seen) => seen.subject) ?? here[0];
    if (chosen) return chosen.key;
  }
  const topic = looking.topic === null ? undefined : looking.party(looking.topic);
  return topic && fits(topic) ? topic.key : null;
}

function lastPerson(looking: Looking, sentence: number): PartyRef | null {
  const people = looking.seen.filter(({ key, sentence: at }) => looking.party(key)?.kind === 'PERSON' && sentence - at <= 2);
  const here = people.filter((seen) => seen.sentence === sentence);
  return (
    (here.find((seen) => seen.subject) ?? here.at(-1) ?? people.findLast((seen) => seen.subject) ?? people.at(-1))?.key ?? null
  );
}

/** The last two different firms named, for "both firms", "the two groups". */
function lastTwo(looking: Looking, sentence: number): PartyRef[] {
  const keys: PartyRef[] = [];
  for (const { key, sentence: at } of looking.seen.toReversed()) {
    if (sentence - at > 3 || keys.length === 2) break;
    if (isFirm(looking.party(key)) && !keys.includes(key)) keys.unshift(key);
  }
  return keys.length === 2 ? keys : [];
}

const find = (
  from: Token,
  to: Token,
  parties: readonly PartyRef[],
  via: 'PRONOUN' | 'DESCRIPTION',
  possessive: boolean,
): Find => ({ start: from.start, end: to.end, item: { kind: 'PARTY', parties, via, possessive } });

/** A pronoun or description that begins at `at`, resolved; null where none begins or it is in doubt. */
export function resolveAt(tokens: readonly Token[], at: number, sentence: number, looking: Looking): Find | null {
  const token = tokens[at];
  if (!token) return null;
  if (IT.has(token.lower))
    return isEmptyIt(tokens, at) ? null : single(token, focus(looking, sentence, isFirm), POSSESSIVE.has(token.lower));
  if (HE.has(token.lower)) return single(token, lastPerson(looking, sentence), POSSESSIVE.has(token.lower));
  if (THEY.has(token.lower)) {
    const two = lastTwo(looking, sentence);
    return two.length === 2 ? find(token, token, two, 'PRONOUN', POSSESSIVE.has(token.lower)) : null;
  }
  return describedAt(tokens, at, sentence, looking);
}

const single = (token: Token, key: PartyRef | null, possessive: boolean): Find | null =>
  key === null ? null : find(token, token, [key], 'PRONOUN', possessive);

/** "it is likely that", "it was not clear": nobody is meant. */
function isEmptyIt(tokens: readonly Token[], at: number): boolean {
  const rest = tokens
    .slice(at + 1, at + 5)
    .map((token) => token.lower)
    .join(' ');
  return /^(?:is|was|will be|would be|seems|appears|remains)(?: \w+)? (?:likely|unlikely|clear|unclear|possible|impossible|expected|understood|thought|believed|time|too|difficult|important|necessary|not)\b/.test(
    rest,
  );
}

/** "the venture", "the joint venture": the venture named last; without one, nobody. */
function ventureAt(tokens: readonly Token[], at: number, to: number, looking: Looking): Find | null {
  if (tokens[to + 1]?.lower === 'between' || tokens[to + 1]?.lower === 'with' || tokens[to + 1]?.lower === 'capital') return null;
  const named = looking.seen.findLast(({ key }) => looking.party(key)?.venture === true);
  return named
    ? find(tokens[at] as Token, tokens[to] as Token, [named.key], 'DESCRIPTION', /^['’]s?$/.test(tokens[to + 1]?.text ?? ''))
    : null;
}

/** "the company", "the Russian internet group", "the two groups", "both firms". */
function describedAt(tokens: readonly Token[], at: number, sentence: number, looking: Looking): Find | null {
  const first = tokens[at]?.lower ?? '';
  if (!['the', 'both', 'this'].includes(first)) return null;
  for (const to of [at + 1, at + 2])
    if (tokens[to]?.lower === 'venture' && (to === at + 1 || tokens[at + 1]?.lower === 'joint'))
      return ventureAt(tokens, at, to, looking);
  let to = at + 1;
  while (
    to < at + 5 &&
    tokens[to] &&
    !FIRM_NOUNS.has(tokens[to]?.lower ?? '') &&
    !PLURALS.has(tokens[to]?.lower ?? '') &&
    isInside(tokens[to])
  )
    to++;
  const head = tokens[to];
  if (!head) return null;
  const possessive = /^['’]s?$/.test(tokens[to + 1]?.text ?? '');
  const words = tokens.slice(at + 1, to);
  if (PLURALS.has(head.lower)) {
    const two =
      first === 'both' || words.some((word) => word.lower === 'two') || words.length === 0 ? lastTwo(looking, sentence) : [];
    return two.length === 2 ? find(tokens[at] as Token, head, two, 'DESCRIPTION', possessive) : null;
  }
  if (!FIRM_NOUNS.has(head.lower) || /^\p{Lu}/u.test(tokens[to + 1]?.text ?? '')) return null;
  if (words.some((word) => NOT_KNOWN.has(word.lower)) || tokens[to + 1]?.lower === 'of') return null;
  const key = focus(looking, sentence, (party) => isFirm(party) && fitsWords(party, words, head));
  return key === null ? null : find(tokens[at] as Token, head, [key], 'DESCRIPTION', possessive);
}

const isInside = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:NOUN|ADJ|NUM|PROPN)$/.test(token.pos) || token.text === '-') &&
  (/^\p{Ll}|^-|^\d/u.test(token.text) || COUNTRY_OF_ADJECTIVE.has(token.text));
/** Described by these, a firm is not one that was named before. */
const NOT_KNOWN = new Set([
  'new',
  'other',
  'combined',
  'merged',
  'parent',
  'holding',
  'joint',
  'enlarged',
  'resulting',
  'another',
  'whole',
  'rival',
  'private',
  'investment',
]);

/** A nationality must be the party's; other words must be among its trade's or its name's, where those are known. */
function fitsWords(party: ReadParty, words: readonly Token[], head: Token): boolean {
  const country = words.map((word) => COUNTRY_OF_ADJECTIVE.get(word.text)).find(Boolean);
  if (country && party.country !== country) return false;
  if (head.lower === 'bank' || head.lower === 'airline') {
    const told = `${party.trade ?? ''} ${party.names.join(' ')}`.toLowerCase();
    return told.includes(head.lower) || (head.lower === 'airline' && /\bair|airways/.test(told));
  }
  return true;
}

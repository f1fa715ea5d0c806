/** Whom the place of a word in its own clause makes or forbids: "Acme and its parent", "giving it 25 percent", "a group led by Ann Lee said it". */
import type { PartyRef } from '../domain.ts';
import { isFirm, type Looking, type Seen } from './memory.ts';
import type { Token } from './tokens.ts';

/** Words that begin another clause. */
const BOUNDARIES = new Set(
  'said says say that which who whose while because if when where although but after before as since until than whether ; :'.split(
    ' ',
  ),
);
const RELATIVES = new Set(['which', 'who']);
const GROUPS = new Set(['group', 'consortium', 'partnership', 'syndicate', 'team']);
const LEADING = new Set(['led', 'headed', 'controlled']);

const mentionsHere = (tokens: readonly Token[], at: number, sentence: number, looking: Looking): readonly Seen[] =>
  looking.seen.filter((seen) => seen.sentence === sentence && seen.end <= (tokens[at]?.start ?? 0));

/** No other clause begins between a mention and the place; "Acme, which owns the bank" goes on. */
function isSameClause(tokens: readonly Token[], at: number, { end }: Seen): boolean {
  const between = tokens.slice(0, at).filter((token) => token.start >= end);
  const rest = between[0]?.text === ',' ? between.slice(1) : between;
  return !(RELATIVES.has(rest[0]?.lower ?? '') ? rest.slice(1) : rest).some(({ lower }) => BOUNDARIES.has(lower));
}

/** "Acme, Bolt and Crate, which own": nothing but names, commas and "and" between two mentions. */
const isListed = (tokens: readonly Token[], first: Seen, last: Seen): boolean =>
  first.start < last.start &&
  tokens.some(({ lower, start, end }) => start >= first.end && end <= last.start && (lower === 'and' || lower === '&')) &&
  tokens
    .filter(({ start, end }) => start >= first.end && end <= last.start)
    .every(({ text, lower }) => lower === 'and' || /^[,&]$|^<.+>$|^\p{Lu}/u.test(text));

/** The last that acts; "Ann Lee, chairman of Acme, owns": a person before the verb acts, and not the firm that is told of him. */
function actorOf(here: readonly Seen[], looking: Looking): Seen | undefined {
  const last = here.findLast((seen) => seen.doing || seen.subject || seen.speaks);
  if (!last || last.doing || !last.subject) return last;
  return here.find((seen) => seen.subject && looking.party(seen.key)?.kind === 'PERSON') ?? last;
}

/** "Ann Lee, chairman of Acme, owns 5 percent of the company": the firm that is told of the person who acts in this clause; null where there is none. */
export function servedByActor(tokens: readonly Token[], at: number, sentence: number, looking: Looking): PartyRef | null {
  const here = mentionsHere(tokens, at, sentence, looking);
  const actor = actorOf(here, looking);
  if (!actor || looking.party(actor.key)?.kind !== 'PERSON' || !isSameClause(tokens, at, actor)) return null;
  return here.find((seen) => seen.subject && seen.start > actor.end && isFirm(looking.party(seen.key)))?.key ?? null;
}

/** Who does what the clause of the place says; nobody where it does not name him. */
export function doersOf(tokens: readonly Token[], at: number, sentence: number, looking: Looking): readonly PartyRef[] {
  const here = mentionsHere(tokens, at, sentence, looking);
  const last = actorOf(here, looking);
  if (!last || !isSameClause(tokens, at, last)) return [];
  return here.filter((seen) => seen.start === last.start || isListed(tokens, seen, last)).map(({ key }) => key);
}

/** Behind a preposition, with no verb and no possessive of its own: "the likeliest bidder for the firm". */
export const isGoverned = (tokens: readonly Token[], at: number, next: number): boolean =>
  tokens[at - 1]?.pos === 'ADP' &&
  !BOUNDARIES.has(tokens[at - 1]?.lower ?? '') &&
  !/^(?:VERB|AUX)$/.test(tokens[next]?.pos ?? '') &&
  !/^['’]s?$/.test(tokens[next]?.text ?? '');

/** "…, giving it 25 percent": whoever does the first thing gets the second. */
export const isResult = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 2]?.text === ',' && tokens[at - 1]?.lower.endsWith('ing') === true;

/** "Acme was fined by Bolt and its unit was sold": the second half tells of whom the first is about. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + CLAUSE_REACH);
  const aux = behind.findIndex(({ lower }) => /^(?:is|was|are|were|has|had|will|would|may)$/.test(lower));
  const plain = aux > 0 && behind.slice(0, aux).every(({ text }) => /^[\p{L}\d&-]+$/u.test(text));
  return plain && tokens.slice(0, at).some(({ lower }) => lower === 'by') && tokens.slice(0, at).some(({ pos }) => pos === 'AUX');
}
const CLAUSE_REACH = 6;

/** "with Acme and its parent": the name right before. */
export function joinedTo(tokens: readonly Token[], at: number, sentence: number, looking: Looking): PartyRef | null {
  if (tokens[at]?.lower !== 'its' || tokens[at - 1]?.lower !== 'and') return null;
  if (opensClause(tokens, at)) return null;
  const end = tokens[at - 2]?.end;
  const seen = mentionsHere(tokens, at, sentence, looking).findLast((one) => one.end === end);
  return seen && looking.party(seen.key)?.kind !== 'PERSON' ? seen.key : null;
}

const BUYING = /^(?:buy|buying|acquire|acquiring|purchase|purchasing)$/;
const TOWARDS = new Set(['to', 'about', 'on', 'over', 'for']);

/** "in talks with Bolt to buy its bank", "agreed with Bolt on buying its stake": what is bought is the other side's. */
export function counterpartOf(tokens: readonly Token[], at: number, sentence: number, looking: Looking): PartyRef | null {
  if (tokens[at]?.lower !== 'its' || !BUYING.test(tokens[at - 1]?.lower ?? '') || !TOWARDS.has(tokens[at - 2]?.lower ?? ''))
    return null;
  const behind = /^<.+>$/.test(tokens[at - 3]?.text ?? '') ? tokens[at - 4]?.end : tokens[at - 3]?.end;
  const seen = mentionsHere(tokens, at, sentence, looking).findLast(({ end }) => end === behind);
  const from = tokens.findIndex(({ start }) => start >= (seen?.start ?? Number.POSITIVE_INFINITY));
  const isWith = tokens.slice(Math.max(0, from - WITH_REACH), Math.max(0, from)).some(({ lower }) => lower === 'with');
  return seen && !seen.subject && isWith && isFirm(looking.party(seen.key)) ? seen.key : null;
}
const WITH_REACH = 6;

/** "An investor group led by Ann Lee said it": its leader, who is named first in the sentence. */
export function leaderOf(tokens: readonly Token[], at: number, sentence: number, looking: Looking): PartyRef | null {
  const by = tokens.findIndex((token, i) => token.lower === 'by' && LEADING.has(tokens[i - 1]?.lower ?? ''));
  if (by < 0 || by > at || !GROUPS.has(tokens[by - 2]?.lower ?? '')) return null;
  const behind = mentionsHere(tokens, at, sentence, looking).filter(({ start }) => start > (tokens[by]?.start ?? 0));
  const isHere = behind.some(({ key }) => key === looking.group?.led);
  return isHere ? (looking.group?.acts ?? null) : (behind[0]?.key ?? null);
}

/** "The company", "the Russian internet group", "the unit", "both firms", "each partner": who is described so. */
import type { PartyRef, ReadParty } from '../domain.ts';
import { doersOf, isGoverned, servedByActor } from './binding.ts';
import type { Find } from './finds.ts';
import { fitOf } from './fit.ts';
import { focusWithin, inFocus, isFirm, type Looking, lastFirm, lastSpeaker, lastTwo } from './memory.ts';
import { COUNTRY_OF_ADJECTIVE } from './names/tables.ts';
import { TRADE_HEADS } from './names/trades.ts';
import { hasApostrophe, isBehindShare, isObject, nameEndBefore, SAYING_WORDS, toFind, toldOf, without } from './references.ts';
import { seatIn } from './seats.ts';
import type { Token } from './tokens.ts';

const PLURALS = new Set(
  'companies groups firms banks airlines partners carmakers giants sides parties retailers operators'.split(' '),
);
/** What a firm is called when another owns it. */
const UNIT_NOUNS = new Set('unit subsidiary division arm affiliate offshoot'.split(' '));
/** What a firm is called when it is not named. */
const isFirmNoun = (word: string): boolean =>
  (TRADE_HEADS.has(word) && !UNIT_NOUNS.has(word) && !NO_FIRM.has(word)) || MORE_NOUNS.has(word);
const MORE_NOUNS = new Set(
  'agency fund activist investor corporation yard smelter bourse trader exchange trust partnership platform'.split(' '),
);
const NO_FIRM = new Set(
  'agency house monopoly brand label consortium fund advertiser contractor studio enterprise undertaking'.split(' '),
);
/** Described by these, a firm is not one that was named before. */
const NOT_KNOWN = new Set(
  'new other combined merged parent holding joint enlarged resulting another whole rival private investment largest biggest first second third only best leading top oldest same target acquired acquiring bigger smaller larger single unnamed privately average shell listed local foreign remaining core entire future'.split(
    ' ',
  ),
);
/** Heads that are plain even where a noun follows: "the company shares". */
const PLAIN_HEADS = new Set(['company', 'group', 'firm']);
/** A description that tells something looks so many sentences back. */
const TELLING_REACH = 6;
const UNIT_REACH = 6;
/** What tells nothing means the story's firm, where that was named so many sentences back. */
const TOPIC_REACH = 8;
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

/** "the Oslo-based", "the Tampa, Florida-based", "the Lee family-controlled": where the words behind it begin. */
function behindPlace(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + PLACE_REACH && /^\p{Lu}|^,$|^family$/u.test(tokens[at]?.text ?? ''); at++) {
    if (tokens[at + 1]?.text === '-' && PLACED.has(tokens[at + 2]?.lower ?? '')) return at + 3;
  }
  return from;
}
const PLACED = new Set(['based', 'listed', 'registered', 'controlled', 'owned', 'backed', 'headquartered']);
const PLACE_REACH = 5;

/** Where the noun of a description stands: behind "the" and up to four small words or a nationality. */
function headAt(tokens: readonly Token[], at: number): number {
  let to = behindPlace(tokens, at + 1);
  const most = to + 5;
  while (to < most && !isHead(tokens[to]) && !isSide(tokens, to) && isInside(tokens[to])) to++;
  // "the technology group company": the last noun is the head.
  while (isFirmNoun(tokens[to + 1]?.lower ?? '') && tokens[to + 1]?.pos === 'NOUN') to++;
  return to;
}

/** "the Chinese side", "the Thai partner": of two that do something together the one of that country. */
const isSide = (tokens: readonly Token[], at: number): boolean =>
  /^(?:side|partner|party)$/.test(tokens[at]?.lower ?? '') && COUNTRY_OF_ADJECTIVE.has(tokens[at - 1]?.text ?? '');

const isHead = (token: Token | undefined): boolean =>
  token?.lower === 'business' ||
  isFirmNoun(token?.lower ?? '') ||
  PLURALS.has(token?.lower ?? '') ||
  UNIT_NOUNS.has(token?.lower ?? '');

const isInside = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:NOUN|ADJ|NUM|PROPN)$/.test(token.pos) || token.text === '-' || token.lower === 'based') &&
  (/^\p{Ll}|^-|^\d/u.test(token.text) || COUNTRY_OF_ADJECTIVE.has(token.text));

const isVerb = (token: Token | undefined): boolean =>
  /^(?:VERB|AUX)$/.test(token?.pos ?? '') || /^(?:own|hold|owning|holding|will|would|has|have|had)$/.test(token?.lower ?? '');

/** "both firms", "the two groups", "each partner", "Both said": the two in mind. */
export function pairAt(tokens: readonly Token[], at: number, sentence: number, looking: Looking): Find | null {
  const first = tokens[at] as Token;
  const alone = /^(?:both|each)$/.test(first.lower) && isVerb(tokens[at + 1]);
  if (alone && at > 0 && !/^(?:[,;"“]|and|but|which|with|while)$/.test(tokens[at - 1]?.lower ?? '')) return null;
  const pair = first.lower === 'the' && ['pair', 'duo'].includes(tokens[at + 1]?.lower ?? '');
  const to = alone ? at : pair ? at + 1 : headAt(tokens, at);
  // "Acme and Bolt, both Canadian companies, said": tells what they are.
  if (!alone && first.lower === 'both' && at > 2 && tokens[at - 1]?.text === ',' && /^[,.;]$/.test(tokens[to + 1]?.text ?? '.'))
    return null;
  const head = tokens[to];
  const words = tokens.slice(at + 1, to);
  const plural =
    PLURALS.has(head?.lower ?? '') &&
    (words.length === 0 || words.some((word) => word.lower === 'two') || first.lower === 'both');
  const each =
    first.lower === 'each' &&
    words.length === 0 &&
    (PLAIN_HEADS.has(head?.lower ?? '') || ['partner', 'side', 'party'].includes(head?.lower ?? ''));
  if (!head || !(to === at || each || pair || (plural && first.lower !== 'each'))) return null;
  const two = lastTwo(looking, sentence);
  return two.length === 2 ? toFind(first, head, two, 'DESCRIPTION', hasApostrophe(tokens[to + 1])) : null;
}

/** "the company", "the Russian internet group", "the unit", "the latter". */
export function describedAt(tokens: readonly Token[], at: number, sentence: number, looking: Looking): Find | null {
  const first = tokens[at] as Token;
  if (first.lower !== 'the' && first.lower !== 'this') return null;
  for (const to of [at + 1, at + 2]) {
    if (tokens[to]?.lower === 'venture' && (to === at + 1 || tokens[at + 1]?.lower === 'joint'))
      return ventureAt(tokens, at, to, looking);
  }
  if (tokens[at + 1]?.lower === 'latter' && !/^(?:NOUN|ADJ)$/.test(tokens[at + 2]?.pos ?? '')) {
    const doers = doersOf(tokens, at, sentence, looking);
    const last = lastFirm(
      without(looking, (seen) => doers.includes(seen.key)),
      sentence,
    );
    return last === null ? null : toFind(first, tokens[at + 1] as Token, [last], 'DESCRIPTION', hasApostrophe(tokens[at + 2]));
  }
  const called = tokens[at + 2]?.pos === 'NOUN' ? null : calledSo(tokens[at + 1], looking);
  if (called !== null) return toFind(first, tokens[at + 1] as Token, [called], 'DESCRIPTION', hasApostrophe(tokens[at + 2]));
  return byTrade(tokens, at, sentence, looking);
}

/** "the Russian internet group", "the unit". */
function byTrade(tokens: readonly Token[], at: number, sentence: number, looking: Looking): Find | null {
  const to = headAt(tokens, at);
  const head = tokens[to];
  const words = tokens.slice(at + 1, to);
  if (
    !head ||
    isAppositive(tokens, at, to, words.length > 0) ||
    isPartOfMore(tokens, to, words.length > 0) ||
    words.some((word, i) => NOT_KNOWN.has(word.lower) && !(word.lower === 'private' && words[i + 1]?.lower === 'equity'))
  )
    return null;
  if (looking.group !== null && isLedGroup(words, head))
    return toFind(tokens[at] as Token, head, [looking.group.acts], 'DESCRIPTION', hasApostrophe(tokens[to + 1]));
  const isBusiness = head.lower === 'business';
  const isUnit = UNIT_NOUNS.has(head.lower);
  if (!isUnit && !isBusiness && !isFirmNoun(head.lower) && !isSide(tokens, to)) return null;
  const unit = isUnit || isBusiness ? unitMeant(words, sentence, looking, isBusiness ? 1 : UNIT_REACH) : null;
  const key = isUnit ? unit : (unit ?? meant(tokens, at, to, sentence, looking));
  return key === null ? null : toFind(tokens[at] as Token, head, [key], 'DESCRIPTION', hasApostrophe(tokens[to + 1]));
}

/** "the group", "the investor group" where the story tells who leads one. */
const isLedGroup = (words: readonly Token[], head: Token): boolean =>
  head.lower === 'group' && words.every(({ lower }) => ['investor', 'investment', 'shareholder', 'investors'].includes(lower));

/** "the unit": the firm named last that the story calls one. */
function unitMeant(words: readonly Token[], sentence: number, looking: Looking, reach: number): PartyRef | null {
  const isUnit = (party: ReadParty): boolean => isFirm(party) && looking.isUnit(party.key);
  if (words.length > 0) return null;
  return (
    focusWithin(looking, sentence, isUnit, 0) ??
    lastFirm(looking, sentence, isUnit) ??
    focusWithin(looking, sentence, isUnit, reach)
  );
}

/** "the port" for the one party so far that is called "Acme Sea Port"; "the family" for "the Lee family". */
function calledSo(head: Token | undefined, looking: Looking): PartyRef | null {
  if (head?.pos !== 'NOUN' || isHead(head)) return null;
  const called = looking
    .calledBy(head.lower)
    .filter((key) => looking.party(key) && looking.seen.some((seen) => seen.key === key));
  return called.length === 1 ? (called[0] ?? null) : null;
}
/** "Acme, the Dutch bank that …": it tells what Acme is, and of nobody else. */
const isAppositive = (tokens: readonly Token[], at: number, to: number, told: boolean): boolean =>
  told &&
  nameEndBefore(tokens, at) >= 0 &&
  /^\p{Lu}/u.test(tokens[at - 2]?.text ?? '') &&
  (/^(?:[,.;]|that|which|who|whose|where|being|behind|in|with|based)$/.test(tokens[to + 1]?.lower ?? '.') ||
    /(?:ing|ed)$/.test(tokens[to + 1]?.lower ?? ''));

/** "the Dutch group bid for": taken for nouns though they are verbs there. */
const ALSO_VERBS = new Set(
  'bid bids plans offers reports cuts posts eyes deals needs wants makes holds rose fell stakes names'.split(' '),
);

/** "the group Acme", "the bank of", "the brokerage house": the noun is not the end of it. */
function isPartOfMore(tokens: readonly Token[], to: number, told: boolean): boolean {
  const [head, next] = [tokens[to], tokens[to + 1]];
  if (!next) return false;
  if (told && next.text === ',' && /^\p{Lu}/u.test(tokens[to + 2]?.text ?? '') && tokens[to + 2]?.pos === 'PROPN') return true;
  if (/^\p{Lu}/u.test(next.text) || next.lower === 'of' || (next.text === '-' && next.start === head?.end)) return true;
  return (
    next.pos === 'NOUN' &&
    !ALSO_VERBS.has(next.lower) &&
    (told || !PLAIN_HEADS.has(head?.lower ?? '')) &&
    /^\p{Ll}/u.test(next.text)
  );
}

/** The party that the words fit, however far back; else one that they do not clash with, in focus. */
function meant(tokens: readonly Token[], at: number, to: number, sentence: number, looking: Looking): PartyRef | null {
  const words = tokens.slice(behindPlace(tokens, at + 1), to);
  const said = tokens[to] as Token;
  const head = isSide(tokens, to) ? { ...said, lower: 'company' } : said;
  const seat = seatIn(tokens.slice(at + 1, to));
  const sits = (party: ReadParty, least: number) => seat === null || seatFit(looking, party, seat) >= Math.max(0, least - 1);
  const fitting = (least: number) => (party: ReadParty) =>
    isFirm(party) && fitOf(party, words, head) >= (seat === null ? least : Math.min(least, 1)) && sits(party, least);
  const speaks = at === 0 && words.length === 0 && SAYING_WORDS.has(tokens[to + 1]?.lower ?? '');
  const speaker = speaks ? lastSpeaker(looking, sentence, fitting(0)) : null;
  const others = possible(tokens, at, to, sentence, looking);
  const served = words.length === 0 && isBehindShare(tokens, at, to + 1) ? servedByActor(tokens, at, sentence, looking) : null;
  return (
    speaker ??
    served ??
    focusWithin(others, sentence, fitting(2), TELLING_REACH) ??
    topicSeen(others, sentence, fitting(1)) ??
    focusWithin(others, sentence, fitting(1)) ??
    inFocus(others, sentence, fitting(0))
  );
}

/** 1 where the party is said to sit there, 0 where no seat of it is told, -1 where it sits elsewhere. */
function seatFit(looking: Looking, party: ReadParty, seat: string): -1 | 0 | 1 {
  const told = [...looking.seatsOf(party.key)];
  if (told.length === 0) return 0;
  return told.some((place) => place === seat || place.endsWith(` ${seat}`)) ? 1 : -1;
}

/** The story's firm where it was named not long ago: "Tarn rose after the company" is not about Tarn in a story about Vellum. */
function topicSeen(looking: Looking, sentence: number, fits: (party: ReadParty) => boolean): PartyRef | null {
  return focusWithin(looking, sentence, (party) => party.key === looking.topic && fits(party), TOPIC_REACH);
}

function possible(tokens: readonly Token[], at: number, to: number, sentence: number, looking: Looking): Looking {
  if (isObject(tokens, at, to + 1) || isBehindShare(tokens, at, to + 1) || isGoverned(tokens, at, to + 1)) {
    const doers = doersOf(tokens, at, sentence, looking);
    return without(looking, (seen) => doers.includes(seen.key));
  }
  const told = toldOf(tokens, at, sentence);
  return told ? without(looking, told) : looking;
}

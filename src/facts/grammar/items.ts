/** Items as the grammar wants them: compounds in one piece, and words that are called a title but are no post as plain nouns. */

import { isCalling } from '../../reading/titles.ts';
import type { Item, TitleItem, VerbItem, WordItem } from '../../reading/types.ts';
import { TIME } from '../words/grammar.ts';
import { HOLDER_NOUNS, PARENT_NOUNS, PARTNER_NOUNS } from '../words/nouns.ts';

/** Nouns of the trade, whatever a tagger takes them for: "a Acme-owned firm", "part of". */
const SURE_NOUNS: Readonly<Record<string, string>> = {
  part: 'part',
  firm: 'firm',
  unit: 'unit',
  units: 'unit',
  stake: 'stake',
  stakes: 'stake',
  venture: 'venture',
  subsidiary: 'subsidiary',
  interest: 'interest',
  holding: 'holding',
  bid: 'bid',
  arm: 'arm',
  group: 'group',
  stock: 'stock',
  buyout: 'buyout',
  takeover: 'takeover',
};

const touches = (a: Item | undefined, b: Item | undefined): boolean => a !== undefined && b !== undefined && a.end === b.start;
const isHyphen = (item: Item | undefined): boolean => item?.kind === 'WORD' && item.lower === '-';

/** "owner", "shareholder", "billionaire": a noun that relates or describes. */
function asNoun(item: TitleItem): Item {
  const last = item.titles.at(-1)?.split(' ').at(-1) ?? '';
  const relates = HOLDER_NOUNS.has(last) || PARENT_NOUNS.has(last) || PARTNER_NOUNS.has(last);
  if (!relates && !item.titles.every(isCalling)) return item;
  return { kind: 'WORD', text: item.text, lower: item.lower, lemma: last, pos: 'NOUN', start: item.start, end: item.end };
}

function sure(item: WordItem): WordItem {
  const lemma = SURE_NOUNS[item.lower];
  return lemma && item.pos !== 'NOUN' ? { ...item, lemma, pos: 'NOUN' } : item;
}

/** "spin-off", "state-owned": one word, with the part of speech of its last piece; what ends in a participle describes. */
function joinedWord(first: WordItem, last: Item): WordItem {
  const described = last.kind === 'VERB';
  const lemma = last.kind === 'WORD' ? last.lemma : last.lower;
  return {
    kind: 'WORD',
    text: `${first.text}-${last.text}`,
    lower: `${first.lower}-${last.lower}`,
    lemma: `${first.lower}-${lemma.toLowerCase()}`,
    pos: described ? 'ADJ' : last.kind === 'WORD' && last.pos === 'ADJ' ? 'ADJ' : 'NOUN',
    start: first.start,
    end: last.end,
  };
}

const TIME_WORDS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december|today|yesterday|tomorrow|tonight)$/;
export const PERIODS =
  /^(?:week|month|year|quarter|night|summer|spring|autumn|winter|fall|weekend|decade|morning|afternoon|evening)s?$/;
const isTime = (item: Item | undefined): boolean =>
  item?.kind === 'WORD' && (TIME_WORDS.test(item.lower) || PERIODS.test(item.lower));

/** How many items from here say when: "last August", "earlier this month", "Friday". */
function timeLength(items: readonly Item[], at: number): number {
  const item = items[at]!;
  if (item.kind !== 'WORD') return 0;
  if (/^(?:last|next|this)$/.test(item.lower) && isTime(items[at + 1])) return 2;
  return TIME_WORDS.test(item.lower) && item.pos !== 'AUX' ? 1 : 0;
}

/** "privately held", "publicly traded": one adjective, unless somebody follows that holds. */
function standingLength(items: readonly Item[], at: number): number {
  const [how, what, by] = [items[at]!, items[at + 1], items[at + 2]];
  const standing =
    how.kind === 'WORD' &&
    /^(?:privately|publicly|closely|widely|family|locally)$/.test(how.lower) &&
    what !== undefined &&
    /^(?:held|owned|traded|listed|quoted|controlled)$/.test(what.lower);
  return standing && by?.lower !== 'by' ? 2 : 0;
}

const ROUGH: readonly (readonly string[])[] = [
  ['about'],
  ['over'],
  ['around'],
  ['nearly'],
  ['almost'],
  ['some'],
  ['approximately'],
  ['up', 'to'],
  ['more', 'than'],
  ['less', 'than'],
  ['at', 'least'],
  ['as', 'many', 'as'],
];

/** Words that only blur a number: "bought about 40,000 shares". */
function roughLength(items: readonly Item[], at: number): number {
  const words = ROUGH.find((row) => row.every((word, i) => items[at + i]?.lower === word));
  const number = words ? items[at + words.length] : undefined;
  return words && number?.kind === 'WORD' && number.pos === 'NUM' ? words.length : 0;
}

const isTicker = (item: Item): boolean => item.kind === 'WORD' && /^<.*>$/.test(item.text);

/** Nouns to a tagger, verbs between a name and what it has: "Lindner controls 40,000 shares". */
const TRADE_VERBS: Readonly<Record<string, string>> = {
  controls: 'control',
  holds: 'hold',
  owns: 'own',
  plans: 'plan',
  buys: 'buy',
  sells: 'sell',
  acquires: 'acquire',
  own: 'own',
  hold: 'hold',
};

function asVerb(items: readonly Item[], at: number): VerbItem | null {
  const [before, item, next] = [items[at - 1], items[at]!, items[at + 1]];
  const lemma = item.kind === 'WORD' && item.pos !== 'VERB' ? TRADE_VERBS[item.lower] : undefined;
  const subject =
    (before?.kind === 'PARTY' && !before.possessive) || (before?.kind === 'WORD' && /^(?:who|which)$/.test(before.lower));
  const object =
    next?.kind === 'PERCENT' || next?.kind === 'PARTY' || (next?.kind === 'WORD' && (next.pos === 'DET' || next.pos === 'NUM'));
  if (!lemma || !subject || !object) return null;
  return {
    kind: 'VERB',
    text: item.text,
    lower: item.lower,
    lemma,
    tense: 'PRESENT',
    passive: false,
    perfect: false,
    progressive: false,
    form: 'FINITE',
    modal: null,
    negated: false,
    start: item.start,
    end: item.end,
  };
}

/** "is part" of a firm: the verb and the noun, where reading made a verb of both. */
function splitPart(item: Item): readonly Item[] | null {
  if (item.kind !== 'VERB' || item.lemma !== 'part' || !/ part$/.test(item.lower)) return null;
  const at = item.end - 4;
  const noun: WordItem = { kind: 'WORD', text: 'part', lower: 'part', lemma: 'part', pos: 'NOUN', start: at, end: item.end };
  return [{ ...item, lemma: 'be', end: at - 1 }, noun];
}

const BE_FORMS: Readonly<Record<string, 'PAST' | 'PRESENT'>> = { is: 'PRESENT', are: 'PRESENT', was: 'PAST', were: 'PAST' };

/** "is", "has been" that reading left as words before a noun: the verb "be". */
function asBe(items: readonly Item[], at: number): { readonly verb: VerbItem; readonly length: number } | null {
  const [item, next] = [items[at]!, items[at + 1]];
  if (item.kind !== 'WORD' || item.pos !== 'AUX') return null;
  const perfect = /^(?:has|have|had)$/.test(item.lower) && next?.lower === 'been';
  const tense = perfect ? (item.lower === 'had' ? 'PAST' : 'PRESENT') : BE_FORMS[item.lower];
  if (!tense) return null;
  const length = perfect ? 2 : 1;
  const negated = items[at + length]?.lower === 'not';
  const end = items[at + length - 1]!.end;
  const verb: VerbItem = {
    kind: 'VERB',
    text: item.text,
    lower: item.lower,
    lemma: 'be',
    tense,
    passive: false,
    perfect,
    progressive: false,
    form: 'FINITE',
    modal: null,
    negated,
    start: item.start,
    end,
  };
  return { verb, length };
}

/** Items of one sentence, made ready. Ticker codes are left out. */
export function ready(all: readonly Item[]): readonly Item[] {
  const items = all.filter((item) => !isTicker(item) && !(item.kind === 'WORD' && (item.lower === '<' || item.lower === '>')));
  const made: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]!;
    const length = timeLength(items, at);
    if (length > 0 && !isHyphen(items[at + length])) {
      made.push({
        kind: 'WORD',
        text: item.text,
        lower: TIME,
        lemma: TIME,
        pos: 'PUNCT',
        start: item.start,
        end: items[at + length - 1]!.end,
      });
      at += length - 1;
      continue;
    }
    const standing = standingLength(items, at);
    if (standing > 0) {
      made.push({
        kind: 'WORD',
        text: item.text,
        lower: item.lower,
        lemma: item.lower,
        pos: 'ADJ',
        start: item.start,
        end: items[at + 1]!.end,
      });
      at += 1;
      continue;
    }
    const last = made.at(-1);
    if (item.kind === 'WORD' && /^['’]s?$/.test(item.lower) && last?.kind === 'PARTY' && !last.possessive) {
      made[made.length - 1] = { ...last, possessive: true };
      continue;
    }
    const rough = roughLength(items, at);
    if (rough > 0) {
      at += rough - 1;
      continue;
    }
    const be = asBe(items, at);
    if (be) {
      made.push(be.verb);
      at += be.length - 1;
      continue;
    }
    const found = splitPart(item) ?? [asVerb(items, at)].filter((verb) => verb !== null);
    if (found.length > 0) {
      made.push(...found);
      continue;
    }
    const next = items[at + 1];
    const before = made.at(-1);
    const owning = items[at + 3];
    if (
      item.kind === 'WORD' &&
      isHyphen(next) &&
      items[at + 2]?.kind === 'VERB' &&
      owning?.lower === 'by' &&
      touches(item, next)
    ) {
      made.push({ ...(items[at + 2] as VerbItem), start: item.start });
      at += 2;
      continue;
    }
    if (isHyphen(item) && touches(before, item) && touches(item, next) && before && next) {
      if (before.kind === 'WORD' && (next.kind === 'WORD' || next.kind === 'VERB')) {
        made[made.length - 1] = joinedWord(before, next);
        at += 1;
      }
      continue;
    }
    if (item.kind === 'VERB' && item.lower === 'including') {
      made.push({
        kind: 'WORD',
        text: item.text,
        lower: item.lower,
        lemma: 'include',
        pos: 'ADP',
        start: item.start,
        end: item.end,
      });
      continue;
    }
    made.push(item.kind === 'TITLE' ? asNoun(item) : item.kind === 'WORD' ? sure(item) : item);
  }
  return made;
}

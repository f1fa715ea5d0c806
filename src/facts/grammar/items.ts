/** Items as the grammar wants them: compounds in one piece, and words that are called a title but are no post as plain nouns. */

import { isCalling } from '../../reading/titles.ts';
import type { Item, TitleItem, VerbItem, WordItem } from '../../reading/types.ts';
import { HOLDER_NOUNS, PARENT_NOUNS, PARTNER_NOUNS } from '../words/nouns.ts';
import {
  closingIn,
  inPercent,
  isSaidTwice,
  lineBetween,
  partOwned,
  rewordVerb,
  takerAhead,
  toDoing,
  townLength,
} from './compounds.ts';
import { reword } from './reword.ts';
import { withoutSeats } from './seats.ts';

/** Nouns of the trade, whatever a tagger takes them for: "an Acme-owned firm", "part of". */
const SURE_NOUNS: ReadonlyMap<string, string> = new Map(
  'part firm unit stake venture subsidiary interest holding bid arm group stock buyout takeover'
    .split(' ')
    .map((noun): [string, string] => [noun, noun])
    .concat([
      ['shares', 'share'],
      ['bidders', 'bidder'],
      ['suitors', 'suitor'],
      ['talks', 'talk'],
      ['units', 'unit'],
      ['stakes', 'stake'],
      ['subsidiaries', 'subsidiary'],
      ['affiliates', 'affiliate'],
      ['divisions', 'division'],
      ['owners', 'owner'],
      ['shareholders', 'shareholder'],
      ['stockholders', 'stockholder'],
      ['investors', 'investor'],
      ['backers', 'backer'],
      ['partners', 'partner'],
    ]),
);

/** "Acme partner Ann Lee", "a partner at Acme", "managing partner": somebody in a partnership, and no partner of a firm. */
const isPost = ({ titles }: TitleItem, next: Item | undefined, isPerson: (item: Item) => boolean): boolean =>
  titles.at(-1)?.includes(' ') === true || (next !== undefined && (next.lower === 'at' || isPerson(next)));

/** "owner", "shareholder", "billionaire": a noun that relates or describes. */
function asNoun(item: TitleItem, next: Item | undefined, isPerson: (item: Item) => boolean): Item {
  const last = item.titles.at(-1)?.split(' ').at(-1) ?? '';
  const relates = HOLDER_NOUNS.has(last) || PARENT_NOUNS.has(last) || (PARTNER_NOUNS.has(last) && !isPost(item, next, isPerson));
  if (!relates && !item.titles.every(isCalling)) return item;
  return { kind: 'WORD', text: item.text, lower: item.lower, lemma: last, pos: 'NOUN', start: item.start, end: item.end };
}

function asWord(item: WordItem): WordItem {
  const lemma = item.pos === 'NOUN' ? undefined : SURE_NOUNS.get(item.lower);
  return lemma ? { ...item, lemma, pos: 'NOUN' } : item;
}

/** Ticker codes and the angles around names. */
const isCode = (item: Item): boolean =>
  item.kind === 'WORD' && item.lower.charCodeAt(0) === 60 && (item.lower === '<' || item.lower.endsWith('>'));
const isAngle = (item: Item): boolean => item.kind === 'WORD' && item.lower === '>';

/** A "not" that reading left outside the verb group. */
const isNot = (item: Item | undefined): boolean => item?.kind === 'WORD' && (item.lower === 'not' || item.lower === "n't");

/** "its holding in Bolt", "a 5 percent holding": a noun, where a tagger saw a verb. */
const isOwned = ({ lower }: VerbItem, before: Item | undefined): boolean =>
  lower === 'holding' &&
  (before?.kind === 'PERCENT' ||
    /^(?:its|their|his|her)$/.test(before?.lower ?? '') ||
    (before?.kind === 'PARTY' && before.possessive));

/** "in holding company Bolt". */
const isHoldingCompany = ({ lower }: VerbItem, next: Item | undefined): boolean =>
  lower === 'holding' && /^(?:company|group|firm|companies)$/.test(next?.lower ?? '');

/** "the Warrego block has": a thing, where a tagger saw a verb, since nothing follows that it could do something to. */
function isThing({ lower }: VerbItem, before: Item | undefined, next: Item | undefined): boolean {
  const named = before?.kind === 'PARTY' ? !before.possessive : before?.kind === 'WORD' && before.pos === 'PROPN';
  const object = next?.kind === 'PARTY' || (next?.kind === 'WORD' && (next.pos === 'DET' || next.pos === 'PRON'));
  return THINGS.has(lower) && named && !object;
}
const THINGS: ReadonlySet<string> = new Set(['block', 'field', 'mine', 'project', 'permit', 'lease', 'prospect']);

/** "half its stake", "half the firm": half of it. */
function halfOf(item: Item, next: Item | undefined): readonly Item[] {
  const whole = next && /^(?:the|its|their|his|her)$/.test(next.lower);
  if (item.kind !== 'PERCENT' || item.lower !== 'half' || !whole) return [];
  return [{ kind: 'WORD', text: '', lower: 'of', lemma: 'of', pos: 'ADP', start: item.end, end: item.end }];
}

const DEGREES = /^(?:ph\.?d\.?|m\.d\.|mba|cpa|cfa|esq\.?|obe|cbe|mbe|kbe)$/;
const AGE = /^(?:1[89]|[2-9]\d)$/;

/** How many items between two commas behind a name tell an age or a degree: ", 52,", ", aged 52,", ", Ph.D.,". */
function asideLength(items: readonly Item[], at: number): number {
  if (items[at]?.lower !== ',' || items[at - 1]?.kind !== 'PARTY') return 0;
  const aged = /^(?:aged?|now)$/.test(items[at + 1]?.lower ?? '') ? 1 : 0;
  const end = at + aged + 1;
  const told = AGE.test(items[end]?.lower ?? '') || (aged === 0 && DEGREES.test(items[end]?.lower ?? ''));
  return told && items[end + 1]?.lower === ',' ? end + 1 - at : 0;
}

/** "Ann Lee, 52, said" as "Ann Lee said", "Ann Lee, 52, who" as "Ann Lee, who". */
function withoutAsides(items: readonly Item[]): readonly Item[] {
  const kept: Item[] = [];
  for (let at = 0; at < items.length; ) {
    const aside = asideLength(items, at);
    const verb = aside > 0 && items[at + aside + 1]?.kind === 'VERB' ? 1 : 0;
    if (aside === 0) kept.push(items[at]!);
    at += aside > 0 ? aside + verb : 1;
  }
  return kept;
}

/** Whether a verb of the tagger's is a noun of the trade. */
const isNoun = (verb: VerbItem, before: Item | undefined, next: Item | undefined): boolean =>
  isOwned(verb, before) || isHoldingCompany(verb, next) || isThing(verb, before, next);

/**
 * Items of one sentence, made ready.
 * @param isPerson whether an item names a person
 */
export function ready(all: readonly Item[], isPerson: (item: Item) => boolean): readonly Item[] {
  const items = withoutSeats(withoutAsides(all.filter((item, at) => !isCode(item) && !isAngle(item) && !isSaidTwice(all, at))));
  const made: Item[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at]!;
    const found = item.kind === 'WORD' ? reword(items, at, made.at(-1)) : null;
    if (found) {
      made.length -= found.behind;
      made.push(...found.items);
      at += found.length;
      continue;
    }
    const town = item.kind === 'WORD' && item.pos === 'PROPN' ? townLength(items, at) : 0;
    if (town > 0 && item.kind === 'WORD') {
      made.push({ ...item, end: items[at + town - 1]!.end });
      at += town;
      continue;
    }
    const same = inPercent(items, at);
    if (same) {
      made.push(same);
      at += 1;
      continue;
    }
    const split = partOwned(items, at) ?? closingIn(items, at) ?? lineBetween(items, at);
    if (split) {
      made.push(split);
      at += 3;
      continue;
    }
    if (item.kind === 'VERB' && isNoun(item, made.at(-1), items[at + 1])) {
      made.push({ ...item, kind: 'WORD', lemma: item.lower, pos: 'NOUN' });
      at += 1;
      continue;
    }
    const not = isNot(items[at + 1]) || (item.kind === 'VERB' && isNot(items[at - 1]));
    const apart = takerAhead(items, at) ?? (item.kind === 'VERB' ? toDoing(item, made.at(-1)) : null);
    if (apart) made.push(...apart);
    else if (item.kind === 'VERB') made.push(...rewordVerb(not ? { ...item, negated: true } : item));
    else
      made.push(
        item.kind === 'TITLE'
          ? asNoun(item, items[items[at + 1]?.lower === ',' ? at + 2 : at + 1], isPerson)
          : item.kind === 'WORD'
            ? asWord(item)
            : item,
        ...halfOf(item, items[at + 1]),
      );
    at += 1;
  }
  return made;
}

/** Words that stand for something else than a tagger thinks: times, blurred numbers, "is" and "has been", verbs that look like nouns, compounds. */
import type { Item, VerbItem, WordItem } from '../../reading/types.ts';
import { TIME } from '../words/grammar.ts';

/** What takes the place of some items; `behind` of them stood before and are taken back. */
export interface Rewording {
  readonly items: readonly Item[];
  readonly length: number;
  readonly behind: number;
}
type Step = (items: readonly Item[], at: number, last: Item | undefined) => Rewording | null;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const instead = (length: number, ...items: readonly Item[]): Rewording => ({ items, length, behind: 0 });
const lower = (item: Item | undefined): string => (item?.kind === 'WORD' ? item.lower : '');
const isHyphen = (item: Item | undefined): boolean => lower(item) === '-';
const touches = (a: Item | undefined, b: Item | undefined): boolean => a !== undefined && b !== undefined && a.end === b.start;

const TIME_WORDS = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tomorrow tonight',
);
/** "week", "years": what "last" and "the" make a time of. */
export const PERIODS = set(
  'week month year quarter night summer spring autumn winter fall weekend decade morning afternoon evening weeks months years quarters nights summers springs autumns winters falls weekends decades mornings afternoons evenings',
);
const NEARBY = set('last next this');

/** "last August", "Friday": when, and nothing of a phrase. */
const time: Step = (items, at) => {
  const item = items[at]!;
  const two = NEARBY.has(lower(item)) && (TIME_WORDS.has(lower(items[at + 1])) || PERIODS.has(lower(items[at + 1])));
  const length = two ? 2 : TIME_WORDS.has(lower(item)) && (item as WordItem).pos !== 'AUX' ? 1 : 0;
  if (length === 0 || isHyphen(items[at + length])) return null;
  return instead(length, {
    kind: 'WORD',
    text: item.text,
    lower: TIME,
    lemma: TIME,
    pos: 'PUNCT',
    start: item.start,
    end: items[at + length - 1]!.end,
  });
};

const HOW = set('privately publicly closely widely family locally');
const STANDING = set('held owned traded listed quoted controlled');

/** "privately held", "publicly traded": one adjective, unless somebody follows that holds. */
const standing: Step = (items, at) => {
  const [how, what, by] = [items[at]!, items[at + 1], items[at + 2]];
  if (!HOW.has(lower(how)) || !what || !STANDING.has(what.lower) || by?.lower === 'by') return null;
  return instead(2, {
    kind: 'WORD',
    text: how.text,
    lower: how.lower,
    lemma: how.lower,
    pos: 'ADJ',
    start: how.start,
    end: what.end,
  });
};

/** "<Acme Corp>'s": the possessive behind a code. */
const possessive: Step = (items, at, last) =>
  /^['’]s?$/.test(lower(items[at])) && last?.kind === 'PARTY' && !last.possessive
    ? { items: [{ ...last, possessive: true }], length: 1, behind: 1 }
    : null;

const ROUGH: readonly (readonly string[])[] = [
  'about',
  'over',
  'around',
  'nearly',
  'almost',
  'some',
  'approximately',
  'up to',
  'more than',
  'less than',
  'at least',
  'as many as',
].map((words) => words.split(' '));

/** Words that only blur a number: "bought about 40,000 shares". */
const rough: Step = (items, at) => {
  const words = ROUGH.find((row) => row.every((word, i) => items[at + i]?.lower === word));
  const number = words ? items[at + words.length] : undefined;
  return words && number?.kind === 'WORD' && number.pos === 'NUM' ? instead(words.length) : null;
};

const plainVerb = (item: Item, lemma: string): VerbItem => ({
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
});

const BE_FORMS: ReadonlyMap<string, 'PAST' | 'PRESENT'> = new Map([
  ['is', 'PRESENT'],
  ['are', 'PRESENT'],
  ['was', 'PAST'],
  ['were', 'PAST'],
]);

/** "is", "has been" that reading left as words before a noun: the verb "be". */
const be: Step = (items, at) => {
  const item = items[at]!;
  if (item.kind !== 'WORD' || item.pos !== 'AUX') return null;
  const perfect = /^(?:has|have|had)$/.test(item.lower) && items[at + 1]?.lower === 'been';
  const tense = perfect ? (item.lower === 'had' ? 'PAST' : 'PRESENT') : BE_FORMS.get(item.lower);
  if (!tense) return null;
  const length = perfect ? 2 : 1;
  const negated = items[at + length]?.lower === 'not';
  return instead(length, { ...plainVerb(item, 'be'), tense, perfect, negated, end: items[at + length - 1]!.end });
};

/** Nouns to a tagger, verbs between a name and what it has. */
const TRADE_VERBS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    controls: 'control',
    holds: 'hold',
    owns: 'own',
    plans: 'plan',
    buys: 'buy',
    sells: 'sell',
    acquires: 'acquire',
    own: 'own',
    hold: 'hold',
  }),
);

/** Nouns to a tagger, verbs between a name and an infinitive: "Acme plans to list its shares". */
const INTENDING: ReadonlyMap<string, string> = new Map(
  Object.entries({ plans: 'plan', aims: 'aim', hopes: 'hope', moves: 'move', offers: 'offer', bids: 'bid', attempts: 'attempt' }),
);

/** "Lindner controls 40,000 shares". */
const trade: Step = (items, at) => {
  const [before, item, next] = [items[at - 1], items[at]!, items[at + 1]];
  const intends = next?.kind === 'VERB' && next.form === 'INFINITIVE';
  const table = intends ? INTENDING : TRADE_VERBS;
  const lemma = item.kind === 'WORD' && item.pos !== 'VERB' ? table.get(item.lower) : undefined;
  const subject = (before?.kind === 'PARTY' && !before.possessive) || /^(?:who|which)$/.test(lower(before));
  const object =
    intends ||
    next?.kind === 'PERCENT' ||
    next?.kind === 'PARTY' ||
    (next?.kind === 'WORD' && (next.pos === 'DET' || next.pos === 'NUM'));
  return lemma && subject && object ? instead(1, plainVerb(item, lemma)) : null;
};

/** "majority-owned by": the verb, with the share in its stretch of text. */
const ownedBy: Step = (items, at) => {
  const [item, hyphen, verb, by] = [items[at]!, items[at + 1], items[at + 2], items[at + 3]];
  if (item.kind !== 'WORD' || !isHyphen(hyphen) || verb?.kind !== 'VERB' || by?.lower !== 'by' || !touches(item, hyphen))
    return null;
  return instead(3, { ...verb, start: item.start });
};

/** "spin-off", "state-owned": one word, with the part of speech of its last piece; what ends in a participle describes. */
function joined(first: WordItem, last: WordItem | VerbItem): WordItem {
  const lemma = last.kind === 'WORD' ? last.lemma : last.lower;
  const adjective = last.kind === 'VERB' || last.pos === 'ADJ';
  return {
    kind: 'WORD',
    text: `${first.text}-${last.text}`,
    lower: `${first.lower}-${last.lower}`,
    lemma: `${first.lower}-${lemma.toLowerCase()}`,
    pos: adjective ? 'ADJ' : 'NOUN',
    start: first.start,
    end: last.end,
  };
}

/** A hyphen joins two words; between a name or percent and a participle it says nothing. */
const hyphen: Step = (items, at, last) => {
  const [item, next] = [items[at]!, items[at + 1]];
  if (!isHyphen(item) || !touches(last, item) || !touches(item, next) || !last || !next) return null;
  if (last.kind === 'WORD' && (next.kind === 'WORD' || next.kind === 'VERB'))
    return { items: [joined(last, next)], length: 2, behind: 1 };
  return instead(1);
};

/** "is part" of a firm: the verb and the noun, where reading made a verb of both; "including" is a preposition. */
export function rewordVerb(item: VerbItem): readonly Item[] {
  if (item.lower === 'including')
    return [{ kind: 'WORD', text: item.text, lower: item.lower, lemma: 'include', pos: 'ADP', start: item.start, end: item.end }];
  if (item.lemma !== 'part' || !/ part$/.test(item.lower)) return [item];
  const at = item.end - 'part'.length;
  return [
    { ...item, lemma: 'be', end: at - 1 },
    { kind: 'WORD', text: 'part', lower: 'part', lemma: 'part', pos: 'NOUN', start: at, end: item.end },
  ];
}

const STEPS: readonly Step[] = [time, standing, possessive, rough, be, trade, ownedBy, hyphen];
/** Words that a step may begin at; all others are passed by. */
const OPENERS: ReadonlySet<string> = new Set([
  ...TIME_WORDS,
  ...NEARBY,
  ...HOW,
  ...ROUGH.map(([first]) => first!),
  ...BE_FORMS.keys(),
  'has',
  'have',
  'had',
  ...TRADE_VERBS.keys(),
  ...INTENDING.keys(),
  '-',
  "'s",
  '’s',
  "'",
  '’',
]);

/** The first step that has something to say about a word. */
export function reword(items: readonly Item[], at: number, last: Item | undefined): Rewording | null {
  if (!OPENERS.has(lower(items[at])) && !isHyphen(items[at + 1])) return null;
  for (const step of STEPS) {
    const found = step(items, at, last);
    if (found) return found;
  }
  return null;
}

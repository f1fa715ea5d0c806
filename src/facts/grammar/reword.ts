/** Words that stand for something else than a tagger thinks: times, blurred numbers, "is" and "has been", verbs that look like nouns. */
import type { Item, VerbItem } from '../../reading/types.ts';
import { GOODS, hyphen, ownedBy, pairOfGoods } from './compounds.ts';
import { once } from './once.ts';
import { instead, isHyphen, lower, type Rewording, type Step, set } from './rewording.ts';
import { HOW, standing } from './standing.ts';
import { NEARBY, TIME_WORDS, time } from './times.ts';

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
    share: 'share',
  }),
);

/** Nouns to a tagger, verbs between a name and an infinitive: "Acme plans to list its shares". */
const INTENDING: ReadonlyMap<string, string> = new Map(
  Object.entries({ plans: 'plan', aims: 'aim', hopes: 'hope', moves: 'move', offers: 'offer', bids: 'bid', attempts: 'attempt' }),
);

/** The same where several intend: "Acme and Bolt plan to merge". */
const PLURAL: ReadonlyMap<string, string> = new Map(['plan', 'aim', 'hope', 'move', 'offer', 'bid'].map((verb) => [verb, verb]));

/** Nouns to a tagger where a holding does so to a percent: "its stake in Bolt fall to 5 percent". */
const MOVING: ReadonlyMap<string, string> = new Map(
  ['decline', 'fall', 'drop', 'rise', 'slip', 'climb', 'shrink', 'increase', 'grow', 'dip'].map((word) => [word, word]),
);
const HOLDINGS = set('stake holding shareholding interest share');
const isMove = (items: readonly Item[], at: number): boolean =>
  /^(?:to|from|by)$/.test(lower(items[at + 1])) && items[at + 2]?.kind === 'PERCENT';

/** Words that may stand between a name and its verb. */
const BETWEEN = set('each both also now still already currently together jointly');

/** "Lindner controls 40,000 shares", "Acme and Bolt each own half". */
const trade: Step = (items, at) => {
  const before = items[BETWEEN.has(lower(items[at - 1])) ? at - 2 : at - 1];
  const [item, next] = [items[at]!, items[at + 1]];
  const intends = next?.kind === 'VERB' && next.form === 'INFINITIVE';
  const moves = isMove(items, at);
  const table = intends ? INTENDING : moves ? MOVING : TRADE_VERBS;
  const several = before?.kind === 'PARTY' && (before.parties.length > 1 || lower(items[at - 2]) === 'and');
  const lemma =
    item.kind === 'WORD' && item.pos !== 'VERB'
      ? (table.get(item.lower) ?? (intends && several ? PLURAL.get(item.lower) : undefined))
      : undefined;
  const holding = moves && HOLDINGS.has(lower(before));
  const inserted = intends && lower(before) === ',' && item.lower.endsWith('s');
  const subject =
    holding || inserted || (before?.kind === 'PARTY' && !before.possessive) || /^(?:who|which)$/.test(lower(before));
  const object =
    intends ||
    next?.kind === 'PERCENT' ||
    next?.kind === 'PARTY' ||
    (next?.kind === 'WORD' && (next.pos === 'DET' || next.pos === 'NUM'));
  const shares = item.lower === 'share' && several && /^(?:control|ownership)$/.test(lower(next));
  if (item.lower === 'share' && !shares) return null;
  return lemma && subject && (object || moves || shares) ? instead(1, plainVerb(item, lemma)) : null;
};

const DAYS = set('yesterday today');

/** "Acme yesterday bid $3bn for Bolt": a verb between a name and a sum. */
const bidding: Step = (items, at) => {
  const [item, next] = [items[at]!, items[at + 1]];
  const before = items[DAYS.has(items[at - 1]?.lower ?? '') ? at - 2 : at - 1];
  const bids = item.kind === 'WORD' && item.lower === 'bid' && before?.kind === 'PARTY' && !before.possessive;
  return bids && next?.kind === 'MONEY' ? instead(1, { ...plainVerb(item, 'bid'), tense: 'PAST' }) : null;
};

/** "Bolt split from Acme": a verb between a name and whom it leaves. */
const parting: Step = (items, at) => {
  const [item, before, next] = [items[at]!, items[at - 1], items[at + 1]];
  const parts = item.kind === 'WORD' && item.lower === 'split' && before?.kind === 'PARTY' && !before.possessive;
  return parts && lower(next) === 'from' ? instead(1, { ...plainVerb(item, 'split'), tense: 'PAST' }) : null;
};

/** What sets a value: "the deal values Bolt at $3bn". */
const VALUERS = set('deal offer bid transaction takeover proposal agreement price move purchase sale merger round which that');

/** "values", a noun to a tagger, between a deal and the firm that it values. */
const values: Step = (items, at) => {
  const [item, next] = [items[at]!, items[at + 1]];
  const values = item.kind === 'WORD' && /^values?$/.test(item.lower) && VALUERS.has(lower(items[at - 1]));
  const firm = next?.kind === 'PARTY' || (next?.kind === 'WORD' && /^(?:DET|PRON)$/.test(next.pos));
  return values && firm ? instead(1, plainVerb(item, 'value')) : null;
};

const BEGINNINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    founding: 'found',
    starting: 'start',
    launching: 'launch',
    establishing: 'establish',
    creating: 'create',
    'co-founding': 'co-found',
  }),
);

/** "before founding Acme": a verb, whatever a tagger takes it for. */
const beginning: Step = (items, at) => {
  const item = items[at]!;
  const lemma = BEGINNINGS.get(lower(item));
  const isVerb = lemma && /^(?:before|after|since|and)$/.test(lower(items[at - 1])) && items[at + 1]?.kind === 'PARTY';
  return isVerb ? instead(1, { ...plainVerb(item, lemma), form: 'GERUND' }) : null;
};

/** "which in turn owns": says no more than "and". */
const turn: Step = (items, at) => (lower(items[at]) === 'in' && items[at + 1]?.lower === 'turn' ? instead(2) : null);

/** "with Acme and Bolt each holding 25 percent": a verb, where a tagger saw a noun. */
const holding: Step = (items, at) => {
  const [before, item, next] = [items[at - 1], items[at]!, items[at + 1]];
  const holder = before?.lower === 'each' || (before?.kind === 'PARTY' && !before.possessive);
  const holds = item.lower === 'holding' && next?.kind === 'PERCENT' && holder;
  return holds ? instead(1, { ...plainVerb(item, 'hold'), form: 'GERUND' }) : null;
};

const STEPS: readonly Step[] = [
  turn,
  holding,
  once,
  beginning,
  time,
  standing,
  possessive,
  rough,
  be,
  trade,
  bidding,
  parting,
  values,
  ownedBy,
  hyphen,
  pairOfGoods,
];
/** Words that a step may begin at; all others are passed by. */
const OPENERS: ReadonlySet<string> = new Set([
  'once',
  'in',
  'holding',
  ...TIME_WORDS,
  ...NEARBY,
  ...HOW,
  ...ROUGH.map(([first]) => first!),
  ...BE_FORMS.keys(),
  'has',
  'have',
  'had',
  ...TRADE_VERBS.keys(),
  ...MOVING.keys(),
  ...INTENDING.keys(),
  ...PLURAL.keys(),
  'bid',
  'split',
  'values',
  ...BEGINNINGS.keys(),
  ...GOODS,
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

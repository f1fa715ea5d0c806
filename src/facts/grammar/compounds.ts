/** Words that a hyphen or a tagger cut in two, or glued together: "state-owned", "Acme-backed", "is part of". */
import type { Item, VerbItem, WordItem } from '../../reading/types.ts';
import { TIME } from '../words/grammar.ts';
import { instead, isHyphen, type Rewording, type Step, touches } from './rewording.ts';

/** "majority-owned by": the verb, with the share in its stretch of text. */
export const ownedBy: Step = (items, at) => {
  const [item, hyphen, verb, by] = [items[at]!, items[at + 1], items[at + 2], items[at + 3]];
  if (item.kind !== 'WORD' || !isHyphen(hyphen) || verb?.kind !== 'VERB' || by?.lower !== 'by' || !touches(item, hyphen))
    return null;
  return instead(3, { ...verb, start: item.start });
};

/** "spin-off", "state-owned": one word, with the part of speech of its last piece; what ends in a participle describes. */
function joined(first: WordItem, last: WordItem | VerbItem): WordItem {
  const lemma = last.kind === 'WORD' ? last.lemma : last.lower;
  const adjective = last.kind === 'VERB' || last.pos === 'ADJ' || /^(?:based|owned)$/.test(last.lower);
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

/** "Acme-owned", "Acme-backed": behind a name the participle describes what follows. */
const described = (verb: VerbItem): WordItem => ({
  kind: 'WORD',
  text: verb.text,
  lower: verb.lower,
  lemma: verb.lower,
  pos: 'ADJ',
  start: verb.start,
  end: verb.end,
});

const noun = (text: string, start: number): WordItem => ({
  kind: 'WORD',
  text,
  lower: text.toLowerCase(),
  lemma: text.toLowerCase(),
  pos: 'NOUN',
  start,
  end: start + text.length,
});

/** "is state-owned", "partly state-owned": where reading made a verb of "state". */
function ofState(verb: VerbItem, next: Item): Rewording | null {
  if (!/(?:^| )state$/.test(verb.lower) || (next.kind !== 'VERB' && next.kind !== 'WORD')) return null;
  const start = verb.end - 'state'.length;
  const being = verb.lower === 'state' ? [] : [{ ...verb, lemma: 'be', end: start - 1 }];
  return { items: [...being, joined(noun('state', start), next)], length: 2, behind: 1 };
}

/** A hyphen joins two words; between a name or percent and a participle it says nothing. */
export const hyphen: Step = (items, at, last) => {
  const [item, next] = [items[at]!, items[at + 1]];
  if (!isHyphen(item) || !touches(last, item) || !touches(item, next) || !last || !next) return null;
  if (last.kind === 'WORD' && (next.kind === 'WORD' || next.kind === 'VERB'))
    return { items: [joined(last, next)], length: 2, behind: 1 };
  if (last.kind === 'VERB' && last.lemma === 'state' && next.kind !== 'PARTY') return ofState(last, next);
  if (last.kind === 'PARTY' && next.kind === 'VERB' && next.passive && !/\s/.test(next.text)) return instead(2, described(next));
  return instead(1);
};

/** "sold to state oil firm Bolt": a preposition and an adjective, where reading made a verb of both. */
function toState(item: VerbItem): readonly Item[] {
  return toWhom(item, 'state', 'ADJ');
}

const TAKERS = new Set(['rival', 'partner', 'parent', 'peer', 'house', 'fund']);
const GIVING = new Set([
  'sell',
  'sell off',
  'transfer',
  'offload',
  'divest',
  'dispose',
  'hand',
  'cede',
  'spin off',
  'lose',
  'pass',
  'go',
]);
const GIVEN = new Set(['sale', 'disposal', 'divestment', 'transfer', 'handover', 'stake']);

/** "sold its unit to rival Bolt": to whom, where reading saw what is to be done. Null where nothing is given to anybody. */
export function takerAhead(items: readonly Item[], at: number): readonly Item[] | null {
  const [item, next] = [items[at], items[at + 1]];
  if (item?.kind !== 'VERB' || item.form !== 'INFINITIVE') return null;
  const noun = item.lower.replace(/^to\s+/, '');
  if (!TAKERS.has(noun)) return null;
  const named = [next, items[at + 2], items[at + 3]].findIndex((other) => other?.kind === 'PARTY' && !other.possessive);
  const described = [next, items[at + 2]].slice(0, Math.max(0, named)).every((other) => other?.kind === 'WORD');
  const given = items
    .slice(0, at)
    .some((other) => (other.kind === 'VERB' ? GIVING.has(other.lemma) : other.kind === 'WORD' && GIVEN.has(other.lemma)));
  return named >= 0 && described && given ? toWhom(item, noun, 'NOUN') : null;
}

function toWhom({ text, start, end }: VerbItem, noun: string, pos: string): readonly Item[] {
  const word = (from: number, to: number, lower: string, tag: string): WordItem => {
    return { kind: 'WORD', text: text.slice(from - start, to - start), lower, lemma: lower, pos: tag, start: from, end: to };
  };
  return [word(start, start + 2, 'to', 'ADP'), word(end - noun.length, end, noun, pos)];
}

/** "are partners": the verb and the noun, where reading made a verb of both. */
function splitOff(item: VerbItem, word: string, lemma: string): readonly Item[] {
  const at = item.end - word.length;
  return [
    { ...item, lemma: 'be', end: at - 1 },
    { ...noun(word, at), lemma },
  ];
}

/** "prior to entering": a preposition and a gerund, where reading made an infinitive of both; null elsewhere. */
export function toDoing(item: VerbItem, before: Item | undefined): readonly Item[] | null {
  if (before?.lower !== 'prior' || item.form !== 'INFINITIVE' || !/^to \w+ing$/.test(item.lower)) return null;
  const { text, start } = item;
  const to: WordItem = { kind: 'WORD', text: text.slice(0, 2), lower: 'to', lemma: 'to', pos: 'ADP', start, end: start + 2 };
  return [to, { ...item, text: text.slice(3), lower: item.lower.slice(3), form: 'GERUND', start: start + 3 }];
}

/** "is part" of a firm: the verb and the noun, where reading made a verb of both; "including" is a preposition. */
export function rewordVerb(item: VerbItem): readonly Item[] {
  if (item.lower === 'to state') return toState(item);
  if (item.lower === 'concerning' || item.lower === 'regarding')
    return [{ kind: 'WORD', text: item.text, lower: 'about', lemma: 'about', pos: 'ADP', start: item.start, end: item.end }];
  if (item.lower === 'to date') return [{ ...noun(item.text, item.start), lower: TIME, lemma: TIME, pos: 'PUNCT' }];
  if (item.lower === 'including')
    return [{ kind: 'WORD', text: item.text, lower: item.lower, lemma: 'include', pos: 'ADP', start: item.start, end: item.end }];
  if (item.lemma === 'partner' && / partners$/.test(item.lower)) return splitOff(item, 'partners', 'partner');
  if (item.lemma !== 'part') return [item];
  if (item.lower === 'part') return [noun(item.text, item.start)];
  if (!/ part$/.test(item.lower)) return [item];
  const at = item.end - 'part'.length;
  return [{ ...item, lemma: 'be', end: at - 1 }, noun('part', at)];
}

/** "issued and outstanding shares": a word that says nothing of its own. */
export function isSaidTwice(items: readonly Item[], at: number): boolean {
  const from = items[at]?.lower === 'issued' ? at : items[at - 1]?.lower === 'issued' ? at - 1 : -1;
  return from >= 0 && items[from + 1]?.lower === 'and' && items[from + 2]?.lower === 'outstanding';
}

/** "is closing in on a deal": is near it. */
export function closingIn(items: readonly Item[], at: number): VerbItem | null {
  const item = items[at];
  if (item?.kind !== 'VERB' || item.lemma !== 'close') return null;
  const [into, on] = [items[at + 1], items[at + 2]];
  return into?.lower === 'in' && on?.lower === 'on' ? { ...item, lemma: 'near', end: on.end } : null;
}

/** "200,000 shares, representing 5 pct of Bolt": the same thing said in percent, as "or" has it. Null where nothing of the kind begins here. */
export function inPercent(items: readonly Item[], at: number): WordItem | null {
  const item = items[at];
  if (item?.kind !== 'VERB' || item.lower !== 'representing') return null;
  const next = items[at + 1]?.kind === 'PERCENT' || (items[at + 1]?.kind === 'WORD' && items[at + 2]?.kind === 'PERCENT');
  if (!next) return null;
  return { kind: 'WORD', text: item.text, lower: 'or', lemma: 'or', pos: 'CCONJ', start: item.start, end: item.end };
}

/** "is part-owned by": one verb, where reading made two of it. Null where nothing of the kind begins here. */
export function partOwned(items: readonly Item[], at: number): VerbItem | null {
  const item = items[at];
  if (item?.kind !== 'VERB' || item.lemma !== 'part') return null;
  const [hyphen, verb] = [items[at + 1], items[at + 2]];
  const whole = isHyphen(hyphen) && verb?.kind === 'VERB' && verb.passive;
  return whole ? { ...item, lemma: verb.lemma, passive: true, end: verb.end } : null;
}

export const GOODS: ReadonlySet<string> = new Set(
  'oil gas pulp paper iron steel gold silver copper coal zinc lead nickel food drink food beverage wine spirits research exploration'.split(
    ' ',
  ),
);

/** "an oil and gas field": one word before the noun that it belongs to. */
export const pairOfGoods: Step = (items, at) => {
  const [first, and, second, noun] = [items[at]!, items[at + 1], items[at + 2], items[at + 3]];
  if (!GOODS.has(first.lower) || and?.lower !== 'and' || !GOODS.has(second?.lower ?? '')) return null;
  if (noun?.kind !== 'WORD' || noun.pos !== 'NOUN') return null;
  const lower = `${first.lower} and ${second!.lower}`;
  return instead(3, { kind: 'WORD', text: lower, lower, lemma: lower, pos: 'NOUN', start: first.start, end: second!.end });
};

const LINES: ReadonlySet<string> = new Set(['pipeline', 'railway', 'line', 'cable', 'motorway', 'link']);
const isPlace = (item: Item | undefined): item is Item =>
  (item?.kind === 'PARTY' && !item.possessive && !/\s/.test(item.text)) || (item?.kind === 'WORD' && item.pos === 'PROPN');

/** "the Warrego to Dalby oil pipeline": a line by its two ends. */
export function lineBetween(items: readonly Item[], at: number): WordItem | null {
  if (items[at + 1]?.lower !== 'to') return null;
  const [first, second] = [items[at], items[at + 2]];
  if (!isPlace(first) || !isPlace(second)) return null;
  const noun = items.slice(at + 3, at + 6).find((item) => item.kind === 'WORD' && LINES.has(item.lemma));
  const lower = `${first.lower} to ${second.lower}`;
  return noun ? { kind: 'WORD', text: lower, lower, lemma: lower, pos: 'PROPN', start: first.start, end: second.end } : null;
}

const SITES: ReadonlySet<string> = new Set(['refinery', 'plant', 'mine', 'smelter', 'mill', 'factory', 'terminal', 'brewery']);
const isName = (item: Item | undefined): item is WordItem => item?.kind === 'WORD' && item.pos === 'PROPN';

/** "the Lake Charles, Louisiana refinery": a town with its state before what stands there; how many items they are, 0 where it is something else. */
export function townLength(items: readonly Item[], at: number): number {
  const opener = items[at - 1];
  if (opener?.kind !== 'WORD' || !/^(?:the|its|a)$/.test(opener.lower)) return 0;
  let comma = at;
  while (isName(items[comma])) comma += 1;
  let noun = comma + 1;
  while (isName(items[noun])) noun += 1;
  const told = comma > at && items[comma]?.lower === ',' && noun > comma + 1 && SITES.has(items[noun]?.lower ?? '');
  return told ? noun - at : 0;
}

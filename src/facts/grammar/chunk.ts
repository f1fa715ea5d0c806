/** Items → base phrases, verbs and marks. A base phrase has no prepositions in it: "its 10 percent stake". */
import type { Item, VerbItem, WordItem } from '../../reading/types.ts';
import {
  ADDED,
  CONJUNCTIONS,
  DASHES,
  OPENERS,
  PREPOSITIONS,
  QUOTES,
  RELATIVES,
  STOPS,
  SUBORDINATORS,
  TIME,
} from '../words/grammar.ts';
import { makePhrase } from './phrase.ts';
import { PERIODS } from './times.ts';
import type { MarkNode, Node } from './types.ts';

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'SYM', 'X', 'ADV', 'PRON', 'INTJ']);
const SKIPPED = new Set(['<', '>', '*', '/', '|', '_']);
const OPENING = new Set(['(', '[', '{']);
const CLOSING = new Set([')', ']', '}']);

const mark = (kind: MarkNode['kind'], item: Item): MarkNode => ({ kind, word: item.lower, start: item.start, end: item.end });

/** What a word is where it does not belong to a phrase; null where it does. */
function markOf(item: WordItem, next: Item | undefined): Node | null {
  const word = item.lower;
  if (word === ',' || DASHES.has(word)) return mark('COMMA', item);
  if (word === TIME) return mark('TIME', item);
  if (STOPS.has(word)) return mark('STOP', item);
  if (CONJUNCTIONS.has(word)) return mark('AND', item);
  if (word === 'that' && item.pos === 'DET' && next?.kind !== 'VERB') return null;
  if (RELATIVES.has(word)) return mark('RELATIVE', item);
  if (SUBORDINATORS.has(word)) return mark('SUB', item);
  if (PREPOSITIONS.has(word)) return { kind: 'PREP', word, start: item.start, end: item.end };
  return null;
}

const NEVER_MODIFIERS = new Set(['have', 'be', 'do', 'say']);

/** A participle between a determiner and its noun is an adjective: "its proposed bid", "a 50 pct owned affiliate". */
function isModifier(verb: VerbItem, before: readonly Item[], next: Item | undefined): boolean {
  if (
    verb.form === 'INFINITIVE' ||
    (verb.form === 'FINITE' && verb.tense !== 'PAST') ||
    NEVER_MODIFIERS.has(verb.lemma) ||
    before.length === 0 ||
    !next ||
    next.kind === 'VERB' ||
    verb.text.includes(' ')
  )
    return false;
  if (next.kind === 'WORD' && !NOMINAL.has(next.pos)) return false;
  if (next.kind === 'PARTY' && next.via === 'PRONOUN') return false;
  return before.every((item) =>
    item.kind === 'WORD'
      ? item.pos !== 'NOUN' && item.pos !== 'PROPN' && (item.pos !== 'PRON' || /^(?:its|their|his|her)$/.test(item.lower))
      : item.kind === 'PERCENT' || item.kind === 'MONEY' || (item.kind === 'PARTY' && item.possessive),
  );
}

/** Behind these a bare past is an adjective: "in advanced talks". */
const ADJECTIVE_PREPS = new Set(['in', 'of', 'with', 'for', 'on', 'over', 'about', 'into', 'despite', 'by']);

/** "advanced" in "in advanced talks". */
const isAdjective = (verb: VerbItem, before: Node | undefined, next: Item | undefined): boolean =>
  verb.form === 'FINITE' &&
  verb.tense === 'PAST' &&
  !verb.perfect &&
  !verb.passive &&
  !verb.text.includes(' ') &&
  verb.lower.endsWith('ed') &&
  before?.kind === 'PREP' &&
  ADJECTIVE_PREPS.has(before.word) &&
  next?.kind === 'WORD' &&
  next.pos === 'NOUN';

const isNominal = (item: Item): boolean => item.kind === 'WORD' && NOMINAL.has(item.pos);
/** A participle that reading left as a word: "an agreed offer". */
const isLooseParticiple = (item: Item, before: readonly Item[], next: Item | undefined): boolean =>
  item.kind === 'WORD' &&
  item.pos === 'VERB' &&
  before.length > 0 &&
  next !== undefined &&
  (isNominal(next) || next.kind === 'MONEY' || next.kind === 'PARTY');
const isPerson = (item: Item, people: (item: Item) => boolean): boolean =>
  item.kind === 'PARTY' && !item.possessive && people(item);

/** Nouns that no firm is called by: behind "under the deal" a name is somebody else. */
const NO_CALLINGS = new Set(
  'deal agreement pact accord transaction plan merger offer bid purchase acquisition takeover term arrangement contract proposal scheme move price time share stake result sale'.split(
    ' ',
  ),
);

/** "an Acme X-MP computer": behind "an Acme" a second name or a number is one of a thing that Acme makes. */
const isModel = (item: Item, before: readonly Item[]): boolean =>
  ((item.kind === 'PARTY' && item.via === 'NAME') || (item.kind === 'WORD' && item.pos === 'NUM')) &&
  before.length === 2 &&
  /^an?$/.test(before[0]!.lower) &&
  before[1]!.kind === 'PARTY' &&
  !before[1]!.possessive;

/** Whether an item opens a phrase of its own behind the items already gathered. */
function breaks(item: Item, before: readonly Item[], people: (item: Item) => boolean): boolean {
  const last = before.at(-1);
  if (!last) return false;
  if (last.kind === 'WORD' && last.pos === 'DET') return false;
  if (isModel(item, before)) return false;
  if (item.kind === 'WORD' && item.pos === 'NUM' && last.kind === 'PARTY' && !last.possessive) return true;
  if (item.kind === 'WORD')
    return OPENERS.has(item.lower) && !(last.kind === 'WORD' && /^(all|both|of|half|such)$/.test(last.lower));
  if (item.kind === 'PARTY' && last.kind === 'WORD' && PERIODS.has(last.lower)) return true;
  if (item.kind === 'PARTY' && last.kind === 'WORD' && NO_CALLINGS.has(last.lemma.toLowerCase()) && OPENERS.has(before[0]!.lower))
    return true;
  if (item.kind === 'PARTY')
    return (
      (item.via === 'PRONOUN' && !/^(all|both)$/.test(last.lower)) ||
      (last.kind === 'PARTY' && !last.possessive) ||
      (item.via === 'DESCRIPTION' && !/^(its|his|their)/.test(last.lower) && OPENERS.has(item.lower.split(/\s/)[0] ?? ''))
    );
  if (item.kind === 'TITLE') return isPerson(last, people) || last.kind === 'TITLE';
  if (item.kind === 'MONEY') return last.kind === 'PARTY' && !last.possessive;
  return item.kind === 'PERCENT' && last.kind === 'PARTY' && !last.possessive;
}

/** "along with", "as well as": as good as "and". */
/** "such as": as good as "including". */
const isSuchAs = (items: readonly Item[], at: number): boolean =>
  items[at]?.lower === 'such' && items[at + 1]?.lower === 'as' && items[at + 2]?.kind === 'PARTY';

/** "investors like Acme": as good as "including". */
const isLike = (items: readonly Item[], at: number): boolean =>
  items[at]?.lower === 'like' &&
  items[at]?.kind === 'WORD' &&
  items[at + 1]?.kind === 'PARTY' &&
  /^(?:investors|firms|companies|groups|banks|funds|rivals|backers|shareholders)$/.test(items[at - 1]?.lower ?? '');

const ADDING: readonly (readonly string[])[] = [
  ['along', 'with'],
  ['together', 'with'],
  ['as', 'well', 'as'],
];

/** Puts one "and" for the words that add a partner. */
function withAnds(items: readonly Item[]): readonly Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const first = items[at]!;
    if (isLike(items, at)) {
      out.push({ ...(first as WordItem), lower: 'including', lemma: 'include', pos: 'ADP' });
      continue;
    }
    if (isSuchAs(items, at)) {
      out.push({ ...items[at + 1]!, kind: 'WORD', lower: 'including', lemma: 'include', pos: 'ADP' });
      at += 1;
      continue;
    }
    const words = ADDING.find((row) => row[0] === first.lower && row.every((word, i) => items[at + i]?.lower === word));
    const last = words ? items[at + words.length - 1]! : first;
    out.push(words && first.kind === 'WORD' ? { ...first, lower: ADDED, lemma: ADDED, pos: 'CCONJ', end: last.end } : first);
    at += words ? words.length - 1 : 0;
  }
  return out;
}

/** Leaves bracketed stretches out, where they hold no more than a code or a short form. */
function withoutBrackets(items: readonly Item[]): readonly Item[] {
  let depth = 0;
  return items.filter((item, at) => {
    if (
      item.kind === 'PERCENT' &&
      items[at - 1]?.lower === '(' &&
      items[at + 1]?.lower === ')' &&
      items[at - 2]?.kind === 'PARTY'
    )
      return true;
    const alone =
      item.kind === 'PARTY' && items[at - 1]?.lower === '(' && items[at + 1]?.lower === ')' && items[at - 2]?.kind !== 'PARTY';
    if (alone) return true;
    if (item.kind !== 'WORD') return depth === 0;
    if (OPENING.has(item.lower)) depth += 1;
    if (CLOSING.has(item.lower)) {
      depth = Math.max(0, depth - 1);
      return false;
    }
    return depth === 0 && !SKIPPED.has(item.lower);
  });
}

/** Nodes and the phrase that is still open. */
class Chunker {
  readonly nodes: Node[] = [];
  private open: Item[] = [];
  private readonly people: (item: Item) => boolean;

  constructor(people: (item: Item) => boolean) {
    this.people = people;
  }

  close(): void {
    while (this.open.at(-1)?.kind === 'WORD' && (this.open.at(-1) as WordItem).pos === 'ADV') this.open.pop();
    if (this.open.length > 0) this.nodes.push(makePhrase(this.open, this.people));
    this.open = [];
  }

  private put(node: Node): void {
    this.close();
    this.nodes.push(node);
  }

  take(item: Item, next: Item | undefined): void {
    const { start, end } = item;
    if (item.kind === 'VERB') {
      const alone = this.open.length === 0 && isAdjective(item, this.nodes.at(-1), next);
      if (alone || isModifier(item, this.open, next)) this.open.push(item);
      else this.put({ kind: 'VERB', verb: item, start, end });
    } else if (item.kind === 'DATE') {
      if (this.open.every((word) => word.kind === 'WORD' && /^(the|its|his|their|a|last|this)$/.test(word.lower))) this.open = [];
      this.put({ kind: 'DATE', date: item, start, end });
    } else this.nominal(item, next);
  }

  /** "Acme and Bolt each own": says how, and is nobody. */
  private floats({ lower }: WordItem, next: Item | undefined): boolean {
    const behind = this.open.at(-1);
    const relative = this.open.length === 0 && this.nodes.at(-1)?.kind === 'RELATIVE';
    return (lower === 'each' || lower === 'both') && (behind?.kind === 'PARTY' || relative) && next?.kind === 'VERB';
  }

  /** "its partner's stake": the noun owns what follows, and not who owns the noun. */
  private owned({ lower }: WordItem): boolean {
    const last = this.open.at(-1);
    if (!/^['’]s?$/.test(lower) || last?.kind !== 'WORD' || last.pos !== 'NOUN') return false;
    this.open[this.open.length - 1] = { ...last, lower: `${last.lower}'s` };
    return true;
  }

  private nominal(item: Item, next: Item | undefined): void {
    if (item.kind === 'WORD' && this.owned(item)) return;
    if (item.kind === 'WORD' && (QUOTES.has(item.lower) || this.floats(item, next))) return;
    const small = item.kind === 'WORD' ? markOf(item, next) : null;
    if (small) this.put(small);
    else if (
      item.kind === 'WORD' &&
      ((!isNominal(item) && !isLooseParticiple(item, this.open, next)) || (item.pos === 'ADV' && this.open.length === 0))
    )
      return;
    else {
      if (breaks(item, this.open, this.people)) this.close();
      this.open.push(item);
    }
  }
}

/**
 * Groups a sentence's items.
 * @param people whether a party item names a person
 */
export function chunk(items: readonly Item[], people: (item: Item) => boolean): readonly Node[] {
  const chunker = new Chunker(people);
  const kept = withAnds(withoutBrackets(items));
  kept.forEach((item, i) => {
    chunker.take(item, kept[i + 1]);
  });
  chunker.close();
  return chunker.nodes;
}

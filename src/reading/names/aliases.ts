/** What a story says of its names: that one stands for another, "General Widgets (GW)", or that two alike are two, "Acme Music, a unit of Acme". */
import type { Token } from '../tokens.ts';
import { coreWords, initialsOf } from './core.ts';
import { pairOf } from './entities.ts';
import { knownAs } from './known.ts';
import type { Mention } from './mentions.ts';
import { COMMON_WORDS, isLegalForm, isPlace } from './tables.ts';

/** What of a bracket is no name: quotes, and the article before them. */
const isQuote = (token: Token | undefined): boolean => /^(?:["“”'‘’]|the)$/i.test(token?.text ?? '');

/** Whether a name stands alone in brackets right behind another: "General Widgets (GW)", "Harlan Inc. ("HRL")". */
function isInBrackets(before: Mention, mention: Mention, tokens: readonly Token[]): boolean {
  let [from, to] = [mention.from - 1, mention.to];
  while (isQuote(tokens[from])) from--;
  while (isQuote(tokens[to])) to++;
  return tokens[from]?.text === '(' && /^(?:\)|or|and)$/.test(tokens[to]?.text ?? '') && before.to === from;
}

/** "DrKW" for "Dresdner Kleinwort Wasserstein": each letter is in the name, in order, and large letters begin it. */
function isSpelledBy(short: string, words: readonly string[]): boolean {
  if (!/^\p{Lu}[\p{L}&]*\p{Lu}/u.test(short) || short.length > LONGEST_LETTERS) return false;
  let rest = words.join(' ').toLowerCase();
  if (rest[0] !== short[0]?.toLowerCase()) return false;
  return [...short.toLowerCase().replace(/&/g, '')].every((letter) => {
    const at = rest.indexOf(letter);
    rest = rest.slice(at + 1);
    return at >= 0;
  });
}
const LONGEST_LETTERS = 7;

/** "Regional Grain Agency (SPIW)": letters alone behind a name of several words are what it is called in its own language. */
const isForeign = (before: Mention, short: string): boolean =>
  /^\p{Lu}{3,6}$/u.test(short) && before.words.length > 2 && !isPlace(short) && !knownAs([short.toLowerCase()]).includes('firm');

/** Whether `mention` in brackets has the letters of the name before it: "General Widgets (GW)". */
function isBracketed(before: Mention, mention: Mention, tokens: readonly Token[]): boolean {
  if (mention.words.length !== 1 || !isInBrackets(before, mention, tokens)) return false;
  const letters = mention.words[0]?.toLowerCase().replace(/[^\p{L}&]/gu, '') ?? '';
  const core = coreWords(before.words);
  const initials = [...initialsOf(core), ...initialsOf(before.words.map((word) => word.toLowerCase()))];
  const short = mention.words[0] ?? '';
  if (isShortName(before, mention) || isSpelledBy(short, before.words) || isForeign(before, short)) return true;
  return initials.includes(letters) || (letters[0] === core.join('')[0] && /^\p{Lu}[\p{Lu}&\d-]+$/u.test(mention.words[0] ?? ''));
}

/** "Saudi Mining Co (Ma'aden)": behind a firm's full name a single word in brackets is what it is called. */
const isShortName = (before: Mention, mention: Mention): boolean =>
  before.words.some((word) => isLegalForm(word)) &&
  /^\p{Lu}\p{Ll}/u.test(mention.words[0] ?? '') &&
  !isPlace(mention.words[0] ?? '') &&
  !COMMON_WORDS.has((mention.words[0] ?? '').toLowerCase());

/** Words between a name and what it was before. */
const FORMERLY =
  /^[,(]? ?(?:which |that )?(?:was |is |has been )?(?:formerly|previously|once|originally) ?(?:known as|called|named)?$|^[,(]? ?(?:formerly|also|better|commonly|widely|popularly|locally|now) (?:known|referred to) as$|^[,(]? ?(?:known|operating|trading) as$|^, (?:now|formerly) (?:called|named)?$|^(?:has |have )?(?:renamed|rebranded|rechristened) (?:itself|as)$|^,? (?:which|who) (?:was|is) (?:formerly|previously) known as$/;
/** "Formerly known as Bolt, Acme …". */
const OPENS_FORMERLY = /(?:^|[,.] )(?:formerly|previously|once|originally|better) (?:known as|called)$/i;

const wordsBetween = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .filter(({ text }) => !/^<.+>$/.test(text))
    .map(({ lower }) => lower)
    .join(' ');

/** Whether the sentence says that `mention` is another name of `before`. */
function isRenamed(before: Mention, mention: Mention, tokens: readonly Token[]): boolean {
  const between = wordsBetween(tokens, before.to, mention.from);
  if (isPlace(mention.words.join(' '))) return false;
  if (FORMERLY.test(between)) return true;
  if (/^[,(] or$/.test(between)) return /^[,)]$/.test(tokens[mention.to]?.text ?? '') && mention.words.length === 1;
  return between === ',' && OPENS_FORMERLY.test(wordsBetween(tokens, Math.max(0, before.from - 4), before.from));
}

/** Mentions that stand for the name before them, by the sentence's own word. */
export function aliasesIn(mentions: readonly Mention[], sentences: readonly (readonly Token[])[]): Map<Mention, Mention> {
  const aliases = new Map<Mention, Mention>();
  mentions.forEach((mention, at) => {
    const before = mentions[at - 1];
    const tokens = sentences[mention.sentence] ?? [];
    if (before?.sentence !== mention.sentence) return;
    if (isBracketed(before, mention, tokens) || isRenamed(before, mention, tokens)) aliases.set(mention, before);
  });
  return aliases;
}

const OWNING = new Set(
  'unit subsidiary arm division affiliate parent owned owns controlled controls spun part listed'.split(' '),
);
const OWNING_REACH = 14;

const beginsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.length < long.length && short.every((word, at) => word === long[at]);

const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.length < long.length && short.every((word, at) => word === long[long.length - short.length + at]);

/** Whether one name is the beginning or the end of the other and the words between make one the other's owner. */
function isUnitOf(a: Mention, b: Mention, tokens: readonly Token[], [one, two]: readonly (readonly string[])[]): boolean {
  if (!one || !two) return false;
  if (![beginsWith, endsWith].some((isPart) => isPart(one, two) || isPart(two, one))) return false;
  const between = tokens.slice(a.to, b.from);
  if (between.length > OWNING_REACH) return false;
  return between.some(({ lower }) => OWNING.has(lower)) || (a.possessive && between.length < 3 && one.length < two.length);
}

/** Pairs of names that one sentence tells apart. */
export function apartIn(mentions: readonly Mention[], sentences: readonly (readonly Token[])[]): ReadonlySet<string> {
  const apart = new Set<string>();
  const cores = mentions.map(({ words }) => coreWords(words));
  mentions.forEach((mention, at) => {
    for (let i = at + 1; i < at + 4; i++) {
      const other = mentions[i];
      if (other?.sentence !== mention.sentence) break;
      const both = [cores[at] ?? [], cores[i] ?? []];
      if (isUnitOf(mention, other, sentences[mention.sentence] ?? [], both))
        apart.add(pairOf((cores[at] ?? []).join(' '), (cores[i] ?? []).join(' ')));
    }
  });
  return apart;
}

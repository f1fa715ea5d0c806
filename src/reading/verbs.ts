/** Verb groups: "will not be sold", "has agreed", "to acquire", "owned by". Each is one item with its tense, voice and negation. */
import type { Find } from './finds.ts';
import type { Token } from './tokens.ts';
import type { Tense, VerbItem } from './types.ts';
import {
  BARE_NOUN,
  BE,
  COMPOUNDS,
  DO,
  FUTURE,
  HAVE,
  INSIDE,
  IRREGULAR,
  LEMMAS,
  MODALS,
  NO_HOLDERS,
  NOT,
  NOUN_MAKERS,
  OBJECTS,
  PARTICLES,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECTS,
  TRADE_VERBS,
} from './verb-words.ts';

const takesVerb = (subject: Token): boolean => subject.pos === 'PROPN' || subject.pos === 'PRON' || SUBJECTS.has(subject.lower);

type Group = Omit<VerbItem, 'start' | 'end' | 'text' | 'lower'>;

interface Parts {
  readonly words: readonly Token[];
  readonly main: Token;
  readonly toBefore: boolean;
  /** Behind a hyphen: "Acme-owned". */
  readonly compound: boolean;
}

const isPast = (word: string): boolean => word.endsWith('ed') || IRREGULAR.has(word);
const AUXILIARIES: ReadonlySet<string> = new Set([...MODALS, ...FUTURE, ...[BE, HAVE, DO].flatMap(Object.keys)]);
const isAux = (token: Token): boolean => AUXILIARIES.has(token.lower) || (token.lower === "'s" && token.pos === 'AUX');
const isFiller = (token: Token): boolean =>
  NOT.has(token.lower) || INSIDE.has(token.lower) || (token.pos === 'ADV' && token.lower.endsWith('ly'));

/** Nouns to the tagger that are verbs behind a modal: "will each take 9 percent". */
const AFTER_MODAL = new Set(
  'take hold own control buy cut offer bid increase raise stake close value float list merge fund back lead form launch swap exchange split transfer spin join open purchase invest acquire demerge divest offload dispose'.split(
    ' ',
  ),
);
const LOOSE = new Set(['NOUN', 'ADJ', 'ADV']);
const isModal = (token: Token | undefined): boolean =>
  token !== undefined && (MODALS.has(token.lower) || FUTURE.has(token.lower)) && token.pos === 'AUX';

/** "its", also where it was found to be somebody. */
const isPossessive = ({ lower }: Token): boolean => POSSESSIVES.has(lower.replace(/[{}]/g, ''));
/** "A group that owns Acme", where "said that acquired firms do well" has no verb behind it. */
const isRelative = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'that' && tokens[at]?.pos === 'PRON' && ['NOUN', 'PROPN'].includes(tokens[at - 1]?.pos ?? '');

/** "Founded in 2013 by Ann Lee, Acme …", "Led by Acme, …": a participle in front of all else. */
const opensSentence = (tokens: readonly Token[], at: number): boolean =>
  at === 0 && tokens[0]?.pos === 'VERB' && isPast(tokens[0].lower) && /^(?:in|by)$/.test(tokens[1]?.lower ?? '');

const BIDS = new Set(['bid', 'offer']);

/** "an earlier bid", "its higher offer": a noun, with nothing but what describes it behind its determiner. */
function isNamedBid(tokens: readonly Token[], at: number): boolean {
  if (!BIDS.has(tokens[at]!.lower)) return false;
  let from = at - 1;
  while (from > 0 && /^(?:ADJ|ADV|NUM|SYM)$/.test(tokens[from]!.pos) && !isPossessive(tokens[from]!)) from -= 1;
  return from >= 0 && from < at - 1 && isPossessive(tokens[from]!) && tokens[from]!.pos !== 'AUX';
}

const FIRM_NOUNS = new Set('company group firm business concern house giant unit subsidiary division arm'.split(' '));
/** "A cereal breeding company": what a firm does, and nothing that is done. "Acme using company funds" does. */
const namesTrade = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower.endsWith('ing') === true &&
  ['NOUN', 'ADJ'].includes(tokens[at - 1]?.pos ?? '') &&
  FIRM_NOUNS.has(tokens[at + 1]?.lower ?? '') &&
  tokens[at + 2]?.pos !== 'NOUN';

/** A word is the main verb where the tagger says so and nothing before it makes a noun of it. */
function isMain(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !(/^\p{Ll}/u.test(token.text) || opensSentence(tokens, at))) return false;
  const before = tokens[at - 1];
  if (before?.text === '-' && before.end === token.start)
    return COMPOUNDS.has(token.lower) && !NO_HOLDERS.has(tokens[at - 2]?.lower ?? '');
  if (LOOSE.has(token.pos) && AFTER_MODAL.has(token.lower) && isModal(tokens[INSIDE.has(before?.lower ?? '') ? at - 2 : at - 1]))
    return true;
  if (token.lower === 'building' && before && before.lower in BE && tokens[at + 1]?.pos === 'DET') return true;
  if (token.lower === 'own') return before !== undefined && !isPossessive(before) && before.pos !== 'ADP';
  if (before?.pos === 'ADP' && token.pos === 'VERB' && BARE_NOUN.test(token.lower) && PREPOSITIONS.has(before.lower))
    return false;
  if (isNamedBid(tokens, at)) return false;
  const each = before?.lower === 'each' && tokens[at - 2] !== undefined && isAux(tokens[at - 2]!);
  if (before && isPossessive(before) && before.pos !== 'AUX' && !each && !isRelative(tokens, at - 1)) return false;
  if (token.pos === 'NOUN' && TRADE_VERBS.has(token.lower))
    return before !== undefined && takesVerb(before) && OBJECTS.has(tokens[at + 1]?.pos ?? '');
  if (namesTrade(tokens, at)) return false;
  if (token.pos === 'VERB')
    return !(before && NOUN_MAKERS.has(before.pos) && token.lower.endsWith('ing') && !/ly$/.test(before.lower));
  return token.pos === 'ADJ' && isPast(token.lower) && before !== undefined && (token.lower === 'owned' || before.lower in BE);
}

/** "to privately held Bolt", "to cash-strapped Bolt": what follows "to" describes. */
const isNoInfinitive = (main: Token, next: Token | undefined): boolean =>
  (main.pos === 'VERB' && isPast(main.lower) && main.lemma !== main.lower) ||
  (next?.text === '-' && next.start === main.end && !/^(?:re|co|pre|over|under|out)$/.test(main.lower));

/** Where a group that begins at `at` ends (exclusive) with its main verb, or null where none begins. */
function groupAt(tokens: readonly Token[], at: number): (Parts & { readonly end: number }) | null {
  let i = at;
  const toBefore =
    (tokens[i]?.lower === 'to' && tokens[i]?.pos !== 'ADP') ||
    (tokens[i]?.lower === 'to' && tokens[i + 1]?.pos === 'VERB' && !tokens[i + 1]?.lower.endsWith('ing'));
  if (toBefore) i++;
  const words: Token[] = [];
  let lastAux = -1;
  for (; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if (isAux(token)) lastAux = words.length;
    else if (!(isFiller(token) && (words.length > 0 || toBefore))) {
      if (token.lower === 'no' && tokens[i + 1]?.lower === 'longer') {
        words.push(token);
        continue;
      }
      if (token.lower === 'longer' && tokens[i - 1]?.lower === 'no') {
        words.push(token);
        continue;
      }
      break;
    }
    words.push(token);
  }
  const main = tokens[i];
  if (toBefore && lastAux < 0 && main && isNoInfinitive(main, tokens[i + 1])) return null;
  if (main && isMain(tokens, i))
    return {
      words,
      main,
      toBefore,
      compound: tokens[i - 1]?.text === '-' && tokens[i - 1]?.end === main.start && words.length === 0,
      end: i + 1,
    };
  const aux = words[lastAux];
  return aux
    ? { words: words.slice(0, lastAux), main: aux, toBefore, compound: false, end: at + (toBefore ? 1 : 0) + lastAux + 1 }
    : null;
}

function tenseOf(words: readonly string[], main: string): Tense {
  if (words.some((word) => FUTURE.has(word))) return 'FUTURE';
  const first = [...words, main].find((word) => word in BE || word in HAVE || word in DO);
  const carried = first === undefined ? undefined : (BE[first] ?? HAVE[first] ?? DO[first]);
  if (carried) return carried;
  return words.length === 0 && isPast(main) ? 'PAST' : 'PRESENT';
}

function formOf(parts: Parts, auxiliaries: readonly string[], next: Token | undefined): Group['form'] {
  const main = parts.main.lower;
  if (parts.toBefore) return 'INFINITIVE';
  if (parts.compound || /^\p{Lu}/u.test(parts.main.text)) return 'PARTICIPLE';
  const finite = auxiliaries.some(
    (word) => FUTURE.has(word) || MODALS.has(word) || BE[word] || HAVE[word] || DO[word] || word === "'s",
  );
  if (finite) return 'FINITE';
  if (main.endsWith('ing') || auxiliaries.some((word) => word === 'being' || word === 'having')) return 'GERUND';
  if (isPast(main) && !['had', 'did', 'said'].includes(main) && (next?.lower === 'by' || auxiliaries.includes('been')))
    return 'PARTICIPLE';
  return 'FINITE';
}

function describe(parts: Parts, next: Token | undefined): Group {
  const words = parts.words.map((word) => word.lower);
  const main = parts.main.lower;
  const auxiliaries = words.filter(
    (word) => word in BE || word in HAVE || word in DO || MODALS.has(word) || FUTURE.has(word) || word === "'s",
  );
  const lastAux = auxiliaries.at(-1) ?? '';
  const beLast = lastAux in BE || lastAux === "'s";
  const form = formOf(parts, auxiliaries, next);
  const modal = auxiliaries.find((word) => MODALS.has(word)) ?? null;
  return {
    kind: 'VERB',
    lemma: lemmaOf(parts.main),
    tense: form === 'INFINITIVE' || form === 'FINITE' || form === 'GERUND' ? tenseOf(auxiliaries, main) : 'PAST',
    passive: (beLast && isPast(main) && !(main in HAVE)) || form === 'PARTICIPLE',
    perfect: auxiliaries.some((word) => word in HAVE) && isPastLike(main, lastAux),
    progressive: beLast && main.endsWith('ing') && main !== 'being',
    form,
    modal: modal === 'ca' ? 'can' : modal,
    negated: words.some((word) => NOT.has(word)) || (words.includes('no') && words.includes('longer')),
  };
}

const isPastLike = (main: string, lastAux: string): boolean =>
  isPast(main) || lastAux === 'been' || main === 'been' || lastAux in HAVE;

const lemmaOf = (main: Token): string => LEMMAS[main.lower] ?? main.lemma;

function particleAt(tokens: readonly Token[], { main, end }: { readonly main: Token; readonly end: number }): Token | null {
  const next = tokens[end];
  return next && (PARTICLES[lemmaOf(main)] ?? []).includes(next.lower) ? next : null;
}

/** "in May": no verb. */
const isMonth = ({ text }: Token, before: Token | undefined): boolean =>
  text === 'May' && /^(?:in|by|last|next|this|since|until|from|of|late|early|mid|for|on|and|\d+)$/.test(before?.lower ?? '');

/** "is in turn owned": no more than "also". */
const isInTurn = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.lower === 'in' && tokens[at + 1]?.lower === 'turn') ||
  (tokens[at]?.lower === 'turn' && tokens[at - 1]?.lower === 'in');

/** "has shares", "had plans": a noun, since no participle ends so. */
const isHad = ({ pos, lower }: Token, before: Token | undefined): boolean =>
  pos === 'VERB' && lower.endsWith('s') && (before?.lower ?? '') in HAVE;

/** All verb groups of a sentence, none overlapping. */
export function findVerbs(all: readonly Token[], isTaken: (token: Token) => boolean = () => false): Find[] {
  const tokens = all.map((token, at) => {
    if (isTaken(token) || isMonth(token, all[at - 1])) return { ...token, pos: 'X', lower: `{${token.lower}}` };
    if (isInTurn(all, at)) return { ...token, pos: 'ADV', lower: 'also' };
    return isHad(token, all[at - 1]) ? { ...token, pos: 'NOUN' } : token;
  });
  const finds: Find[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    const begins =
      token !== undefined &&
      (isAux(token) ||
        token.lower === 'to' ||
        token.pos === 'VERB' ||
        token.pos === 'ADJ' ||
        NOT.has(token.lower) ||
        token.lower === 'no');
    const group = begins ? groupAt(tokens, at) : null;
    if (!group || !token) {
      at++;
      continue;
    }
    const next = tokens.slice(group.end, group.end + 3).find((word) => !isFiller(word));
    const particle = particleAt(tokens, group);
    const item = describe(group, next?.lower === particle?.lower ? tokens[group.end + 1] : next);
    finds.push({
      start: token.start,
      end: (particle ?? group.main).end,
      item: particle ? { ...item, lemma: `${item.lemma} ${particle.lower}` } : item,
    });
    at = group.end + (particle ? 1 : 0);
  }
  return finds;
}

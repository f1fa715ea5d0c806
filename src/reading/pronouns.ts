/** "It", "its", "he", "they": the party in focus, and nobody where the word only fills a place. */
import type { PartyRef, ReadParty } from '../domain.ts';
import { counterpartOf, doersOf, isGoverned, isResult, joinedTo, leaderOf } from './binding.ts';
import type { Find } from './finds.ts';
import { genderOf } from './genders.ts';
import { inFocus, isFirm, type Looking, lastPerson, lastSpeaker, type Seen, stateInFocus, togetherJust } from './memory.ts';
import { isObject, nameEndBefore, notTheDoer, SAYING_WORDS, toFind, toldOf, without } from './references.ts';
import type { Token } from './tokens.ts';

export type Pronoun = 'it' | 'he' | 'they';

export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...['it', 'its', 'itself'].map((word): [string, Pronoun] => [word, 'it']),
  ...['he', 'his', 'him', 'himself', 'she', 'her', 'herself'].map((word): [string, Pronoun] => [word, 'he']),
  ...['they', 'their', 'them'].map((word): [string, Pronoun] => [word, 'they']),
]);
const POSSESSIVE = new Set(['its', 'his', 'their', 'her']);

export function pronounAt(
  tokens: readonly Token[],
  at: number,
  pronoun: Pronoun,
  sentence: number,
  looking: Looking,
): Find | null {
  const token = tokens[at] as Token;
  const keys =
    pronoun === 'it'
      ? itAt(tokens, at, sentence, looking)
      : pronoun === 'he'
        ? heAt(tokens, at, sentence, looking)
        : theyAt(tokens, at, sentence, looking);
  return keys.length === 0 ? null : toFind(token, token, keys, 'PRONOUN', POSSESSIVE.has(token.lower));
}

const one = (key: PartyRef | null): readonly PartyRef[] => (key === null ? [] : [key]);

/** "…, it said": whoever spoke before goes on. */
const isTag = (tokens: readonly Token[], at: number): boolean =>
  ['said', 'added'].includes(tokens[at + 1]?.lower ?? '') && (at === 0 || /^[,"”'’]+$/.test(tokens[at - 1]?.text ?? ''));

/** "They said" goes on with two that spoke; "Acme plans to sell them" does not mean the seller. People and sources are not among them. */
function theyAt(tokens: readonly Token[], at: number, sentence: number, looking: Looking): readonly PartyRef[] {
  const two = togetherJust(looking, sentence);
  const among = (fits: (seen: Looking['seen'][number]) => boolean) =>
    two.some((key) => looking.seen.some((seen) => seen.key === key && fits(seen)));
  if (tokens[at]?.lower === 'them' && among((seen) => seen.sentence === sentence && seen.subject)) return [];
  const speaks = ['said', 'say', 'added'].includes(tokens[at + 1]?.lower ?? '');
  return speaks && !among((seen) => seen.speaks) ? [] : two;
}

const isPerson = (party: { readonly kind: string }): boolean => party.kind === 'PERSON';

/** "Ann Lee succeeds him", "… her": somebody to whom it is done. "Her firm" is not. */
function isDoneTo(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  return word === 'him' || (word === 'her' && /^(?:PUNCT|ADP|CCONJ|SCONJ|$)/.test(tokens[at + 1]?.pos ?? ''));
}

function heAt(tokens: readonly Token[], at: number, sentence: number, looking: Looking): readonly PartyRef[] {
  const word = tokens[at]?.lower ?? '';
  const told = POSSESSIVE.has(word) ? toldOf(tokens, at, sentence) : null;
  const others = told ? without(looking, told) : isDoneTo(tokens, at) ? notTheDoer(looking, sentence) : looking;
  const gender = genderOf(word);
  const mayBe = (party: ReadParty) => isPerson(party) && (looking.genderOf(party.key) ?? gender) === gender;
  const speaker = isTag(tokens, at) ? lastSpeaker(looking, sentence, mayBe) : null;
  return one(speaker ?? lastPerson(others, sentence, gender));
}

/** "It said" goes on with who spoke last; any other "it" is the one in focus; "it is likely that" is nobody. */
function itAt(tokens: readonly Token[], at: number, sentence: number, looking: Looking): readonly PartyRef[] {
  if (isEmpty(tokens, at)) return [];
  const state = stateInFocus(looking, sentence);
  if (state) return state.bareLand ? [] : [state.key];
  const bound = boundIt(tokens, at, sentence, looking);
  if (bound) return [bound];
  const speaks = isTag(tokens, at) || (at === 0 && SAYING_WORDS.has(tokens[1]?.lower ?? ''));
  const speaker = speaks ? lastSpeaker(looking, sentence, isFirm) : null;
  return one(speaker ?? inFocus(possible(tokens, at, sentence, looking), sentence, isFirm));
}

/** Whom the place alone makes "it": "gave itself", "Acme and its parent", "a group led by Ann Lee said it". */
function boundIt(tokens: readonly Token[], at: number, sentence: number, looking: Looking): PartyRef | null {
  if (tokens[at]?.lower === 'itself') return doersOf(tokens, at, sentence, looking)[0] ?? null;
  const doer = looking.seen.findLast((seen) => seen.sentence === sentence && (seen.subject || seen.speaks || seen.doing));
  if (doer?.group || isFamily(looking, doer)) return doer?.key ?? null;
  return (
    sharesOfSpeaker(tokens, at, sentence, looking) ??
    ofRelative(tokens, at, sentence, looking) ??
    heldFirm(tokens, at, sentence, looking) ??
    joinedTo(tokens, at, sentence, looking) ??
    counterpartOf(tokens, at, sentence, looking) ??
    leaderOf(tokens, at, sentence, looking)
  );
}

/** Words between "which" and what it does it to: "which had owned it". */
const RELATIVE_REACH = 4;

/** "Acme bought Bolt from Crate, which had owned it": what was named between the subject and who is spoken of. */
function ofRelative(tokens: readonly Token[], at: number, sentence: number, looking: Looking): PartyRef | null {
  if (tokens[at]?.lower !== 'it' || !isObject(tokens, at, at + 1)) return null;
  const which = tokens.slice(0, at).findLastIndex(({ lower }) => lower === 'which' || lower === 'who');
  if (which < 0 || at - which > RELATIVE_REACH || !tokens.slice(which + 1, at).every(({ pos }) => /^(?:VERB|AUX|ADV)$/.test(pos)))
    return null;
  const here = looking.seen.filter((seen) => seen.sentence === sentence && seen.end <= (tokens[which]?.start ?? 0));
  const [named, antecedent] = here.slice(-2);
  return here.length > 2 &&
    named &&
    antecedent &&
    named.key !== antecedent.key &&
    !named.subject &&
    isFirm(looking.party(named.key))
    ? named.key
    : null;
}

/** "The Lee family said it": people who act as one. */
const isFamily = (looking: Looking, doer: Seen | undefined): boolean =>
  looking.party(doer?.key ?? '')?.names.some((name) => /\sfamily$/.test(name)) === true;

const SHARES = new Set('stock shares share capital equity'.split(' '));
const SHARE_WORDS = /^(?:outstanding|common|issued|ordinary|preferred|own|voting|-|\d.*)$/;

/** "Bolt said Acme had bought 5 pct of its stock": nobody buys himself, so the stock is that of the firm that says so. */
function sharesOfSpeaker(tokens: readonly Token[], at: number, sentence: number, looking: Looking): PartyRef | null {
  if (tokens[at]?.lower !== 'its' || tokens[at - 1]?.lower !== 'of') return null;
  const noun = tokens.slice(at + 1, at + 5).find(({ lower }) => !SHARE_WORDS.test(lower));
  const here = looking.seen.filter((seen) => seen.sentence === sentence);
  const speaker = here.find((seen) => seen.speaks && isFirm(looking.party(seen.key)));
  const doer = here.findLast((seen) => seen.subject || seen.doing);
  return SHARES.has(noun?.lower ?? '') && speaker && doer && doer.key !== speaker.key && doer.start > speaker.start
    ? speaker.key
    : null;
}

const HOLDERS = new Set(
  'shareholder shareholders owner owners investor investors backer backers stockholder stockholders holder'.split(' '),
);

/** "Acme has been its largest shareholder", "Bolt is among its owners": the firm that the story is about, if no holder here is it. */
function heldFirm(tokens: readonly Token[], at: number, sentence: number, looking: Looking): PartyRef | null {
  const noun = tokens.slice(at + 1, at + 5).find(({ pos }) => pos === 'NOUN')?.lower ?? '';
  if (tokens[at]?.lower !== 'its' || !HOLDERS.has(noun) || toldOf(tokens, at, sentence) === null || tokens[at - 1]?.text === ',')
    return null;
  const isHere = looking.seen.some((seen) => seen.sentence === sentence && seen.key === looking.topic);
  const isNear = looking.seen.some((seen) => seen.sentence >= sentence - TOPIC_REACH && seen.key === looking.topic);
  return isNear && !isHere ? looking.topic : null;
}
const TOPIC_REACH = 6;

/** "bought Bolt from its founder": Bolt's. */
const GIVERS = new Set('founder founders owner owners shareholders parent management backers family current private'.split(' '));

/** Whom this "it" or "its" can mean at all. */
function possible(tokens: readonly Token[], at: number, sentence: number, looking: Looking): Looking {
  const token = tokens[at] as Token;
  // "Bolt, in which it holds 20 percent": not Bolt.
  if (tokens[at - 1]?.lower === 'which' && tokens[at - 2]?.pos === 'ADP') {
    const before = tokens[tokens[at - 3]?.text === ',' ? at - 4 : at - 3];
    return without(looking, (seen) => seen.sentence === sentence && seen.end === before?.end);
  }
  if (token.lower === 'it' && (isObject(tokens, at, at + 1) || isGoverned(tokens, at, at + 1)) && !isResult(tokens, at)) {
    const doers = doersOf(tokens, at, sentence, looking);
    return without(looking, (seen) => doers.includes(seen.key));
  }
  if (token.lower === 'its' && tokens[at - 1]?.lower === 'from' && GIVERS.has(tokens[at + 1]?.lower ?? '')) {
    const doers = doersOf(tokens, at, sentence, looking);
    return without(looking, (seen) => doers.includes(seen.key));
  }
  const told = token.lower === 'its' ? toldOf(tokens, at, sentence) : null;
  const end = token.lower === 'its' && !told ? nameEndBefore(tokens, at) : -1;
  if (looking.seen.some((seen) => seen.end === end)) return { ...looking, seen: looking.seen.filter((seen) => seen.end === end) };
  const others = told ? without(looking, told) : looking;
  if (!speaksOfUnnamed(tokens, at)) return others;
  const nobody = HOLDING.has(tokens[unnamedNoun(tokens) + 1]?.lower ?? '');
  return { ...others, topic: null, seen: nobody ? [] : others.seen.filter((seen) => seen.sentence === sentence) };
}

const UNNAMED = new Set(['a', 'an', 'another', 'one']);
const UNNAMED_NOUNS = new Set(
  'bank company firm group airline carmaker maker retailer consortium fund investor subsidiary unit venture operator producer lender insurer supplier giant agency government'.split(
    ' ',
  ),
);

/** What stands behind a group without a name before what it holds: "a group holding 48 percent of Acme said it" is not Acme. */
const HOLDING = new Set(['holding', 'controlling', 'owning']);

/** Where the noun stands of a sentence that opens without a name: "a US bank has said"; -1 where it opens otherwise. */
function unnamedNoun(tokens: readonly Token[]): number {
  if (!UNNAMED.has(tokens[0]?.lower ?? '')) return -1;
  const verb = tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return tokens.slice(0, Math.max(verb, 0)).findLastIndex(({ lower }) => UNNAMED_NOUNS.has(lower));
}

/** "A US bank has said it": whoever opens the sentence without a name is meant, and nobody of the sentences before. */
const speaksOfUnnamed = (tokens: readonly Token[], at: number): boolean =>
  unnamedNoun(tokens) >= 0 && tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX') < at;

const BE =
  "(?:is|was|'s|’s|s|will be|would be|may be|might be|could be|has been|had been|remains|remained|seems|seemed|appears|appeared|became|becomes)";
const DEGREE = '(?: (?:not|also|still|now|very|too|more|only|quite|so|never|increasingly|highly|almost|far|much))*';
/** What only a firm can be: with "to" behind it these tell of somebody. */
const OF_SOMEBODY = new Set(
  'likely unlikely expected able unable ready willing unwilling keen set due eager prepared free bound sure certain forced required allowed obliged entitled committed scheduled supposed about going confident open close subject similar right entitled liable pleased happy proud reluctant hesitant anxious powerless quick slow glad content delighted'.split(
    ' ',
  ),
);
const EMPTY: readonly RegExp[] = [
  new RegExp(
    `^${BE}${DEGREE} (?:likely|unlikely|expected|understood|thought|believed|rumoured|reported|said|clear|unclear|possible|impossible|certain|true|hoped|feared|estimated|known) (?:that|whether|if|how|what|when|why|who)\\b`,
  ),
  new RegExp(
    `^${BE}${DEGREE} (?:understood|thought|believed|time|too|clear|unclear|possible|impossible|difficult|important|necessary|up to|not (?:clear|known|yet|possible|certain|immediately))\\b`,
  ),
  /^(?:emerged|transpired|turned out|turns out|happened|happens|follows|came as|comes as|comes after|came after|comes down|came down)\b/,
  /^(?:takes|took|would take|will take|to take|may take|could take) (?:a|an|\d|about|at|several|two|three|more|some|years|months|time|as)\b/,
  /^(?:may|might|will|would|could) be (?:\w+ )?(?:days|weeks|months|years|several|some)\b/,
];
/** "It is hard to …", "found it hard to": an adjective that tells of no firm. */
function isHard(tokens: readonly Token[], from: number): boolean {
  const rest = tokens.slice(from, from + 5);
  const at = rest.findIndex((token) => token.pos === 'ADJ');
  if (at < 0 || rest.slice(0, at).some((token) => !/^(?:ADV|PART|AUX)$/.test(token.pos) && !/^(?:is|was|be)$/.test(token.lower)))
    return false;
  return ['to', 'that', 'for', 'whether', 'if'].includes(rest[at + 1]?.lower ?? '') && !OF_SOMEBODY.has(rest[at]?.lower ?? '');
}

function isEmpty(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'it') return false;
  const rest = tokens
    .slice(at + 1, at + 7)
    .map((token) => token.lower)
    .join(' ');
  return EMPTY.some((form) => form.test(rest)) || isHard(tokens, at + 1);
}

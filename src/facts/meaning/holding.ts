/** What a phrase says of a holding: whose, in which firm, how much of it. */
import type { PartyRef, Share, StakeSize } from '../../domain.ts';
import type { PercentItem } from '../../reading/types.ts';
import type { Clause, Phrase, Scene } from '../grammar/types.ts';
import { BUSINESS_NOUNS, STAKE_NOUNS } from '../words/nouns.ts';

import { isNamedAsset } from './assets.ts';
import { firmsOf, firmsOnly, firmsOrDescribed, firmsOrNameless } from './firms.ts';

export interface Holding {
  readonly holders: readonly PartyRef[];
  readonly firms: readonly PartyRef[];
  readonly share: Share;
  /** "the remaining stake", "the 30 percent it does not own": a complement, not the holder's percent. */
  readonly rest: boolean;
  /** "their combined 52 percent": the percent is of all holders together. */
  readonly joint: boolean;
  /** "this stake": one that was told of. */
  readonly pointed?: boolean;
  /** Where the phrase begins, for a firm that an earlier phrase of its sentence named; absent where there is no phrase. */
  readonly start?: number;
}

const SHARE_NOUNS = new Set(['share', 'stock', 'common', 'security', 'equity', 'capital', 'shareholding', 'unit']);
const REST_WORDS = ['remaining', 'rest', 'remainder', 'other', 'balance'];
const JOINT_WORDS = ['combined', 'joint', 'collective', 'together', 'total'];
const NOT_HOLDINGS = ['market', 'rate', 'vote', 'earnings', 'price', 'per'];

const SIZES: readonly (readonly [StakeSize, readonly string[]])[] = [
  ['MAJORITY', ['majority']],
  ['MINORITY', ['minority']],
  ['CONTROLLING', ['controlling', 'control', 'controlled']],
  ['WHOLE', ['all', 'entire', 'whole', 'full']],
];

const has = (phrase: Phrase, words: readonly string[]): boolean => words.some((word) => phrase.words.has(word));

export const percentShare = (percent: PercentItem): Share => ({ percent: percent.value, bound: percent.bound, size: null });
export const sizeShare = (size: StakeSize): Share => ({ percent: null, bound: 'EXACT', size });

function sizeOf(phrase: Phrase): StakeSize {
  return SIZES.find(([, words]) => has(phrase, words))?.[0] ?? 'UNSPECIFIED';
}

/** "a stake of 28.1 percent", "816,000 shares, or 11.3 pct". */
function percentOf(phrase: Phrase): PercentItem | null {
  if (phrase.percent) return phrase.percent;
  const inner = [
    ...phrase.complements.filter(({ prep }) => prep === 'of').map((complement) => complement.phrase),
    ...phrase.appositions,
  ];
  return inner.find((other) => other.percent && other.named.length === 0)?.percent ?? null;
}

/** Firms in "of the shares of Acme", "in Acme", "of Acme's stock". */
function heldIn(scene: Scene, phrase: Phrase): readonly PartyRef[] {
  for (const { prep, phrase: inner } of phrase.complements) {
    if (prep !== 'in' && prep !== 'of') continue;
    const found = isHoldingPhrase(inner) || inner.head === 'capital' ? heldBy(scene, inner) : firmsOrNameless(scene, inner);
    if (found.length > 0) return found;
  }
  return firmsOnly(scene, [...phrase.beside, ...phrase.appositions.flatMap((other) => heldIn(scene, other))]);
}

/** As `heldIn`, but "Acme's shares" are shares in Acme. */
function heldBy(scene: Scene, phrase: Phrase): readonly PartyRef[] {
  const firms = heldIn(scene, phrase);
  return firms.length > 0 || !SHARE_NOUNS.has(phrase.head) ? firms : firmsOnly(scene, phrase.owners);
}

/** Stakes only where a percent stands beside: "a 4.9 percent position". */
const MEASURED = new Set(
  'package position slice block chunk piece tranche further additional extra another remaining outstanding'.split(' '),
);

const HOLDING = new Set(['hold', 'own', 'have']);

/** "a total of 142,200 Bolt shares". */
const SUMS = new Set(['total', 'number', 'block', 'package', 'bulk', 'last']);

/** "the 26% held by its partner in Acme": who holds it, in which firm. */
function heldByWhom(scene: Scene, { args }: Clause): Pick<Holding, 'holders' | 'firms'> {
  const by = args.filter(({ prep }) => prep === 'by').map(({ phrase }) => phrase);
  const inside = [...args, ...by.flatMap(({ complements }) => complements)].filter(({ prep }) => prep === 'in');
  return { holders: by.flatMap(({ named }) => named), firms: inside.flatMap(({ phrase }) => firmsOrDescribed(scene, phrase)) };
}

/** "the interest that Cord holds in Acme": who holds it, in which firm. */
function toldHolding(scene: Scene, phrase: Phrase): Pick<Holding, 'holders' | 'firms'> {
  const told = scene.told.get(phrase) ?? [];
  const clause = told.find(({ verb, objects }) => HOLDING.has(verb.lemma) && objects.includes(phrase));
  const passive = told.find(({ verb }) => HOLDING.has(verb.lemma) && verb.passive && !verb.negated);
  if (!clause && passive) return heldByWhom(scene, passive);
  const behind = clause?.args.filter(({ prep }) => prep === 'in' || prep === 'of').map((arg) => arg.phrase) ?? [];
  const holders = clause && !clause.verb.negated ? [...(clause.subject?.named ?? [])] : [];
  return { holders, firms: behind.flatMap((inner) => firmsOrDescribed(scene, inner)) };
}

/** "the Cord stake in Bolt": whose it is, where "in" says in which firm. */
const ownersBeside = (scene: Scene, { head, beside, complements }: Phrase, firms: readonly PartyRef[]): readonly PartyRef[] =>
  /^(?:stake|holding|interest|shareholding|stakeholding)$/.test(head) &&
  complements.some(({ prep, phrase }) => prep === 'in' && firmsOf(scene, phrase).length > 0)
    ? beside.filter((ref) => !firms.includes(ref))
    : [];

/** "the remaining shares of Bolt owned by Cord": all that Cord has left. */
const whoOwns = (scene: Scene, phrase: Phrase): readonly PartyRef[] =>
  (scene.told.get(phrase) ?? [])
    .filter(({ verb }) => HOLDING.has(verb.lemma) && verb.passive && !verb.negated && verb.form === 'PARTICIPLE')
    .flatMap((clause) => heldByWhom(scene, clause).holders);

/** "their paper interests", "oil and gas interests": businesses. */
const isTrade = ({ head, items, percent }: Phrase): boolean =>
  head === 'interest' &&
  percent === null &&
  items.at(-1)?.lower === 'interests' &&
  items.slice(0, -1).some((item) => item.kind === 'WORD' && item.pos === 'NOUN' && !STAKE_NOUNS.has(item.lemma.toLowerCase()));

/** "the Warrego block": of a sea or land, where "a block of shares" is a holding. */
const isPlot = (phrase: Phrase): boolean => phrase.head === 'block' && phrase.percent === null && isNamedAsset(phrase);

const CAPITAL = ['share', 'issued', 'equity', 'stock', 'registered', 'paid-up', 'outstanding'];
/** "its issued capital", "the whole share capital of Bolt": not the capital that a fund puts in. */
const isCapital = (phrase: Phrase): boolean => phrase.head === 'capital' && has(phrase, CAPITAL);

/** Whether a phrase is about a part of a firm: "a stake", "40 percent", "its position in Bolt". */
export function isHoldingPhrase(phrase: Phrase): boolean {
  if (phrase.named.length > 0 || isTrade(phrase) || isPlot(phrase)) return false;
  const inFirm =
    phrase.head === 'position' && phrase.complements.some(({ prep, phrase: inner }) => prep === 'in' && inner.named.length > 0);
  return (
    inFirm ||
    isCapital(phrase) ||
    STAKE_NOUNS.has(phrase.head) ||
    (phrase.percent !== null && (phrase.head === '' || MEASURED.has(phrase.head)))
  );
}

const without = (phrase: Phrase, prep: string): Phrase => ({
  ...phrase,
  complements: phrase.complements.filter((complement) => complement.prep !== prep),
});

/** "the stake of Acme in Bolt", "the stake of the Indian state": whose it is, where "of" does not say in which firm. */
function holdersOf(scene: Scene, phrase: Phrase): readonly PartyRef[] {
  const of = phrase.complements.find(({ prep, phrase: inner }) => prep === 'of' && inner.named.length > 0)?.phrase.named ?? [];
  const inside = phrase.complements.some(({ prep, phrase: inner }) => prep === 'in' && firmsOf(scene, inner).length > 0);
  return inside && phrase.head !== '' ? of : of.filter((ref) => firmsOnly(scene, [ref]).length === 0);
}

/**
 * "its 10 percent stake in Mail.ru", "33% of Changyu", "all outstanding shares of Bolt".
 * Null where the phrase is about something else ("48% of the market"). `firms` is empty where the firm is not in the phrase.
 */
export function holdingOf(scene: Scene, phrase: Phrase): Holding | null {
  const counted = phrase.complements.find(({ prep, phrase: inner }) => prep === 'of' && isHoldingPhrase(inner))?.phrase;
  const entire = phrase.head === 'all' || (phrase.head === '' && phrase.items[0]?.lower === 'all');
  if (counted && phrase.named.length === 0 && (SUMS.has(phrase.head) || entire)) {
    const inner = holdingOf(scene, counted);
    return inner && entire && inner.share.size === 'UNSPECIFIED' ? { ...inner, share: sizeShare('WHOLE') } : inner;
  }
  if (!isHoldingPhrase(phrase) || has(phrase, NOT_HOLDINGS) || phrase.items[0]?.lower === 'no') return null;
  const percent = percentOf(phrase);
  const holdersBehind = holdersOf(scene, phrase);
  const stated = heldBy(scene, holdersBehind.length > 0 ? without(phrase, 'of') : phrase);
  const told = stated.length > 0 ? null : toldHolding(scene, phrase);
  const ownedBy = told ? [] : whoOwns(scene, phrase);
  const firms = told ? told.firms : stated;
  const others = phrase.complements.filter(
    ({ prep, phrase: inner }) => (prep === 'of' || prep === 'in') && !isHoldingPhrase(inner) && inner.percent === null,
  );
  const pointed = others.every(({ phrase: inner }) => inner.items[0]?.lower === 'the' && BUSINESS_NOUNS.has(inner.head));
  if (firms.length === 0 && others.length > 0 && !pointed) return null;
  if (firms.length === 0 && phrase.head === '' && phrase.complements.length === 0 && !phrase.owners.length)
    return {
      holders: [],
      firms: [],
      share: percent ? percentShare(percent) : sizeShare('UNSPECIFIED'),
      rest: has(phrase, REST_WORDS),
      joint: false,
      start: phrase.start,
    };
  const own =
    [phrase.owners, holdersBehind, told?.holders ?? ownedBy, ownersBeside(scene, phrase, firms)].find(
      (refs) => refs.length > 0,
    ) ?? [];
  const holders = own.some((owner) => firms.includes(owner)) ? [] : own;
  const rest =
    (has(phrase, REST_WORDS) && ownedBy.length === 0) || (scene.told.get(phrase)?.some((clause) => clause.verb.negated) ?? false);
  const negated = rest && !has(phrase, REST_WORDS);
  const all = percent === null || negated ? sizeShare(rest ? 'UNSPECIFIED' : sizeOf(phrase)) : percentShare(percent);
  const pointing = /^(?:this|these|that|those)$/.test(phrase.items[0]?.lower ?? '');
  return { holders, firms, share: all, rest, joint: has(phrase, JOINT_WORDS), pointed: pointing, start: phrase.start };
}

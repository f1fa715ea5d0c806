/** What is bought: a whole firm, a part of it, the rest of it. */
import type { DealKind, PartyRef, Share } from '../../domain.ts';
import { isPlural } from '../grammar/shapes.ts';
import type { Phrase, Scene } from '../grammar/types.ts';
import { BUSINESS_NOUNS, HOLDER_NOUNS, PARTNER_NOUNS, UNIT_NOUNS } from '../words/nouns.ts';
import { isNamedAsset } from './assets.ts';
import { firmsOf, firmsOrDescribed } from './firms.ts';
import { firmsHeld } from './held.ts';
import { holdingOf, sizeShare } from './holding.ts';
import { isObscure } from './obscure.ts';

/** How much of a firm is dealt in. */
export interface Measure {
  readonly share: Share;
  /** The part that the buyer does not own yet: he will then have all. */
  readonly rest: boolean;
  /** A stake in the firm, not the firm. */
  readonly stake: boolean;
}

export interface Lot extends Measure {
  readonly kind: Extract<DealKind, 'ACQUISITION' | 'STAKE_PURCHASE'>;
  readonly targets: readonly PartyRef[];
  /** "Acme's stake in Bolt", "its Bolt unit": whose it was. */
  readonly owners: readonly PartyRef[];
}

const isControl = ({ percent, size }: Share): boolean =>
  percent === null ? size === 'MAJORITY' || size === 'CONTROLLING' || size === 'WHOLE' : percent > 50;

/** How much of a firm a holding phrase speaks of, the firm left open. */
export function holdingLot(scene: Scene, phrase: Phrase): Omit<Lot, 'targets'> {
  const holding = holdingOf(scene, phrase);
  const share = holding?.share ?? sizeShare('UNSPECIFIED');
  const rest = holding?.rest ?? false;
  return {
    kind: isControl(share) && !rest ? 'ACQUISITION' : 'STAKE_PURCHASE',
    owners: holding?.holders ?? [],
    share,
    rest,
    stake: true,
  };
}

/** "minority shareholders in Acme": whoever buys them out buys the rest of the firm. */
export function holdersLot(scene: Scene, phrase: Phrase): Lot | null {
  if (!HOLDER_NOUNS.has(phrase.head) && !PARTNER_NOUNS.has(phrase.head)) return null;
  const targets = phrase.complements
    .filter(({ prep }) => prep === 'in' || prep === 'of')
    .flatMap((complement) => firmsOrDescribed(scene, complement.phrase));
  return targets.length > 0
    ? { kind: 'STAKE_PURCHASE', targets, owners: [], share: sizeShare('WHOLE'), rest: true, stake: true }
    : null;
}

const isVague = (phrase: Phrase): boolean => phrase.vague || phrase.complements.some(({ phrase: inner }) => isVague(inner));

/** What buyers buy: "bought the company" is never themselves, but the firm that the story is about. */
export function boughtLot(scene: Scene, phrase: Phrase, buyers: readonly PartyRef[]): Lot | null {
  const lot = lotOf(scene, phrase, buyers);
  if (!lot || !isVague(phrase) || !lot.targets.every((target) => buyers.includes(target))) return lot;
  const meant = [scene.main, scene.topic].find((ref) => ref !== null && !buyers.includes(ref));
  return meant ? { ...lot, targets: [meant], owners: lot.owners.filter((owner) => owner !== meant) } : lot;
}

const SOME = ['other', 'some', 'certain', 'several', 'various', 'many', 'non-core'];

/** "its other divisions": nobody knows which. */
const isSome = (phrase: Phrase): boolean =>
  phrase.named.length + phrase.beside.length === 0 && isPlural(phrase) && SOME.some((word) => phrase.words.has(word));

const BUSINESSES = new Set(['business', 'network', 'chain', 'franchise']);

/** "its frozen food business", "the engine business of Acme": without a name, but told by its trade. */
const isOwnBusiness = ({ head, named, beside, owners, items, complements }: Phrase): boolean =>
  BUSINESSES.has(head) &&
  named.length + beside.length === 0 &&
  (owners.length > 0 || complements.some(({ prep, phrase }) => prep === 'of' && phrase.named.length > 0)) &&
  items.some((item) => item.kind === 'WORD' && (item.pos === 'NOUN' || item.pos === 'ADJ') && item.lemma !== head);

/** "parts of firms such as Bolt", "substantially all the business of Bolt": what is dealt in is the firm, or a share of it. */
function pieceOf(scene: Scene, phrase: Phrase): Lot | null {
  const part = phrase.head === 'part';
  const all = phrase.head === 'business' && phrase.words.has('all');
  if (phrase.named.length > 0 || (!part && !all)) return null;
  const targets = phrase.complements.filter(({ prep }) => prep === 'of').flatMap((inner) => firmsOf(scene, inner.phrase));
  const share = sizeShare(part ? 'UNSPECIFIED' : 'WHOLE');
  return targets.length > 0
    ? { kind: part ? 'STAKE_PURCHASE' : 'ACQUISITION', targets, owners: [], share, rest: false, stake: part }
    : null;
}

/** "minority stakes" in who knows what. */
const isSeveral = ({ head, items }: Phrase): boolean =>
  /^(?:stake|interest|holding|shareholding)$/.test(head) && items.at(-1)?.lower.endsWith('s') === true;

/** The lot that a phrase speaks of, dealt in by the actors; null where it is not a firm or a share of one. */
export function lotOf(scene: Scene, phrase: Phrase, actors: readonly PartyRef[] = []): Lot | null {
  const holding = holdingOf(scene, phrase);
  if (holding && holding.firms.length === 0 && isSeveral(phrase)) return null;
  if (holding) {
    const targets = firmsHeld(scene, holding, actors);
    if (targets.length === 0) return null;
    return { ...holdingLot(scene, phrase), targets };
  }
  const piece = pieceOf(scene, phrase);
  if (piece) return piece;
  const named = isNamedAsset(phrase) || isSome(phrase) ? [] : firmsOrDescribed(scene, phrase);
  const isTold = named.length === 0 && (isOwnBusiness(phrase) || isObscure(phrase));
  const targets = isTold ? [scene.describe(phrase, false)] : named;
  if (targets.length === 0) return null;
  const owned =
    UNIT_NOUNS.has(phrase.head) ||
    BUSINESS_NOUNS.has(phrase.head) ||
    [...phrase.words].some((word) => UNIT_NOUNS.has(word) || BUSINESS_NOUNS.has(word));
  return {
    kind: 'ACQUISITION',
    targets,
    owners: owned ? phrase.owners : [],
    share: sizeShare('WHOLE'),
    rest: false,
    stake: false,
  };
}

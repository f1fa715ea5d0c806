/** A joint venture as a phrase: whether it is one, who its partners are, how they share it. */
import type { PartyRef, Share } from '../../domain.ts';
import type { WordItem } from '../../reading/types.ts';
import type { Phrase, Scene } from '../grammar/types.ts';
import { landOf } from '../lands.ts';
import { AGREEMENT_NOUNS, BUSINESS_NOUNS, PLAN_NOUNS, TALK_NOUNS, VENTURE_NOUNS } from '../words/nouns.ts';
import { actorsOf } from './actors.ts';
import { sizeShare } from './holding.ts';

/** "joint venture bank", "joint venture talks": about a venture; "joint venture partner", "joint venture law" are not. */
const BEHIND_VENTURE = new Set([
  ...AGREEMENT_NOUNS,
  ...BUSINESS_NOUNS,
  ...PLAN_NOUNS,
  ...TALK_NOUNS,
  'entity',
  'factory',
  'facility',
  'operation',
  'project',
]);
const SHARED = ['joint', 'equal', 'equally', 'equally-owned', '50-50', '50/50', '50:50', 'jointly-owned'];
const isShared = (phrase: Phrase): boolean => SHARED.some((word) => phrase.words.has(word));

/** "a joint company of Acme and Bolt". */
const partnersNamed = ({ complements }: Phrase): boolean =>
  complements.some(
    ({ prep, phrase }) => (prep === 'of' || prep === 'between') && phrase.named.length + phrase.conjuncts.length > 1,
  );

/** "joint venture", "50-50 venture", "a venture between A and B"; a plain "partnership" is no firm. */
export function isVenture(phrase: Phrase): boolean {
  if (phrase.words.has('capital') || phrase.words.has('no')) return false;
  if (phrase.head === 'partnership') return isShared(phrase);
  if (VENTURE_NOUNS.has(phrase.head)) return true;
  if (COMPANIES.has(phrase.head) && phrase.words.has('joint') && partnersNamed(phrase)) return true;
  const about = phrase.named.length > 0 || BEHIND_VENTURE.has(phrase.head);
  if (phrase.words.has('joint-venture')) return about && !phrase.words.has('partner');
  return (
    phrase.words.has('venture') && about && !phrase.words.has('partner') && (isShared(phrase) || phrase.complements.length > 0)
  );
}

const AMONG = new Set(['between', 'with', 'of', 'among', 'by']);

/** "with Hungary": the state, where nothing but a country is named. */
function stateOf(scene: Scene, { items, named }: Phrase): readonly PartyRef[] {
  const only = items.length === 1 && named.length === 0 ? items[0]! : null;
  const land = only?.kind === 'WORD' && only.pos === 'PROPN' ? landOf(only.text) : null;
  const state = land ? scene.stateOf(land) : null;
  return state ? [state] : [];
}

/** The partners that stand behind the noun: "a venture between A and B". `lands`: also countries, as they sign contracts. */
export const partnersInside = (scene: Scene, venture: Phrase, lands = false): readonly PartyRef[] =>
  venture.complements
    .filter(({ prep }) => AMONG.has(prep))
    .flatMap(({ prep, phrase }) => [...actorsOf(scene, phrase), ...(lands && prep === 'with' ? stateOf(scene, phrase) : [])]);

/** "a venture with Acme" leaves one partner to be told elsewhere. */
export const lacksPartner = (venture: Phrase): boolean =>
  venture.owners.length === 0 && venture.complements.some(({ prep }) => prep === 'with');

const EVEN = /\bfifty-fifty\b|\bequal(?:ly)?\b|\b50 ?(?:%|pct|per ?cent)[ -](?:owned )?joint/i;
const RATIO = /\b(\d\d)[ %]*[-/:] ?(\d\d)\b(?!\d)/;
const exactly = (percent: number): Share => ({ percent, bound: 'EXACT', size: null });

/** What each partner has by the phrase: "50-50 venture", "60-40 venture", "equally owned venture". */
export function sharesOf(scene: Scene, venture: Phrase, partners: number): readonly Share[] {
  const text = scene.story.text.slice(venture.start, venture.end);
  const ratio = RATIO.exec(text)?.slice(1).map(Number) ?? [];
  const whole = ratio.length === 2 && ratio[0]! + ratio[1]! === 100;
  if (whole && (partners === 2 || ratio[0] === 50)) return Array.from({ length: partners }, (_, at) => exactly(ratio[at] ?? 50));
  const each = EVEN.test(text) ? exactly(Math.round(1000 / Math.max(2, partners)) / 10) : sizeShare('UNSPECIFIED');
  return Array.from({ length: partners }, () => each);
}

export const COMPANIES: ReadonlySet<string> = new Set(
  'company corporation firm business bank airline entity group concern'.split(' '),
);
const NEW = ['new', 'newly', 'joint', 'jointly', 'jointly-owned', 'separate', '50-50', 'single'];

const ACTIVITIES = new Set(['activity', 'business', 'operation', 'interest']);

/** "their drilling tool activities", "their truck businesses": parts of firms, without a name. */
export const areActivities = (things: readonly Phrase[]): boolean =>
  things.length > 0 &&
  things.every(({ named }) => named.length === 0) &&
  things.some(({ head, items }) => ACTIVITIES.has(head) && items.some((item) => item.kind === 'WORD' && isTelling(item, head)));
const isTelling = ({ lower, lemma, pos }: WordItem, head: string): boolean =>
  lemma.toLowerCase() !== head &&
  (pos === 'NOUN' || pos === 'ADJ') &&
  !/^(?:own|respective|entire|whole|global|worldwide|existing|next|last)$/.test(lower);

/** "a new company", "a joint company": what two firms set up together. */
export const isNewCompany = (phrase: Phrase): boolean =>
  COMPANIES.has(phrase.head) && phrase.named.length === 0 && !isVenture(phrase) && NEW.some((word) => phrase.words.has(word));

/** "a company", with nothing that tells which. */
export const isSomeCompany = ({ head, named, items }: Phrase): boolean =>
  COMPANIES.has(head) && named.length === 0 && (items[0]?.lower === 'a' || items[0]?.lower === 'an');

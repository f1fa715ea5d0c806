/** The firms that a phrase names, or describes where they have no name. */
import type { PartyRef } from '../../domain.ts';
import type { Phrase, Scene } from '../grammar/types.ts';
import { BUSINESS_NOUNS, STAKE_NOUNS, UNIT_NOUNS, VENTURE_NOUNS } from '../words/nouns.ts';
import { predicateOf } from './around.ts';
import { assetOf } from './assets.ts';

const COUNTS = new Set(['number', 'range', 'string', 'series', 'group', 'host', 'all', 'whole', 'entirety']);

/** Parties that may be held: not persons, not states. */
export function firmsOnly(scene: Scene, refs: readonly PartyRef[]): readonly PartyRef[] {
  return refs.filter((ref) => {
    const kind = scene.party(ref)?.kind;
    return kind !== 'PERSON' && kind !== 'STATE';
  });
}

const CALLING = new Set(['call', 'name', 'know', 'dub']);

/** "a company called Bolt": the name in a clause that tells about the phrase. */
const nameGiven = (scene: Scene, phrase: Phrase): readonly PartyRef[] =>
  (scene.told.get(phrase) ?? [])
    .filter(({ verb }) => CALLING.has(verb.lemma))
    .flatMap(({ objects }) => objects.flatMap(({ named }) => named));

/** "10 Bolt hotels": things of a firm, not the firm. */
const isCounted = (phrase: Phrase): boolean => isDozen(phrase) || isMany(phrase);

/** "two Boeing 737s": the number stands right before the name. */
const isDozen = ({ items }: Phrase): boolean =>
  items.some((item, at) => item.kind === 'PARTY' && items[at - 1]?.kind === 'WORD' && NUMBER.test(items[at - 1]!.lower));
const NUMBER = /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|[1-9][\d,]*)$/;

const isMany = (phrase: Phrase): boolean =>
  phrase.named.length === 0 &&
  phrase.beside.length > 0 &&
  phrase.items.at(-1)?.lower.endsWith('s') === true &&
  phrase.items.some((item) => item.kind === 'WORD' && item.pos === 'NUM' && item.end < phrase.end);

/** The firms that a phrase names, also as "the Odeon cinema chain", "its Bolt unit" or "a number of firms, including Bolt". */
export function firmsOf(scene: Scene, phrase: Phrase): readonly PartyRef[] {
  if (isCounted(phrase)) return [];
  const counted = COUNTS.has(phrase.head || (phrase.items[0]?.lower ?? ''))
    ? phrase.complements.find(({ prep }) => prep === 'of')?.phrase
    : undefined;
  if (counted && phrase.named.length === 0) return firmsOf(scene, counted);
  const isFirm = UNIT_NOUNS.has(phrase.head) || BUSINESS_NOUNS.has(phrase.head) || VENTURE_NOUNS.has(phrase.head);
  const called = phrase.named.length === 0 && phrase.beside.length === 0 ? nameGiven(scene, phrase) : [];
  const own = phrase.named.length > 0 ? phrase.named : called.length > 0 ? called : isFirm ? phrase.beside : [];
  const members = phrase.complements
    .filter(({ prep }) => prep === 'including')
    .flatMap((complement) => firmsOf(scene, complement.phrase));
  const others = phrase.conjuncts.flatMap((other) => (STAKE_NOUNS.has(other.head) ? [] : firmsOf(scene, other)));
  const found = firmsOnly(scene, [...own, ...members, ...others]);
  return found.length > 0 || !isFirm ? found : firmsOnly(scene, predicateOf(scene, phrase));
}

/** "the unit", with nothing that tells which. */
const isPointed = ({ head, items, beside, owners, complements }: Phrase): boolean =>
  UNIT_NOUNS.has(head) &&
  items.length === 2 &&
  items[0]?.lower === 'the' &&
  beside.length + owners.length + complements.length === 0;

/** The firm or venture of a phrase, described where it has no name. */
export function firmsOrDescribed(scene: Scene, phrase: Phrase): readonly PartyRef[] {
  const firms = firmsOf(scene, phrase);
  if (firms.length > 0 || phrase.named.length > 0) return firms;
  if (VENTURE_NOUNS.has(phrase.head)) return [scene.describe(phrase, true)];
  const known = isPointed(phrase) ? scene.memory.unit() : null;
  if (known) return [known];
  const running = phrase.head === 'operation' && phrase.items.at(-1)?.lower === 'operation';
  return UNIT_NOUNS.has(phrase.head) && !running ? [scene.describe(phrase, false)] : [];
}

const UNDERTAKINGS = new Set(['project', 'consortium', 'partnership', 'scheme']);
const COMPANIES = new Set(['company', 'firm', 'corporation', 'concern', 'entity', 'business', 'group']);
const NEW = ['new', 'newly', 'joint', 'jointly', 'combined', 'merged', 'enlarged', 'holding', 'shell'];

/** "the project", "a new company": without a name, but shares are held in it. */
const isNameless = (phrase: Phrase): boolean =>
  phrase.named.length + phrase.beside.length + phrase.owners.length === 0 &&
  (UNDERTAKINGS.has(phrase.head) || (COMPANIES.has(phrase.head) && NEW.some((word) => phrase.words.has(word))));

/** As `firmsOrDescribed`, also where shares are held in a thing that has no name. */
export function firmsOrNameless(scene: Scene, phrase: Phrase): readonly PartyRef[] {
  const asset = assetOf(scene, phrase);
  if (asset) return [asset];
  const firms = firmsOrDescribed(scene, phrase);
  if (firms.length > 0 || !isNameless(phrase)) return firms;
  return [
    phrase.head === 'consortium' ? scene.describe(phrase, false) : (scene.venture(phrase) ?? scene.describe(phrase, false)),
  ];
}

/** Mentions of one story that name the same: short forms, surnames, acronyms go to the name they stand for. */
import { coreWords, initialsOf, isGeneric } from './core.ts';
import type { Mention } from './mentions.ts';
import { COMMON_WORDS, COUNTRY_OF_NAME, FIRM_WORDS, FIRST_NAMES, HONORIFICS, isLegalForm, isPlace, plain } from './tables.ts';

export interface Entity {
  readonly mentions: Mention[];
  /** Cores of all its names, joined by spaces. */
  readonly cores: Set<string>;
  /** Looks like a person's name by its own words. */
  personLike: boolean;
}

/** "Ann Lee", "J.P. Smith", "Mr Chen": by the words alone. */
export function looksLikePerson(mention: Mention): boolean {
  const words = mention.words.filter((word) => word !== ',' && word !== '-');
  const first = words[0] ?? '';
  if (mention.angled || mention.ticker || words.some((word) => isLegalForm(word) || word === '&' || /\d/.test(word)))
    return false;
  if (words.length > 1 && FIRM_WORDS.has((words.at(-1) ?? '').toLowerCase())) return false;
  if (
    (mention.title !== null || (mention.titled && words.length > 1)) &&
    words.length <= 4 &&
    !words.some((word) => FIRM_WORDS.has(word.toLowerCase()))
  )
    return words.length > 1 || !isPlace(first);
  if (words.length < 2 || words.length > 5) return false;
  if (words.some((word, at) => at > 0 && /^\p{Lu}\.$/u.test(word)) || (/^(?:\p{Lu}\.)+$/u.test(first) && !isPlace(first)))
    return true;
  return FIRST_NAMES.has(first.split('-')[0] ?? '') && !isPlace(words.join(' '));
}

const startsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.length < long.length && short.every((word, at) => word === long[at]);
const coresOf = (entity: Entity): string[][] => [...entity.cores].map((core) => core.split(' '));
/** "john", "jc": what stands before a founder's surname in a firm's name. */
const isFirstName = (word: string): boolean =>
  word.length <= 2 || FIRST_NAMES.has(word.replace(/^./, (letter) => letter.toUpperCase()));
const COUNTRIES: ReadonlySet<string> = new Set([...COUNTRY_OF_NAME.keys()].map((name) => name.toLowerCase().replace(/\./g, '')));
/** Words too common to stand for a longer name unless they open it. */
const isWeak = (word: string): boolean => COMMON_WORDS.has(word) || FIRM_WORDS.has(word) || word.length < 3;

const formsOf = (mention: Mention): string =>
  mention.words
    .map(plain)
    .filter((word) => isLegalForm(word))
    .map((word) =>
      word.replace('incorporated', 'inc').replace('corporation', 'corp').replace('company', 'co').replace('limited', 'ltd'),
    )
    .join(' ');

/** "Acme Inc" and "Acme PLC" are two. */
function formsClash(entity: Entity, mention: Mention): boolean {
  const forms = formsOf(mention);
  if (forms === '') return false;
  const known = entity.mentions.map(formsOf).filter(Boolean);
  return (
    known.length > 0 &&
    known.every(
      (other) => !other.includes(forms) && !forms.includes(other) && other.split(' ').at(-1) !== forms.split(' ').at(-1),
    )
  );
}

/** "Acme Russia" is a unit of Acme, not Acme. */
const isCountryUnit = (known: readonly string[], core: readonly string[]): boolean =>
  COUNTRIES.has(known.slice(core.length).join(' '));

/** "Cominco Ltd" is not short for "Cominco American Inc", but "Bond Corp" is for "Bond Corp International Ltd": it stands in it word for word. */
function isOtherFirm(entity: Entity, mention: Mention): boolean {
  if (formsOf(mention) === '') return false;
  const literal = mention.words.map(plain).join(' ');
  return !entity.mentions.some((known) => known.words.map(plain).join(' ').startsWith(`${literal} `));
}

type Link = (entity: Entity, mention: Mention, core: readonly string[]) => boolean;

const bySameName: Link = (entity, mention, core) => entity.cores.has(core.join(' ')) && !formsClash(entity, mention);
const bySurname: Link = (entity, mention, core) =>
  entity.personLike &&
  core.length === 1 &&
  coresOf(entity).some((known) => known.length > 1 && known.at(-1) === core[0]) &&
  !mention.angled;
const byFullerPerson: Link = (entity, mention, core) =>
  core.length > 1 &&
  looksLikePerson(mention) &&
  entity.mentions.some((known) => known.title !== null) &&
  coresOf(entity).every((known) => known.length === 1 && known[0] === core.at(-1));
/** "Ronald Williams" after "Ronald G. Williams". */
const byInitial: Link = (entity, _mention, core) =>
  entity.personLike &&
  core.length > 1 &&
  coresOf(entity).some((known) => known.length > 1 && known[0] === core[0] && known.at(-1) === core.at(-1));
const byPrefix: Link = (entity, mention, core) =>
  !entity.personLike &&
  mention.title === null &&
  !isPlace(mention.words.join(' ')) &&
  !isOtherFirm(entity, mention) &&
  coresOf(entity).some((known) => startsWith(known, core) && !isCountryUnit(known, core));
/** "GM", "AT and T", "S&N": letters that begin the words of a longer name. */
const byAcronym: Link = (entity, mention, core) => {
  const letters = core.join('');
  if (entity.personLike || !/^\p{L}{1,2}(?:&?\p{L}{1,2}){0,4}$/u.test(letters) || !isAllCapitals(mention)) return false;
  return (
    coresOf(entity).some((known) => known.length > 1 && initialsOf(known).includes(letters)) ||
    entity.mentions.some((known) => known.words.length > 1 && initialsOf(known.words.map(plain)).includes(letters))
  );
};
const isAllCapitals = (mention: Mention): boolean =>
  mention.words.every((word) => word === 'and' || word === '&' || /^\p{Lu}[\p{Lu}&.]*$/u.test(word)) &&
  mention.words.join('').length > 1;
const byLonger: Link = (entity, mention, core) =>
  !entity.personLike &&
  !looksLikePerson(mention) &&
  coresOf(entity).some((known) => startsWith(core, known) && core.slice(known.length).every((word) => isGeneric(word)));
/** "Fluke" for "John Fluke Mfg": one word that is not common, in one firm's name only. */
const byInnerWord: Link = (entity, mention, core) =>
  !entity.personLike &&
  core.length === 1 &&
  mention.title === null &&
  !isWeak(core[0] ?? '') &&
  !isPlace(mention.words[0] ?? '') &&
  coresOf(entity).some((known) => known.indexOf(core[0] ?? '') > 0 && isFirstName(known[0] ?? ''));

/** In order: the surest way two names are one comes first. */
const LINKS: readonly Link[] = [bySameName, bySurname, byFullerPerson, byInitial, byPrefix, byAcronym, byLonger, byInnerWord];

/** The entity a mention belongs to; among several the one named last. */
function find(entities: readonly Entity[], mention: Mention, core: readonly string[]): Entity | null {
  for (const link of LINKS) {
    const fitting = entities.filter((entity) => link(entity, mention, core));
    const latest = fitting.sort((a, b) => (b.mentions.at(-1)?.start ?? 0) - (a.mentions.at(-1)?.start ?? 0))[0];
    if (latest) return latest;
  }
  return null;
}

export function addTo(entity: Entity, mention: Mention, core: readonly string[]): void {
  entity.mentions.push(mention);
  entity.cores.add(core.join(' '));
  entity.personLike ||= looksLikePerson(mention);
}

/** Groups mentions, in order of the text, into entities. `aliasOf` tells what a bracketed acronym stands for. */
export function linkMentions(mentions: readonly Mention[], aliasOf: ReadonlyMap<Mention, Mention>): Entity[] {
  const entities: Entity[] = [];
  const home = new Map<Mention, Entity>();
  for (const mention of mentions) {
    const core = coreWords(mention.words);
    if (core.length === 0 || core.every((word) => HONORIFICS.has(word))) continue;
    const alias = aliasOf.get(mention);
    const entity = (alias && home.get(alias)) ??
      find(entities, mention, core) ?? { mentions: [], cores: new Set<string>(), personLike: false };
    if (entity.mentions.length === 0) entities.push(entity);
    addTo(entity, mention, core);
    home.set(mention, entity);
  }
  return entities;
}

/** The entity that a headline's mention names, null where the body has none. */
export const entityOf = (entities: readonly Entity[], mention: Mention): Entity | null =>
  find(entities, mention, coreWords(mention.words));

/** When two names of one story are one: the same words, a surname, a short form, letters that stand for words. */
import { initialsOf, isGeneric } from './core.ts';
import type { Entity, Worded } from './entities.ts';
import { COMMON_WORDS, COUNTRY_OF_NAME, FIRM_WORDS, isFirstName, isPlace } from './tables.ts';

/** True where `name` names `entity`. */
export type Link = (entity: Entity, name: Worded) => boolean;

const COUNTRIES: ReadonlySet<string> = new Set([...COUNTRY_OF_NAME.keys()].map((name) => name.toLowerCase().replace(/\./g, '')));
const LETTERS = /^\p{L}{1,2}(?:&?\p{L}{1,2}){0,4}$/u;
const CAPITALS = /^\p{Lu}[\p{Lu}&.]*$/u;

const startsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.length < long.length && short.every((word, at) => word === long[at]);
/** "john", "jc": what stands before a founder's surname in a firm's name. */
const isForename = (word: string): boolean => word.length <= 2 || isFirstName(word.charAt(0).toUpperCase() + word.slice(1));
/** Words too common to stand for a longer name unless they open it. */
const isWeak = (word: string): boolean => COMMON_WORDS.has(word) || FIRM_WORDS.has(word) || word.length < 3;

/** "Acme Inc" and "Acme PLC" are two. */
function formsClash(entity: Entity, { forms }: Worded): boolean {
  if (forms === '') return false;
  const known = entity.worded.map((one) => one.forms).filter(Boolean);
  const last = forms.split(' ').at(-1);
  return (
    known.length > 0 &&
    known.every((other) => !other.includes(forms) && !forms.includes(other) && other.split(' ').at(-1) !== last)
  );
}

/** "Acme Russia" is a unit of Acme, not Acme. */
const isCountryUnit = (known: readonly string[], core: readonly string[]): boolean =>
  COUNTRIES.has(known.slice(core.length).join(' '));

/** "Crest Ltd" is not short for "Crest American Inc", but "Bond Corp" is for "Bond Corp International Ltd": it stands in it word for word. */
const isOtherFirm = (entity: Entity, { forms, literal }: Worded): boolean =>
  forms !== '' && !entity.worded.some((known) => known.literal.startsWith(`${literal} `));

const bySameName: Link = (entity, name) => entity.cores.has(name.key) && !formsClash(entity, name);

const bySurname: Link = (entity, { core, mention }) =>
  entity.personLike &&
  core.length === 1 &&
  !mention.angled &&
  entity.worded.some((known) => known.core.length > 1 && known.core.at(-1) === core[0]);

/** "Ann Lee" after "Mrs Lee". */
const byFullerPerson: Link = (entity, { core, personLike }) =>
  core.length > 1 &&
  personLike &&
  entity.worded.some((known) => known.mention.title !== null) &&
  entity.worded.every((known) => known.core.length === 1 && known.core[0] === core.at(-1));

/** "Ronald Lee" after "Ronald G. Lee". */
const byInitial: Link = (entity, { core }) =>
  entity.personLike &&
  core.length > 1 &&
  entity.worded.some((known) => known.core.length > 1 && known.core[0] === core[0] && known.core.at(-1) === core.at(-1));

/** "Alibaba" for "Alibaba Group". */
const byPrefix: Link = (entity, name) =>
  !entity.personLike &&
  name.mention.title === null &&
  entity.worded.some((known) => startsWith(known.core, name.core) && !isCountryUnit(known.core, name.core)) &&
  !isPlace(name.mention.words.join(' ')) &&
  !isOtherFirm(entity, name);

/** "GM", "AT and T", "S&N": letters that begin the words of a longer name. */
const byAcronym: Link = (entity, { core, mention }) => {
  const letters = core.join('');
  if (
    entity.personLike ||
    letters.length < 2 ||
    !LETTERS.test(letters) ||
    !mention.words.every((word) => word === 'and' || word === '&' || CAPITALS.test(word))
  )
    return false;
  return entity.worded.some(
    (known) =>
      (known.core.length > 1 && initialsOf(known.core).includes(letters)) ||
      (known.mention.words.length > 1 && initialsOf(known.literal.split(' ')).includes(letters)),
  );
};

/** Short names that no rule gives. */
export const ALSO_CALLED: ReadonlyMap<string, string> = new Map([
  ['vw', 'volkswagen'],
  ['amex', 'american express'],
  ['pwc', 'pricewaterhousecoopers'],
  ['benz', 'daimler'],
  ['bofa', 'bank of america'],
  ['stanchart', 'standard chartered'],
  ['natwest', 'national westminster bank'],
]);
const byAlias: Link = (entity, { key }) => {
  const long = ALSO_CALLED.get(key);
  return long !== undefined && entity.cores.has(long);
};

/** "Alibaba Group" after "Alibaba". */
const byLonger: Link = (entity, { core, personLike }) =>
  !entity.personLike &&
  !personLike &&
  entity.worded.some((known) => startsWith(core, known.core) && core.slice(known.core.length).every(isGeneric));

/** "Fluke" for "John Fluke Mfg": one word that is not common, behind a first name. */
const byInnerWord: Link = (entity, { core, mention }) =>
  !entity.personLike &&
  core.length === 1 &&
  mention.title === null &&
  entity.worded.some((known) => known.core.indexOf(core[0] ?? '') > 0 && isForename(known.core[0] ?? '')) &&
  !isWeak(core[0] ?? '') &&
  !isPlace(mention.words[0] ?? '');

/** In order: the surest way two names are one comes first. */
export const LINKS: readonly Link[] = [
  bySameName,
  bySurname,
  byFullerPerson,
  byInitial,
  byPrefix,
  byAcronym,
  byAlias,
  byLonger,
  byInnerWord,
];

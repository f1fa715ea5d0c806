/** When two names of one story are one: the same words, a surname, a short form, letters that stand for words. */
import { initialsOf, isGeneric, looseWords } from './core.ts';
import type { Entity, Worded } from './entities.ts';
import { COMMON_WORDS, COUNTRY_OF_ADJECTIVE, COUNTRY_OF_NAME, FIRM_WORDS, isFirstName, isPlace } from './tables.ts';

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

/** "the Saudi firm" is not short for "Saudi Mining"; airlines and banks alone are called so. */
const isPeople = ({ mention: { words } }: Worded): boolean =>
  words.length === 1 && COUNTRY_OF_ADJECTIVE.has(words[0] ?? '') && !['American', 'Canadian', 'British'].includes(words[0] ?? '');

/** "Alibaba" for "Alibaba Group". */
const byPrefix: Link = (entity, name) =>
  !entity.personLike &&
  name.mention.title === null &&
  entity.worded.some((known) => startsWith(known.core, name.core) && !isCountryUnit(known.core, name.core)) &&
  !isPlace(name.mention.words.join(' ')) &&
  !isPeople(name) &&
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
      known.spelled.includes(letters) ||
      (known.core.length > 1 && initialsOf(known.core).some((initials) => isShortFor(letters, initials))) ||
      (known.mention.words.length > 1 && initialsOf(known.literal.split(' ')).some((initials) => isShortFor(letters, initials))),
  );
};

/** "GM" for "gm"; "WMC" and "B&C" also where the name goes on. */
const isShortFor = (letters: string, initials: string): boolean =>
  initials === letters || (letters.length > 2 && initials.startsWith(letters) && initials.length - letters.length < 3);

/** "CP Group" for "Charoen Pokphand Group". */
const byAcronymAndGroup: Link = (entity, { core, mention }) => {
  const [letters = '', ...rest] = looseWords(core);
  if (entity.personLike || rest.length > 0 || core.length < 2 || letters.length < 2 || !CAPITALS.test(mention.words[0] ?? ''))
    return false;
  return entity.worded.some((known) => known.core.length > 2 && initialsOf(looseWords(known.core)).includes(letters));
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
  ['man utd', 'manchester united'],
  ['man united', 'manchester united'],
  ['man city', 'manchester city'],
]);
const byAlias: Link = (entity, { key }) => {
  const long = ALSO_CALLED.get(key);
  return long !== undefined && entity.cores.has(long);
};

/** What a firm's full name says behind the word that it is called by: "Uber Technologies Inc". */
const FULL_NAME_WORDS = new Set(
  'technologies technology systems enterprises brands companies pharmaceuticals communications laboratories petroleum airlines motors stores foods'.split(
    ' ',
  ),
);

/** "Alibaba Group" after "Alibaba", "Uber Technologies Inc" after "Uber". */
const byLonger: Link = (entity, { core, personLike, forms }) =>
  !entity.personLike &&
  !personLike &&
  entity.worded.some((known) => {
    const more = startsWith(core, known.core) ? core.slice(known.core.length) : [];
    return (
      more.length > 0 &&
      (more.every(isGeneric) || (forms !== '' && known.forms === '' && more.length === 1 && FULL_NAME_WORDS.has(more[0] ?? '')))
    );
  });

const CLUB_WORDS = new Set('united city rovers wanderers athletic hotspur albion villa forest county rangers celtic'.split(' '));

/** "United" for "Manchester United". */
const byClub: Link = (entity, { core, mention }) =>
  core.length === 1 &&
  CLUB_WORDS.has(core[0] ?? '') &&
  !mention.angled &&
  entity.worded.some((known) => known.core.length === 2 && known.core[1] === core[0] && isPlace(known.mention.words[0] ?? ''));

/** "Argimont" for "Agrimont": a slip of the pen in a long word that no other firm of the story is near. */
const bySlip: Link = (entity, { core, mention }) =>
  core.length === 1 &&
  mention.title === null &&
  (core[0]?.length ?? 0) > 5 &&
  !isWeak(core[0] ?? '') &&
  !isPlace(mention.words[0] ?? '') &&
  entity.worded.some(
    (known) => known.core.length === 1 && !isWeak(known.core[0] ?? '') && isSlip(known.core[0] ?? '', core[0] ?? ''),
  );

/** Two neighbouring letters changed places, or one inner letter is another or missing. */
function isSlip(a: string, b: string): boolean {
  if (a[0] !== b[0] || a.at(-1) !== b.at(-1) || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (a[from] === b[from] && from < a.length) from++;
  let back = 0;
  while (back < Math.min(a.length, b.length) - from && a.at(-1 - back) === b.at(-1 - back)) back++;
  const [left, right] = [a.slice(from, a.length - back), b.slice(from, b.length - back)];
  return left.length + right.length < 3 || (left.length === 2 && right === `${left[1]}${left[0]}`);
}

/** What stands before a firm's own name: "Deutsche Babcock", "Banco Santander", "Groupe Danone". */
const BEFORE_NAME = new Set(
  'deutsche british nippon svenska norsk norske danske banco banca banque grupo gruppo groupe compagnie cie regie societe société royal pt koninklijke türkiye'.split(
    ' ',
  ),
);

/** "Fluke" for "John Fluke Mfg", "Babcock" for "Deutsche Babcock": one word that is not common, behind a first name or a national word. */
const byInnerWord: Link = (entity, { core, mention, forms }) =>
  !entity.personLike &&
  core.length === 1 &&
  forms === '' &&
  mention.title === null &&
  entity.worded.some(
    (known) => known.core.indexOf(core[0] ?? '') > 0 && (isForename(known.core[0] ?? '') || BEFORE_NAME.has(known.core[0] ?? '')),
  ) &&
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
  byAcronymAndGroup,
  byAlias,
  byLonger,
  byInnerWord,
  byClub,
  bySlip,
];

/** When two names of one story are one: the same words, a surname, a short form, letters that stand for words. */
import { isGeneric } from './core.ts';
import type { Entity, Worded } from './entities.ts';
import { landOfFirm } from './firm-lands.ts';
import { byAcronym, byAcronymAndGroup, byCode, byLettersBehind, bySameLetters, bySpelledOut } from './letter-links.ts';
import { endsWith, isWeak, type Link, startsWith } from './link.ts';
import { byFamilyName, byFirstName, byFullerPerson, byInitial, byLastWord, byNickname, bySurname } from './person-links.ts';
import { byCut, byOmission, bySlip, bySlipInside, bySurnameSlip } from './slips.ts';
import { COUNTRY_OF_ADJECTIVE, COUNTRY_OF_NAME, isFirstName, isPlace } from './tables.ts';

const COUNTRIES: ReadonlySet<string> = new Set([...COUNTRY_OF_NAME.keys()].map((name) => name.toLowerCase().replace(/\./g, '')));

/** "john", "jc": what stands before a founder's surname in a firm's name. */
const isForename = (word: string): boolean => word.length <= 2 || isFirstName(word.charAt(0).toUpperCase() + word.slice(1));

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

/** Written the same to the letter, legal form and all: "Acme" is not the "Acme KK" named last. */
const bySameWords: Link = (entity, { literal, mention }) =>
  mention.words.length > 0 && entity.worded.some((known) => known.literal === literal);

/** Legal forms of one land, where a firm of another land has no more than a unit. */
const LAND_OF_FORM: Readonly<Record<string, string>> = {
  kk: 'JP',
  gmbh: 'DE',
  spa: 'IT',
  srl: 'IT',
  sas: 'FR',
  sarl: 'FR',
  pty: 'AU',
  pte: 'SG',
  bhd: 'MY',
  pvt: 'IN',
  private: 'IN',
  ltda: 'BR',
  ooo: 'RU',
  kft: 'HU',
  sro: 'CZ',
  aps: 'DK',
  oy: 'FI',
  tbk: 'ID',
};

/** "Vodafone KK" is the Japanese unit of Vodafone of Britain. */
function isUnitByForm(entity: Entity, { forms, mention }: Worded): boolean {
  const land = forms
    .split(' ')
    .map((form) => LAND_OF_FORM[form])
    .find(Boolean);
  if (!land || entity.worded.some((known) => known.forms === forms)) return false;
  const home = landOfFirm([mention.words.join(' ')]);
  return home !== null && home !== land;
}

const bySameName: Link = (entity, name) => entity.cores.has(name.key) && !formsClash(entity, name) && !isUnitByForm(entity, name);

/** "the Saudi firm" is not short for "Saudi Mining"; airlines and banks alone are called so. */
const isPeople = ({ mention: { words } }: Worded): boolean =>
  words.length === 1 && COUNTRY_OF_ADJECTIVE.has(words[0] ?? '') && !['American', 'Canadian', 'British'].includes(words[0] ?? '');

/** "Odebrecht" is not short for "Odebrecht Transport (OTP)", which has its letters to be called by. */
const hasLetters = (entity: Entity, core: readonly string[]): boolean =>
  core.length === 1 && entity.worded.some((known) => known.bracketed && known.core.length === 1 && known.core[0] !== core[0]);

/** A town's name is a firm's where it stands as one and the firm's full name has more than the town. */
const isTown = (entity: Entity, { mention }: Worded): boolean =>
  isPlace(mention.words.join(' ')) &&
  !(mention.asFirm && entity.worded.some((known) => known.forms !== '' || CLUB_FORMS.has(known.core.at(-1) ?? '')));
const CLUB_FORMS = new Set(['fc', 'afc', 'rfc', 'cc']);

/** "Alibaba" for "Alibaba Group". */
export const byPrefix: Link = (entity, name) =>
  !entity.personLike &&
  name.mention.title === null &&
  entity.worded.some((known) => startsWith(known.core, name.core) && !isCountryUnit(known.core, name.core)) &&
  !isTown(entity, name) &&
  !hasLetters(entity, name.core) &&
  !isPeople(name) &&
  !isOtherFirm(entity, name);

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
  ['yugansk', 'yuganskneftegas'],
]);
const byAlias: Link = (entity, { key }) => {
  const long = ALSO_CALLED.get(key);
  return long !== undefined && entity.cores.has(long);
};

/** What a firm's full name says behind the word that it is called by: "Uber Technologies Inc". */
const FULL_NAME_WORDS = new Set(
  'technologies technology systems enterprises brands companies pharmaceuticals communications telecommunications laboratories petroleum airlines airways motors stores foods industries breweries mining minerals resources steel'.split(
    ' ',
  ),
);

/** "Alibaba Group" after "Alibaba", "Uber Technologies Inc" after "Uber". */
const byLonger: Link = (entity, { core, personLike }) =>
  !entity.personLike &&
  !personLike &&
  entity.worded.some((known) => {
    if (isPlace(known.mention.words.join(' ')) || isPeople(known)) return false;
    const more = startsWith(core, known.core) ? core.slice(known.core.length) : [];
    return (
      more.length > 0 &&
      (more.every(isGeneric) || (known.forms === '' && more.length === 1 && FULL_NAME_WORDS.has(more[0] ?? '')))
    );
  });

const CLUB_WORDS = new Set('united city rovers wanderers athletic hotspur albion villa forest county rangers celtic'.split(' '));

/** "United" for "Manchester United". */
const byClub: Link = (entity, { core, mention }) =>
  core.length === 1 &&
  CLUB_WORDS.has(core[0] ?? '') &&
  !mention.angled &&
  entity.worded.some((known) => known.core.length === 2 && known.core[1] === core[0] && isPlace(known.mention.words[0] ?? ''));

/** What stands before a firm's own name: "Deutsche Babcock", "Banco Santander", "Groupe Danone", "Skis Rossignol". */
const BEFORE_NAME = new Set(
  'deutsche british nippon svenska norsk norske danske banco banca banque grupo gruppo groupe compagnie compania compañia compañía companhia cie regie societe société royal pt koninklijke türkiye skis ing minera mineracao mineração mineradora cervejaria cerveceria construtora constructora usinas siderurgica siderúrgica officine cantieri chantiers ateliers etablissements établissements maison brasserie brasseries brauerei bankhaus verlag laboratoires laboratorios empresas cementos cimenterie ciments cristalleries acciaierie assicurazioni'.split(
    ' ',
  ),
);

/** "Evergrande" for "China Evergrande Group", "Yili" for "Inner Mongolia Yili Industrial": the word behind the place. */
const isBehindPlace = (words: readonly string[], [first]: readonly string[]): boolean =>
  [1, 2].some((length) => words[length]?.toLowerCase() === first && isPlace(words.slice(0, length).join(' ')));

/** "Fluke" for "John Fluke Mfg", "Babcock" for "Deutsche Babcock", "Serra Alta" for "Mineracao Serra Alta": behind a first name or a word of no name. */
const byInnerWord: Link = (entity, { core, mention, forms }) =>
  !entity.personLike &&
  forms === '' &&
  mention.title === null &&
  entity.worded.some(
    ({ core: known, mention: { words } }) =>
      (core.length === 1 ? known.indexOf(core[0] ?? '') > 0 : endsWith(known, core)) &&
      (isForename(known[0] ?? '') || BEFORE_NAME.has(known[0] ?? '') || isBehindPlace(words, core)),
  ) &&
  !core.every(isWeak) &&
  !isPlace(mention.words.join(' '));

/** In order: the surest way two names are one comes first. */
export const LINKS: readonly Link[] = [
  bySameWords,
  bySameName,
  bySurname,
  byFullerPerson,
  byInitial,
  byFamilyName,
  byNickname,
  byPrefix,
  byCode,
  byAcronym,
  byAcronymAndGroup,
  byLettersBehind,
  byAlias,
  byLonger,
  bySameLetters,
  bySpelledOut,
  byInnerWord,
  byLastWord,
  byClub,
  byCut,
  byOmission,
  bySlip,
  bySlipInside,
  bySurnameSlip,
  byFirstName,
];

/** What holds whatever the classifier thinks of the words around: an office of state is no post of the market, "chipmaker Acme" is a firm. */
import type { Entity } from './entities.ts';
import { isFirmByName } from './firm-like.ts';
import { knownAs } from './known.ts';
import { isLandOnly } from './lands.ts';
import { isNameOfWords } from './person-links.ts';
import type { Sign } from './signs.ts';
import { isPlace, REGIONS } from './tables.ts';

export interface Chances {
  readonly firm: number;
  readonly person: number;
}

/** What is left of the chances of who holds an office of state, and of a town ("Dover agreed"). */
const OF_OFFICE = 0.3;
const OF_PLACE = 0.4;
/** Of what is told to be a regulator, a paper, a product. */
const OF_OTHERS = 0.3;
const OF_BODY = 0.5;
/** Enough to be read as a holder, too little to be listed. */
const STILL_READ = 0.3;
/** Least chances: by the last word of a name ("Basic Foods"), by being known, by the noun before it, by a share or a post in it, by a title beside a person. */
const BY_NAME = 0.6;
const BY_FAME = 0.5;
const BY_TRADE = 0.75;
const BY_SHARE = 0.6;
const BY_POST = 0.65;
const BY_TITLE = 0.7;
const BY_FAMILY = 0.4;
const BY_FIRM = 0.5;
/** Enough to be read, too little to be listed without a fact. */
const BY_KIN = 0.45;
const SURELY_FIRM = 0.7;
const BY_LIST = 0.6;

const FAMILY = new Set(['family', 'brothers']);
const TRADE = 'trade-before';
const POSTS = [
  'analyst at',
  'economist at',
  'strategist at',
  'chairman of',
  'executive of',
  'president of',
  'director of',
  'officer of',
  'spokesman for',
  'founder of',
  'ceo of',
  'partner at',
  'manager at',
  'strategist with',
  'analyst with',
  'economist with',
].map((words) => `-2-1=${words}`);

/** "a stake in Acme", "a unit of Bolt". */
const SHARES = [
  'stake in',
  'shares in',
  'interest in',
  'unit of',
  'arm of',
  'subsidiary of',
  'division of',
  'parent of',
  'owner of',
  'takeover of',
  'stakes in',
  'holding in',
  'shareholder in',
  'shareholder of',
  'shareholders of',
  'acquired by',
  'owned by',
  'controlled by',
  'bought by',
  'backed by',
  'merger with',
  'venture with',
].map((words) => `-2-1=${words}`);

/** What a body does that takes part in the market. */
const DEALING = ['hold', 'own', 'buy', 'acquire', 'sell', 'invest', 'take', 'control', 'bid', 'auction']
  .map((verb) => `verb+1=${verb}`)
  .concat('near=stake', 'near=shareholder');

/** "Rio Grande Valley", "Lake Orta": a place by its last word or its first. */
const PLACE_OPENERS = new Set('Lake Mount Cape Fort Gulf Bay Strait Isle Mt Mt. Hurricane Typhoon Cyclone'.split(' '));
const PLACE_NOUNS = new Set(
  'Valley Mall Airport River Bay Island Islands Mountain Mountains Street Avenue Square Basin Beach County Peninsula Hills Lake Sea Ocean Strait Canal Province Region District'.split(
    ' ',
  ),
);
const isPlaceByName = (words: readonly string[]): boolean =>
  words.length > 1 &&
  (PLACE_NOUNS.has(words.at(-1) ?? '') ||
    (words.at(-1) === 'City' && REGIONS.has(words[0] ?? '')) ||
    (PLACE_OPENERS.has(words[0] ?? '') && (words.length === 2 || words[1] === 'of')));

/** "MUMBAI" as "Mumbai". */
const spoken = (name: string): string => (/^\p{Lu}{4,}$/u.test(name) ? `${name[0]}${name.slice(1).toLowerCase()}` : name);
/** "Yangtze" beside "Yangtze River". */
const isShortPlace = (words: readonly string[], mentions: Entity['mentions']): boolean =>
  words.length === 1 &&
  mentions.some((long) => long.words.length === 2 && long.words[0] === words[0] && isPlaceByName(long.words));
const isPlaceOnly = ({ mentions, cores }: Entity): boolean =>
  mentions.every(
    ({ words, ticker, angled }) =>
      !ticker &&
      !angled &&
      (isPlace(words.join(' ')) || isPlace(spoken(words.join(' '))) || isPlaceByName(words) || isShortPlace(words, mentions)),
  ) && !knownAs(cores).includes('firm');
/** What tells a firm though a place is called the same: "gaming group Wembley", "a stake in Dover". */
const NAMED_AFTER_PLACE = [TRADE, '-2-1=stake in', '-2-1=subsidiary of', '-2-1=unit of'];
const isNoFirm = (entity: Entity): boolean => isLandOnly(entity) || knownAs(entity.cores).some((as) => as !== 'firm');
/** A body that everybody knows; an exchange is a firm that is bid for as well. */
const isBody = ({ cores }: Entity): boolean =>
  knownAs(cores).includes('body') && ![...cores].some((core) => /exchange|^n[ay]s/.test(core));
/** Known as a firm and by no word of the language. */
const isFamous = (entity: Entity, features: readonly string[]): boolean =>
  features.includes('known=firm') && !features.includes('common1=true') && !entity.personLike;
const isTitledPerson = ({ mentions, personLike }: Entity): boolean =>
  personLike && mentions.some(({ titled, words }) => titled && words.length > 1);

/** "Zelda Petrie", then "Petrie". */
const isCalledByLast = ({ worded }: Entity): boolean =>
  worded.some((long) => isNameOfWords(long) && worded.some(({ key }) => key === long.core.at(-1)));

/** "Choi Tae-won": no firm is written so. */
const isHyphened = ({ mentions, personLike }: Entity): boolean =>
  personLike && mentions.some(({ words }) => words.length === 4 && words[2] === '-' && /^\p{Ll}/u.test(words[3] ?? ''));

const atLeastFirm = ({ firm, person }: Chances, least: number): Chances => ({
  firm: Math.max(firm, least),
  person: Math.min(person, 1 - least),
});
const atLeastPerson = ({ firm, person }: Chances, least: number): Chances => ({
  firm: Math.min(firm, 1 - least),
  person: Math.max(person, least),
});

/** The chances after what is certain; the first that holds decides. */
export function corrected(entity: Entity, features: readonly string[], signs: ReadonlySet<Sign>, chances: Chances): Chances {
  const { firm, person } = chances;
  if (entity.mentions.some(({ words }) => FAMILY.has(words.at(-1) ?? '')))
    return { firm: 0, person: Math.max(firm, person, BY_FAMILY) };
  if (entity.mentions.some(({ office }) => office)) return { firm: firm * OF_OFFICE, person: person * OF_OFFICE };
  if (isPlaceOnly(entity) && !NAMED_AFTER_PLACE.some((sign) => features.includes(sign)))
    return { firm: firm * OF_PLACE, person: person * OF_PLACE };
  if ((signs.has('off-market') && entity.personLike) || knownAs(entity.cores).includes('politician'))
    return { firm, person: person * OF_OTHERS };
  if (signs.has('employer')) return atLeastFirm(chances, BY_POST);
  const isWords = entity.personLike || entity.worded.some(isNameOfWords);
  if (
    isTitledPerson(entity) ||
    isHyphened(entity) ||
    (signs.has('person-trade') && entity.personLike) ||
    (isWords &&
      !features.includes(TRADE) &&
      (signs.has('listed-title') || signs.has('person-behind') || signs.has('person-noun')))
  )
    return atLeastPerson(chances, BY_TITLE);
  const isShared = SHARES.some((share) => features.includes(share));
  if (signs.has('located') && !isShared) return { firm: firm * OF_PLACE, person: person * OF_PLACE };
  if (signs.has('no-firm') && !isShared) return { firm: firm * OF_OTHERS, person };
  if (!isShared && isCalledByLast(entity)) return atLeastPerson(chances, BY_FIRM);
  if (signs.has('kin') && firm < SURELY_FIRM) return atLeastPerson({ firm, person }, BY_KIN);
  if (signs.has('at-firm')) return atLeastPerson(chances, BY_FIRM);
  const deals = isShared || signs.has('holder') || DEALING.some((verb) => features.includes(verb));
  if ((isBody(entity) || signs.has('public')) && !deals && !features.includes(TRADE)) return { firm: firm * OF_OTHERS, person };
  if (isBody(entity) && !isShared && !features.includes(TRADE))
    return { firm: Math.max(firm * OF_BODY, signs.has('holder') ? STILL_READ : Math.min(firm, STILL_READ)), person };
  if (isNoFirm(entity)) return chances;
  if (signs.has('holder') && !entity.personLike) return atLeastFirm(chances, BY_FAME);
  if (signs.has('headed') && !entity.personLike) return atLeastFirm(chances, BY_POST);
  if (signs.has('listed-trade') && !entity.personLike) return atLeastFirm(chances, BY_LIST);
  if (signs.has('group') && !entity.personLike) return atLeastFirm(chances, BY_FAME);
  if (signs.has('own-s') && !entity.personLike) return atLeastFirm(chances, BY_FAME);
  if (features.includes(TRADE)) return atLeastFirm(chances, BY_TRADE);
  if (POSTS.some((post) => features.includes(post)) && !entity.personLike) return atLeastFirm(chances, BY_POST);
  if (isShared && !entity.personLike) return atLeastFirm(chances, BY_SHARE);
  if (isFirmByName(entity)) return atLeastFirm(chances, BY_NAME);
  return isFamous(entity, features) ? atLeastFirm(chances, BY_FAME) : chances;
}

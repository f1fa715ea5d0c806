/** When two names of one story are one person: a surname, a first name, initials more or fewer. */
import type { Worded } from './entities.ts';
import { isFamilyFirst } from './family-first.ts';
import { knownAs } from './known.ts';
import { endsWith, isWeak, type Link } from './link.ts';
import { isFirstName, isPlace } from './tables.ts';

/** "Holden-Brown" is one word. */
const isHyphened = (words: readonly string[]): boolean => words.length === 1 || words.includes('-');

/** "Lee" after "Ann Lee", "Holden-Brown" after "Derrick Holden-Brown". */
export const bySurname: Link = (entity, { core, mention }) =>
  entity.personLike &&
  (core.length === 1 || (core.length === 2 && isHyphened(mention.words))) &&
  !mention.angled &&
  entity.worded.some((known) => known.core.length > core.length && endsWith(known.core, core));

/** "Khoo" after "Khoo Kay Peng". */
export const byFamilyName: Link = (entity, { core, mention }) =>
  core.length === 1 &&
  !mention.angled &&
  !isWeak(core[0] ?? '') &&
  entity.worded.some((known) => known.core.length > 1 && known.core[0] === core[0] && isFamilyFirst(known.mention.words));

/** "Hank" after "Henry "Hank" Leland". */
export const byNickname: Link = (entity, { core, mention }) =>
  entity.personLike &&
  core.length === 1 &&
  !mention.angled &&
  entity.worded.some((known) => known.core[1] === core[0] && /^["“]$/.test(known.mention.words[1] ?? ''));

/** "Gilles" after "Gilles Doucet": a first name alone, as stories of families have it. */
export const byFirstName: Link = (entity, { core, mention }) =>
  entity.personLike &&
  core.length === 1 &&
  !mention.angled &&
  isFirstName(mention.words[0] ?? '') &&
  !isPlace(mention.words[0] ?? '') &&
  entity.worded.some(
    ({ core: known, mention: { title, titled } }) => known.length > 1 && known[0] === core[0] && (titled || title !== null),
  );

/** "Ann Lee" after "Mrs Lee". */
export const byFullerPerson: Link = (entity, { core, personLike }) =>
  core.length > 1 &&
  personLike &&
  entity.worded.some((known) => known.mention.title !== null) &&
  entity.worded.every((known) => known.core.length === 1 && known.core[0] === core.at(-1));

/** "Ronald Lee" after "Ronald G. Lee". */
export const byInitial: Link = (entity, { core }) =>
  entity.personLike &&
  core.length > 1 &&
  entity.worded.some((known) => known.core.length > 1 && known.core[0] === core[0] && known.core.at(-1) === core.at(-1));

/** Two or three words that are no firm's, as far as one can see. */
export const isNameOfWords = ({ core, forms, mention: { words, angled } }: Worded): boolean =>
  (core.length === 2 || core.length === 3) &&
  forms === '' &&
  !angled &&
  words.length === core.length &&
  words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && !isPlace(word)) &&
  !core.some(isWeak) &&
  !knownAs([core.join(' '), core[0] ?? '']).includes('firm');

/** "Petrie" after "Zelda Petrie": firms are called by their first word, people by their last. */
export const byLastWord: Link = (entity, { core, forms, mention }) =>
  core.length === 1 &&
  forms === '' &&
  !mention.angled &&
  !isWeak(core[0] ?? '') &&
  !isPlace(mention.words[0] ?? '') &&
  !knownAs([core[0] ?? '']).includes('firm') &&
  entity.worded.some((known) => known.core.at(-1) === core[0] && isNameOfWords(known));

/** When letters stand for a longer name of the story: "GM" for "General Motors", before it or after it. */
import { initialsOf, looseWords } from './core.ts';
import type { Worded } from './entities.ts';
import type { Link } from './link.ts';
import { isPlace } from './tables.ts';

const LETTERS = /^\p{L}{1,2}(?:&?\p{L}{1,2}){0,4}$/u;
const CAPITALS = /^\p{Lu}[\p{Lu}&.]*$/u;

/** "GM" for "gm"; "WMC" and "B&C" also where the name goes on. */
const isShortFor = (letters: string, initials: string): boolean =>
  initials === letters || (letters.length > 2 && initials.startsWith(letters) && initials.length - letters.length < 3);

export const isInLetters = ({ core, mention }: Worded): boolean =>
  core.join('').length > 1 &&
  LETTERS.test(core.join('')) &&
  mention.words.every((word) => word === 'and' || word === '&' || CAPITALS.test(word));

/** "GM", "AT and T", "S&N": letters that begin the words of a longer name. */
export const byAcronym: Link = (entity, name) => {
  if (entity.personLike || !isInLetters(name)) return false;
  const letters = name.core.join('');
  return entity.worded.some(
    (known) =>
      known.spelled.includes(letters) ||
      withForm(known).includes(letters) ||
      (known.core.length > 1 && initialsOf(known.core).some((initials) => isShortFor(letters, initials))) ||
      (known.mention.words.length > 1 && initialsOf(known.literal.split(' ')).some((initials) => isShortFor(letters, initials))),
  );
};

/** "ARCO" for "Atlantic Richfield Co": the legal form written out behind the letters. */
const withForm = ({ core, forms }: Worded): readonly string[] =>
  core.length > 1 && forms === 'co' ? initialsOf(core).map((initials) => `${initials}co`) : [];

/** Fewer letters begin many names. */
const LEAST_LETTERS = 3;

/** "Oil and Natural Gas Corporation" after "ONGC": the name that the letters stand for, told later. */
export const bySpelledOut: Link = (entity, { core, literal, personLike, mention }) => {
  if (entity.personLike || personLike || mention.words.length < 2 || isPlace(mention.words.join(' '))) return false;
  const all = [...initialsOf(core), ...initialsOf(literal.split(' '))];
  return entity.worded.some((known) => {
    const letters = known.core.join('');
    return letters.length >= LEAST_LETTERS && isInLetters(known) && known.core.length === 1 && all.includes(letters);
  });
};

/** Words that go on behind letters: "CP Group" for "Charoen Pokphand Group", "SBI MF" for "SBI Mutual Fund". */
export const byAcronymAndGroup: Link = (entity, { core, mention }) => {
  const [letters = '', ...rest] = looseWords(core);
  if (entity.personLike || rest.length > 0 || core.length < 2 || letters.length < 2 || !CAPITALS.test(mention.words[0] ?? ''))
    return false;
  return entity.worded.some((known) => known.core.length > 2 && initialsOf(looseWords(known.core)).includes(letters));
};

/** "SBI MF" for "SBI Mutual Fund": the last words by their letters. */
export const byLettersBehind: Link = (entity, { core, mention }) => {
  const [first = '', letters = ''] = core;
  if (entity.personLike || core.length !== 2 || letters.length !== 2 || !CAPITALS.test(mention.words[1] ?? '')) return false;
  return entity.worded.some(
    ({ core: known }) => known.length === 3 && known[0] === first && initialsOf(known.slice(1)).includes(letters),
  );
};

/** Names written with spaces or without: "Time Warner" and "TimeWarner". */
export const bySameLetters: Link = (entity, { core }) => {
  const letters = core.join('');
  return (
    letters.length > SHORTEST_JOINED &&
    entity.worded.some((known) => known.core.length !== core.length && isSpaced(known.core, core, letters))
  );
};
/** "Smith Kline" also for "SmithKline Beckman". */
const isSpaced = (known: readonly string[], core: readonly string[], letters: string): boolean =>
  known.join('') === letters || (core.length === 2 && known[0] === letters);
const SHORTEST_JOINED = 5;

const SHORTEST_CODE = 3;
/** "ICE" after "Intercontinental Markets (NYSE: ICE)": the code of the listing. */
export const byCode: Link = (entity, { mention }) => {
  const [word = ''] = mention.words;
  return mention.words.length === 1 && word.length >= SHORTEST_CODE && entity.mentions.some(({ ticker }) => ticker === word);
};

/** Whether a name looks like a person's by its own words and the title beside it: "Ann Lee", "J.P. Smith", "Mr Chen". */
import { knownAs } from './known.ts';
import type { Mention } from './mentions.ts';
import { COMMON_WORDS, FIRM_WORDS, isFirstName, isLegalForm, isPlace } from './tables.ts';

const INITIAL = /^\p{Lu}\.$/u;
const INITIALS = /^(?:\p{Lu}\.)+$/u;
/** "KK Rao", but not "GM Daewoo". */
const INITIALS_ALONE = /^\p{Lu}{2}$/u;
const ACRONYMS = new Set('AB AG AI AM BA BP BT CL EU EC GE GM HP IT ING KB LG MG NZ PA SA SG SK TV UK UN US VW'.split(' '));
const isSurname = (word: string): boolean =>
  /^\p{Lu}\p{Ll}{2,}$/u.test(word) &&
  !COMMON_WORDS.has(word.toLowerCase()) &&
  !isPlace(word) &&
  !knownAs([word.toLowerCase()]).includes('firm') &&
  !FIRM_WORDS.has(word.toLowerCase());
const MOST_WORDS = 5;
const known = new WeakMap<Mention, boolean>();

function judge(mention: Mention): boolean {
  const words = mention.words.filter((word) => word !== ',' && word !== '-');
  const first = words[0] ?? '';
  if (mention.words.length === 3 && mention.words[1] === '-') return false;
  if (
    mention.angled ||
    mention.ticker ||
    words.some((word, at) => (at > 0 && isLegalForm(word)) || word === '&' || /\d/.test(word))
  )
    return false;
  if (words.length > 1 && FIRM_WORDS.has((words.at(-1) ?? '').toLowerCase())) return false;
  const titled = mention.title !== null || (mention.titled && words.length > 1);
  if (titled && words.length < MOST_WORDS && !words.some((word) => FIRM_WORDS.has(word.toLowerCase())))
    return words.length > 1 || !isPlace(first);
  if (words.length < 2 || words.length > MOST_WORDS) return false;
  if (words.some((word, at) => at > 0 && INITIAL.test(word)) || (INITIALS.test(first) && !isPlace(first))) return true;
  if (words.length === 2 && INITIALS_ALONE.test(first) && !ACRONYMS.has(first) && isSurname(words[1] ?? '')) return true;
  return isFirstName(first.split('-')[0] ?? '') && !isPlace(words.join(' '));
}

/** Judged once for each mention. */
export function looksLikePerson(mention: Mention): boolean {
  const judged = known.get(mention) ?? judge(mention);
  known.set(mention, judged);
  return judged;
}

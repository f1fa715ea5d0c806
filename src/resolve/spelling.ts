/** One name in two spellings: other alphabets, plurals, slips. Names are compared word by word; in a short word one letter makes another. */
import { distance } from './distance.ts';
import { skeleton } from './forms.ts';

const LONG_WORD = 6;
/** A single word so long may differ by two letters. */
const VERY_LONG_WORD = 10;

/** The one pair of words in which two names of as many words differ; null where they differ in more or in none. */
function differing(a: string, b: string): readonly [string, string] | null {
  const [ours, theirs] = [a.split(' '), b.split(' ')];
  if (ours.length !== theirs.length) return null;
  const pairs = ours
    .map((word, index) => [word, theirs[index]!] as const)
    .filter(([our, their]) => our !== their && !isPlural(our, their));
  if (pairs.length > 1) return null;
  return pairs[0] ?? ['', ''];
}

/** "motor" and "motors". */
const isPlural = (a: string, b: string): boolean => a.length >= 4 && b.length >= 4 && (`${a}s` === b || a === `${b}s`);

/** "Yuganskneftegas" and "-gaz", "General Motor" and "General Motors"; but not "American Realty" and "American Royalty". */
export function isOtherSpelling(a: string, b: string): boolean {
  const pair = differing(a, b);
  if (pair === null) return false;
  const [our, their] = pair;
  if (our === their) return true;
  const bones = skeleton(a);
  return (
    bones !== null &&
    bones === skeleton(b) &&
    Math.min(our.length, their.length) >= LONG_WORD &&
    distance(our, their) <= allowed(our)
  );
}

const allowed = (word: string): number => (word.length >= VERY_LONG_WORD ? 2 : 1);

/** "Piedmont Avaition". */
export function isSlip(a: string, b: string): boolean {
  const pair = differing(a, b);
  return pair !== null && Math.min(pair[0].length, pair[1].length) >= LONG_WORD && distance(pair[0], pair[1]) <= 1;
}

/** Slips of the pen: two names of one story that differ by a letter, or by an ending cut off. */
import { knownAs } from './known.ts';
import { isWeak, type Link } from './link.ts';
import { isPlace } from './tables.ts';

/** Two neighbouring letters changed places, or one inner letter is another or missing. */
function isSlip(a: string, b: string): boolean {
  if (a === b || a[0] !== b[0] || a.at(-1) !== b.at(-1) || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (a[from] === b[from] && from < a.length) from++;
  let back = 0;
  while (back < Math.min(a.length, b.length) - from && a.at(-1 - back) === b.at(-1 - back)) back++;
  const [left, right] = [a.slice(from, a.length - back), b.slice(from, b.length - back)];
  return left.length + right.length < 3 || (left.length === 2 && right === `${left[1]}${left[0]}`);
}

const LONG = 6;
/** Only what is told again and again is written wrong once: of two names that stand once each, each is somebody. */
const isTold = ({ mentions }: Parameters<Link>[0]): boolean => mentions.length > 1;

/** "Argimont" for "Agrimont": a slip of the pen in a long word that no other firm of the story is near. */
export const bySlip: Link = (entity, { core, mention }) =>
  isTold(entity) &&
  core.length === 1 &&
  mention.title === null &&
  (core[0]?.length ?? 0) >= LONG &&
  !isWeak(core[0] ?? '') &&
  !isPlace(mention.words[0] ?? '') &&
  entity.worded.some(
    (known) => known.core.length === 1 && !isWeak(known.core[0] ?? '') && isSlip(known.core[0] ?? '', core[0] ?? ''),
  );

/** "Southern Pafific Transport" for "Southern Pacific Transport": one long word of several is another by a letter. */
export const bySlipInside: Link = (entity, { core }) =>
  isTold(entity) &&
  core.length > 1 &&
  entity.worded.some(({ core: known }) => {
    if (known.length !== core.length) return false;
    const others = core.flatMap((word, at) => (word === known[at] ? [] : [[word, known[at] ?? '']]));
    const [one = '', two = ''] = others[0] ?? [];
    return others.length === 1 && Math.min(one.length, two.length) >= LONG - 1 && isSlip(one, two);
  });

/** "Stonecipher" for "Harland C. Stoneciphjer". */
export const bySurnameSlip: Link = (entity, { core, mention }) =>
  entity.personLike &&
  core.length === 1 &&
  !mention.angled &&
  (core[0]?.length ?? 0) >= LONG &&
  !isWeak(core[0] ?? '') &&
  entity.worded.some((known) => known.core.length > 1 && isSlip(known.core.at(-1) ?? '', core[0] ?? ''));

const SHORTEST_CUT = 6;
/** "Yugansk" for "Yuganskneftegas", "British Telecom" for "British Telecommunications", "Highfield" for "Highfields". */
const isCut = (long: string, short: string): boolean =>
  long !== short && long.startsWith(short) && (short.length >= SHORTEST_CUT || (short.length > 3 && long === `${short}s`));

/** The last word cut short; not where the short word is a firm of its own, as Gazprom beside Gazpromneft. */
export const byCut: Link = (entity, { core, mention }) =>
  !entity.personLike &&
  mention.title === null &&
  !isPlace(mention.words.join(' ')) &&
  (core.length > 1 || !(isWeak(core[0] ?? '') || knownAs([core.join(' ')]).includes('firm'))) &&
  entity.worded.some(
    ({ core: known }) =>
      known.length >= core.length &&
      core.slice(0, -1).every((word, at) => word === known[at]) &&
      isCut(known[core.length - 1] ?? '', core.at(-1) ?? ''),
  );

const isWithout = (long: readonly string[], short: readonly string[]): boolean =>
  short.length === 2 && long.length === 3 && long[0] === short[0] && long[2] === short[1];

/** "Columbia Distributor" for "Columbia Funds Distributor", before it or behind it: the word in the middle left out. */
export const byOmission: Link = (entity, { core, forms }) =>
  forms === '' &&
  !entity.personLike &&
  !isWeak(core[0] ?? '') &&
  entity.worded.some(({ core: known }) => isWithout(known, core) || isWithout(core, known));

/** How two names of firms, funds or state bodies go together. */
import { acronym, compact, rotated, squashed } from './forms.ts';
import { coreKey, hasLegalForm, nameKey } from './key.ts';
import { type NameMatch, type NameTie, strongest } from './name-ties.ts';
import { remember } from './remember.ts';
import { isOtherSpelling, isSlip } from './spelling.ts';
import { isAdjective } from './states.ts';
import { COMMON_WORDS, LEGAL_FORMS, UNIT_WORDS, VAGUE_WORDS } from './words.ts';

interface Named {
  readonly name: string;
  readonly key: string;
  readonly core: string;
  /** Several words, or with its legal form: "Cominco Ltd" is nobody's short form. */
  readonly full: boolean;
  readonly legal: boolean;
}

const named: (name: string) => Named = remember((name) => {
  const key = nameKey(name);
  const core = coreKey(key);
  const legal = hasLegalForm(name);
  return { name, key, core, full: (core.includes(' ') && compact(core) === null) || legal, legal };
});

/** The strongest tie of the names; `CLASH` where they share a short form and nothing else, or the one is a part of the other. */
export function compareFirms(read: readonly string[], known: readonly string[]): NameMatch | 'CLASH' | null {
  const [ours, theirs] = [read.map(named), known.map(named)];
  const shortened = (each: Named, names: readonly Named[]) => formal(names).some(({ core }) => core.startsWith(`${each.core} `));
  const pairs = ours.flatMap((our) =>
    theirs.map((their) => ({ our, their, tie: tieOf(our, their, shortened(our, ours) || shortened(their, theirs)) })),
  );
  const ties = pairs.filter((pair): pair is Tied => pair.tie !== null);
  const formalDiffer = areOther(formal(ours), formal(theirs), ties);
  const best = strongest(ties.map(({ our, their, tie }) => ({ tie, names: [our.name, their.name], formalDiffer })));
  const clash = areOther(ours.filter(isFull), theirs.filter(isFull), ties) || isUnitOf(ours, theirs) || isUnitOf(theirs, ours);
  return best !== null && clash ? 'CLASH' : best;
}

interface Tied {
  readonly our: Named;
  readonly their: Named;
  readonly tie: NameTie;
}

const isFull = ({ full }: Named): boolean => full;

/** True where both have such names and none of the one goes with any of the other. */
const areOther = (ours: readonly Named[], theirs: readonly Named[], ties: readonly Tied[]): boolean =>
  ours.length > 0 &&
  theirs.length > 0 &&
  !ties.some(({ our, their, tie }) => tie !== 'extension' && ours.includes(our) && theirs.includes(their));

/** Names that are not cut short: with a legal form, or the longest of a party that is also called by its beginning. */
function formal(names: readonly Named[]): readonly Named[] {
  const beginsAnother = ({ core }: Named) => names.some((other) => other.core.startsWith(`${core} `));
  return names.filter(
    (each) => each.legal || (each.full && !beginsAnother(each) && names.some(({ core }) => each.core.startsWith(`${core} `))),
  );
}

/** "Sony Music" that is also called "Sony", where the other is only ever called "Sony". */
const isUnitOf = (units: readonly Named[], wholes: readonly Named[]): boolean =>
  units.some(({ core }) => wholes.some((whole) => UNIT_WORDS.has(tail(core, whole.core)))) &&
  !units.some(({ core }) => core.includes(' ') && wholes.some((whole) => whole.core === core));

/** The first word that the longer name has more, legal forms passed over: "usa" of "nissan motor corp usa". */
const tail = (longer: string, shorter: string): string =>
  longer.startsWith(`${shorter} `)
    ? (longer
        .slice(shorter.length + 1)
        .split(' ')
        .find((word) => !LEGAL_FORMS.has(word)) ?? '')
    : '';

function tieOf(our: Named, their: Named, shortened: boolean): NameTie | null {
  const [a, b] = [our.core, their.core];
  if (a === b) return sameCore(our, their, shortened);
  if (isOneWord(a, b)) return 'one-word';
  if (acronym(a) === (compact(b) ?? b) || acronym(b) === (compact(a) ?? a)) return 'initials';
  if (isGeneric(a)) return null;
  if (isOtherSpelling(a, b)) return 'other-spelling';
  if (isSlip(a, b)) return 'slip';
  return `${b} `.startsWith(`${a} `) || `${a} `.startsWith(`${b} `) ? 'extension' : null;
}

/** A name that only cuts a longer one short says less than the same name where it is all there is: "Merrill Lynch" of "Merrill Lynch Futures Inc". */
function sameCore({ key, core }: Named, their: Named, shortened: boolean): NameTie {
  if (isGeneric(core)) return 'generic-name';
  if (shortened) return 'short-form';
  if (!core.includes(' ') || compact(core) !== null) return 'own-name';
  return key === their.key ? 'full-name' : 'group-word';
}

/** Borne by many: "First National Bank", "United", "British". */
const isGeneric = (core: string): boolean =>
  core.split(' ').every((word) => COMMON_WORDS.has(word)) || VAGUE_WORDS.has(core) || isAdjective(core);

/** "Wal-Mart" and "Walmart", "AT&T" and "ATT", "Bank Sal Oppenheim" and "Sal Oppenheim Bank". */
const isOneWord = (a: string, b: string): boolean =>
  squashed(a) === squashed(b) || (compact(a) ?? squashed(a)) === (compact(b) ?? squashed(b)) || rotated(a).includes(b);

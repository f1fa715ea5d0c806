/** Countries that a story speaks of: whose a "state-owned" firm is where its sentence does not say, and what the text calls that state. */
import countries from '../reading/tables/countries.json' with { type: 'json' };

interface Land {
  readonly code: string;
  readonly name: boolean;
}

/** ISO codes by "Russia" and "Russian". */
const LANDS: ReadonlyMap<string, Land> = new Map(
  Object.entries(countries).flatMap(([code, { names, adjectives }]) => [
    ...adjectives.map((word): [string, Land] => [word, { code, name: false }]),
    ...names.map((word): [string, Land] => [word, { code, name: true }]),
  ]),
);
/** Not "Libya's Bolt": that is where another firm is from. */
const ANY = new RegExp(
  `(?<![\\p{L}-])(${[...LANDS.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^$()|[\]{}\\]/g, '\\$&'))
    .join('|')})(?![\\p{L}-]|['’]s \\p{Lu})`,
  'gu',
);
/** A country leads where it is named at least so much more often than the next. */
const CLEAR = 1.5;

function counts(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [word] of text.matchAll(ANY)) {
    const { code } = LANDS.get(word)!;
    found.set(code, (found.get(code) ?? 0) + 1);
  }
  return found;
}

/** The one country that a text speaks of, or that it names clearly most; null where there is none. ISO 3166 alpha-2. */
export function landOf(text: string): string | null {
  const [first, second] = [...counts(text)].sort(([, a], [, b]) => b - a);
  if (!first) return null;
  return !second || first[1] >= CLEAR * second[1] ? first[0] : null;
}

const BODIES = ['government', 'authorities', 'state'];
/** A body of state also stands in "Indonesian state-owned". */
const stands = (text: string, name: string, inCompounds: boolean): boolean =>
  new RegExp(`(?<!\\p{L})${name.replaceAll('.', '\\.')}(?![\\p{L}${inCompounds ? '' : '-'}])`, 'u').test(text);

/** What a text calls a state, fullest first: "Russian authorities", "Russia". */
export function namesOfState(text: string, code: string): readonly string[] {
  const { names, adjectives } = countries[code as keyof typeof countries];
  const bodies = adjectives.flatMap((adjective) => BODIES.map((body) => `${adjective} ${body}`));
  return [...bodies.filter((name) => stands(text, name, true)), ...names.filter((name) => stands(text, name, false))];
}

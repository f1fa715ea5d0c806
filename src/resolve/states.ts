/** Which state a name means: "Russia", "the Russian government", "the Kremlin" are one party. */
import { hasLegalForm, nameKey } from './key.ts';
import { ADJECTIVES, COUNTRY_NAMES, SEATS, STATE_WORDS } from './state-words.ts';

const REGIONS = new Intl.DisplayNames(['en'], { type: 'region' });
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** ISO 3166 code by country name, as the platform knows them, and by adjective. */
const CODES: ReadonlyMap<string, string> = new Map([
  ...LETTERS.flatMap((a) => LETTERS.map((b) => `${a}${b}`))
    .filter((code) => REGIONS.of(code) !== code && new Intl.Locale(`und-${code}`).region === code)
    .map((code) => [nameKey(REGIONS.of(code)!), code] as const),
  ...[...Object.entries(COUNTRY_NAMES), ...Object.entries(ADJECTIVES), ...Object.entries(SEATS)].flatMap(([code, names]) =>
    names.split(',').map((name) => [name, code] as const),
  ),
]);

/**
 * ISO code of the state that a name means as a whole; null where it means something else, or a part of a state: "Yantai city government", "Finance Ministry".
 * A bare "government" means the state of `country`, where that is known.
 */
export function stateOf(name: string, country: string | null = null): string | null {
  if (hasLegalForm(name)) return null;
  const words = nameKey(name)
    .split(' ')
    .filter((word) => !STATE_WORDS.has(word));
  return words.length === 0 ? country : (CODES.get(words.join(' ')) ?? null);
}

const ADJECTIVE_WORDS: ReadonlySet<string> = new Set(Object.values(ADJECTIVES).flatMap((words) => words.split(',')));

/** "british", "american". */
export const isAdjective = (key: string): boolean => ADJECTIVE_WORDS.has(key);

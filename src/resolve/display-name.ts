import { coreKey, hasLegalForm, nameKey } from './key.ts';

/**
 * The name that a party is shown under: the fullest that is used, without shouting, and without its legal form where it is also written so.
 * "Alibaba", "Alibaba Group", "ALIBABA GROUP HOLDING LTD" give "Alibaba Group".
 */
export function displayName(names: readonly string[]): string {
  const ranked = names
    .map((name) => ({ name, value: worth(name) }))
    .sort((a, b) => b.value - a.value || (a.name < b.name ? -1 : 1));
  return ranked[0]?.name ?? '';
}

const isShouted = (name: string): boolean => name.length > 5 && name === name.toUpperCase();

/** Stories are in English: "Газпром" is shown where there is no "Gazprom". */
const isForeign = (name: string): boolean => !/[a-z0-9]/i.test(name);

/** More words of its own are better, legal forms and capitals worse; then the longer. */
const worth = (name: string): number =>
  coreKey(nameKey(name)).split(' ').length * 100 +
  (nameKey(name) === coreKey(nameKey(name)) ? 0 : 20) -
  (isShouted(name) ? 250 : 0) -
  (isForeign(name) ? 900 : 0) -
  (hasLegalForm(name) ? 10 : 0) +
  Math.min(name.length, 9);

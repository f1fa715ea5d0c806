/** Whether "he" or "she" may mean somebody: told by the titles and nouns before a name, and by the pronouns that meant him before. */
import type { PartyRef, ReadParty } from '../domain.ts';

export type Gender = 'he' | 'she';

const WOMEN =
  /\b(?:Mrs|Ms|Miss|Lady|Dame|Baroness|Princess|Queen)\.? $|\b(?:businesswoman|chairwoman|spokeswoman|daughter|sister|wife|widow|mother|heiress|niece),? $/;
const MEN =
  /\b(?:Mr|Sir|Lord|Baron|Prince|King|Sheikh|Herr|Signor)\.? $|\b(?:businessman|son|brother|husband|father|nephew|uncle),? $/;
const REACH = 24;

/** The genders that a text tells of its people by the words before their names. */
export function gendersIn(parties: readonly ReadParty[], text: string): Map<PartyRef, Gender> {
  const found = new Map<PartyRef, Gender>();
  for (const { key, kind, mentions } of parties) {
    if (kind !== 'PERSON') continue;
    const before = mentions.map(({ start }) => text.slice(Math.max(0, start - REACH), start).replace(/\s+/g, ' '));
    if (before.some((words) => WOMEN.test(words))) found.set(key, 'she');
    else if (before.some((words) => MEN.test(words))) found.set(key, 'he');
  }
  return found;
}

const SHE = new Set(['she', 'her', 'herself']);
const HE = new Set(['he', 'his', 'him', 'himself']);

/** The gender that a pronoun tells; null where it tells none. */
export const genderOf = (word: string): Gender | null => (SHE.has(word) ? 'she' : HE.has(word) ? 'he' : null);

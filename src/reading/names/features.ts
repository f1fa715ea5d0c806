/** What can be seen of an entity by its own words, as short strings; with its context, the input of the classifier in `model.ts`. */

import { general } from './context.ts';
import type { Entity } from './entities.ts';
import { knownAs } from './known.ts';
import { looksLikePerson } from './person-like.ts';
import {
  BODY_WORDS,
  CITIES,
  COMMON_WORDS,
  COUNTRY_OF_ADJECTIVE,
  COUNTRY_OF_CAPITAL,
  COUNTRY_OF_NAME,
  FIRM_WORDS,
  isFirstName,
  isLegalForm,
  REGIONS,
} from './tables.ts';

function shape(word: string): string {
  return word
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\d+/g, 'd');
}

function nameFeatures(entity: Entity): string[] {
  const found: string[] = [];
  const fullest = entity.mentions.reduce((a, b) => (b.words.length > a.words.length ? b : a));
  const words = fullest.words.filter((word) => word !== ',' && word !== '-');
  const lower = words.map((word) => word.toLowerCase());
  const name = words.join(' ');
  found.push(`n=${Math.min(words.length, 5)}`);
  if (words.length === 1)
    found.push(`shape=${shape(name)}`, `common1=${COMMON_WORDS.has(lower[0] ?? '')}`, `len=${Math.min(name.length, 6)}`);
  if (entity.mentions.some((mention) => mention.words.slice(1).some(isLegalForm))) found.push('legal');
  if (entity.mentions.some((mention) => mention.ticker)) found.push('ticker');
  if (entity.mentions.some((mention) => mention.angled)) found.push('angled');
  for (const { title } of entity.mentions)
    if (title !== null) found.push('honorific', ...title.split(' ').map((word) => `title=${word}`));
  if (entity.mentions.some((mention) => mention.titled)) found.push('titled');
  if (entity.mentions.some(looksLikePerson)) found.push('person');
  if (entity.personLike) found.push('personLike');
  if (isFirstName(words[0] ?? '')) found.push(words.length > 1 ? 'first-name' : 'first-name-alone');
  if (COUNTRY_OF_NAME.has(name)) found.push('country');
  if (COUNTRY_OF_ADJECTIVE.has(name)) found.push('nationality');
  if (COUNTRY_OF_CAPITAL.has(name)) found.push('capital');
  if (CITIES.has(name)) found.push('city');
  if (REGIONS.has(name)) found.push('region');
  if (words.length > 1 && words.some((word) => COUNTRY_OF_NAME.has(word) || COUNTRY_OF_ADJECTIVE.has(word)))
    found.push('has-country');
  for (const word of lower) if (FIRM_WORDS.has(word)) found.push(`in=${word}`);
  if (lower.some((word) => FIRM_WORDS.has(word) && !BODY_WORDS.has(word))) found.push('firm-word');
  if (lower.some((word) => BODY_WORDS.has(word))) found.push('body-word');
  found.push(`last=${general(lower.at(-1) ?? '')}`, `first=${general(lower[0] ?? '')}`, `end=${(lower.at(-1) ?? '').slice(-3)}`);
  const common = words.every((word) => COMMON_WORDS.has(word.toLowerCase())) ? '-common' : '';
  for (const as of knownAs(entity.cores)) found.push(`known=${as}${common}`);
  if (words.length > 1 && COMMON_WORDS.has(lower.at(-1) ?? '') && !entity.personLike) found.push('ends-common');
  if (words.length > 1 && entity.personLike && entity.mentions.some(({ titled, title }) => titled || title !== null))
    found.push('person-titled');
  if (words.includes('&')) found.push('amp');
  if (words.length > 1 && words.every((word) => COMMON_WORDS.has(word.toLowerCase()))) found.push('all-common');
  if (/\p{Ll}\p{Lu}/u.test(name)) found.push('camel');
  if (/\d/.test(name)) found.push('digit');
  return found;
}

/** Distinct features of an entity in its story. */
export function featuresOf(entity: Entity, context: readonly string[]): readonly string[] {
  const first = entity.mentions[0]?.sentence ?? 0;
  return [
    ...new Set([
      ...nameFeatures(entity),
      ...context,
      `first-in=${Math.min(first, 4)}`,
      `count=${Math.min(entity.mentions.length, 5)}`,
      'bias',
    ]),
  ];
}

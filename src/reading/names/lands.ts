/** Entities that are nothing but a land or its people: "Russia", "Russian", "U.S.". States as holders are read by `states.ts`. */
import type { Entity } from './entities.ts';
import { COUNTRY_OF_ADJECTIVE, COUNTRY_OF_NAME } from './tables.ts';

const REGION_ADJECTIVES = new Set(
  'European Asian African American Latin Scandinavian Arab Western Eastern Northern Southern Baltic Balkan Caribbean Californian Texan Siberian Nordic Mediterranean Pacific Eurasian'.split(
    ' ',
  ),
);

const isPeople = (name: string): boolean =>
  name.endsWith('s') && (COUNTRY_OF_ADJECTIVE.has(name.slice(0, -1)) || REGION_ADJECTIVES.has(name.slice(0, -1)));

export function isLandOnly(entity: Entity): boolean {
  return entity.mentions.every(({ words }) => {
    const name = words.join(' ');
    return (
      COUNTRY_OF_NAME.has(name) ||
      COUNTRY_OF_ADJECTIVE.has(name) ||
      REGION_ADJECTIVES.has(name) ||
      isPeople(name) ||
      words.every((word) => REGION_ADJECTIVES.has(word) || COUNTRY_OF_ADJECTIVE.has(word)) ||
      name === 'Kremlin' ||
      name === 'Government'
    );
  });
}

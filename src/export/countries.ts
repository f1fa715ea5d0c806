/** Names of countries in English, as the runtime has them from Unicode's CLDR. */
const NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** "Russia" for "RU"; the code itself where it is none. */
export function countryName(code: string): string {
  try {
    return NAMES.of(code) ?? code;
  } catch {
    return code;
  }
}

import { otherNames } from '../names.ts';
import type { TableRow } from '../table.ts';
import { entity, type Given } from './entity.ts';

/** A fund is held like a company, and what is held is an asset: FollowTheMoney's organizations are none. */
const SCHEMA_OF_KIND: Readonly<Record<string, string>> = {
  FIRM: 'Company',
  PERSON: 'Person',
  FUND: 'Company',
  STATE: 'PublicBody',
};

/** Properties made for identifiers; they were checked when they came in. */
const PROPERTY_OF_SCHEME: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Company: { LEI: 'leiCode', ISIN: 'isinCode', TICKER: 'ticker', WIKIDATA: 'wikidataId' },
  PublicBody: { LEI: 'leiCode', WIKIDATA: 'wikidataId' },
  Person: { WIKIDATA: 'wikidataId' },
};

/** "LEI:5493…": under the property made for it, else as a number of some register. */
function identifierProperty(key: string, schema: string): readonly [property: string, value: string] {
  const [scheme, value] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
  const other = schema === 'Person' ? 'idNumber' : 'registrationNumber';
  return [PROPERTY_OF_SCHEME[schema]?.[scheme] ?? other, value];
}

function identifiers(row: TableRow, schema: string): Given {
  const pairs = (row['identifiers'] as readonly string[]).map((key) => identifierProperty(key, schema));
  const tickers = schema === 'Company' ? (row['tickers'] as readonly string[]).map((ticker) => ['ticker', ticker] as const) : [];
  const byProperty = Map.groupBy([...pairs, ...tickers], ([property]) => property);
  return Object.fromEntries([...byProperty].map(([property, found]) => [property, found.map(([, value]) => value)]));
}

/** A party as a Company, Person or PublicBody. */
export function partyEntity(row: TableRow): string {
  const { id, name, kind, country, trade } = row;
  const schema = SCHEMA_OF_KIND[String(kind)] ?? 'LegalEntity';
  return entity(id, schema, {
    name,
    alias: otherNames(row),
    country: typeof country === 'string' ? country.toLowerCase() : null,
    summary: trade,
    ...identifiers(row, schema),
  });
}

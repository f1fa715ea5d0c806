import { countryName } from '../countries.ts';
import { otherNames } from '../names.ts';
import type { TableRow } from '../table.ts';
import type { Told } from './statement.ts';

/** BODS's code list `entityType`, by our kinds. */
const ENTITY_TYPES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  FIRM: { type: 'registeredEntity' },
  FUND: { type: 'legalEntity', details: 'fund' },
  STATE: { type: 'state' },
};
/** Schemes that org-id.guide lists; others are given by name. */
const ORG_ID: Readonly<Record<string, string>> = { LEI: 'XI-LEI' };

/** "LEI:5493…" */
function identifier(key: string): Readonly<Record<string, string>> {
  const scheme = key.slice(0, key.indexOf(':'));
  const id = key.slice(key.indexOf(':') + 1);
  const known = ORG_ID[scheme];
  return known === undefined ? { id, schemeName: scheme } : { id, scheme: known, schemeName: scheme };
}

function entity(row: TableRow): Readonly<Record<string, unknown>> {
  const country = row['country'] as string | null;
  const [others, identifiers] = [otherNames(row), (row['identifiers'] as readonly string[]).map(identifier)];
  return {
    isComponent: false,
    entityType: ENTITY_TYPES[String(row['kind'])] ?? { type: 'unknownEntity' },
    name: row['name'],
    ...(others.length > 0 ? { alternateNames: others } : {}),
    ...(country === null ? {} : { jurisdiction: { name: countryName(country), code: country } }),
    ...(identifiers.length > 0 ? { identifiers } : {}),
  };
}

function person(row: TableRow): Readonly<Record<string, unknown>> {
  const country = row['country'] as string | null;
  return {
    isComponent: false,
    personType: 'knownPerson',
    names: [{ fullName: row['name'] }, ...otherNames(row).map((fullName) => ({ type: 'alternative', fullName }))],
    ...(country === null ? {} : { nationalities: [{ name: countryName(country), code: country }] }),
  };
}

/** A party as BODS tells it: a natural person or an entity. */
export function partyTold(row: TableRow, day: string): Told {
  const isPerson = row['kind'] === 'PERSON';
  const recordId = String(row['id']);
  return {
    recordId,
    recordType: isPerson ? 'person' : 'entity',
    recordStatus: 'new',
    subject: recordId,
    statementDate: day,
    recordDetails: isPerson ? person(row) : entity(row),
    claims: [],
  };
}

import neo4j from 'neo4j-driver';

/** Parameters and properties that are whole numbers: the driver sends every number of JavaScript as a float, which LIMIT refuses and people read as "1999.0". */
const WHOLE: ReadonlySet<string> = new Set([
  'limit',
  'ties',
  'claims',
  'start',
  'end',
  'year',
  'claimCount',
  'afterStart',
  'skip',
  'version',
]);

/** A statement's parameters as the driver shall send them: whole numbers by name, all else as it is. */
export function toParameters(value: unknown, key = ''): unknown {
  if (typeof value === 'number') return WHOLE.has(key) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map((item) => toParameters(item, key));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, toParameters(item, name)]));
}

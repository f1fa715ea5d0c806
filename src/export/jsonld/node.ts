import type { Cell } from '../table.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The name of a party, fact, claim or article among the things of the world: the same in every file. */
export const iri = (id: Cell | undefined): string =>
  UUID.test(String(id)) ? `urn:uuid:${id}` : `urn:stakegraph:${encodeURIComponent(String(id))}`;

type Given = Readonly<Record<string, unknown>>;

/** A node of JSON-LD; what is not known is left out. */
export function node(fields: Given): string {
  const known = Object.entries(fields).filter(
    ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return JSON.stringify(Object.fromEntries(known));
}

/** A number as digits: as a number of JSON it would be a float, which readers write in different ways. */
export const decimal = (value: Cell | undefined): string | null => {
  if (typeof value !== 'number') return null;
  return Number.isInteger(value) ? value.toFixed(0) : String(Number(value.toFixed(6)));
};

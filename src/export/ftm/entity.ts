import type { Cell } from '../table.ts';

export type Given = Readonly<Record<string, Cell | undefined>>;

/** Properties are lists of texts, each text once; what is not known is left out. */
function properties(given: Given): Readonly<Record<string, readonly string[]>> {
  const filled = Object.entries(given).map(([name, value]) => {
    const values = (Array.isArray(value) ? value : [value]).filter((item) => item !== null && item !== undefined && item !== '');
    return [name, [...new Set(values.map((item) => String(item).trim()))]] as const;
  });
  return Object.fromEntries(filled.filter(([, values]) => values.length > 0));
}

/** An entity of FollowTheMoney as a line of JSON. */
export const entity = (id: Cell | undefined, schema: string, given: Given): string =>
  `${JSON.stringify({ id, schema, properties: properties(given) })}\n`;

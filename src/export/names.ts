import type { TableRow } from './table.ts';

/** A party's other names than the one that is shown. */
export const otherNames = ({ name, names }: TableRow): readonly string[] =>
  (names as readonly string[]).filter((other) => other !== name);

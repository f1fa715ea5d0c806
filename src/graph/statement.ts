import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Decoded, type Decoder, record, type Shape } from './decode.ts';

const CYPHER = new URL('../../cypher/', import.meta.url);

/** A statement of `cypher/`, with the parameters that it takes and the columns that it gives. */
export interface Statement<P extends string, Row> {
  /** Path below `cypher/`: "read/owners-of.cypher". */
  readonly file: string;
  readonly cypher: string;
  readonly mode: 'READ' | 'WRITE';
  readonly parameters: readonly P[];
  readonly columns: readonly string[];
  readonly decode: Decoder<Row>;
}

export type Parameters<P extends string> = Readonly<Record<P, unknown>>;

function statement<const P extends string, S extends Shape>(
  mode: 'READ' | 'WRITE',
  file: string,
  parameters: readonly P[],
  columns: S,
): Statement<P, Decoded<S>> {
  const cypher = readFileSync(fileURLToPath(new URL(file, CYPHER)), 'utf8');
  return Object.freeze({ file, cypher, mode, parameters, columns: Object.keys(columns), decode: record(columns) });
}

/** Declares a statement that reads: its file, its parameters, and a decoder for each column. */
export function readQuery<const P extends string, S extends Shape>(file: string, parameters: readonly P[], columns: S) {
  return statement('READ', file, parameters, columns);
}

/** Declares a statement that writes. */
export function writeQuery<const P extends string, S extends Shape>(file: string, parameters: readonly P[], columns: S) {
  return statement('WRITE', file, parameters, columns);
}

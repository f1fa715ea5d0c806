import { question } from '../net/graphql.ts';
import type { StakeStatus } from '../words.ts';
import { type StakeIn, TIE, WHO, type Who } from './parts.ts';

export interface CapTable {
  readonly whoOwns: {
    readonly venture: Who;
    readonly asOf: string;
    readonly owners: readonly StakeIn[];
    readonly disclosed: number;
    readonly undisclosed: number;
    readonly warnings: readonly string[];
  };
}

/** Who holds a firm on a day, with what is disclosed and what is not. */
export const CAP_TABLE = question<
  CapTable,
  { readonly id: string; readonly asOf: string | null; readonly statuses: readonly StakeStatus[] }
>(/* GraphQL */ `
  query CapTable($id: String!, $asOf: Date, $statuses: [StakeStatus!]) {
    whoOwns(venture: $id, asOf: $asOf, statuses: $statuses) {
      venture { ...Who } asOf disclosed undisclosed warnings
      owners { ...Tie holder { ...Who } }
    }
  }
  ${WHO} ${TIE}
`);

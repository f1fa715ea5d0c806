import { question } from '../net/graphql.ts';
import { TIE, type Tie, WHO, type Who } from './parts.ts';

export interface Range {
  readonly low: number;
  readonly high: number;
}

export interface Tally {
  readonly rows: readonly (Range & { readonly holder: Who; readonly stake: Tie | null })[];
  readonly sum: Range;
  readonly undisclosed: Range;
}

export interface PlannedChange {
  readonly holder: Who;
  readonly now: { readonly id: string; readonly label: string } | null;
  readonly planned: Tie;
  readonly change: Range;
}

export interface CapTable {
  readonly asOf: string;
  readonly held: Tally;
  readonly planned: Tally;
  readonly changes: readonly PlannedChange[];
  readonly warnings: readonly string[];
}

/** Who holds a firm on a day, what that adds up to, and what is planned beside it. */
export const CAP_TABLE = question<
  { readonly party: { readonly capTable?: CapTable } | null },
  { readonly id: string; readonly asOf: string | null }
>(
  /* GraphQL */ `
    query CapTable($id: ID!, $asOf: Date) {
      party(id: $id) {
        ... on Organisation {
          capTable(asOf: $asOf) {
            asOf
            warnings
            held { ...Tally }
            planned { ...Tally }
            changes { holder { ...Who } now { id label } planned { ...Tie } change { low high } }
          }
        }
      }
    }
    fragment Tally on CapTally { rows { holder { ...Who } stake { ...Tie } low high } sum { low high } undisclosed { low high } }
    ${WHO} ${TIE}
  `,
);

import { question } from '../net/graphql.ts';
import type { StakeStatus } from '../words.ts';
import {
  type Founder,
  type FoundingOf,
  type Officer,
  POST_TIE,
  type PostAt,
  type Rows,
  type StakeIn,
  type StakeOf,
  TIE,
  WHO,
  type Who,
} from './parts.ts';

/** People of a party that the graph shows at once. */
export const FIRST_PEOPLE = 4;

/** An opened party: who owns it, what it holds, who serves there; and what ties those around it to each other. */
export interface Piece {
  readonly party: PieceParty | null;
  readonly neighbourhood: {
    readonly nodes: readonly { readonly party: { readonly id: string }; readonly owners: number; readonly holdings: number }[];
    readonly edges: readonly NearTie[];
  };
  readonly whoOwns: { readonly disclosed: number; readonly undisclosed: number; readonly warnings: readonly string[] };
}

interface PieceParty extends Who {
  readonly holdings: Rows<StakeOf>;
  readonly foundings: readonly FoundingOf[];
  readonly owners?: Rows<StakeIn>;
  readonly officers?: Rows<Officer>;
  readonly founders?: readonly Founder[];
  readonly posts?: Rows<PostAt>;
}

export interface NearTie {
  readonly id: string;
  readonly kind: 'STAKE' | 'POST' | 'FOUNDING';
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly percent: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly status: string | null;
}

export interface PieceVariables {
  readonly id: string;
  /** The id again: `whoOwns` takes names and ids. */
  readonly name: string;
  readonly up: number;
  readonly down: number;
  readonly people: number;
  readonly statuses: readonly StakeStatus[];
  readonly asOf: string | null;
}

export const PIECE = question<Piece, PieceVariables>(/* GraphQL */ `
  query Piece($id: ID!, $name: String!, $up: Int!, $down: Int!, $people: Int!, $statuses: [StakeStatus!]!, $asOf: Date) {
    party(id: $id) {
      ...Who
      holdings(first: $down, statuses: $statuses, asOf: $asOf) { nodes { ...Tie firm { ...Who } } pageInfo { hasNextPage } }
      foundings { id year firm { ...Who } }
      ... on Organisation {
        owners(first: $up, statuses: $statuses, asOf: $asOf) { nodes { ...Tie holder { ...Who } } pageInfo { hasNextPage } }
        officers(first: $people, asOf: $asOf) { nodes { ...PostTie person { ...Who } } pageInfo { hasNextPage } }
        founders { id year founder { ...Who } }
      }
      ... on Person {
        posts(first: $people, statuses: [CURRENT, INCOMING], asOf: $asOf) { nodes { ...PostTie firm { ...Who } } pageInfo { hasNextPage } }
      }
    }
    neighbourhood(of: $id, first: 60, statuses: $statuses, asOf: $asOf) {
      nodes { party { id } owners holdings }
      edges { id kind source target label percent low high status }
    }
    whoOwns(venture: $name, asOf: $asOf) { disclosed undisclosed warnings }
  }
  ${WHO} ${TIE} ${POST_TIE}
`);

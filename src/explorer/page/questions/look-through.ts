import { question } from '../net/graphql.ts';
import type { StakeStatus } from '../words.ts';
import { WHO, type Who } from './parts.ts';

/** A share that counts what is held through others. */
export interface Integrated {
  readonly party: Who;
  readonly low: number;
  readonly high: number;
  readonly depth: number;
  readonly direct: { readonly id: string; readonly label: string } | null;
}

export interface LookThrough {
  readonly party: {
    readonly portfolio: { readonly nodes: readonly Integrated[] };
    /** There for organisations alone. */
    readonly lookThrough?: {
      readonly parties: number;
      readonly unknown: { readonly low: number; readonly high: number };
      readonly holders: { readonly nodes: readonly Integrated[]; readonly pageInfo: { readonly hasNextPage: boolean } };
    };
  } | null;
}

/** What everybody has of a party, and it of others, directly and through all that lies between. */
export const LOOK_THROUGH = question<
  LookThrough,
  { readonly id: string; readonly asOf: string | null; readonly statuses: readonly StakeStatus[] }
>(/* GraphQL */ `
  query LookThrough($id: ID!, $asOf: Date, $statuses: [StakeStatus!]!) {
    party(id: $id) {
      portfolio(asOf: $asOf, statuses: $statuses, first: 200) { nodes { ...Integrated } }
      ... on Organisation {
        lookThrough(asOf: $asOf, statuses: $statuses) {
          parties
          unknown { low high }
          holders(first: 200) { nodes { ...Integrated } pageInfo { hasNextPage } }
        }
      }
    }
  }
  fragment Integrated on IntegratedShare { party { ...Who } low high depth direct { id label } }
  ${WHO}
`);

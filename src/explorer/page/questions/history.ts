import { question } from '../net/graphql.ts';
import {
  type Founder,
  type FoundingOf,
  type Officer,
  POST_TIE,
  type PostAt,
  type Rows,
  type StakeOf,
  TIE,
  WHO,
  type Who,
} from './parts.ts';

export interface DealRow {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly status: string;
  readonly announcedOn: string | null;
}
export interface ArticleRow {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly kind: string;
  readonly publishedAt: string | null;
}

/** A step in the ownership of a firm: "24%" → "24.3%". */
export interface OwnershipStep {
  readonly on: string | null;
  readonly kind: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly holder: Who;
  readonly claims: readonly { readonly about: { readonly id?: string } | null }[];
}

/** A party with all that ever was: past and rumoured stakes, posts, deals, articles. */
export interface PartyHistory extends Who {
  readonly names: readonly string[];
  readonly tickers?: readonly string[];
  readonly holdings: Rows<StakeOf>;
  readonly deals: Rows<DealRow>;
  readonly articles: Rows<ArticleRow>;
  readonly foundings: readonly FoundingOf[];
  readonly ownershipHistory?: readonly OwnershipStep[];
  readonly officers?: Rows<Officer>;
  readonly founders?: readonly Founder[];
  readonly posts?: Rows<PostAt>;
}

export const HISTORY = question<{ readonly party: PartyHistory | null }, { readonly id: string }>(/* GraphQL */ `
  query History($id: ID!) {
    party(id: $id) {
      ...Who
      names
      holdings(first: 200, statuses: [HELD, PLANNED, RUMOURED, FORMER]) { nodes { ...Tie firm { ...Who } } pageInfo { hasNextPage } }
      deals(first: 100) { nodes { id label kind status announcedOn } pageInfo { hasNextPage } }
      articles(first: 50) { nodes { id title publisher kind publishedAt } pageInfo { hasNextPage } }
      foundings { id year firm { ...Who } }
      ... on Organisation {
        tickers
        ownershipHistory(first: 200) { on kind before after holder { ...Who } claims { about { ... on Stake { id } } } }
        officers(first: 100, statuses: [CURRENT, INCOMING, FORMER]) { nodes { ...PostTie person { ...Who } } pageInfo { hasNextPage } }
        founders { id year founder { ...Who } }
      }
      ... on Person { posts(first: 100) { nodes { ...PostTie firm { ...Who } } pageInfo { hasNextPage } } }
    }
  }
  ${WHO} ${TIE} ${POST_TIE}
`);

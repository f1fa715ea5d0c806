import { question } from '../net/graphql.ts';
import type { FactKind } from '../words.ts';
import { WHO, type Who } from './parts.ts';

/** What a claim is about, in short. */
export type About =
  | {
      readonly __typename: 'Stake';
      readonly id: string;
      readonly label: string;
      readonly stakeStatus: string;
      readonly holder: Who;
      readonly firm: Who;
    }
  | {
      readonly __typename: 'Post';
      readonly id: string;
      readonly title: string;
      readonly person: Who;
      readonly firm: Who;
    }
  | { readonly __typename: 'Deal'; readonly id: string; readonly label: string }
  | {
      readonly __typename: 'Founding';
      readonly id: string;
      readonly year: number | null;
      readonly founder: Who;
      readonly firm: Who;
    };

export interface ArticleClaim {
  readonly id: string;
  readonly kind: FactKind;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
  readonly inferred: boolean;
  readonly about: About | null;
}

export const ARTICLE_CLAIM = /* GraphQL */ `
  fragment ArticleClaim on Claim {
    id kind quote start end rule confidence inferred
    about {
      __typename
      ... on Stake { id label stakeStatus: status holder { ...Who } firm { ...Who } }
      ... on Post { id title person { ...Who } firm { ...Who } }
      ... on Deal { id label }
      ... on Founding { id year founder { ...Who } firm { ...Who } }
    }
  }
`;

export interface ArticleRead {
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly kind: string;
  readonly publishedAt: string | null;
  readonly text: string;
  readonly readerVersion: string;
  readonly claims: { readonly nodes: readonly ArticleClaim[]; readonly pageInfo: { readonly hasNextPage: boolean } };
  readonly parties: readonly Who[];
}

export const ARTICLE = question<{ readonly article: ArticleRead | null }, { readonly id: string }>(/* GraphQL */ `
  query Article($id: ID!) {
    article(id: $id) {
      id url title publisher kind publishedAt text readerVersion
      claims(first: 200) { nodes { ...ArticleClaim } pageInfo { hasNextPage } }
      parties { ...Who }
    }
  }
  ${WHO} ${ARTICLE_CLAIM}
`);

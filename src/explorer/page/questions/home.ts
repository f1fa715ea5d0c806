import { question } from '../net/graphql.ts';
import { WHO, type Who } from './parts.ts';

export interface Home {
  readonly stats: {
    readonly parties: number;
    readonly articles: number;
    readonly claims: number;
    readonly stakes: number;
    readonly posts: number;
    readonly deals: number;
  };
  readonly articles: {
    readonly nodes: readonly {
      readonly id: string;
      readonly title: string | null;
      readonly publisher: string | null;
      readonly publishedAt: string | null;
      readonly parties: readonly Who[];
    }[];
  };
  readonly deals: {
    readonly nodes: readonly {
      readonly id: string;
      readonly label: string;
      readonly status: string;
      readonly announcedOn: string | null;
      readonly target: Who | null;
      readonly buyers: readonly Who[];
    }[];
  };
}

/** What the first page shows: how much there is, and the newest of it. */
export const HOME_PAGE = question<Home, object>(/* GraphQL */ `
  query Home {
    stats { parties articles claims stakes posts deals }
    articles(first: 6) { nodes { id title publisher publishedAt parties { ...Who } } }
    deals(first: 8) { nodes { id label status announcedOn target { ...Who } buyers { ...Who } } }
  }
  ${WHO}
`);

import { question } from '../net/graphql.ts';
import { CLAIM, type Claim } from './claims.ts';
import { WHO, type Who } from './parts.ts';

interface Told {
  readonly id: string;
  readonly claimCount: number;
  readonly claims: readonly Claim[];
}

export interface StakeTold extends Told {
  readonly __typename: 'Stake';
  readonly holder: Who;
  readonly firm: Who;
  readonly percent: number | null;
  readonly bound: string;
  readonly low: number;
  readonly high: number;
  readonly size: string | null;
  readonly stakeStatus: string;
  readonly label: string;
  readonly from: string | null;
  readonly until: string | null;
}
export interface PostTold extends Told {
  readonly __typename: 'Post';
  readonly person: Who;
  readonly firm: Who;
  readonly title: string;
  readonly postStatus: string;
  readonly from: string | null;
  readonly until: string | null;
}
export interface DealTold extends Told {
  readonly __typename: 'Deal';
  readonly label: string;
  readonly kind: string;
  readonly dealStatus: string;
  readonly buyers: readonly Who[];
  readonly sellers: readonly Who[];
  readonly target: Who | null;
  readonly percent: number | null;
  readonly amount: { readonly value: number; readonly currency: string; readonly bound: string } | null;
  readonly announcedOn: string | null;
}
export interface FoundingTold extends Told {
  readonly __typename: 'Founding';
  readonly founder: Who;
  readonly firm: Who;
  readonly year: number | null;
}
export type FactTold = StakeTold | PostTold | DealTold | FoundingTold;

/** A stake, post, deal or founding (whose statuses are different enums, so each has a name of its own) with the claims behind it, the newest first. */
export const FACT = question<{ readonly node: FactTold | null }, { readonly id: string }>(/* GraphQL */ `
  query Fact($id: ID!) {
    node(id: $id) {
      __typename
      ... on Stake {
        id percent bound low high size stakeStatus: status label from until claimCount
        holder { ...Who } firm { ...Who } claims(first: 50) { ...Evidence }
      }
      ... on Post { id title postStatus: status from until claimCount person { ...Who } firm { ...Who } claims(first: 50) { ...Evidence } }
      ... on Deal {
        id label kind dealStatus: status percent announcedOn claimCount amount { value currency bound }
        buyers { ...Who } sellers { ...Who } target { ...Who } claims(first: 50) { ...Evidence }
      }
      ... on Founding { id year claimCount founder { ...Who } firm { ...Who } claims(first: 50) { ...Evidence } }
    }
  }
  ${WHO} ${CLAIM}
`);

/** The text of an article, for the paragraph around a quote. */
export const TEXT = question<{ readonly article: { readonly text: string } | null }, { readonly id: string }>(
  'query Text($id: ID!) { article(id: $id) { text } }',
);

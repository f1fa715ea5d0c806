import type { PartyKind, StakeStatus } from '../words.ts';

/** A party as graph, lists and search show it. */
export interface Who {
  readonly id: string;
  readonly name: string;
  readonly kind: PartyKind;
  readonly country: string | null;
  readonly trade: string | null;
  /** There for organisations alone. */
  readonly venture?: boolean;
}

export const WHO = 'fragment Who on Party { id name kind country trade ... on Organisation { venture } }';

/** A stake without its two ends. */
export interface Tie {
  readonly id: string;
  readonly label: string;
  readonly percent: number | null;
  readonly low: number;
  readonly high: number;
  readonly status: StakeStatus;
  readonly from: string | null;
  readonly until: string | null;
  readonly claimCount: number;
}

export const TIE = 'fragment Tie on Stake { id label percent low high status from until claimCount }';

export interface StakeIn extends Tie {
  readonly holder: Who;
}
export interface StakeOf extends Tie {
  readonly firm: Who;
}

export interface PostTie {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly from: string | null;
  readonly until: string | null;
}
export interface Officer extends PostTie {
  readonly person: Who;
}
export interface PostAt extends PostTie {
  readonly firm: Who;
}

export const POST_TIE = 'fragment PostTie on Post { id title status from until }';

export interface Founder {
  readonly id: string;
  readonly year: number | null;
  readonly founder: Who;
}
export interface FoundingOf {
  readonly id: string;
  readonly year: number | null;
  readonly firm: Who;
}

/** The first rows of a list and whether more follow. */
export interface Rows<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

/** A claim behind a fact, as the panel shows it. */
export interface Claim {
  readonly id: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
  readonly inferred: boolean;
  readonly percent: number | null;
  readonly bound: string | null;
  readonly size: string | null;
  readonly status: string | null;
  readonly asOf: string;
  readonly article: {
    readonly id: string;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly kind: string;
    readonly publishedAt: string | null;
  };
}

export const CLAIM = /* GraphQL */ `
  fragment Evidence on Claim {
    id quote start end rule confidence inferred percent bound size status asOf
    article { id title publisher kind publishedAt }
  }
`;

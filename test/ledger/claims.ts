/** Claims made short, for tests. */
import type { Claim, DealFact, Fact, FoundingFact, PostFact, Share, SourceKind, StakeFact } from '../../src/domain.ts';

const EVIDENCE = { start: 0, end: 1, quote: 'x', rule: 'recorded', confidence: 0.9, inferred: false } as const;

export interface Told {
  readonly article?: string;
  readonly source?: SourceKind;
  readonly recordedAt?: string;
  readonly retractedAt?: string;
}

function claim<F extends Fact>(asOf: string, fact: F, told: Told): Claim<F> {
  const articleId = told.article ?? `article of ${asOf}`;
  const words = JSON.stringify({ ...fact, quote: undefined });
  return {
    claimId: `${articleId} ${words}`,
    articleId,
    source: told.source ?? 'PRESS',
    asOf,
    recordedAt: told.recordedAt ?? `${asOf}T12:00:00.000Z`,
    retractedAt: told.retractedAt ?? null,
    fact,
  };
}

export const percent = (value: number, bound: Share['bound'] = 'EXACT'): Share => ({ percent: value, bound, size: null });
export const size = (value: Share['size']): Share => ({ percent: null, bound: 'EXACT', size: value });

/** The holder "Holder" has, plans, had this share of "Firm". */
export const stake = (
  asOf: string,
  status: StakeFact['status'],
  share: Share | number,
  fact: Partial<StakeFact> = {},
  told: Told = {},
): Claim<StakeFact> =>
  claim(
    asOf,
    {
      fact: 'STAKE',
      holder: 'Holder',
      firm: 'Firm',
      status,
      from: null,
      until: null,
      ...(typeof share === 'number' ? percent(share) : share),
      ...EVIDENCE,
      ...fact,
    },
    told,
  );

export const post = (
  asOf: string,
  person: string,
  title: string,
  status: PostFact['status'],
  fact: Partial<PostFact> = {},
  told: Told = {},
): Claim<PostFact> =>
  claim(asOf, { fact: 'POST', person, firm: 'Firm', title, status, from: null, until: null, ...EVIDENCE, ...fact }, told);

export const deal = (asOf: string, status: DealFact['status'], fact: Partial<DealFact> = {}, told: Told = {}): Claim<DealFact> =>
  claim(
    asOf,
    {
      fact: 'DEAL',
      kind: 'ACQUISITION',
      buyers: ['Holder'],
      sellers: [],
      target: 'Firm',
      percent: null,
      amount: null,
      status,
      announcedOn: null,
      ...EVIDENCE,
      ...fact,
    },
    told,
  );

export const founding = (asOf: string, founder: string, year: number | null, told: Told = {}): Claim<FoundingFact> =>
  claim(asOf, { fact: 'FOUNDING', founder, firm: 'Firm', year, ...EVIDENCE }, told);

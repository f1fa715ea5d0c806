/** Rows of the graph as objects of the contract: each knows its type, parties stand where rows had them. */
import type { Money, PartyKind } from '../domain.ts';
import type { ArticleRow, ClaimRow, DealRow, FoundingRow, PartyRow, PostRow, StakeRow } from '../graph/index.ts';

const TYPE_OF_KIND = { FIRM: 'Firm', PERSON: 'Person', FUND: 'Fund', STATE: 'State' } as const satisfies Record<
  PartyKind,
  string
>;

export type PartyNode = PartyRow & { readonly __typename: 'Firm' | 'Person' | 'Fund' | 'State' };
export const partyNode = (row: PartyRow): PartyNode => ({ ...row, __typename: TYPE_OF_KIND[row.kind] });

/** What came with a fact in the same statement: its newest claims, as many as the question asked for. */
interface WithEvidence {
  readonly evidence: readonly ClaimRow[];
}

export type StakeNode = StakeRow['stake'] &
  WithEvidence & {
    readonly __typename: 'Stake';
    readonly status: StakeRow['status'];
    readonly holder: PartyNode;
    readonly firm: PartyNode;
  };
export const stakeNode = ({ stake, status, holder, firm, claims }: StakeRow): StakeNode => ({
  ...stake,
  __typename: 'Stake',
  status,
  holder: partyNode(holder),
  firm: partyNode(firm),
  evidence: claims,
});

export type PostNode = PostRow['post'] &
  WithEvidence & { readonly __typename: 'Post'; readonly person: PartyNode; readonly firm: PartyNode };
export const postNode = ({ post, person, firm, claims }: PostRow): PostNode => ({
  ...post,
  __typename: 'Post',
  person: partyNode(person),
  firm: partyNode(firm),
  evidence: claims,
});

export type FoundingNode = FoundingRow['founding'] &
  WithEvidence & { readonly __typename: 'Founding'; readonly founder: PartyNode; readonly firm: PartyNode };
export const foundingNode = ({ founding, founder, firm, claims }: FoundingRow): FoundingNode => ({
  ...founding,
  __typename: 'Founding',
  founder: partyNode(founder),
  firm: partyNode(firm),
  evidence: claims,
});

/** Money in a row is three columns, all of them or none. */
interface AmountColumns {
  readonly amountValue: number | null;
  readonly amountCurrency: string | null;
  readonly amountBound: Money['bound'] | null;
}
export const moneyOf = ({ amountValue: value, amountCurrency: currency, amountBound: bound }: AmountColumns): Money | null =>
  value === null || currency === null || bound === null ? null : { value, currency, bound };

export type DealNode = Omit<DealRow['deal'], keyof AmountColumns> &
  WithEvidence & {
    readonly __typename: 'Deal';
    readonly buyers: readonly PartyNode[];
    readonly sellers: readonly PartyNode[];
    readonly target: PartyNode | null;
    readonly amount: Money | null;
  };
export const dealNode = ({ deal, buyers, sellers, target, claims }: DealRow): DealNode => ({
  ...deal,
  __typename: 'Deal',
  buyers: buyers.map(partyNode),
  sellers: sellers.map(partyNode),
  target: target && partyNode(target),
  amount: moneyOf(deal),
  evidence: claims,
});

export type ArticleNode = ArticleRow & { readonly __typename: 'Article' };
export const articleNode = (row: ArticleRow): ArticleNode => ({ ...row, __typename: 'Article' });

export type ClaimNode = Omit<ClaimRow, 'claimId' | 'article'> & {
  readonly __typename: 'Claim';
  readonly id: string;
  readonly amount: Money | null;
  readonly article: ArticleNode;
};
export const claimNode = ({ claimId, article, ...claim }: ClaimRow): ClaimNode => ({
  ...claim,
  __typename: 'Claim',
  id: claimId,
  amount: moneyOf(claim),
  article: articleNode(article),
});

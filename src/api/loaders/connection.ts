import { CodedError } from '../../errors.ts';
import type { ArticleNode, ClaimNode, DealNode, PartyNode, PostNode, StakeNode } from '../nodes.ts';
import { type Place, toCursor } from './cursor.ts';

/** The largest page of any list. */
export const MAX_PAGE = 200;

/** How many rows of a page, checked. @throws CodedError BAD_PAGE_SIZE */
export function pageSize(first: number, most: number = MAX_PAGE): number {
  if (first >= 1 && first <= most) return first;
  throw new CodedError('BAD_PAGE_SIZE', `"first" is ${first}; it must be between 1 and ${most}. Ask for more with "after".`, {
    value: first,
    most,
  });
}

export interface Connection<N> {
  readonly edges: readonly { readonly cursor: string; readonly node: N; readonly score: number | null }[];
  readonly nodes: readonly N[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

interface PageOf<Row, N> {
  readonly list: string;
  /** One row more than asked for, where there is one: it says that a further page follows. */
  readonly rows: readonly Row[];
  readonly first: number;
  readonly after: string | null | undefined;
  readonly node: (row: Row) => N;
  readonly place: (row: Row) => Place;
  readonly score?: (row: Row) => number;
}

/** A page of a list as the contract's connections have it (Relay cursor connections). */
export function connection<Row, N>({ list, rows, first, after, node, place, score }: PageOf<Row, N>): Connection<N> {
  const edges = rows
    .slice(0, first)
    .map((row) => ({ cursor: toCursor(list, place(row)), node: node(row), score: score?.(row) ?? null }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

export type PartyPage = Connection<PartyNode>;
export type StakePage = Connection<StakeNode>;
export type PostPage = Connection<PostNode>;
export type DealPage = Connection<DealNode>;
export type ArticlePage = Connection<ArticleNode>;
export type ClaimPage = Connection<ClaimNode>;

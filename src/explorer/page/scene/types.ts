import type { PartyKind } from '../words.ts';

/** What stands in the graph: a party, a stub for more of its owners or holdings, or the share of it that nobody is known to hold. */
export type SceneNode = PartyNode | StubNode | RestNode;

export interface PartyNode {
  readonly type: 'PARTY';
  readonly id: string;
  readonly name: string;
  readonly kind: PartyKind;
  readonly venture: boolean;
  readonly middle: boolean;
  readonly opened: boolean;
  /** Owners and holdings that it has and that are not shown. */
  readonly more: { readonly up: number; readonly down: number };
}

export interface StubNode {
  readonly type: 'STUB';
  readonly id: string;
  readonly of: string;
  readonly side: Side;
  /** How many more; null where only that there are more is known. */
  readonly more: number | null;
}

export interface RestNode {
  readonly type: 'REST';
  readonly id: string;
  readonly of: string;
  readonly label: string;
}

export type Side = 'up' | 'down';

/** A line of the graph, from the holder, person or founder down to the firm. */
export interface SceneEdge {
  readonly type: 'STAKE' | 'POST' | 'FOUNDING' | 'STUB' | 'REST';
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly status: string | null;
  /** The share lies between these percents; both 0 where the line is no stake. */
  readonly low: number;
  readonly high: number;
}

export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** Parties left out because the graph would hold more than `MOST_ELEMENTS`. */
  readonly left: number;
}

/** Nodes and lines that the graph shows before it offers to narrow. */
export const MOST_ELEMENTS = 300;

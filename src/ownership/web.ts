/** The part of a piece that one question is about: all above a firm, or all below a holder, with shares as parts of 1. */
import { type Adjacency, adjacency, type Piece } from './piece.ts';
import type { Shares } from './shares.ts';

/** Nodes are numbered from the one that was asked about, which is 0. `start`, `owner`, `low`, `high` list the owners of each node. */
export interface Web {
  readonly size: number;
  /** Index in the piece, by node. */
  readonly party: Int32Array;
  /** Fewest stakes between node 0 and this one. */
  readonly depth: Int32Array;
  readonly start: Int32Array;
  readonly owner: Int32Array;
  /** Index of the stake in the piece, by link. */
  readonly stake: Int32Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Part of the node that its stakes leave free, and that owners with open shares may have, by node. */
  readonly slack: Float64Array;
  /** Part of the node that is not bound to owners in this web: free, or held by somebody outside it. */
  readonly rest: Float64Array;
  /** Links whose share is open, by node held. */
  readonly openLinks: Adjacency;
  /** True where the depth that was asked for left somebody out. */
  readonly cut: boolean;
}

/** The firm and all that own it, directly or through others, at most `maxDepth` stakes away. Who is as far away as that has no owners here. */
export function upstream(piece: Piece, shares: Shares, firm: number, maxDepth = Number.POSITIVE_INFINITY): Web {
  const { party, depth, cut } = reach(firm, piece.keys.length, maxDepth, (node, visit) => {
    for (let edge = piece.owners[node]!; edge < piece.owners[node + 1]!; edge++)
      if (shares.high[edge]! > 0) visit(piece.holder[edge]!);
  });
  return weave(piece, shares, party, depth, cut, (node) => depth[node]! < maxDepth);
}

/** The holder and all that it owns, directly or through others, at most `maxDepth` stakes away. */
export function downstream(piece: Piece, shares: Shares, holder: number, maxDepth = Number.POSITIVE_INFINITY): Web {
  const { party, depth, cut } = reach(holder, piece.keys.length, maxDepth, (node, visit) => {
    for (let at = piece.holdings.start[node]!; at < piece.holdings.start[node + 1]!; at++) {
      const edge = piece.holdings.edges[at]!;
      if (shares.high[edge]! > 0) visit(piece.firm[edge]!);
    }
  });
  return weave(piece, shares, party, depth, cut, () => true);
}

type Visit = (party: number) => void;

interface Reached {
  readonly party: Int32Array;
  readonly depth: Int32Array;
  readonly cut: boolean;
}

/** Breadth first, so that depths are the fewest stakes. */
function reach(from: number, parties: number, maxDepth: number, each: (party: number, visit: Visit) => void): Reached {
  const depthOf = new Int32Array(parties).fill(-1);
  const found = [from];
  depthOf[from] = 0;
  let cut = false;
  for (let at = 0; at < found.length; at++) {
    const next = depthOf[found[at]!]! + 1;
    each(found[at]!, (party) => {
      if (depthOf[party]! >= 0) return;
      if (next > maxDepth) {
        cut = true;
        return;
      }
      depthOf[party] = next;
      found.push(party);
    });
  }
  return { party: Int32Array.from(found), depth: Int32Array.from(found, (party) => depthOf[party]!), cut };
}

function weave(
  piece: Piece,
  shares: Shares,
  party: Int32Array,
  depth: Int32Array,
  cut: boolean,
  hasOwners: (node: number) => boolean,
): Web {
  const slack = Float64Array.from(party, (index) => shares.slack[index]!);
  const { stake, held, owner, rest } = links(piece, shares, party, slack, hasOwners);
  const low = Float64Array.from(stake, (edge) => shares.low[edge]!);
  const high = Float64Array.from(stake, (edge) => shares.high[edge]!);
  const { start } = adjacency(held, party.length);
  const openLinks = openOf(held, low, high, party.length);
  return { size: party.length, party, depth, start, owner, stake, low, high, slack, rest, openLinks, cut };
}

function openOf(held: Int32Array, low: Float64Array, high: Float64Array, size: number): Adjacency {
  const open = held.map((_, link) => link).filter((link) => high[link]! > low[link]!);
  const { start, edges } = adjacency(
    open.map((link) => held[link]!),
    size,
  );
  return { start, edges: edges.map((at) => open[at]!) };
}

interface Links {
  readonly stake: Int32Array;
  readonly held: Int32Array;
  readonly owner: Int32Array;
  readonly rest: Float64Array;
}

function links(
  { keys, owners, holder }: Piece,
  shares: Shares,
  party: Int32Array,
  slack: Float64Array,
  hasOwners: (node: number) => boolean,
): Links {
  const nodeOf = new Int32Array(keys.length).fill(-1);
  party.forEach((index, node) => {
    nodeOf[index] = node;
  });
  const [stake, held, owner]: [number[], number[], number[]] = [[], [], []];
  const rest = slack.slice();
  for (const [node, index] of party.entries()) {
    if (!hasOwners(node)) continue;
    for (let edge = owners[index]!; edge < owners[index + 1]!; edge++) {
      const by = nodeOf[holder[edge]!]!;
      if (by < 0) rest[node]! += shares.low[edge]!;
      else if (shares.high[edge]! > 0) {
        stake.push(edge);
        held.push(node);
        owner.push(by);
      }
    }
  }
  return { stake: Int32Array.from(stake), held: Int32Array.from(held), owner: Int32Array.from(owner), rest };
}

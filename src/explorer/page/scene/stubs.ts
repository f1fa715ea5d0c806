import type { Piece } from '../questions/piece.ts';
import type { Degrees } from './assemble.ts';
import type { SceneEdge, Side, StubNode } from './types.ts';

interface Extra {
  readonly nodes: readonly StubNode[];
  readonly edges: readonly SceneEdge[];
}

/** "+ 37 more" above and below an opened party, where its owners or holdings were not all asked for. */
export function stubsOf({ party }: Piece, degrees: Degrees): Extra {
  const known = degrees.get(party!.id);
  const sides = [
    { side: 'up', rows: party!.owners, all: known?.owners },
    { side: 'down', rows: party!.holdings, all: known?.holdings },
  ] as const;
  const nodes = sides
    .filter(({ rows }) => rows?.pageInfo.hasNextPage)
    .map(({ side, rows, all }) => stub(party!.id, side, all === undefined ? null : all - rows!.nodes.length));
  return { nodes, edges: nodes.map(line) };
}

function stub(of: string, side: Side, more: number | null): StubNode {
  return { type: 'STUB', id: `stub:${side}:${of}`, of, side, more: more !== null && more > 0 ? more : null };
}

function line({ id, of, side }: StubNode): SceneEdge {
  const [source, target] = side === 'up' ? [id, of] : [of, id];
  return { type: 'STUB', id: `line:${id}`, source, target, label: '', status: null, low: 0, high: 0 };
}

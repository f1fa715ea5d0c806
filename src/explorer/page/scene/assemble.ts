import type { Who } from '../questions/parts.ts';
import type { Piece } from '../questions/piece.ts';
import { openedAs, type View } from '../view/view.ts';
import { passes } from './filter.ts';
import { restOf } from './rest.ts';
import { stubsOf } from './stubs.ts';
import { nearTies, tiesOf } from './ties.ts';
import { MOST_ELEMENTS, type PartyNode, type Scene, type SceneEdge, type SceneNode } from './types.ts';

interface Extra {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
}

type Pieces = ReadonlyMap<string, Piece>;

interface Gathered {
  readonly parties: Map<string, Who>;
  readonly edges: Map<string, SceneEdge>;
  readonly opened: Piece[];
  readonly left: Set<string>;
}

/**
 * The graph for a view, out of the answers for the parties that are opened: what hangs together with the middle through what the filters let pass,
 * at most `MOST_ELEMENTS` of it, the middle's own first.
 */
export function assemble(pieces: Pieces, view: View): Scene {
  const middle = view.id === null ? undefined : pieces.get(view.id);
  if (!middle?.party) return { nodes: [], edges: [], left: 0 };
  const gathered: Gathered = {
    parties: new Map([[middle.party.id, middle.party]]),
    edges: new Map(),
    opened: [],
    left: new Set(),
  };
  for (const id of reachable(pieces, view)) openOne(pieces.get(id)!, view, gathered);
  for (const piece of gathered.opened) tieNear(piece, view, gathered);
  const known = degrees(pieces);
  const extras: readonly Extra[] = gathered.opened.flatMap((piece) => [stubsOf(piece, known), restOf(piece)]);
  const edges = [...gathered.edges.values()];
  const parties = [...gathered.parties.values()].map((party) => partyNode(party, view, edges, known));
  return {
    nodes: [...parties, ...extras.flatMap(({ nodes }) => nodes)],
    edges: [...edges, ...extras.flatMap((extra) => extra.edges)],
    left: gathered.left.size,
  };
}

// The middle, then those opened in the order in which they were, each only when something shown leads to it.
function reachable(pieces: Pieces, view: View): readonly string[] {
  const shown = new Set([view.id!]);
  const order: string[] = [];
  const waiting = [view.id!, ...view.opened.map(({ id }) => id)];
  for (;;) {
    const id = waiting.find((one) => shown.has(one) && pieces.get(one)?.party);
    if (id === undefined) return order;
    waiting.splice(waiting.indexOf(id), 1);
    order.push(id);
    for (const { party, edge } of tiesOf(pieces.get(id)!.party!)) if (passes(edge, party, view)) shown.add(party.id);
  }
}

function openOne(piece: Piece, view: View, { parties, edges, opened, left }: Gathered): void {
  if (!parties.has(piece.party!.id)) return;
  opened.push(piece);
  for (const { party, edge } of tiesOf(piece.party!)) {
    if (!passes(edge, party, view) || edges.has(edge.id)) continue;
    const isNew = !parties.has(party.id);
    if (parties.size + edges.size + (isNew ? 2 : 1) > MOST_ELEMENTS) {
      if (isNew) left.add(party.id);
      continue;
    }
    parties.set(party.id, party);
    edges.set(edge.id, edge);
  }
}

function tieNear(piece: Piece, view: View, { parties, edges }: Gathered): void {
  for (const edge of nearTies(piece)) {
    const [source, target] = [parties.get(edge.source), parties.get(edge.target)];
    if (!source || !target || edges.has(edge.id) || !passes(edge, source, view)) continue;
    if (parties.size + edges.size < MOST_ELEMENTS) edges.set(edge.id, edge);
  }
}

/** How many owners and holdings parties have in the whole graph, where an answer told. */
export type Degrees = ReadonlyMap<string, { readonly owners: number; readonly holdings: number }>;

function degrees(pieces: Pieces): Degrees {
  return new Map(
    [...pieces.values()].flatMap(({ neighbourhood }) =>
      neighbourhood.nodes.map(({ party, ...rest }) => [party.id, rest] as const),
    ),
  );
}

function partyNode(party: Who, view: View, edges: readonly SceneEdge[], known: Degrees): PartyNode {
  const { owners = 0, holdings = 0 } = known.get(party.id) ?? {};
  const stakes = edges.filter(({ type }) => type === 'STAKE');
  const opened = openedAs(view, party.id) !== null;
  const up = opened ? 0 : owners - stakes.filter(({ target }) => target === party.id).length;
  const down = opened ? 0 : holdings - stakes.filter(({ source }) => source === party.id).length;
  return {
    type: 'PARTY',
    id: party.id,
    name: party.name,
    kind: party.kind,
    venture: party.venture ?? false,
    middle: view.id === party.id,
    opened,
    more: { up: Math.max(0, up), down: Math.max(0, down) },
  };
}

/** The nodes of a scene that are parties. */
export const partiesOf = (scene: Scene): readonly PartyNode[] =>
  scene.nodes.filter((node: SceneNode): node is PartyNode => node.type === 'PARTY');

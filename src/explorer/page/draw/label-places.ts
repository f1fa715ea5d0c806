import { type DrawnEdge, isTitle } from './bundle.ts';
import { SPREAD } from './curve.ts';

/** Where the words of a line stand: at which of its ends or in its middle, and how many pixels from the end. */
export interface LabelPlace {
  readonly at: 'source' | 'target' | 'middle';
  readonly offset: number;
  /** Pixels that the line needs in width where it passes between nodes. */
  readonly room: number;
}

export interface LabelPlaces {
  readonly of: ReadonlyMap<string, LabelPlace>;
  /** Pixels that a node has to be wide, so that the shares on its lines stand beside each other. */
  readonly room: ReadonlyMap<string, number>;
}

/** Pixels that a share takes: "≥33.3%". */
const SHARE = 50;
const OFFSET = 30;
/** Pixels that a letter of a title takes. */
const LETTER = 5.6;
/** Pixels that a line without words takes between two nodes. */
const LINE = 14;

/** A share stands at the end where fewer lines meet, so that those of a fan do not lie on each other; a title below its person, or half way where the person has several. */
export function placeLabels(edges: readonly DrawnEdge[]): LabelPlaces {
  const into = tally(edges.map(({ target }) => target));
  const outOf = tally(edges.map(({ source }) => source));
  const at = (edge: DrawnEdge): LabelPlace['at'] => {
    if (isTitle(edge)) return outOf.get(edge.source) === 1 ? 'source' : 'middle';
    return into.get(edge.target)! >= outOf.get(edge.source)! ? 'source' : 'target';
  };
  const of = new Map(edges.map((edge) => [edge.id, placeOf(edge, at(edge))]));
  const shares = edges.filter(({ type }) => type === 'STAKE');
  const above = tally(shares.filter(({ id }) => of.get(id)!.at === 'target').map(({ target }) => target));
  const below = tally(shares.filter(({ id }) => of.get(id)!.at === 'source').map(({ source }) => source));
  const room = new Map(roomFor(above, into));
  for (const [id, wide] of roomFor(below, outOf)) room.set(id, Math.max(wide, room.get(id) ?? 0));
  for (const edge of edges)
    if (isTitle(edge) && of.get(edge.id)!.at === 'source') room.set(edge.source, edge.label.length * LETTER);
  return { of, room };
}

const placeOf = ({ label }: DrawnEdge, at: LabelPlace['at']): LabelPlace => ({
  at,
  offset: OFFSET,
  room: at === 'middle' ? Math.max(LINE, label.length * LETTER) : LINE,
});

// All lines of a side share it evenly, so one without words takes room as well.
const roomFor = (
  labels: ReadonlyMap<string, number>,
  lines: ReadonlyMap<string, number>,
): readonly (readonly [string, number])[] =>
  [...labels].flatMap(([id, n]) => (n > 1 ? [[id, ((lines.get(id) ?? n) * SHARE) / SPREAD] as const] : []));

function tally(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

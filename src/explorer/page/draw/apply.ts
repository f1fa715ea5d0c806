import type { Point } from '../layout/types.ts';
import type cytoscape from '../vendor/cytoscape.mjs';
import type { Drawing } from './plan.ts';

/** Elements that are drawn in one go: more would make the page stand still. */
const AT_ONCE = 25;

/**
 * Brings the graph to what is to be drawn: what is gone goes, what is new comes where its neighbour stands (or, where nothing glides, at its place),
 * what is the same is left alone. Large graphs come in pieces, a frame each; stops where `isStale` says that a newer graph is on its way.
 */
export async function apply(
  cy: cytoscape.Core,
  drawings: readonly Drawing[],
  glides: boolean,
  isStale: () => boolean,
): Promise<void> {
  const kept = new Set(drawings.map(({ data }) => data.id));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !kept.has(element.id()))
      .remove();
  });
  const neighbours = glides ? neighboursOf(drawings) : new Map<string, string>();
  const todo = drawings.filter((drawing) => !isDrawn(cy, drawing, glides));
  for (let from = 0; from < todo.length; from += AT_ONCE) {
    if (from > 0) await nextFrame();
    if (isStale()) return;
    cy.batch(() => {
      for (const drawing of todo.slice(from, from + AT_ONCE)) drawOne(cy, drawing, glides, neighbours);
    });
  }
}

function drawOne(
  cy: cytoscape.Core,
  { group, data, place }: Drawing,
  glides: boolean,
  neighbours: ReadonlyMap<string, string>,
): void {
  const known = cy.getElementById(data.id);
  if (known.empty()) {
    const position = place && (birthplace(cy, neighbours.get(data.id)) ?? place);
    cy.add({ group, data: { ...data }, ...(position ? { position: { ...position } } : {}) });
    return;
  }
  known.data({ ...data });
  if (place && !glides) known.position({ ...place });
}

// Setting data or places has Cytoscape work out the looks again, also where nothing changes.
function isDrawn(cy: cytoscape.Core, { data, place }: Drawing, glides: boolean): boolean {
  const known = cy.getElementById(data.id);
  if (known.empty()) return false;
  const before = known.data() as Record<string, unknown>;
  if (Object.entries(data).some(([name, value]) => JSON.stringify(before[name]) !== JSON.stringify(value))) return false;
  if (!place || glides) return true;
  const { x, y } = known.position();
  return x === place.x && y === place.y;
}

function neighboursOf(drawings: readonly Drawing[]): ReadonlyMap<string, string> {
  const ends = drawings.flatMap(({ data }) =>
    'source' in data ? [[String(data['source']), String(data['target'])] as const] : [],
  );
  return new Map(ends.flatMap(([source, target]) => [[source, target] as const, [target, source] as const]));
}

function birthplace(cy: cytoscape.Core, neighbour: string | undefined): Point | null {
  const known = cy.getElementById(neighbour ?? '');
  return known.nonempty() && known.isNode() ? { ...known.position() } : null;
}

const nextFrame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

import type { SceneEdge } from '../scene/types.ts';

/** A line that is drawn: one stake, or all posts and foundings between a person and a firm together. */
export interface DrawnEdge extends SceneEdge {
  /** The facts that it stands for, itself among them. */
  readonly facts: readonly string[];
}

/** One line for the several posts of a person at a firm: "chairman + 2". Stakes are never bundled, their shares differ. */
export function bundle(edges: readonly SceneEdge[]): readonly DrawnEdge[] {
  const groups = Map.groupBy(edges, (edge) => (isTitle(edge) ? `${edge.source} ${edge.target}` : edge.id));
  return [...groups.values()].map((group) => {
    const [first, ...others] = group as [SceneEdge, ...SceneEdge[]];
    const label = others.length > 0 ? `${first.label} + ${others.length}` : first.label;
    return { ...first, label, facts: group.map(({ id }) => id) };
  });
}

export const isTitle = ({ type }: SceneEdge): boolean => type === 'POST' || type === 'FOUNDING';

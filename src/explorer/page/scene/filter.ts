import type { Who } from '../questions/parts.ts';
import type { View } from '../view/view.ts';
import type { StakeStatus } from '../words.ts';
import type { SceneEdge } from './types.ts';

/** The statuses of stakes that a view asks for: rumours only when they were asked for. */
export const statusesOf = ({ planned, rumoured }: View): readonly StakeStatus[] => [
  'HELD',
  ...(planned ? (['PLANNED'] as const) : []),
  ...(rumoured ? (['RUMOURED'] as const) : []),
];

/** True where the view's filters let a line and the party at its end pass. The middle of the view is never hidden. */
export function passes(edge: SceneEdge, party: Who, view: View): boolean {
  if (party.id !== view.id && view.hidden.includes(party.kind)) return false;
  if (edge.type !== 'STAKE') return view.people;
  // A share that is stated as a bound stays as long as it may reach the threshold.
  return edge.high >= view.least && (statusesOf(view) as readonly string[]).includes(edge.status ?? 'HELD');
}

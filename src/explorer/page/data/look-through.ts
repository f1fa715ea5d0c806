import { LOOK_THROUGH, type LookThrough } from '../questions/look-through.ts';
import { statusesOf } from '../scene/filter.ts';
import type { View } from '../view/view.ts';
import { rangeWords } from '../words.ts';
import { remembered } from './cache.ts';

/** The look-through of a party under a view's day and statuses; null where the view does not ask for it. */
export async function lookThroughOf(id: string, view: View): Promise<LookThrough['party']> {
  if (!view.through) return null;
  const { party } = await remembered(LOOK_THROUGH, { id, asOf: view.asOf, statuses: statusesOf(view) });
  return party;
}

/** For the nodes of the graph: what each owner has of the middle party in all, and the middle of each holding. "Σ 61.3%", "Σ 10.2–51%". */
export async function lookedThrough(view: View): Promise<ReadonlyMap<string, string>> {
  const party = await lookThroughOf(view.id!, view);
  if (!party) return new Map();
  const rows = [...party.portfolio.nodes, ...(party.lookThrough?.holders.nodes ?? [])];
  return new Map(rows.map((row) => [row.party.id, `Σ ${rangeWords(row.low, row.high)}`]));
}

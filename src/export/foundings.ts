import { exportFoundings, type Graph } from '../graph/index.ts';
import { paged } from './pages.ts';
import type { TableRow } from './table.ts';
import type { Selection } from './tables.ts';

/** Foundings one by one: `founderId`, `firmId`, `year`. */
export async function* foundingsOf(graph: Graph, { parties, asOf }: Selection): AsyncGenerator<TableRow> {
  for await (const rows of paged((afterId, limit) => graph.read(exportFoundings, { afterId, limit, parties, asOf }))) yield* rows;
}

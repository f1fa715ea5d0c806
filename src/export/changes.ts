/** The change feed as a file: what changed in what is believed, the oldest first. */
import { changes, type Graph, latestChange } from '../graph/index.ts';

/** Changes of one page. */
const PAGE_ROWS = 1_000;

export interface ChangeRange {
  /** The place after which to begin. */
  readonly after: number;
  /** The last place to tell. */
  readonly until: number;
  /** Only changes about this party. */
  readonly party: string | null;
}

/** The newest place in the feed; 0 where nothing ever changed. */
export async function newestChange(graph: Graph): Promise<number> {
  const [row] = await graph.read(latestChange, {});
  return row?.seq ?? 0;
}

const parsed = (state: string | null): unknown => (state === null ? null : JSON.parse(state));

/** A change a line, with the cursor behind which the next one stands. */
export async function* changeLines(
  graph: Graph,
  { after, until, party }: ChangeRange,
  cursorOf: (seq: number) => string,
): AsyncGenerator<Uint8Array> {
  for (let place = after; place < until; ) {
    const rows = await graph.read(changes, { after: place, kinds: null, party, limit: PAGE_ROWS });
    const lines = rows
      .filter(({ seq }) => seq <= until)
      .map(({ seq, before, after: now, parties, ...row }) => {
        const named = parties.map(({ id, name }) => ({ id, name }));
        return `${JSON.stringify({ cursor: cursorOf(seq), ...row, parties: named, before: parsed(before), after: parsed(now) })}\n`;
      });
    if (lines.length > 0) yield Buffer.from(lines.join(''));
    if (rows.length < PAGE_ROWS) return;
    place = rows.at(-1)?.seq ?? until;
  }
}

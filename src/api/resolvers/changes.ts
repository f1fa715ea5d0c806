import { newestChange } from '../../export/changes.ts';
import { changes as changesQuery, type Graph } from '../../graph/index.ts';
import { changeCursor, changePlace } from '../change-cursor.ts';
import type { Resolvers } from '../generated/schema.ts';
import { pageSize } from '../loaders/connection.ts';
import { partyNode } from '../nodes.ts';

type ChangeRow = Awaited<ReturnType<typeof changesSince>>[number];
const changesSince = (graph: Graph, after: number, kinds: readonly string[] | null, party: string | null, limit: number) =>
  graph.read(changesQuery, { after, kinds, party, limit });

const changeNode = ({ seq, parties, ...row }: ChangeRow) => ({
  ...row,
  cursor: changeCursor(seq),
  parties: parties.map(partyNode),
});

/** How often a listener looks for new changes: what other processes wrote is seen as soon as what this one wrote. */
const LOOK_MS = 500;
const PAGE = 200;

interface StakeState {
  readonly holderId: string;
  readonly firmId: string;
  readonly high: number;
}

interface Wanted {
  readonly of?: string | null | undefined;
  readonly holder?: string | null | undefined;
  readonly minPercent?: number | null | undefined;
}

/** Whether a change of a stake is one that a listener asked for, by what was or is believed. */
function isWanted({ before, after }: ChangeRow, { of, holder, minPercent }: Wanted): boolean {
  const states = [before, after].filter((state) => state !== null).map((state) => JSON.parse(state) as StakeState);
  return states.some(
    (state) =>
      (of == null || state.firmId === of) &&
      (holder == null || state.holderId === holder) &&
      (minPercent == null || state.high >= minPercent),
  );
}

const pause = (signal: AbortSignal) =>
  new Promise<void>((done) => {
    const timer = setTimeout(done, LOOK_MS);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        done();
      },
      { once: true },
    );
  });

export const changeFeed: Resolvers = {
  Query: {
    async changes(_root, { since, party, kinds, first: asked }, { graph }) {
      const first = pageSize(asked);
      const after = changePlace(since);
      const rows = await changesSince(graph, after, kinds ?? null, party ?? null, first + 1);
      const shown = rows.slice(0, first);
      return { changes: shown.map(changeNode), cursor: changeCursor(shown.at(-1)?.seq ?? after), more: rows.length > first };
    },
  },
  Subscription: {
    stakeChanged: {
      async *subscribe(_root, { since, ...wanted }, { graph, signal }) {
        let after = since == null ? await newestChange(graph) : changePlace(since);
        while (!signal.aborted) {
          const rows = await changesSince(graph, after, ['STAKE'], wanted.of ?? wanted.holder ?? null, PAGE);
          for (const row of rows) if (isWanted(row, wanted)) yield { stakeChanged: changeNode(row) };
          after = rows.at(-1)?.seq ?? after;
          if (rows.length < PAGE) await pause(signal);
        }
      },
    },
  },
};

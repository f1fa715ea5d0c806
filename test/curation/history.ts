/** A small history told by a caller: stakes with sources of their own, so that no reading rule has a part in it. */
import type { StakeStatus } from '../../src/domain.ts';
import type { Graph } from '../../src/graph/index.ts';
import { recordStake, type StakeRecord } from '../../src/record.ts';

interface Told {
  readonly holder: string;
  readonly firm: string;
  readonly percent: number;
  readonly day: string;
  readonly status?: StakeStatus;
  readonly kind?: StakeRecord['source']['kind'];
  /** When we learned it. */
  readonly now?: string;
}

/** Tells that a holder has a share of a firm, on a day, in a source of that day. Gives the id of the source. */
export async function tell(
  graph: Graph,
  { holder, firm, percent, day, status = 'HELD', kind = 'PRESS', now }: Told,
): Promise<string> {
  const quote = `${holder} has ${percent} percent of ${firm}, ${kind} of ${day}`;
  const { articleId } = await recordStake(
    graph,
    {
      holder: { name: holder, kind: 'FIRM' },
      firm: { name: firm, kind: 'FIRM' },
      percent,
      bound: 'EXACT',
      status,
      quote,
      source: { publishedAt: day, kind },
    },
    now === undefined ? new Date() : new Date(now),
  );
  return articleId;
}

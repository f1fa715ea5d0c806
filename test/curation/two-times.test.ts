/** The small history of `ledger/two-times.ts` told to the graph, and asked of it through the API: every day of 12 at every moment of 12. */
import { beforeAll, expect, test } from 'vitest';
import type { Api } from '../../src/api/yoga.ts';
import type { Graph } from '../../src/graph/index.ts';
import { retractArticle } from '../../src/revise.ts';
import { ask, openApi } from '../answers/ask.ts';
import { holds, type Told, tell } from '../graph/stories.ts';
import { arrived, BY_HAND, HISTORY } from '../ledger/history.ts';
import { shuffled } from '../resolve/measure.ts';
import { emptyGraph, rowsOf, testDriver } from '../setup/graph.ts';

let graph: Graph;
let api: Api;
const driver = testDriver();
const MONTHS = Array.from({ length: 12 }, (_, month) => month + 1);

beforeAll(async () => {
  graph = await emptyGraph();
  api = openApi(graph);
  const ids = new Map<string, string>();
  for (const month of MONTHS) {
    for (const { asOf, source, recordedAt, fact } of HISTORY.filter((claim) => claim.recordedAt === arrived(month))) {
      const { percent, bound, size, status, from, until } = fact;
      const told = holds('Quillfeather', { percent, bound, size }, 'Bolt Works', { status, from, until });
      const { articleId } = await tell(graph, asOf, [told], { at: recordedAt, source });
      ids.set(recordedAt, articleId);
    }
    for (const { recordedAt } of HISTORY.filter((claim) => claim.retractedAt === arrived(month)))
      await retractArticle(graph, ids.get(recordedAt)!, { by: 'an analyst', why: 'withdrawn' }, new Date(arrived(month)));
  }
});

/** "20+51": held and planned, as `whoOwns` answers. */
async function onDay(asOf: string, knownAt: string | null): Promise<string> {
  const { whoOwns } = await ask(
    api,
    'query ($asOf: Date, $knownAt: DateTime) { whoOwns(venture: "Bolt Works", asOf: $asOf, knownAt: $knownAt) { owners { status percent } } }',
    { asOf, knownAt },
  );
  const of = (wanted: string) =>
    whoOwns.owners
      .filter(({ status }: { status: string }) => status === wanted)
      .map(({ percent }: { percent: number }) => percent);
  return [...of('HELD'), ...of('PLANNED')].join('+') || '-';
}

test.each(MONTHS)('known in month %i of 2011: each month of 2010 as worked out by hand', { timeout: 60_000 }, async (known) => {
  const row: string[] = [];
  for (const month of MONTHS) row.push(await onDay(`2010-${String(month).padStart(2, '0')}-15`, arrived(known)));
  expect(row).toEqual(BY_HAND[known - 1]!.map((cell) => (cell === 'gone' ? '-' : cell)));
});

test('now is the last row', async () => {
  expect(await onDay('2010-06-15', null)).toBe('25');
});

/** Five articles of which the later ones close, confirm and contradict the earlier. */
const FIVE = (holder: string, firm: string): readonly (readonly [day: string, told: readonly Told[]])[] => [
  ['2010-03-01', [holds(holder, 20, firm), holds(holder, 51, firm, { status: 'PLANNED' })]],
  ['2010-03-02', [holds(holder, 25, firm)]],
  ['2010-06-01', [holds(holder, 51, firm), holds(holder, 20, firm, { status: 'FORMER' })]],
  ['2010-05-01', [holds(holder, 20.3, firm)]],
  ['2011-01-01', [holds(holder, 51, firm, { status: 'FORMER', until: '2010-12-15' })]],
];
const NAMES = ['Amberley', 'Brockhurst', 'Cawthorne', 'Dunmurry', 'Eddleston', 'Fotheringay', 'Grimethorpe', 'Haltwhistle'];

test('the graph ends the same whatever the order in which five articles come', { timeout: 120_000 }, async () => {
  const ends: unknown[] = [];
  for (const [turn, name] of NAMES.entries()) {
    const articles = FIVE(`${name} Trading`, `${name} Foundry`);
    for (const [day, told] of shuffled(articles, turn + 1)) await tell(graph, day, told, { title: `${name} ${day}` });
    const rows = await rowsOf(
      driver,
      `MATCH (:Name {text: $firm})<-[:KNOWN_AS]-(:Party)<-[:IN]-(s:Stake)
       RETURN s.status AS status, s.label AS label, s.from AS from, s.until AS until, s.claimCount AS claims ORDER BY status, label`,
      { firm: `${name} Foundry` },
    );
    ends.push(rows.filter(({ status }) => status !== null));
  }
  expect(ends[0]).not.toEqual([]);
  for (const end of ends.slice(1)) expect(end).toEqual(ends[0]);
});

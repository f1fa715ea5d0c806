/** Whatever is told, in whatever order: each stake that is held or planned is walked by one OWNS edge, and no other is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STAKE_STATUSES } from '../../src/domain.ts';
import type { Graph } from '../../src/graph/index.ts';
import { retractArticle } from '../../src/revise.ts';
import { emptyDatabase, emptyGraph, rowsOf, testDriver } from '../setup/graph.ts';
import { firmName } from './names.ts';
import { holds, size, type Told, tell, trades } from './stories.ts';

const driver = testDriver();

const stake = fc.record({
  holder: fc.integer({ min: 0, max: 3 }),
  firm: fc.integer({ min: 4, max: 6 }),
  share: fc.constantFrom(10, 25, 48, 60, size('MAJORITY'), size('UNSPECIFIED')),
  status: fc.constantFrom(...STAKE_STATUSES),
});
const story = fc.record({
  month: fc.integer({ min: 1, max: 9 }),
  stakes: fc.array(stake, { minLength: 1, maxLength: 3 }),
  deal: fc.option(fc.constantFrom('AGREED', 'ENDED'), { nil: null }),
});
type Story = typeof story extends fc.Arbitrary<infer S> ? S : never;

const factsOf = ({ stakes, deal }: Story): readonly Told[] => [
  ...stakes.map(({ holder, firm, share, status }) => holds(firmName(holder), share, firmName(firm), { status })),
  ...(deal ? [trades('STAKE_PURCHASE', { buyers: [firmName(0)], target: firmName(4), status: deal })] : []),
];
const tellStory = (graph: Graph, one: Story, n: number) =>
  tell(graph, `2018-0${one.month}-01`, factsOf(one), { title: `Story ${n}`, at: '2019-01-01T00:00:00.000Z' });

const PROPERTIES = '{.status, .percent, .low, .high, .size, .from, .until, .label}';

async function stakesToWalk() {
  const rows = await rowsOf(
    driver,
    `MATCH (h:Party)-[:HOLDS]->(s:Stake)-[:IN]->(f:Party) WHERE s.status IN ['HELD', 'PLANNED']
     RETURN s.id AS id, h.id AS holder, f.id AS firm, s ${PROPERTIES} AS props ORDER BY id`,
  );
  const edges = await rowsOf(
    driver,
    `MATCH (h:Party)-[o:OWNS]->(f:Party) RETURN o.stakeId AS id, h.id AS holder, f.id AS firm, o ${PROPERTIES} AS props ORDER BY id`,
  );
  return { rows, edges };
}

/** What is believed, with names in place of ids: those of parties hang on which article came first. */
const beliefs = () =>
  rowsOf(
    driver,
    `MATCH (h:Party)-[:HOLDS]->(s:Stake)-[:IN]->(f:Party) WHERE s.status IS NOT NULL
     RETURN h.name AS holder, f.name AS firm, s ${PROPERTIES} AS props, s.claimCount AS claims, COUNT { ()-[:STATES]->(s) } AS edges
     ORDER BY holder, firm, props.status, props.label, props.from`,
  );

async function checkEvidence(): Promise<void> {
  const [row] = await rowsOf(
    driver,
    `RETURN COUNT { MATCH (f:Fact) WHERE NOT EXISTS { (f)<-[:STATES]-() } } AS unproven,
       COUNT { MATCH (s:Stake) WHERE COUNT { (s)<-[:HOLDS]-() } <> 1 OR COUNT { (s)-[:IN]->() } <> 1 } AS loose,
       COUNT { MATCH ()-[c:STATES]->() WITH c.claimId AS id, count(*) AS edges WHERE edges > 1 RETURN id } AS twice`,
  );
  expect(row).toEqual({ unproven: 0, loose: 0, twice: 0 });
}

test('what a story says twice in the same words is claimed once', async () => {
  const graph = await emptyGraph();
  const twice = { month: 1, stakes: [1, 2].map(() => ({ holder: 0, firm: 4, share: 10, status: 'HELD' as const })), deal: null };
  expect((await tellStory(graph, twice, 0)).claimIds).toHaveLength(1);
  await checkEvidence();
});

test('OWNS edges are the shadow of the stakes, and beliefs do not hang on the order of the stories', async () => {
  const graph = await emptyGraph();
  const series = fc.array(story, { minLength: 2, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(series, fc.nat(), async (stories, pick) => {
      await emptyDatabase();
      const told = [];
      for (const [n, one] of stories.entries()) told.push(await tellStory(graph, one, n));
      const { rows, edges } = await stakesToWalk();
      expect(edges).toEqual(rows);
      await checkEvidence();
      const forward = await beliefs();
      const { articleId } = told[pick % told.length]!;
      await retractArticle(graph, articleId, { by: 'a tester', why: 'it was wrong' });
      const after = await stakesToWalk();
      expect(after.edges).toEqual(after.rows);
      await checkEvidence();
      await emptyDatabase();
      for (const [n, one] of [...stories.entries()].toReversed()) await tellStory(graph, one, n);
      expect(await beliefs()).toEqual(forward);
    }),
    { numRuns: 8 },
  );
});

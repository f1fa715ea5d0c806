import { readFileSync } from 'node:fs';
import cytoscape from 'cytoscape';
import { beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../../src/graph/index.ts';
import { rowsOf, testDriver } from '../../setup/graph.ts';
import { count, seededGraph } from '../seeded.ts';
import { packages, said, written } from './python.ts';

interface Verdict {
  readonly nodes: number;
  readonly edges: number;
  readonly names: readonly string[];
  readonly labels: readonly string[];
  readonly percents: number;
  readonly spells: readonly (readonly string[])[];
}

const { there, absent } = packages('networkx');
const TIES = 'MATCH (f:Stake|Post) WHERE f.status IS NOT NULL';
let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});

async function texts(cypher: string): Promise<readonly string[]> {
  return (await rowsOf(testDriver(), cypher)).map(({ text }) => String(text)).toSorted();
}

test.runIf(there).each(['graphml', 'gexf'])(`networkx reads the whole graph as %s${absent}`, async (ending) => {
  const { spells, ...told } = said('networks.py', await written(graph, `graph.${ending}`), ending) as Verdict;
  const names = await texts('MATCH (p:Party) RETURN p.name AS text');
  const labels = await texts(`${TIES} RETURN coalesce(f.label, f.title) AS text`);
  expect({ ...told, names: told.names.toSorted(), labels: told.labels.toSorted() }).toEqual({
    nodes: names.length,
    edges: labels.length,
    names,
    labels,
    percents: expect.closeTo(await count(`${TIES} RETURN sum(coalesce(f.percent, 0)) AS count`), 6),
  });
  if (ending === 'gexf')
    expect(spells.map(([from, until]) => `${from} ${until}`).toSorted()).toEqual(
      await texts(
        `${TIES} AND (f.from IS NOT NULL OR f.until IS NOT NULL) RETURN coalesce(f.from, 'None') + ' ' + coalesce(f.until, 'None') AS text`,
      ),
    );
});

test('Cytoscape without a screen reads the whole graph, and finds its way in it', async () => {
  const { elements } = JSON.parse(readFileSync(await written(graph, 'graph.cyjs'), 'utf8'));
  const drawn = cytoscape({ headless: true, elements });
  expect([drawn.nodes().length, drawn.edges().length]).toEqual([
    await count('MATCH (p:Party) RETURN count(p) AS count'),
    await count(`${TIES} RETURN count(f) AS count`),
  ]);
  const venture = drawn.nodes().filter((node) => node.data('name') === 'AliExpress Russia');
  const owners = venture.incomers('edge[tie = "STAKE"][status = "HELD"]').filter((edge) => edge.data('until') === null);
  expect(
    owners
      .edges()
      .map((edge) => [edge.source().data('name'), edge.data('label')])
      .toSorted(),
  ).toEqual([
    ['Alibaba Group', '55.7%'],
    ['Mail.ru', '15%'],
    ['MegaFon', '24.3%'],
    ['RDIF', '5%'],
  ]);
  drawn.destroy();
});

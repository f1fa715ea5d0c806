import { beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../../src/graph/index.ts';
import { count, seededGraph } from '../seeded.ts';
import { packages, said, written } from './python.ts';

interface Verdict {
  readonly triples: number;
  readonly only_rdflib: readonly string[];
  readonly only_pyld: readonly string[];
  readonly blank: number;
  readonly answers: readonly (readonly string[])[];
  readonly types: Readonly<Record<string, number>>;
}

const { there, absent } = packages('pyld', 'rdflib');
let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});

test.runIf(there)(`rdflib and pyld find the same triples in the JSON-LD${absent}`, async () => {
  const told = said('triples.py', await written(graph, 'graph.jsonld')) as Verdict;
  expect([told.only_rdflib, told.only_pyld, told.blank]).toEqual([[], [], 0]);
  expect(told.triples).toBeGreaterThan(500);
  expect(told.types).toMatchObject({
    Person: await count("MATCH (p:Party {kind: 'PERSON'}) RETURN count(p) AS count"),
    OwnershipInfo: await count("MATCH (s:Stake) WHERE s.status IN ['HELD', 'FORMER'] RETURN count(s) AS count"),
    OrganizationRole: await count("MATCH (p:Post) WHERE p.status IN ['CURRENT', 'FORMER'] RETURN count(p) AS count"),
    NewsArticle: await count('MATCH (a:Article) RETURN count(a) AS count'),
  });
  expect(told.answers).toContainEqual([
    'Alibaba Group',
    '55.7',
    'Alibaba owns 55.7 percent of AliExpress Russia',
    'AliExpress Russia venture is completed',
  ]);
});

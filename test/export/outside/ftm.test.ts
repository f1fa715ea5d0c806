import { beforeAll, expect, test } from 'vitest';
import { ALL } from '../../../src/export/tables.ts';
import type { Graph } from '../../../src/graph/index.ts';
import { count, idOf, seededGraph } from '../seeded.ts';
import { packages, said, written } from './python.ts';

interface Verdict {
  readonly changed: readonly object[];
  readonly refused: readonly object[];
  readonly dangling: readonly object[];
  readonly counts: Readonly<Record<string, number>>;
  readonly proven: number;
  readonly percentages: readonly string[];
}

const { there, absent } = packages('followthemoney');
let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});

test.runIf(there)(`followthemoney takes every entity as it is, and every reference leads somewhere${absent}`, async () => {
  const { changed, refused, dangling, counts, proven, percentages } = said(
    'ftm.py',
    await written(graph, 'ftm.jsonl'),
  ) as Verdict;
  expect([changed, refused, dangling]).toEqual([[], [], []]);
  expect(counts).toMatchObject({
    Company: await count("MATCH (p:Party) WHERE p.kind IN ['FIRM', 'FUND'] RETURN count(p) AS count"),
    Person: await count("MATCH (p:Party {kind: 'PERSON'}) RETURN count(p) AS count"),
    PublicBody: await count("MATCH (p:Party {kind: 'STATE'}) RETURN count(p) AS count"),
    Article: await count('MATCH (a:Article) RETURN count(a) AS count'),
    Ownership: await count("MATCH (s:Stake) WHERE s.status <> 'RUMOURED' RETURN count(s) AS count"),
    Control: await count("MATCH (s:Stake) WHERE s.status <> 'RUMOURED' AND s.size = 'CONTROLLING' RETURN count(s) AS count"),
    Employment: 1,
  });
  const { Ownership = 0, Control = 0, Directorship = 0, Employment = 0 } = counts;
  expect(proven).toBe(Ownership + Control + Directorship + Employment);
  expect(Directorship + Employment).toBe(await count('MATCH (p:Post) WHERE p.status IS NOT NULL RETURN count(p) AS count'));
  expect(percentages).toEqual(expect.arrayContaining(['55.7', '≥5%', '≤49%', '≈15%']));
});

test.runIf(there)(`followthemoney reads a part of the graph as whole${absent}`, async () => {
  const parties = await Promise.all(['Bolt, Works', 'Quiet Fund', 'Ola Nordmann'].map(idOf));
  const { refused, dangling, counts } = said('ftm.py', await written(graph, 'ftm.jsonl', { ...ALL, parties })) as Verdict;
  expect([refused, dangling]).toEqual([[], []]);
  expect(counts).toEqual({ Company: 2, Person: 1, Article: 1, Ownership: 3, Directorship: 1 });
});

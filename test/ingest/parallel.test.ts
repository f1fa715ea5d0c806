/** Writers that meet on the same names: no party twice, no article lost. */
import { beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/index.ts';
import { ingestArticle } from '../../src/ingest.ts';
import { firmNames } from '../graph/names.ts';
import { emptyGraph, rowsOf, testDriver } from '../setup/graph.ts';

const ROUNDS = 20;
const WRITERS = 8;
const NAMES = 10;
const all = firmNames(ROUNDS * NAMES);

const driver = testDriver();
let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});

/** Each writer begins with another of the names: "Aldermoor Mining owns 12 percent of Brackwater Mining." */
function textOf(names: readonly string[], writer: number): string {
  const turned = [...names.slice(writer), ...names.slice(0, writer)];
  return turned.map((name, at) => `${name} owns ${10 + writer} percent of ${turned[(at + 1) % NAMES]}.`).join('\n\n');
}

test(`${WRITERS} writers on the same ten names, ${ROUNDS} times`, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const names = all.slice(round * NAMES, (round + 1) * NAMES);
    const url = (writer: number) => `https://news.example/${round}/${writer}`;
    const entered = await Promise.all(
      Array.from({ length: WRITERS }, (_, writer) =>
        ingestArticle(graph, { text: textOf(names, writer), url: url(writer), published: '2018-01-01' }),
      ),
    );
    expect(entered.map(({ status }) => status)).toEqual(Array.from({ length: WRITERS }, () => 'CREATED'));
    expect(entered.reduce((sum, { made }) => sum + made.length, 0)).toBe(NAMES);
    const parties = await rowsOf(driver, 'MATCH (p:Party) WHERE p.name IN $names RETURN p.name AS name ORDER BY name', { names });
    expect(parties.map(({ name }) => name)).toEqual(names.toSorted());
    const claims = await rowsOf(
      driver,
      'UNWIND $urls AS url MATCH (a:Article {url: url}) RETURN COUNT { (a)-[:STATES]->(:Stake) } AS claims',
      { urls: entered.map((_, writer) => url(writer)) },
    );
    expect(claims.map((row) => row['claims'])).toEqual(entered.map(() => NAMES));
  }
  const [{ parties, articles } = {}] = await rowsOf(
    driver,
    'RETURN COUNT { (:Party) } AS parties, COUNT { (:Article) } AS articles',
  );
  expect({ parties, articles }).toEqual({ parties: ROUNDS * NAMES, articles: ROUNDS * WRITERS });
});

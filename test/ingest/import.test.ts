import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Api } from '../../src/api/yoga.ts';
import type { Graph } from '../../src/graph/index.ts';
import { importFiles } from '../../src/import-files.ts';
import { openReference, type ReferenceFormat } from '../../src/reference/index.ts';
import { openCheckpoint } from '../../src/sources/checkpoint.ts';
import { ask, openApi } from '../answers/ask.ts';
import { tell as tellStake } from '../curation/history.ts';
import { csv, ENTITY_COLUMNS, entityLine, entityRow, inventedLei, RELATION_COLUMNS, relationRow } from '../reference/files.ts';
import { emptyGraph, rowsOf, testDriver } from '../setup/graph.ts';

let graph: Graph;
let api: Api;
const driver = testDriver();
beforeEach(async () => {
  graph = await emptyGraph();
  api = openApi(graph);
});

const [PARENT, CHILD, NAMESAKE, LOST] = [1, 2, 3, 4].map(inventedLei) as [string, string, string, string];

/** Imports files of these contents; gives the tally and the rejects. */
async function importAll(format: ReferenceFormat, ...contents: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'stakegraph-import-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const paths = contents.map((content, index) => {
    const path = join(folder, `${index}`);
    writeFileSync(path, content);
    return path;
  });
  const rejected: { readonly number: number; readonly code: string }[] = [];
  const files = await Promise.all(paths.map((path) => openReference(format, path)));
  const tally = await importFiles(graph, files, {
    checkpoints: { PARTIES: openCheckpoint(join(folder, 'p')), HOLDINGS: openCheckpoint(join(folder, 'h')) },
    rejects: {
      path: '',
      add: ({ number }, _id, error) => void rejected.push({ number, code: (error as { readonly code: string }).code }),
    },
    signal: new AbortController().signal,
  });
  return { tally, rejected };
}

const RELATIONS = csv(RELATION_COLUMNS, [
  relationRow(CHILD, PARENT),
  relationRow(CHILD, PARENT, { type: 'IS_ULTIMATELY_CONSOLIDATED_BY' }),
  relationRow(CHILD, LOST),
]);
const ENTITIES = csv(ENTITY_COLUMNS, [
  entityRow(PARENT, 'Quarzhell Holding AG', { other: 'Silberquarz AG', otherType: 'PREVIOUS_LEGAL_NAME', number: 'HRB 7' }),
  entityRow(CHILD, 'Bolt Werke GmbH', { latin: 'Bolt Works GmbH' }),
  entityRow(NAMESAKE, 'Bolt Werke GmbH', { country: 'AT' }),
]);

const FIRM = /* GraphQL */ `
  query ($name: String!) {
    firm(name: $name) {
      id name country
      identifiers { scheme value }
      records { publisher statement asOf }
      owners { nodes { holder { name } label status from claims(first: 5) { quote rule article { kind publisher } } } }
    }
  }
`;
const firm = async (name: string) => (await ask(api, FIRM, { name })).firm;
/** How many of each there are, and what was last touched. */
const counts = async () =>
  (
    await rowsOf(
      driver,
      'MATCH (n) WHERE NOT n:Migration WITH labels(n)[0] AS label, count(*) AS nodes ORDER BY label RETURN collect(label + nodes) AS all',
    )
  )[0]!['all'];

describe('GLEIF', () => {
  test('fills parties, former names, identifiers and parents, whatever the order of the files, and the same again changes nothing', async () => {
    const first = await importAll('gleif', RELATIONS, ENTITIES);
    expect(first).toEqual({ tally: { created: 5, known: 0, rejected: 1 }, rejected: [{ number: 3, code: 'UNKNOWN_PARTY' }] });
    const parent = await firm('Silberquarz');
    expect(parent).toMatchObject({
      name: 'Quarzhell Holding AG',
      country: 'DE',
      identifiers: [
        { scheme: 'LEI', value: PARENT },
        { scheme: 'RA000242', value: 'HRB7' },
      ],
      records: [{ publisher: 'GLEIF', asOf: '2024-02-01', statement: expect.stringContaining('formerly Silberquarz AG') }],
    });
    const child = await firm('Bolt Works');
    expect(child.identifiers).toEqual([{ scheme: 'LEI', value: CHILD }]);
    expect(child.owners.nodes).toMatchObject([
      { holder: { name: 'Quarzhell Holding AG' }, status: 'HELD', label: 'control', from: '2015-01-01' },
    ]);
    const { claims } = child.owners.nodes[0];
    expect(claims.map(({ rule }: { rule: string }) => rule).sort()).toEqual(['gleif-direct-parent', 'gleif-ultimate-parent']);
    expect(claims[0].article).toEqual({ kind: 'REFERENCE', publisher: 'GLEIF' });
    const before = await counts();
    expect((await importAll('gleif', ENTITIES, RELATIONS)).tally).toEqual({ created: 0, known: 5, rejected: 1 });
    expect(await counts()).toEqual(before);
  });

  test('two firms of one name with two LEIs stay two', async () => {
    await importAll('gleif', ENTITIES);
    const rows = await rowsOf(
      driver,
      "MATCH (p:Party)-[:KNOWN_AS]->(:Name {key: 'bolt werke'}) RETURN p.country AS country ORDER BY country",
    );
    expect(rows).toEqual([{ country: 'AT' }, { country: 'DE' }]);
  });

  test('a parent that is no longer active closes the stake, and a newer record of a firm adds its new name', async () => {
    await importAll('gleif', ENTITIES, RELATIONS);
    await importAll(
      'gleif',
      csv(ENTITY_COLUMNS, [
        entityRow(CHILD, 'Neuwerk GmbH', {
          other: 'Bolt Werke GmbH',
          otherType: 'PREVIOUS_LEGAL_NAME',
          updated: '2024-09-01T00:00:00Z',
        }),
      ]),
      csv(RELATION_COLUMNS, [relationRow(CHILD, PARENT, { until: '2024-08-01T00:00:00Z', updated: '2024-09-01T00:00:00Z' })]),
    );
    const child = await firm('Neuwerk');
    expect(child.id).toBe((await firm('Bolt Works')).id);
    expect(child.records).toHaveLength(2);
    const { whoOwns } = await ask(
      api,
      'query ($venture: String!) { whoOwns(venture: $venture, asOf: "2024-10-01") { owners { label } } }',
      {
        venture: 'Neuwerk',
      },
    );
    expect(whoOwns.owners).toEqual([]);
  });
});

describe('what the news knows already', () => {
  test('a party of the news is the registered one where its name has several words; one word is left to a person', async () => {
    await tellStake(graph, { holder: 'Quarzhell', firm: 'Bolt Werke', percent: 30, day: '2024-01-10' });
    const [holder, held] = [(await firm('Quarzhell')).id, (await firm('Bolt Werke')).id];
    await importAll('gleif', csv(ENTITY_COLUMNS, [entityRow(PARENT, 'Quarzhell AG'), entityRow(CHILD, 'Bolt Werke GmbH')]));
    const rows = await rowsOf(
      driver,
      'MATCH (i:Identifier)<-[:IDENTIFIED_BY]-(p) RETURN i.value AS lei, p.id AS id ORDER BY lei',
    );
    expect(rows[1]).toEqual({ lei: CHILD, id: held });
    expect(rows[0]!['id']).not.toBe(holder);
    const { matchSuggestions } = await ask(api, '{ matchSuggestions { nodes { party { name } like { id } status reasons } } }');
    expect(matchSuggestions.nodes).toMatchObject([{ party: { name: 'Quarzhell AG' }, like: { id: holder }, status: 'OPEN' }]);
  });

  test('later news of a registered party goes to it', async () => {
    await importAll('gleif', ENTITIES);
    await tellStake(graph, { holder: 'Drumlanrig', firm: 'Quarzhell Holding', percent: 12, day: '2024-01-10' });
    expect((await firm('Silberquarz')).owners.nodes).toMatchObject([{ label: '12%' }]);
  });
});

describe('Wikidata and tables', () => {
  const lines = [
    entityLine({
      id: 'Q900001',
      label: 'Talnik',
      russian: 'Тальник',
      country: 'Q159',
      parent: 'Q900002',
      owners: [{ id: 'Q900003', part: '0.125' }],
    }),
    entityLine({ id: 'Q900002', label: 'Verba Group', country: 'Q159', lei: PARENT }),
    entityLine({ id: 'Q900003', label: 'Ada Quill', kind: 'Q5' }),
  ].join('\n');

  test('who owns an entity may stand behind it in the file', async () => {
    expect((await importAll('wikidata', lines)).tally).toEqual({ created: 5, known: 0, rejected: 0 });
    const talnik = await firm('Тальник');
    expect(talnik.name).toBe('Talnik');
    expect(
      talnik.owners.nodes.map(({ holder, label }: { holder: { name: string }; label: string }) => [holder.name, label]),
    ).toEqual([
      ['Verba Group', 'control'],
      ['Ada Quill', '12.5%'],
    ]);
    expect((await importAll('wikidata', lines)).tally).toEqual({ created: 0, known: 5, rejected: 0 });
  });

  test('one LEI in two sources is one party; two parties of one record are shown to a person', async () => {
    await importAll('gleif', csv(ENTITY_COLUMNS, [entityRow(PARENT, 'OOO Verba', { country: 'RU' })]));
    await importAll('csv', 'name,wikidata\nWillow Partners,Q900002\n');
    await importAll('wikidata', lines);
    const rows = await rowsOf(driver, 'MATCH (p:Party)-[:IDENTIFIED_BY]->(i:Identifier {key: $key}) RETURN p.name AS name', {
      key: `LEI:${PARENT}`,
    });
    expect(rows).toEqual([{ name: 'OOO Verba' }]);
    const { matchSuggestions } = await ask(api, '{ matchSuggestions { nodes { party { name } like { name } reasons } } }');
    expect(matchSuggestions.nodes).toHaveLength(1);
    expect(matchSuggestions.nodes[0].reasons[0]).toContain('identifiers of both');
  });

  test('a table names its parents by name, and refuses one that two parties bear', async () => {
    const { tally, rejected } = await importAll(
      'csv',
      'name,parent,percent,from,country\nCrane Yards,Osprey Partners,24.3,2019-10-09,GB\nOsprey Partners,,,,GB\nDune Mills,Nobody,50,,GB\n',
    );
    expect(tally).toEqual({ created: 4, known: 0, rejected: 1 });
    expect(rejected).toEqual([{ number: 3, code: 'UNKNOWN_PARTY' }]);
    expect((await firm('Crane Yards')).owners.nodes).toMatchObject([
      { holder: { name: 'Osprey Partners' }, label: '24.3%', from: '2019-10-09' },
    ]);
  });
});

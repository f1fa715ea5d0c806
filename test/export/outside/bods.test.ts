import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { bodsShare } from '../../../src/export/bods/interest.ts';
import { ALL } from '../../../src/export/tables.ts';
import type { Graph } from '../../../src/graph/index.ts';
import { count, idOf, seededGraph } from '../seeded.ts';
import { packages, said, written } from './python.ts';

interface Verdict {
  readonly version: string;
  readonly errors: readonly string[];
  readonly checks: readonly object[];
  readonly counts: Readonly<Record<string, number>>;
  readonly shares: readonly object[];
}

const { there, absent } = packages('libcovebods');
let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});

const REAL = "f.status IN ['HELD', 'FORMER', 'CURRENT']";
const LEADS = "(f.role IN ['CHAIR', 'DIRECTOR', 'CHIEF_EXECUTIVE', 'FINANCE', 'OPERATIONS', 'PRESIDENT', 'EXECUTIVE'])";

test.runIf(there)(`libcovebods finds nothing wrong with any statement${absent}`, async () => {
  const { version, errors, checks, counts, shares } = said('bods.py', await written(graph, 'bods.json')) as Verdict;
  expect([version, errors, checks]).toEqual(['0.4', [], []]);
  expect(counts).toEqual({
    person: await count("MATCH (p:Party {kind: 'PERSON'}) RETURN count(p) AS count"),
    entity: await count("MATCH (p:Party) WHERE p.kind <> 'PERSON' RETURN count(p) AS count"),
    relationship: await count(`MATCH (f:Stake|Post) WHERE ${REAL} AND (f:Stake OR ${LEADS}) RETURN count(f) AS count`),
  });
  expect(shares).toEqual(
    expect.arrayContaining([
      { exact: 55.7 },
      { minimum: 5, maximum: 100 },
      { exclusiveMinimum: 0, maximum: 49 },
      { exclusiveMinimum: 50, maximum: 100 },
      { exclusiveMinimum: 0, exclusiveMaximum: 50 },
    ]),
  );
});

test.runIf(there)(`libcovebods finds nothing wrong with what held on a day${absent}`, async () => {
  const { errors, checks } = said('bods.py', await written(graph, 'bods.json', { ...ALL, asOf: '2019-12-31' })) as Verdict;
  expect([errors, checks]).toEqual([[], []]);
});

describe('a statement', () => {
  interface Statement {
    readonly statementId: string;
    readonly recordStatus: string;
    readonly recordDetails: Readonly<Record<string, unknown>>;
    readonly source?: { readonly url?: string; readonly type: readonly string[] };
    readonly annotations?: readonly { readonly description: string; readonly motivation: string }[];
  }
  const all = async () => JSON.parse(readFileSync(await written(graph, 'bods.json'), 'utf8')) as readonly Statement[];

  test('brings the sentence that says so, and where it stands', async () => {
    const [venture, alibaba] = [await idOf('AliExpress Russia'), await idOf('Alibaba Group')];
    const stakes = (await all()).filter(
      ({ recordDetails }) => recordDetails['subject'] === venture && recordDetails['interestedParty'] === alibaba,
    );
    const quotes = stakes.flatMap(({ annotations }) => annotations ?? []).map(({ description }) => description);
    expect(quotes).toContain('Alibaba owns 55.7 percent of AliExpress Russia');
    expect(stakes.every(({ source }) => source?.type.includes('thirdParty'))).toBe(true);
  });

  test('is not made of what is planned or rumoured, and is closed where it is over', async () => {
    const eider = await idOf('Eider Down');
    const about = (await all()).filter(({ recordDetails }) => recordDetails['subject'] === eider);
    expect(about.map(({ recordStatus }) => recordStatus)).toEqual(['closed']);
  });

  test('has the same id in the next file', async () => {
    const [first, second] = [await all(), await all()].map((file) => file.map(({ statementId }) => statementId));
    expect(second).toEqual(first);
  });
});

test.each([
  ['48%', { percent: 48, bound: 'EXACT', low: 48, high: 48, size: null }, { exact: 48 }],
  ['≥100%', { percent: 100, bound: 'AT_LEAST', low: 100, high: 100, size: null }, { exact: 100 }],
  ['≈0.2%', { percent: 0.2, bound: 'ABOUT', low: 0, high: 0.7, size: null }, { exclusiveMinimum: 0, maximum: 0.7 }],
  ['control', { percent: null, bound: 'EXACT', low: 0, high: 100, size: 'CONTROLLING' }, null],
])('%s is bounded as BODS does', (_label, row, share) => {
  expect(bodsShare(row)).toEqual(share);
});

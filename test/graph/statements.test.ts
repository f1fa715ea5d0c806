/** Each statement of `cypher/` against its wrapper, and against the planner of the real server. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import neo4j, { type Plan } from 'neo4j-driver';
import { beforeAll, describe, expect, test } from 'vitest';
import * as exported from '../../src/graph/index.ts';
import type { Statement } from '../../src/graph/statement.ts';
import { emptyGraph, testAddress, testDriver } from '../setup/graph.ts';

type AnyStatement = Statement<string, unknown>;

const CYPHER = fileURLToPath(new URL('../../cypher/', import.meta.url));
const statements = (Object.values(exported) as readonly unknown[]).filter(
  (value): value is AnyStatement => typeof value === 'object' && value !== null && 'cypher' in value && 'decode' in value,
);
const files = ['read', 'write'].flatMap((folder) => readdirSync(`${CYPHER}${folder}`).map((file) => `${folder}/${file}`));
const byFile = Map.groupBy(statements, ({ file }) => file);

const withoutComments = (cypher: string): string => cypher.replace(/^\s*\/\/.*$/gm, '');
const namedIn = (cypher: string): readonly string[] =>
  [...new Set([...withoutComments(cypher).matchAll(/\$([a-zA-Z]\w*)/g)].map(([, name = '']) => name))].sort();

/** Operators that look at everything, or that multiply what has no tie; a plan with one of them grows with the graph. */
const LOOKS_AT_ALL =
  /^(AllNodesScan|PartitionedAllNodesScan|CartesianProduct|.*LabelScan|.*LabelsScan|.*RelationshipTypeScan|.*RelationshipTypesScan|.*AllRelationshipsScan|.*NodeIndexScan)$/;
/** A statement that may: it looks up two parties and finds the ways between them. */
const MAY_LOOK: Readonly<Record<string, readonly string[]>> = {
  'read/connections.cypher': ['CartesianProduct'],
};
/** Writes look up both ends of a relationship before they tie them. */
const WRITES_MAY: readonly string[] = ['CartesianProduct'];

/** Maps that a statement that writes is sent, where it is not sent lists of maps. */
const MAPS: Readonly<Record<string, unknown>> = { all: {}, props: { id: 'a' } };

/** Values of the kinds that callers send to a statement that reads; one that writes is sent lists of maps. */
const SAMPLES: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(['ids', 'keys', 'pairs', 'firms', 'scopes', 'foundings', 'seen'].map((name) => [name, ['a', 'b']])),
  ...Object.fromEntries(['limit', 'ties', 'skip', 'claims', 'afterStart'].map((name) => [name, neo4j.int(20)])),
  ...Object.fromEntries(['afterRank', 'afterScore', 'minPercent'].map((name) => [name, 20.5])),
  ...Object.fromEntries(['asOf', 'since', 'afterDay', 'afterFrom'].map((name) => [name, '2018-09-11'])),
  all: { pairs: ['a|b'], firms: ['a'], scopes: [], foundings: [] },
  knownAt: '2018-09-11T10:00:00.000Z',
  at: '2018-09-11T10:00:00.000Z',
  statuses: ['HELD', 'PLANNED'],
  kinds: ['FIRM'],
  roles: ['CHAIR'],
  side: 'OWNERS',
  id: 'a',
  key: 'a',
  url: 'https://example.org/',
  textHash: 'a',
  current: '1',
  recorded: 'recorded',
  readBy: null,
  afterName: 'A',
  afterId: 'a',
  prefix: 'ali',
  words: '+ali*',
  slips: '+alibba~1',
  party: 'a',
  facts: ['a'],
  afterAt: '2018-09-11T10:00:00.000Z',
  status: 'OPEN',
  after: neo4j.int(0),
};

const operatorsOf = (plan: Plan): readonly string[] => [
  plan.operatorType.replace(/@.*$/, ''),
  ...plan.children.flatMap(operatorsOf),
];

const driver = testDriver();
beforeAll(emptyGraph);

async function explain(cypher: string, parameters: Readonly<Record<string, unknown>>) {
  const { keys, summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, parameters, { database: testAddress().database });
  return { columns: keys, operators: operatorsOf(summary.plan as Plan) };
}

test('there are statements', () => {
  expect(statements.length).toBeGreaterThan(30);
});

test('each file has one wrapper, and each wrapper a file', () => {
  expect([...byFile.keys()].sort()).toEqual(files.toSorted());
  expect([...byFile].filter(([, wrappers]) => wrappers.length > 1).map(([file]) => file)).toEqual([]);
});

test('a file stands in the folder of what it does, and begins with a sentence on what that is', () => {
  for (const { file, mode, cypher } of statements) {
    expect(file).toMatch(mode === 'READ' ? /^read\// : /^write\//);
    expect(cypher, file).toMatch(/^\/\/ [A-Z].*[.:]/);
    if (mode === 'READ') expect(withoutComments(cypher), file).not.toMatch(/\b(CREATE|MERGE|SET|DELETE|REMOVE)\b/);
  }
});

test('nothing but the statements is kept in the folders', () => {
  expect(files.filter((file) => !file.endsWith('.cypher'))).toEqual([]);
});

describe.each(statements.map((statement) => [statement.file, statement] as const))('%s', (file, statement) => {
  test('takes the parameters that its wrapper declares', () => {
    expect(namedIn(readFileSync(`${CYPHER}${file}`, 'utf8'))).toEqual(statement.parameters.toSorted());
  });

  test('gives the declared columns, by a plan that uses the indexes', async () => {
    const lists = statement.mode === 'READ' ? SAMPLES : MAPS;
    const parameters = Object.fromEntries(statement.parameters.map((name) => [name, lists[name] ?? []]));
    const { columns, operators } = await explain(statement.cypher, parameters);
    expect(columns.toSorted()).toEqual(statement.columns.toSorted());
    const allowed = [...(MAY_LOOK[file] ?? []), ...(statement.mode === 'WRITE' ? WRITES_MAY : [])];
    expect(operators.filter((name) => LOOKS_AT_ALL.test(name) && !allowed.includes(name))).toEqual([]);
  });
});

test.each(['read/owners-of.cypher', 'read/holdings-of.cypher', 'read/who-owns.cypher', 'read/steps-around.cypher'])(
  '%s takes the largest stakes from an index in their order, and sorts no others',
  async (file) => {
    const [statement] = byFile.get(file)!;
    const parameters = Object.fromEntries(statement!.parameters.map((name) => [name, SAMPLES[name] ?? []]));
    const { operators } = await explain(statement!.cypher, parameters);
    expect(operators).toContain('PartialTop');
  },
);

describe('the check of plans', () => {
  test.each([
    ['MATCH (n) RETURN n', 'AllNodesScan'],
    ["MATCH (a:Article) WHERE a.title CONTAINS 'x' RETURN a", 'NodeByLabelScan'],
    ["MATCH (p:Party {id: 'a'}), (q:Party {country: 'US'}) RETURN p, q", 'CartesianProduct'],
    ["MATCH ()-[c:STATES {rule: 'x'}]->() RETURN c", 'DirectedRelationshipTypeScan'],
  ])('sees what is wrong with %s', async (cypher, operator) => {
    const { operators } = await explain(cypher, {});
    expect(operators).toContain(operator);
    expect(LOOKS_AT_ALL.test(operator)).toBe(true);
  });
});

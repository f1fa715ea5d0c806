/** The archive for `neo4j-admin`, unpacked by Python's zipfile and imported by the tool itself, with the command that its README gives. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ALL, type Selection } from '../../../src/export/tables.ts';
import type { Graph } from '../../../src/graph/index.ts';
import { findJava } from '../../../src/graph/local/java.ts';
import { placeOf } from '../../../src/graph/local/place.ts';
import { testFolder } from '../../setup/folder.ts';
import { LIB_DIR } from '../../setup/neo4j.ts';
import { count, idOf, seededGraph } from '../seeded.ts';
import { PYTHON, packages, written } from './python.ts';

const { there, absent } = packages('zipfile');
const folder = testFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});

/** Nodes and relationships that the tool says it imported, and what it left out. */
async function imported(name: string, selection: Selection) {
  const [files, home] = [join(folder, name), join(folder, `${name}-home`)];
  mkdirSync(join(home, 'conf'), { recursive: true });
  const archive = await written(graph, 'neo4j-import.zip', selection);
  const unpacked = spawnSync(PYTHON, ['-m', 'zipfile', '-e', archive, files], { encoding: 'utf8' });
  if (unpacked.status !== 0) throw new Error(unpacked.stderr);
  const command = /^neo4j-admin ((?:.*\\\n)*.*)$/m.exec(readFileSync(join(files, 'README.txt'), 'utf8'))?.[1] ?? '';
  const words = command.replaceAll('\\\n', ' ').replaceAll("'", '').split(/\s+/).filter(Boolean);
  const { program } = await findJava(process.env);
  const classes = join(placeOf(home, LIB_DIR).jars, '*');
  const { stdout, stderr } = spawnSync(program, ['-Xmx256m', '-cp', classes, 'org.neo4j.cli.AdminTool', ...words], {
    cwd: files,
    encoding: 'utf8',
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
  });
  const [, nodes, relationships] = /Imported:\s+(\d+) nodes\s+(\d+) relationships/.exec(stdout) ?? [];
  if (nodes === undefined) throw new Error(stdout.slice(-3_000) + stderr);
  const report = readdirSync(files)
    .filter((file) => file.endsWith('.report'))
    .map((file) => readFileSync(join(files, file), 'utf8'));
  return { nodes: Number(nodes), relationships: Number(relationships), report: report.join('') };
}

const FACTS = 'f.status IS NOT NULL OR f.standing';

test.runIf(there)(`neo4j-admin imports every node and relationship${absent}`, async () => {
  expect(await imported('whole', ALL)).toEqual({
    nodes: await count(`MATCH (f) WHERE f:Party OR f:Article OR (f:Fact AND (${FACTS})) RETURN count(f) AS count`),
    relationships:
      (await count(
        `MATCH (f:Fact)-[r:HOLDS|IN|SERVES|AT|BUYS|SELLS|TARGETS|FOUNDED|OF|STATES]-() WHERE ${FACTS} RETURN count(r) AS count`,
      )) + (await count('MATCH ()-[r:OWNS]->() RETURN count(r) AS count')),
    report: '',
  });
});

test.runIf(there)(`neo4j-admin imports a part of the graph whole${absent}`, async () => {
  const parties = await Promise.all(['Bolt, Works', 'Quiet Fund', 'Ola Nordmann'].map(idOf));
  expect(await imported('part', { ...ALL, parties })).toEqual({ nodes: 3 + 4 + 1, relationships: 8 + 3 + 4, report: '' });
});

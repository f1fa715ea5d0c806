import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ensureJars } from '../../../src/graph/local/jars.ts';
import { NEO4J_VERSION } from '../../../src/graph/local/version.ts';
import { pathWith, scratch } from './fakes.ts';

const JAR = `neo4j-${NEO4J_VERSION}.jar`;
/** Finds the folder that it was told to fill, as Maven is told: `-DoutputDirectory=…`. */
const FOLDER = `for a in "$@"; do case "$a" in -DoutputDirectory=*) out="\${a#*=}";; esac; done`;
const GOOD_MAVEN = `${FOLDER}; echo "[INFO] Downloaded from somewhere: https://example.org/${JAR} (5.4 MB at 2.1 MB/s)"; echo jar > "$out/${JAR}"; echo more > "$out/more.jar"`;

const silent = () => {};

test('jars are fetched once, with progress, and told whole by their sizes', async () => {
  const lib = scratch();
  const jars = join(lib, `neo4j-${NEO4J_VERSION}`);
  const said: string[] = [];
  await ensureJars(jars, { PATH: pathWith({ mvn: GOOD_MAVEN }) }, (step, message) => said.push(`${step} ${message}`));
  expect(said).toEqual(['FETCH fetching Neo4j, 130 MB, once', 'FETCH fetching Neo4j, 130 MB, once: 5 MB']);
  expect(readdirSync(jars).sort()).toEqual(['more.jar', JAR, 'stamp.json']);
  await ensureJars(jars, { PATH: pathWith({}) }, silent);
});

test('a jar that is gone or cut short brings a new fetch', async () => {
  const jars = join(scratch(), `neo4j-${NEO4J_VERSION}`);
  const env = { PATH: pathWith({ mvn: GOOD_MAVEN }) };
  await ensureJars(jars, env, silent);
  rmSync(join(jars, 'more.jar'));
  await ensureJars(jars, env, silent);
  expect(existsSync(join(jars, 'more.jar'))).toBe(true);
  writeFileSync(join(jars, JAR), '');
  await expect(ensureJars(jars, { PATH: pathWith({}) }, silent)).rejects.toThrow(/no Maven/);
});

test('a fetch that breaks off leaves nothing, and leaves of a killed one are cleared', async () => {
  const lib = scratch();
  const jars = join(lib, `neo4j-${NEO4J_VERSION}`);
  const broken = pathWith({ mvn: `${FOLDER}; echo jar > "$out/${JAR}"; exit 1` });
  await expect(ensureJars(jars, { PATH: broken }, silent)).rejects.toMatchObject({ code: 'START_FAILED' });
  expect(readdirSync(lib).filter((name) => !name.includes('.lock'))).toEqual([]);
  writeFileSync(`${jars}.part-killed`, '');
  await ensureJars(jars, { PATH: pathWith({ mvn: GOOD_MAVEN }) }, silent);
  expect(readdirSync(lib).filter((name) => name.includes('.part-'))).toEqual([]);
});

test('two at once fetch once', async () => {
  const lib = scratch();
  const jars = join(lib, `neo4j-${NEO4J_VERSION}`);
  const env = { PATH: `${pathWith({ mvn: `${GOOD_MAVEN}; sleep 0.3` })}:${process.env['PATH']}` };
  const said: string[] = [];
  const tell = (step: string) => said.push(step);
  await Promise.all([ensureJars(jars, env, tell), ensureJars(jars, env, tell)]);
  expect(said.filter((step) => step === 'WAIT')).toHaveLength(1);
  expect(said.filter((step) => step === 'FETCH')).toHaveLength(2);
});

test.each([
  [
    'echo "[ERROR] Failed: Could not transfer artifact: somewhere: Unknown host example.org" ; exit 1',
    /reached no repository.*settings\.xml/,
  ],
  ['echo "[ERROR] Cannot access central in offline mode"; exit 1', /offline mode/],
  ['echo "[ERROR] No space left on device"; exit 1', /disk is full.*STAKEGRAPH_HOME/],
  ['echo "The JAVA_HOME environment variable is not defined correctly" >&2; exit 1', /JAVA_HOME/],
  ['echo "[INFO] Scanning"; echo "[ERROR] Plugin is broken"; exit 1', /Maven said: \[ERROR\] Plugin is broken/],
  ['exit 0', /brought no neo4j/],
])('Maven: %s', async (maven, sentence) => {
  const jars = join(scratch(), `neo4j-${NEO4J_VERSION}`);
  await expect(ensureJars(jars, { PATH: pathWith({ mvn: maven }) }, silent)).rejects.toMatchObject({
    code: 'START_FAILED',
    message: expect.stringMatching(sentence),
  });
});

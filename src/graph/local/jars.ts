/** Neo4j's jars: fetched once by Maven, whole or not at all. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runCommand } from './command.ts';
import { startFailed } from './faults.ts';
import { withLock } from './lock.ts';
import type { Tell } from './progress.ts';
import { NEO4J_VERSION, POM } from './version.ts';

const STAMP = 'stamp.json';
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
const MEGABYTE = 1_000_000;
const IN_BYTES: Readonly<Record<string, number>> = { B: 1, kB: 1_000, MB: MEGABYTE };

/** What Maven says, and what it means for who reads it. The first that fits. */
const MAVEN_FAULTS: readonly (readonly [RegExp, string])[] = [
  [
    /No space left on device|Disk quota exceeded/i,
    'the disk is full. The jars need about 300 MB (130 MB in {path}, as much in ~/.m2); free some, or set STAKEGRAPH_HOME to a folder on a larger disk.',
  ],
  [/offline mode/i, 'Maven is in offline mode and has not fetched them before. Start once online.'],
  [
    /Unknown host|UnknownHostException|Connection refused|Connect to .* failed|timed out|unreachable|Temporary failure|PKIX|Connection reset/i,
    'Maven reached no repository. Start once with a network; behind a proxy or mirror set it in ~/.m2/settings.xml.',
  ],
  [/JAVA_HOME/, 'Maven does not accept JAVA_HOME. Set it to the folder of a Java 17 or later.'],
];

/** The jars of a folder, each with its length. */
async function sizesIn(folder: string): Promise<Readonly<Record<string, number>>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jar')).sort();
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, (await stat(join(folder, name))).size] as const)));
}

/** What tells a whole folder: the list it was fetched by, and what came. */
async function stampOf(folder: string): Promise<string> {
  return JSON.stringify({ pom: await readFile(POM, 'utf8'), jars: await sizesIn(folder) });
}

/** True where the folder holds exactly the jars that were fetched by our list, in full length. */
async function isWhole(folder: string): Promise<boolean> {
  if (!existsSync(join(folder, STAMP))) return false;
  return (await readFile(join(folder, STAMP), 'utf8')) === (await stampOf(folder));
}

function mavenFault(output: string, path: string): string {
  const known = MAVEN_FAULTS.find(([pattern]) => pattern.test(output));
  if (known) return known[1].replace('{path}', path);
  const errors = output.split('\n').filter((line) => line.startsWith('[ERROR]'));
  return `Maven said: ${(errors.length > 0 ? errors : output.trim().split('\n').slice(-3)).slice(0, 3).join(' ').slice(0, 600)}`;
}

/** Adds up "Downloaded from central: https://… (5.4 MB at 2.1 MB/s)". */
function counter(tell: Tell): (line: string) => void {
  let bytes = 0;
  return (line) => {
    const [, amount, unit] = line.match(/^(?:\[INFO\] )?Downloaded.*\((\S+) (B|kB|MB) at /) ?? [];
    if (amount === undefined || unit === undefined) return;
    bytes += Number(amount) * (IN_BYTES[unit] ?? 0);
    tell('FETCH', `fetching Neo4j, 130 MB, once: ${Math.round(bytes / MEGABYTE)} MB`);
  };
}

async function copyInto(folder: string, jars: string, env: NodeJS.ProcessEnv, tell: Tell): Promise<void> {
  const args = ['-B', '-f', POM, COPY, `-DoutputDirectory=${folder}`, '-DincludeScope=runtime'];
  const outcome = await runCommand('mvn', args, { env, cwd: folder, onLine: counter(tell) });
  if (!outcome)
    throw startFailed(
      'There is no Maven ("mvn") on the PATH, and it is needed once, to fetch Neo4j. Install it ("apt-get install maven", "brew install maven").',
    );
  if (outcome.code !== 0)
    throw startFailed(`Neo4j's jars could not be fetched: ${mavenFault(outcome.output, jars)}`, {
      mavenOutput: outcome.output.slice(-4_000),
    });
  if (!(`neo4j-${NEO4J_VERSION}.jar` in (await sizesIn(folder))))
    throw startFailed(`Maven ended well and brought no neo4j-${NEO4J_VERSION}.jar.`, {
      mavenOutput: outcome.output.slice(-4_000),
    });
  await writeFile(join(folder, STAMP), await stampOf(folder));
}

async function fetchJars(jars: string, env: NodeJS.ProcessEnv, tell: Tell): Promise<void> {
  tell('FETCH', 'fetching Neo4j, 130 MB, once');
  const halfDone = await mkdtemp(`${jars}.part-`);
  try {
    await copyInto(halfDone, jars, env, tell);
    await rm(jars, { recursive: true, force: true });
    await rename(halfDone, jars);
  } finally {
    await rm(halfDone, { recursive: true, force: true });
  }
}

/** Leaves of a fetch that was killed. Only called under the lock, so nobody is filling them. */
async function clearLeftOvers(jars: string): Promise<void> {
  const parent = dirname(jars);
  const left = (await readdir(parent)).filter((name) => name.startsWith(`neo4j-${NEO4J_VERSION}.part-`));
  await Promise.all(left.map((name) => rm(join(parent, name), { recursive: true, force: true })));
}

/** Makes sure that the folder `jars` holds all of Neo4j; START_FAILED where it cannot. */
export async function ensureJars(jars: string, env: NodeJS.ProcessEnv, tell: Tell): Promise<void> {
  if (await isWhole(jars)) return;
  await mkdir(dirname(jars), { recursive: true });
  await withLock(
    `${jars}.lock`,
    async () => {
      if (await isWhole(jars)) return;
      await clearLeftOvers(jars);
      await fetchJars(jars, env, tell);
    },
    () => tell('WAIT', 'waiting for another process that fetches Neo4j'),
  );
}

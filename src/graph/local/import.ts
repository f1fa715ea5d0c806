/** Fills the database of a home from CSV files, offline: millions of nodes in minutes. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command.ts';
import { startFailed } from './faults.ts';
import { ensureJars } from './jars.ts';
import { findJava } from './java.ts';
import { makePlace, placeOf } from './place.ts';

export interface ImportOptions {
  /** A home that no Neo4j has started in yet. */
  readonly home: string;
  readonly libDir?: string | undefined;
  /** What is imported, as `neo4j-admin database import full` takes it: "--nodes=Party=parties.csv". */
  readonly files: readonly string[];
  readonly env?: NodeJS.ProcessEnv | undefined;
}

const MEMORY = '-Xmx1g';

/** Imports into an empty home; START_FAILED with what the import said where it cannot. */
export async function importOffline({ home, libDir, files, env = process.env }: ImportOptions): Promise<void> {
  const place = placeOf(home, libDir);
  if (existsSync(place.systemDatabase))
    throw startFailed(`There is a database in ${place.home} already. Import into an empty home.`, { home: place.home });
  const java = await findJava(env);
  await makePlace(place);
  await ensureJars(place.jars, env, () => {});
  const tool = [MEMORY, '-cp', join(place.jars, '*'), 'org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j'];
  const outcome = await runCommand(java.program, [...tool, '--overwrite-destination=true', ...files], {
    env: { ...env, NEO4J_HOME: place.home, NEO4J_CONF: place.conf },
    cwd: place.home,
  });
  if (outcome?.code !== 0) throw startFailed(`The import failed: ${outcome?.output.trim().slice(-1_000)}`);
}

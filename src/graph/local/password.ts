/** The password of the local Neo4j: made at first start, kept in a file that only its owner reads. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './command.ts';
import { startFailed } from './faults.ts';
import type { Place } from './place.ts';

export const USER = 'neo4j';

async function keepNewPassword(place: Place): Promise<string> {
  // Hexadecimal: one that begins with "-" would be taken for an option where Neo4j is told it.
  const password = randomBytes(16).toString('hex');
  const draft = `${place.passwordFile}.new`;
  await rm(draft, { force: true });
  await writeFile(draft, `${password}\n`, { mode: 0o600, flag: 'wx' });
  await rename(draft, place.passwordFile);
  return password;
}

/** Java reads its whole command line from a file of mode 600: in the list of processes the password never shows. */
async function setInitialPassword(place: Place, java: string, password: string, env: NodeJS.ProcessEnv): Promise<void> {
  const argumentFile = join(place.home, 'set-password.args');
  const classpath = join(place.jars, '*').replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  await rm(argumentFile, { force: true });
  await writeFile(argumentFile, `-cp "${classpath}" org.neo4j.cli.AdminTool dbms set-initial-password ${password}\n`, {
    mode: 0o600,
    flag: 'wx',
  });
  try {
    const outcome = await runCommand(java, [`@${argumentFile}`], {
      env: { ...env, NEO4J_HOME: place.home, NEO4J_CONF: place.conf },
    });
    if (outcome?.code !== 0)
      throw startFailed(`The local Neo4j did not take its first password: ${outcome?.output.trim().slice(-500)}`);
  } finally {
    await rm(argumentFile, { force: true });
  }
}

/** The password that is kept, or null where none is. */
export async function keptPassword(place: Place): Promise<string | null> {
  return existsSync(place.passwordFile) ? (await readFile(place.passwordFile, 'utf8')).trim() : null;
}

/** The kept password; before the first start a new one, which Neo4j is told. Needs the jars in place. */
export async function ensurePassword(place: Place, java: string, env: NodeJS.ProcessEnv): Promise<string> {
  const kept = await keptPassword(place);
  if (existsSync(place.systemDatabase)) {
    if (kept) return kept;
    throw startFailed(
      `The database in ${place.home} has a password and the file that kept it, ${place.passwordFile}, is gone. Put the file back, or remove the folder to begin with an empty graph.`,
    );
  }
  const password = kept || (await keepNewPassword(place));
  await setInitialPassword(place, java, password, env);
  return password;
}

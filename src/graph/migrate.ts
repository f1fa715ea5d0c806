import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Driver, Session } from 'neo4j-driver';
import { CodedError } from '../errors.ts';
import { toCoded } from './faults.ts';

const FOLDER = fileURLToPath(new URL('../../cypher/migrations/', import.meta.url));
const NAME = /^V(\d{3})__([a-z0-9-]+)\.cypher$/;

interface Migration {
  readonly version: number;
  readonly name: string;
  readonly hash: string;
  readonly statements: readonly string[];
}

/** Statements of a migration: separated by ";" at the end of a line; lines that begin with "//" are comments. */
export function splitStatements(cypher: string): readonly string[] {
  const code = cypher
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n');
  return code
    .split(/;\s*(?:\n|$)/)
    .map((part) => part.trim())
    .filter(Boolean);
}

function readMigrations(): readonly Migration[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) => {
      const [, version, name] = NAME.exec(file) ?? [];
      if (!version || !name) return [];
      const cypher = readFileSync(`${FOLDER}/${file}`, 'utf8');
      return [
        {
          version: Number(version),
          name,
          hash: createHash('sha256').update(cypher).digest('hex'),
          statements: splitStatements(cypher),
        },
      ];
    });
}

/**
 * Brings a database to what this version needs, each migration once and in order, and waits for its indexes.
 * @returns names of the migrations that were applied now
 * @throws CodedError START_FAILED where a migration that was applied has another text now
 */
export async function migrate(driver: Driver, database: string): Promise<readonly string[]> {
  const session = driver.session({ database });
  try {
    await session.run('CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (m:Migration) REQUIRE m.version IS UNIQUE');
    const { records } = await session.run('MATCH (m:Migration) RETURN m.version AS version, m.hash AS hash');
    const done = new Map(records.map((row) => [row.get('version') as number, row.get('hash') as string]));
    const applied: string[] = [];
    for (const migration of readMigrations()) {
      if (await apply(session, migration, done.get(migration.version))) applied.push(migration.name);
    }
    await session.run('CALL db.awaitIndexes(300)');
    return applied;
  } catch (error) {
    throw toCoded(error);
  } finally {
    await session.close();
  }
}

async function apply(
  session: Session,
  { version, name, hash, statements }: Migration,
  before: string | undefined,
): Promise<boolean> {
  if (before === hash) return false;
  if (before !== undefined) {
    throw new CodedError(
      'START_FAILED',
      `Migration ${version} (${name}) was changed after it had been applied to this database. Put changes into a new migration.`,
      { version, name },
    );
  }
  for (const cypher of statements) await session.run(cypher);
  await session.run('MERGE (m:Migration {version: $version}) SET m.name = $name, m.hash = $hash, m.appliedAt = datetime()', {
    version,
    name,
    hash,
  });
  return true;
}

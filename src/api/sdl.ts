import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../schema/', import.meta.url));

/** The contract: every `schema/*.graphql`, in order of name. */
export function readSdl(): readonly string[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));
  return files.sort().map((name) => readFileSync(join(FOLDER, name), 'utf8'));
}

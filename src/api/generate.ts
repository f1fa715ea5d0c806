/**
 * Writes `generated/schema.ts`, the types of the contract, and `schema/persisted-operations.json`, the operations that are known by id: `npm run generate`.
 * With `--check` it writes nothing and exits 1 where a file is stale.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { parse } from 'graphql';
import { MAPPERS } from './mappers.ts';
import { manifestOf, readPersisted } from './persisted.ts';
import { readSdl } from './sdl.ts';

export const GENERATED = fileURLToPath(new URL('generated/schema.ts', import.meta.url));

export const PERSISTED = fileURLToPath(new URL('../../schema/persisted-operations.json', import.meta.url));

const CONFIG = {
  enumsAsTypes: true,
  useTypeImports: true,
  immutableTypes: true,
  skipTypename: true,
  strictScalars: true,
  scalars: { Date: 'string', DateTime: 'string' },
  // Output fields may be left out by nobody, input fields by everybody who may send null; the executor leaves out arguments that were not sent.
  avoidOptionals: { field: true, object: false, defaultValue: true, inputValue: false, resolvers: false },
  maybeValue: 'T | null',
  inputMaybeValue: 'T | null | undefined',
  mappers: MAPPERS,
  contextType: '../context.ts#ApiContext',
  resolverTypeWrapperSignature: 'Promise<T> | T',
};

/** The text that `generated/schema.ts` must have. */
export async function generate(): Promise<string> {
  const sdl = readSdl();
  const code = await codegen({
    filename: GENERATED,
    schema: parse(sdl.join('\n')),
    schemaAst: makeExecutableSchema({ typeDefs: [...sdl] }),
    documents: [],
    config: CONFIG,
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
  return `// Made by "npm run generate" from schema/*.graphql; not edited by hand.\n${code}`;
}

async function main(): Promise<void> {
  const files = [[GENERATED, await generate()] as const, [PERSISTED, manifestOf(readPersisted())] as const];
  for (const [path, text] of files) {
    const present = existsSync(path) ? readFileSync(path, 'utf8') : '';
    if (present === text) continue;
    if (process.argv.includes('--check')) {
      console.error(`${path} is stale: run "npm run generate" and commit what it writes.`);
      process.exitCode = 1;
      continue;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

if (import.meta.main) await main();

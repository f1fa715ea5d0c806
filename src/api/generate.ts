/**
 * Writes `generated/schema.ts`, the types of the contract: `npm run generate`. With `--check` it writes nothing and exits 1 where the file is stale.
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
import { readSdl } from './sdl.ts';

export const GENERATED = fileURLToPath(new URL('generated/schema.ts', import.meta.url));

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
  const code = await generate();
  const present = existsSync(GENERATED) ? readFileSync(GENERATED, 'utf8') : '';
  if (process.argv.includes('--check')) {
    if (present === code) return;
    console.error('src/api/generated/schema.ts does not fit schema/*.graphql: run "npm run generate" and commit what it writes.');
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(GENERATED), { recursive: true });
  writeFileSync(GENERATED, code);
}

if (import.meta.main) await main();

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { GENERATED, generate, PERSISTED } from '../../src/api/generate.ts';
import { manifestOf, readPersisted } from '../../src/api/persisted.ts';

it('the generated types fit the contract', async () => {
  expect(readFileSync(GENERATED, 'utf8')).toBe(await generate());
});

it('the list of persisted operations fits the playground', () => {
  expect(readFileSync(PERSISTED, 'utf8')).toBe(manifestOf(readPersisted()));
});

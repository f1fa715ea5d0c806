import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { GENERATED, generate } from '../../src/api/generate.ts';

it('the generated types fit the contract', async () => {
  expect(readFileSync(GENERATED, 'utf8')).toBe(await generate());
});

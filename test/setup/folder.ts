/** Temporary folders of tests, named after the process that made them. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../../src/graph/local/running.ts';

/** "stakegraph-test-4711-x8Qa1z" */
const NAME = /^stakegraph-test-(\d+)-/;

/** Removes what runs left behind that were killed: a home is 130 MB. */
function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    const maker = NAME.exec(name)?.[1];
    if (maker !== undefined && !isAlive(Number(maker))) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

/** A new empty folder. Whoever asks for it removes it. */
export function testFolder(): string {
  sweep();
  return mkdtempSync(join(tmpdir(), `stakegraph-test-${process.pid}-`));
}

/** Programs that pretend to be Java or Maven, for faults that a healthy machine does not have. */
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { testFolder } from '../../setup/folder.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that is gone after the file's tests. */
export function scratch(): string {
  const folder = testFolder();
  made.push(folder);
  return folder;
}

/** A PATH on which there are only these programs, each a body of shell lines. */
export function pathWith(programs: Readonly<Record<string, string>>): string {
  const folder = scratch();
  for (const [name, body] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${body}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

/**
 * All benchmarks, one after the other, each in a process of its own: `npm run bench`, or `npm run bench -- --small` for a look in under a minute.
 * They print ratios, which hold from machine to machine, beside figures, which do not.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

interface Bench {
  readonly file: string;
  /** What makes it short. */
  readonly small: readonly string[];
}

const BENCHES: readonly Bench[] = [
  { file: 'who-owns.ts', small: ['--small'] },
  { file: 'ingest.ts', small: ['--small'] },
  { file: 'ownership.ts', small: ['150'] },
];

function run({ file, small }: Bench, isSmall: boolean): Promise<number> {
  console.log(`\n# ${file}`);
  const program = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, [program, ...(isSmall ? small : [])], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return new Promise((done) => child.on('close', (code) => done(code ?? 1)));
}

for (const bench of BENCHES) if ((await run(bench, process.argv.includes('--small'))) !== 0) process.exitCode = 1;

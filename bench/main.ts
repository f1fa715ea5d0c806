/**
 * All benchmarks, one after the other, each in a process of its own, or one of them by its name with what it takes:
 *   npm run bench                               all of them; -- --small for a look
 *   npm run bench -- market --parties 10000
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
  { file: 'parties.ts', small: ['--small'] },
  { file: 'market.ts', small: ['--parties', '10000'] },
  { file: 'export.ts', small: ['--parties', '20000'] },
];

/** Gives the exit code. */
function run(file: string, args: readonly string[]): Promise<number> {
  console.log(`\n# ${file}`);
  const program = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, [program, ...args], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return new Promise((done) => child.on('close', (code) => done(code ?? 1)));
}

const [name, ...args] = process.argv.slice(2);
const one = BENCHES.find(({ file }) => file === `${name}.ts`);
if (name !== undefined && name !== '--small' && !one)
  throw new Error(`There is no bench "${name}"; there are ${BENCHES.map(({ file }) => file.replace('.ts', '')).join(', ')}.`);
if (one) process.exitCode = await run(one.file, args);
else for (const { file, small } of BENCHES) if ((await run(file, name === '--small' ? small : [])) !== 0) process.exitCode = 1;

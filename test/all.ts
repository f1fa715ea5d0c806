/**
 * `npm test`: every check of the project, one after the other, to the end also where one fails; then a summary.
 *   npm test                     all of it
 *   npm test -- test/facts       types, lint and generated files, and the tests of that folder only
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SCRATCH = mkdtempSync(join(tmpdir(), 'stakegraph-report-'));
const REPORT = join(SCRATCH, 'tests.json');

/** Tests that were asked for by name. */
const CHOSEN = process.argv.slice(2);

interface Check {
  readonly name: string;
  /** A program of a package in `node_modules`, or a script of ours. */
  readonly script: string;
  readonly args: readonly string[];
}

/** Cheap ones first. */
const CHECKS: readonly Check[] = [
  { name: 'types', script: 'node_modules/typescript/bin/tsc', args: ['--noEmit'] },
  {
    name: 'types of the explorer, which runs in browsers',
    script: 'node_modules/typescript/bin/tsc',
    args: ['--noEmit', '-p', 'src/explorer'],
  },
  { name: 'lint', script: 'node_modules/@biomejs/biome/bin/biome', args: ['check', '--error-on-warnings', '.'] },
  { name: 'generated files', script: 'src/api/generate.ts', args: ['--check'] },
  // What a benchmark prints is for people; here it must run to its end, and all ways of asking must find the same.
  ...(CHOSEN.length > 0
    ? []
    : [{ name: 'benchmark of a small market', script: 'bench/market.ts', args: ['--parties', '10000'] }]),
  {
    name: 'tests',
    script: 'node_modules/vitest/vitest.mjs',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`, ...CHOSEN],
  },
];

// Ctrl-C in a terminal reaches the check by itself; a SIGTERM reaches only us.
let running: ChildProcess | null = null;
process.once('SIGTERM', () => {
  running?.once('exit', () => process.exit(143));
  running?.kill('SIGTERM');
});

/** Runs one check on the Node that runs us; true where it passed. */
function passes({ script, args }: Check): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, script), ...args], { cwd: ROOT, stdio: 'inherit' });
    running = child;
    child.once('exit', (code) => resolve(code === 0));
  });
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What Vitest counted; a run that broke off before its report, or outside any test, counts as one failure. */
function countTests(passed: boolean): Counts {
  try {
    const report = JSON.parse(readFileSync(REPORT, 'utf8'));
    const failed = report.numFailedTests + report.testResults.filter(failedWithoutTest).length;
    return {
      passed: report.numPassedTests,
      failed: passed ? failed : Math.max(failed, 1),
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: passed ? 0 : 1, skipped: 0 };
  }
}

/** A file that fell over before its first test. */
function failedWithoutTest(file: {
  readonly status: string;
  readonly assertionResults: readonly { readonly status: string }[];
}): boolean {
  return file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed');
}

const results: { readonly name: string; readonly passed: boolean; readonly seconds: number }[] = [];
for (const check of CHECKS) {
  console.log(`\n── ${check.name}`);
  const begun = performance.now();
  const passed = await passes(check);
  const seconds = Math.round((performance.now() - begun) / 1_000);
  console.log(`── ${check.name}: ${passed ? 'passed' : 'FAILED'} after ${seconds} s`);
  results.push({ name: check.name, passed, seconds });
}

const others = results.slice(0, -1);
const tests = countTests(results.at(-1)?.passed ?? false);
rmSync(SCRATCH, { recursive: true, force: true });
const passed = tests.passed + others.filter((one) => one.passed).length;
const failed = tests.failed + others.filter((one) => !one.passed).length;
console.log(`\n${results.map((one) => `${one.passed ? 'passed' : 'FAILED'}  ${one.name} (${one.seconds} s)`).join('\n')}`);
console.log(`${passed} passed, ${failed} failed${tests.skipped > 0 ? `, ${tests.skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;

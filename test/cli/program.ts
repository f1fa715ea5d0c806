import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { testAddress } from '../setup/graph.ts';

const PROGRAM = fileURLToPath(new URL('../../bin/stakegraph.mjs', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Started {
  readonly child: ChildProcess;
  /** What came on standard output so far. */
  readonly out: () => string;
  readonly err: () => string;
  readonly ended: Promise<Ended>;
  /** Resolves once something stands on standard output; fails where the program ends before. */
  readonly says: (words: string | RegExp) => Promise<void>;
}

export type Environment = Readonly<Record<string, string>>;

/** A folder of the test's own, gone afterwards. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stakegraph-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The environment that points at the tests' Neo4j. */
export function databaseEnvironment(uri: string = testAddress().uri): Environment {
  const { user, password } = testAddress();
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
}

/** Starts the real program in a folder of its own, with nothing of the tests' environment that it reads. */
export function program(
  args: readonly string[],
  options: { readonly env?: Environment; readonly input?: string; readonly cwd?: string } = {},
): Started {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd: options.cwd ?? scratch(),
    env: { PATH, HOME, ...options.env },
  });
  let [out, err] = ['', ''];
  const heard: (() => void)[] = [];
  child.stdout.on('data', (chunk) => {
    out += chunk;
    for (const listener of heard) listener();
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  if (options.input !== undefined) child.stdin.end(options.input);
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, out, err })));
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  const says = (words: string | RegExp) => {
    const there = () => (typeof words === 'string' ? out.includes(words) : words.test(out));
    const seen = new Promise<void>((resolve) => {
      const look = () => void (there() && resolve());
      heard.push(look);
      look();
    });
    const gone = ended.then(({ code }) => {
      if (!there()) throw new Error(`ended with ${code} and without ${words}: ${out}${err}`);
    });
    return Promise.race([seen, gone]);
  };
  return { child, out: () => out, err: () => err, ended, says };
}

/** Runs the program to its end. */
export const run = (
  args: readonly string[],
  options: { readonly env?: Environment; readonly input?: string; readonly cwd?: string } = {},
): Promise<Ended> => program(args, { input: '', ...options }).ended;

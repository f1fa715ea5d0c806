#!/usr/bin/env node
// Runs a TypeScript program of this project on the Node that package.json pins, whatever Node called us.
//   node bin/run.mjs src/cli.ts read …
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST = 24;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Where Node keeps what it compiled, for the next start; where it may not write it goes on without. */
const COMPILED = join(root, 'node_modules', '.cache', 'compiled');
const pinned = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** The pinned Node where its install script ran, else our own where it is new enough, else null. */
function findNode() {
  if (existsSync(pinned)) return pinned;
  return Number(process.versions.node.split('.')[0]) >= OLDEST ? process.execPath : null;
}

export function run(script, args) {
  const node = findNode();
  if (!node) {
    const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies.node;
    console.error(
      `stakegraph needs Node ${OLDEST} or later and this is Node ${process.versions.node}. The project brings its own (the npm package "node" ${wanted}), but its install script did not run: do "npm rebuild node" (with "npm install-scripts approve node" first where npm blocks scripts), or install Node ${OLDEST}.`,
    );
    process.exit(1);
  }
  const child = spawn(
    node,
    [
      '--disable-warning=ExperimentalWarning',
      '--import',
      new URL('tied.mjs', import.meta.url).href,
      resolve(root, script),
      ...args,
    ],
    {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: { NODE_COMPILE_CACHE: COMPILED, ...process.env, PATH: `${dirname(node)}:${process.env.PATH ?? ''}` },
    },
  );
  // A terminal's Ctrl-C reaches the child by itself; what another program sends reaches only us.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGHUP', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(signal ? 128 + (signal === 'SIGINT' ? 2 : 15) : (code ?? 1)));
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) run(process.argv[2], process.argv.slice(3));

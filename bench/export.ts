/**
 * Whether files stay flat in memory: every export of a market and of one ten times larger, each in a process with a small heap.
 *   npm run bench -- export                        1,000,000 parties, and 100,000 to compare
 *   npm run bench -- export --parties 10000        a small one and one of a tenth
 *   npm run bench -- export --files stakes.csv,bods.json --homes FOLDER
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Taken } from './export-memory.ts';
import { ensureMarket } from './market/home.ts';
import { print } from './market/table.ts';
import { withFolder, withServer } from './place.ts';

const STEP = 10;
/** Megabytes of heap that a file may take; one that keeps its rows dies of it. */
const HEAP_MB = 160;
const COMPARED = 100_000;

const { values: given } = parseArgs({
  options: { parties: { type: 'string', default: '1000000' }, homes: { type: 'string' }, files: { type: 'string' } },
});

/** What each file of a market took, by its name. */
async function taken(parties: number, folder: string): Promise<ReadonlyMap<string, Taken>> {
  const home = join(folder, `market-${parties}`);
  await ensureMarket(home, parties);
  const memory = parties >= COMPARED ? { heapMb: 1_024, pageCacheMb: 1_024 } : { heapMb: 512, pageCacheMb: 256 };
  return withServer({ home, ...memory, quick: parties < COMPARED }, async ({ address }) => {
    const program = fileURLToPath(new URL('export-memory.ts', import.meta.url));
    const args = [
      '--expose-gc',
      `--max-old-space-size=${HEAP_MB}`,
      program,
      JSON.stringify(address),
      ...(given.files ? [given.files] : []),
    ];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    const found = new Map<string, Taken>();
    child.on('message', (one) => found.set((one as Taken).name, one as Taken));
    const [code] = await once(child, 'exit');
    if (code !== 0) throw new Error(`a file needed more than ${HEAP_MB} MB: the one after ${[...found.keys()].at(-1) ?? 'none'}`);
    return found;
  });
}

async function all(folder: string): Promise<void> {
  const parties = Number(given.parties);
  const [small, large] = [await taken(parties / STEP, folder), await taken(parties, folder)];
  const line = ({ name, size, seconds, peak }: Taken) => [
    name,
    `${size.toFixed(1)} MB`,
    `${seconds.toFixed(1)} s`,
    `${peak.toFixed(0)} MB`,
    `${(small.get(name)?.peak ?? 0).toFixed(0)} MB`,
    `${(peak / (small.get(name)?.peak ?? Number.NaN)).toFixed(2)}`,
  ];
  console.log(`\n${parties.toLocaleString('en')} parties, heap of ${HEAP_MB} MB`);
  print([['file', 'size', 'time', 'memory', `memory at 1/${STEP}`, 'ratio'], ...[...large.values()].map(line)]);
}

await (given.homes ? all(given.homes) : withFolder(all));

import { join } from 'node:path';
import { readConfig } from '../config.ts';
import type { Database } from '../database.ts';
import type { Tally } from '../ingest-files.ts';
import { createLog } from '../log.ts';
import { COLUMNS, REFERENCE_FORMATS, type ReferenceFile, type ReferenceFormat } from '../reference/index.ts';
import { type Checkpoint, checkpointFile, openCheckpoint } from '../sources/checkpoint.ts';
import { openRejects } from '../sources/rejects.ts';
import { sizeOf } from '../sources.ts';
import { type Command, type Typed, textOption, UsageError } from './command.ts';
import { INTERRUPTED, interruption } from './interrupt.ts';
import { inWords, runProgress } from './progress-bar.ts';
import { createTeller } from './say.ts';

const WHAT = 'statements';

export const importCommand: Command = {
  summary: 'take parties, names, identifiers and parents in from registers',
  usage: 'import gleif|wikidata|csv FILE … [options]',
  words: { least: 2, most: Number.POSITIVE_INFINITY },
  options: { rejects: { type: 'string' }, again: { type: 'boolean' }, publisher: { type: 'string' } },
  help: `Takes reference data into the graph, plain or as .gz: parties with their names and identifiers, and who holds or consolidates whom,
as claims of their source. The same file again changes nothing. A run that was broken off goes on where it stopped when the same command is given again.

  gleif     golden copy of GLEIF in CSV, level 1 (who is who) and level 2 (who consolidates whom), in any order
  wikidata  entities of Wikidata, a JSON object a line
  csv       a table of your own with these columns, of which only "name" is needed:
${Object.entries(COLUMNS)
  .map(([name, holds]) => `              ${name.padEnd(16)}${holds}`)
  .join('\n')}

      --rejects FILE   where to put what could not be taken in, a JSON line each (rejects.jsonl)
      --again          begin at the beginning, whatever an earlier run has done
      --publisher NAME who says it

Exit code: 0 all is in, 1 something was rejected or the run failed, 130 interrupted.

Examples
  stakegraph import gleif lei2.csv.gz rr.csv.gz
  stakegraph import wikidata firms.jsonl.gz
  stakegraph import csv holdings.csv --publisher "Our desk"`,
  async run(typed) {
    const [format, ...paths] = formatIn(typed);
    const config = readConfig(process.env);
    const [{ openReference }, { openDatabase }] = [await import('../reference/index.ts'), await import('../database.ts')];
    const files = await Promise.all(paths.map((path) => openReference(format, path)));
    const teller = createTeller();
    const database = await openDatabase(config, createLog(config.logLevel), teller.say).finally(teller.end);
    try {
      return await importInto(database, files, join(config.home, 'checkpoints'), typed);
    } finally {
      teller.say('closing the database');
      await database.close();
      teller.end();
    }
  },
};

/** Imports the files, shows how far it is, and gives the exit code. */
async function importInto(
  { graph, address }: Database,
  files: readonly ReferenceFile[],
  folder: string,
  typed: Typed,
): Promise<number> {
  const { importFiles } = await import('../import-files.ts');
  const signal = interruption();
  const rejectsPath = textOption(typed, 'rejects', 'rejects.jsonl');
  const checkpointOf = (part: string): Checkpoint => {
    const file = checkpointFile(folder, [`import ${part}`, ...files.map((one) => one.file)], address.uri);
    if (typed.values['again'] === true) openCheckpoint(file).remove();
    return openCheckpoint(file);
  };
  const checkpoints = { PARTIES: checkpointOf('PARTIES'), HOLDINGS: checkpointOf('HOLDINGS') };
  const rejects = openRejects(rejectsPath, checkpoints.PARTIES.resumed || checkpoints.HOLDINGS.resumed);
  const progress = runProgress(await bytesOf(files), WHAT);
  const publisher = textOption(typed, 'publisher', '') || undefined;
  const options = { checkpoints, rejects, publisher, signal, onProgress: progress.tally, onBytes: progress.bytes };
  const tally = await importFiles(graph, files, options).finally(progress.end);
  console.log(summary(tally, rejectsPath, signal.aborted));
  return signal.aborted ? INTERRUPTED : tally.rejected > 0 ? 1 : 0;
}

function formatIn({ positionals }: Typed): readonly [ReferenceFormat, ...string[]] {
  const [word = '', ...paths] = positionals;
  const format = REFERENCE_FORMATS.find((one) => one === word);
  if (!format) throw new UsageError(`"${word}" is no kind of reference data; there are ${REFERENCE_FORMATS.join(', ')}.`);
  return [format, ...paths];
}

/** Each file is read once for each of its parts. */
async function bytesOf(files: readonly ReferenceFile[]): Promise<number> {
  const sizes = await Promise.all(files.map(async ({ file, parts }) => ((await sizeOf([file])) ?? 0) * parts.length));
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
}

function summary(tally: Tally, rejects: string, interrupted: boolean): string {
  return [
    `${inWords(tally, WHAT)}.`,
    ...(tally.rejected > 0 ? [`What was rejected, and why: ${rejects}`] : []),
    ...(interrupted ? ['Interrupted. The same command goes on from here.'] : []),
  ].join('\n');
}

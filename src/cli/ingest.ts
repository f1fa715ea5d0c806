import { join, resolve } from 'node:path';
import { readConfig } from '../config.ts';
import type { Database } from '../database.ts';
import { SOURCE_KINDS, type SourceKind } from '../domain.ts';
import type { Tally } from '../ingest-files.ts';
import { createLog } from '../log.ts';
import { type Checkpoint, checkpointFile, openCheckpoint } from '../sources/checkpoint.ts';
import { openRejects } from '../sources/rejects.ts';
import { sizeOf } from '../sources.ts';
import { type Command, numberOption, type Typed, textOption, UsageError } from './command.ts';
import { INTERRUPTED, interruption } from './interrupt.ts';
import { inWords, runProgress } from './progress-bar.ts';
import { createTeller } from './say.ts';

export const ingest: Command = {
  summary: 'take articles in from files, folders or standard input',
  usage: 'ingest FILE|DIR|- … [options]',
  words: { least: 1, most: Number.POSITIVE_INFINITY },
  options: {
    jobs: { type: 'string', short: 'j' },
    rejects: { type: 'string' },
    again: { type: 'boolean' },
    publisher: { type: 'string' },
    kind: { type: 'string' },
  },
  help: `Takes articles into the graph. Takes text, HTML, JSON ({id, title, text, published, url, publisher, kind}), JSON Lines, each also as .gz,
folders of these, and - for standard input. An article that is there already, by its url or its text, changes nothing.
A run that was broken off goes on where it stopped when the same command is given again. Uses the database of a "start" that runs.

  -j, --jobs N         articles at a time (4)
      --rejects FILE   where to put what could not be taken in, a JSON line each with file, number, code and reason (rejects.jsonl)
      --again          begin at the beginning, whatever an earlier run has done
      --publisher NAME for articles that do not say who published them
      --kind KIND      who speaks, for articles that do not say it: ${SOURCE_KINDS.join(', ')} (PRESS)

Exit code: 0 all is in, 1 something was rejected or the run failed, 130 interrupted.

Examples
  stakegraph ingest news/
  stakegraph ingest archive.jsonl.gz --jobs 8 --rejects bad.jsonl
  curl -s https://news.example/story.html | stakegraph ingest - --publisher "Example News"`,
  async run(typed) {
    const config = readConfig(process.env);
    const paths = typed.positionals;
    const chosen = chosenIn(typed);
    const [{ openDatabase }, { ingestFiles }] = [await import('../database.ts'), await import('../ingest-files.ts')];
    const signal = interruption();
    const teller = createTeller();
    const database = await openDatabase(config, createLog(config.logLevel), teller.say).finally(teller.end);
    try {
      const file = checkpointFile(join(config.home, 'checkpoints'), paths, database.address.uri);
      const checkpoint = await checkpointFor(database, file, typed.values['again'] === true);
      const rejects = openRejects(chosen.rejects, checkpoint.resumed);
      const progress = runProgress(await sizeOf(paths));
      const begun = performance.now();
      const options = { ...chosen, checkpoint, rejects, signal, onProgress: progress.tally, onBytes: progress.bytes };
      const tally = await ingestFiles(database.graph, paths, options).finally(progress.end);
      console.log(summary(tally, (performance.now() - begun) / 1000, chosen.rejects, signal.aborted));
      return signal.aborted ? INTERRUPTED : tally.rejected > 0 ? 1 : 0;
    } finally {
      teller.say('closing the database');
      await database.close();
      teller.end();
    }
  },
};

/** An earlier run's checkpoint, but where its articles are gone with their database, or nobody wants it. */
async function checkpointFor({ graph }: Database, file: string, again: boolean): Promise<Checkpoint> {
  const { stats } = await import('../graph/index.ts');
  const [held] = await graph.read(stats, {});
  if (again || held?.articles === 0) openCheckpoint(file).remove();
  return openCheckpoint(file);
}

interface Chosen {
  readonly jobs: number;
  readonly rejects: string;
  readonly publisher: string | undefined;
  readonly kind: SourceKind | undefined;
}

function chosenIn(typed: Typed): Chosen {
  const rejects = textOption(typed, 'rejects', 'rejects.jsonl');
  if (typed.positionals.some((path) => resolve(path) === resolve(rejects))) {
    throw new UsageError(`"${rejects}" is to be read and written at once; name another file with --rejects.`);
  }
  const kind = textOption(typed, 'kind', '');
  const known = SOURCE_KINDS.find((one) => one === kind.toUpperCase());
  if (kind !== '' && !known) throw new UsageError(`--kind is "${kind}"; it must be one of ${SOURCE_KINDS.join(', ')}.`);
  return {
    jobs: numberOption(typed, 'jobs', 4, 1, 64),
    rejects,
    publisher: textOption(typed, 'publisher', '') || undefined,
    kind: known,
  };
}

function summary(tally: Tally, seconds: number, rejects: string, interrupted: boolean): string {
  const all = tally.created + tally.known + tally.rejected;
  const rate = seconds > 0 ? ` in ${seconds.toFixed(1)} s, ${(all / seconds).toFixed(1)} a second` : '';
  return [
    `${inWords(tally)}${rate}.`,
    ...(tally.rejected > 0 ? [`What was rejected, and why: ${rejects}`] : []),
    ...(interrupted ? ['Interrupted. The same command goes on from here.'] : []),
  ].join('\n');
}

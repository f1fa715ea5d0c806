import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { readConfig } from '../config.ts';
import { createLog } from '../log.ts';
import { type Command, numberOption, type Typed, textOption, UsageError } from './command.ts';
import { createTeller } from './say.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function dayOption(typed: Typed): string | null {
  const day = textOption(typed, 'as-of', '');
  if (day === '') return null;
  if (DAY.test(day) && !Number.isNaN(Date.parse(day))) return day;
  throw new UsageError(`--as-of is "${day}"; write a day as 2018-09-11.`);
}

export const exportCommand: Command = {
  summary: 'write the graph to files that analysts’ tools read',
  usage: 'export NAME [--out FILE]',
  words: { least: 1, most: 1 },
  options: {
    out: { type: 'string', short: 'o' },
    party: { type: 'string' },
    depth: { type: 'string' },
    'as-of': { type: 'string' },
  },
  help: `Writes one file: NAME is parties, stakes, posts, deals or claims with .csv, .jsonl or .parquet,
or graph.graphml, graph.gexf, graph.cyjs, graph.jsonld, bods.json, ftm.jsonl, neo4j-import.zip.

  -o, --out FILE    where to; NAME in this folder where not given, - for standard output
  --party ID        only this party and those around it
  --depth N         how many steps around it; 1 where not given
  --as-of DAY       only what holds on this day

Examples
  stakegraph export stakes.csv
  stakegraph export graph.graphml --party 3f0c… --depth 2 --out around.graphml`,
  async run(typed) {
    const [name = ''] = typed.positionals;
    const [{ openDatabase }, { partiesAround }, { exportFile }] = [
      await import('../database.ts'),
      await import('../export/around.ts'),
      await import('../export/formats.ts'),
    ];
    const config = readConfig(process.env);
    const teller = createTeller();
    const database = await openDatabase(config, createLog(config.logLevel), teller.say).finally(teller.end);
    try {
      const [party, asOf, out] = [textOption(typed, 'party', ''), dayOption(typed), textOption(typed, 'out', name)];
      const parties =
        party === '' ? null : await partiesAround(database.graph, party, numberOption(typed, 'depth', 1, 0, 4), asOf);
      const { pieces } = exportFile(name, database.graph, { parties, asOf, knownAt: null });
      await pipeline(pieces, out === '-' ? process.stdout : createWriteStream(out), { end: out !== '-' });
      if (out !== '-') console.log(`Written to ${out}.`);
    } finally {
      await database.close();
    }
    return 0;
  },
};

import { type Command, textOption, UsageError } from './command.ts';
import { createTeller } from './say.ts';

export const read: Command = {
  summary: 'read articles and write their facts to files; no database',
  usage: 'read FILE|DIR … --out DIR',
  words: { least: 1, most: Number.POSITIVE_INFINITY },
  options: { out: { type: 'string', short: 'o' } },
  help: `Reads articles and writes what each states to DIR/<id>.json; needs no database.
Takes text, HTML, JSON ({id, title, text, published, url}), JSON Lines, each also as .gz, folders of these, and - for standard input.
What cannot be read is told on standard error; the rest goes on. Exit code 1 where something could not be read.

  -o, --out DIR    the folder to write to, made where it is not there

Examples
  stakegraph read news/ --out facts/
  stakegraph read page.html story.txt archive.jsonl.gz --out facts/`,
  async run(typed) {
    const out = textOption(typed, 'out', '');
    if (out === '') throw new UsageError('--out DIR is missing: where to write what was read.');
    const { readFiles } = await import('../read-files.ts');
    const teller = createTeller();
    const begun = performance.now();
    const { read: count, rejected } = await readFiles(typed.positionals, out, {
      onProgress: (progress) => teller.say(`${progress.read} articles read`),
      onRejected: ({ where, reason }) => {
        teller.end();
        console.error(`${where.file}:${where.number}: ${reason}`);
      },
    });
    teller.end();
    const seconds = (performance.now() - begun) / 1000;
    console.log(
      `${count} articles read into ${out} in ${seconds.toFixed(1)} s${rejected > 0 ? `, ${rejected} could not be read` : ''}.`,
    );
    return rejected > 0 ? 1 : 0;
  },
};

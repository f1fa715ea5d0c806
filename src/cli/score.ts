import type { FolderScore } from '../score/folders.ts';
import { scoreTable } from '../score/table.ts';
import { type Command, textOption } from './command.ts';

export const score: Command = {
  summary: 'compare readings with annotated stories',
  usage: 'score DIR … [--pred DIR] [--errors]',
  words: { least: 1, most: Number.POSITIVE_INFINITY },
  options: { pred: { type: 'string' }, errors: { type: 'boolean' } },
  help: `Compares what is read in annotated stories (JSON with "text" and "gold") with their annotations, kind by kind.

  --pred DIR    score the readings in DIR (as "read" writes them) instead of reading the stories now
  --errors      also list every fact that was missed or wrong

Examples
  stakegraph score ../shared/corpus/dev
  stakegraph score ../shared/corpus/dev ../shared/corpus/train --errors
  stakegraph score annotated/ --pred facts/`,
  async run(typed) {
    const { folderName, scoreFolders, scoreReader } = await import('../score/folders.ts');
    const pred = textOption(typed, 'pred', '');
    for (const folder of typed.positionals) {
      const scored = pred === '' ? scoreReader(folder) : scoreFolders(folder, pred);
      console.log(report(folderName(folder), scored, typed.values['errors'] === true));
    }
    return 0;
  },
};

function report(name: string, { articles, skipped, missing, errors, scores }: FolderScore, withErrors: boolean): string {
  const notes = [
    ...(skipped > 0 ? [`${skipped} stories without an annotation were left out.`] : []),
    ...(missing.length > 0
      ? [`${missing.length} stories have no reading: ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ' …' : ''}`]
      : []),
  ];
  return [`${name}: ${articles} stories`, ...notes, scoreTable(scores), ...(withErrors ? errors : []), ''].join('\n');
}

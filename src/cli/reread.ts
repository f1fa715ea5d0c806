import { readConfig } from '../config.ts';
import { createLog } from '../log.ts';
import { openRejects } from '../sources/rejects.ts';
import { type Command, textOption } from './command.ts';
import { INTERRUPTED, interruption } from './interrupt.ts';
import { createTeller } from './say.ts';

export const reread: Command = {
  summary: 'read the articles of the graph again by the rules of today',
  usage: 'reread [--reader-version V] [--rejects FILE]',
  words: { least: 0, most: 0 },
  options: { 'reader-version': { type: 'string' }, rejects: { type: 'string' } },
  help: `Reads articles again that an older version of the rules has read. What they say now takes the place of what they said: claims that are not made any
more are retracted, new ones are added, what people recorded or corrected stays, and questions of an earlier knownAt answer as before.
An article that cannot be read stays as it is. Broken off, the same command goes on with what is left.

      --reader-version V  only articles that version V has read
      --rejects FILE      where to put what failed, a JSON line each (rejects.jsonl)

Exit code: 0 all is read, 1 something failed, 130 interrupted.

Examples
  stakegraph reread
  stakegraph reread --reader-version 1`,
  async run(typed) {
    const config = readConfig(process.env);
    const [{ openDatabase }, { rereadArticles }] = [await import('../database.ts'), await import('../reread.ts')];
    const signal = interruption();
    const teller = createTeller();
    const database = await openDatabase(config, createLog(config.logLevel), teller.say).finally(teller.end);
    try {
      const rejects = openRejects(textOption(typed, 'rejects', 'rejects.jsonl'), false);
      const { changed, unchanged, failed } = await rereadArticles(database.graph, {
        readBy: textOption(typed, 'reader-version', '') || null,
        signal,
        onProgress: (soFar) =>
          teller.say(`read again: ${soFar.changed + soFar.unchanged} articles, ${soFar.changed} of them changed`),
        onFault: (id, fault) => rejects.add({ file: 'graph', number: 1 }, id, fault),
      }).finally(teller.end);
      console.log(
        `${changed + unchanged + failed} articles read again: ${changed} changed, ${unchanged} unchanged, ${failed} failed.`,
      );
      if (failed > 0) console.log(`What failed, and why: ${rejects.path}`);
      return signal.aborted ? INTERRUPTED : failed > 0 ? 1 : 0;
    } finally {
      await database.close();
    }
  },
};

/** `stakegraph read FILE|DIR… --out DIR`: each article's facts in a file of their own, in the shape of an annotated story. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readingToGold } from './gold.ts';
import { readPage } from './read.ts';
import { type Place, records } from './sources.ts';

export interface ReadProgress {
  readonly read: number;
  readonly rejected: number;
}
export interface Rejected {
  readonly where: Place;
  readonly reason: string;
}
export interface ReadOptions {
  /** Called after each article. */
  readonly onProgress?: (progress: ReadProgress) => void;
  /** Called with each file or record that could not be read, and why. */
  readonly onRejected?: (rejected: Rejected) => void;
}

/** An id as a file name: no folders, nothing hidden, at most 120 characters. */
export const fileName = (id: string): string =>
  id
    .replace(/[^\p{L}\p{N}._-]+/gu, '_')
    .replace(/^\.+/, '_')
    .slice(0, 120) || 'article';

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Files that are written while the next articles are read. */
const WRITING = 16;

/** Reads every article below the paths and writes DIR/<id>.json for each; what cannot be read is told and left out. */
export async function readFiles(paths: readonly string[], outDir: string, options: ReadOptions = {}): Promise<ReadProgress> {
  await mkdir(outDir, { recursive: true });
  let [read, rejected] = [0, 0];
  const reject = (where: Place, error: unknown) => {
    rejected += 1;
    options.onRejected?.({ where, reason: reasonOf(error) });
  };
  const write = async (where: Place, id: string, facts: object) => {
    try {
      await writeFile(join(outDir, `${fileName(id)}.json`), `${JSON.stringify(facts, null, 1)}\n`);
      read += 1;
    } catch (error) {
      reject(where, error);
    }
    options.onProgress?.({ read, rejected });
  };
  const writing = new Map<string, Promise<void>>();
  for await (const record of records(paths)) {
    if ('error' in record) {
      reject(record.where, record.error);
      continue;
    }
    const { id, ...page } = record.article;
    try {
      const facts = readingToGold(readPage(page), id);
      // Of two articles with one id the later one stays.
      await writing.get(id);
      writing.set(
        id,
        write(record.where, id, facts).finally(() => writing.delete(id)),
      );
    } catch (error) {
      reject(record.where, error);
    }
    if (writing.size >= WRITING) await Promise.race(writing.values());
  }
  await Promise.all(writing.values());
  options.onProgress?.({ read, rejected });
  return { read, rejected };
}

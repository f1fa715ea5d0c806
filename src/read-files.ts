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

/** Reads every article below the paths and writes DIR/<id>.json for each; what cannot be read is told and left out. */
export async function readFiles(paths: readonly string[], outDir: string, options: ReadOptions = {}): Promise<ReadProgress> {
  await mkdir(outDir, { recursive: true });
  let [read, rejected] = [0, 0];
  const reject = (where: Place, error: unknown) => {
    rejected += 1;
    options.onRejected?.({ where, reason: reasonOf(error) });
  };
  for await (const record of records(paths)) {
    if ('error' in record) reject(record.where, record.error);
    else {
      const { id, ...page } = record.article;
      try {
        await writeFile(join(outDir, `${fileName(id)}.json`), `${JSON.stringify(readingToGold(readPage(page), id), null, 1)}\n`);
        read += 1;
      } catch (error) {
        reject(record.where, error);
      }
    }
    options.onProgress?.({ read, rejected });
  }
  return { read, rejected };
}

import { stat } from 'node:fs/promises';
import { STDIN, walk } from './walk.ts';

/** Bytes on disk of all files in `paths`; null where standard input is among them, whose size nobody knows. */
export async function sizeOf(paths: readonly string[]): Promise<number | null> {
  if (paths.includes(STDIN)) return null;
  let bytes = 0;
  for (const path of paths) {
    for await (const found of walk(path)) if (!('error' in found)) bytes += (await stat(found.file)).size;
  }
  return bytes;
}

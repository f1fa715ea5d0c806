import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CodedError } from '../errors.ts';

/** The path that means standard input. */
export const STDIN = '-';

export type Walked = { readonly file: string } | { readonly file: string; readonly error: CodedError };

/** The file itself, or every file below the folder in order of name; hidden ones (".git") and links to folders are left out. */
export async function* walk(path: string): AsyncGenerator<Walked> {
  if (path === STDIN) {
    yield { file: path };
    return;
  }
  try {
    if (!(await stat(path)).isDirectory()) {
      yield { file: path };
      return;
    }
    for (const entry of await entriesOf(path)) {
      if (entry.isDirectory()) yield* walk(join(path, entry.name));
      else if (!(await isLinkedFolder(path, entry))) yield { file: join(path, entry.name) };
    }
  } catch (cause) {
    yield { file: path, error: cannotRead(path, cause) };
  }
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
}

// A link to a folder may lead back up and never end.
async function isLinkedFolder(folder: string, entry: Dirent): Promise<boolean> {
  return entry.isSymbolicLink() && (await stat(join(folder, entry.name))).isDirectory();
}

/** What the system says about a file, for people: "There is no file news.txt". */
export function cannotRead(file: string, cause: unknown): CodedError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: `There is no file or folder "${file}".`,
    EACCES: `"${file}" may not be read by this user.`,
  };
  const reason = reasons[code] ?? `"${file}" cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`;
  return new CodedError('BAD_INPUT', reason, { file }, { cause });
}

/** One start at a time, among all processes of this machine. */
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

const SQLITE_BUSY = 5;
const RETRY_MS = 100;
/** SQLite's refusals, by the names that the file system gives them. */
const AS_OF_FILES: Readonly<Record<number, string>> = { 8: 'EROFS', 13: 'ENOSPC', 14: 'EACCES' };

/** False where somebody else holds it. */
function tryLock(database: DatabaseSync, path: string): boolean {
  try {
    database.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    const errcode = error instanceof Error && 'errcode' in error ? Number(error.errcode) : 0;
    if (errcode === SQLITE_BUSY) return false;
    const code = AS_OF_FILES[errcode];
    throw code ? Object.assign(new Error(`${path} cannot be locked`, { cause: error }), { code, path }) : error;
  }
}

/**
 * Runs `work` while nobody else holds the file `path`; `onWait` is called once where somebody does.
 * An empty SQLite file serves as the lock because the kernel frees it when its holder dies, by whatever signal: nothing stale is left.
 */
export async function withLock<T>(path: string, work: () => Promise<T>, onWait: () => void = () => {}): Promise<T> {
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    if (!tryLock(database, path)) {
      onWait();
      do await sleep(RETRY_MS);
      while (!tryLock(database, path));
    }
    return await work();
  } finally {
    database.close();
  }
}

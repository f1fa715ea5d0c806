/** One start at a time, among all processes of this machine. */
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

const SQLITE_BUSY = 5;
const RETRY_MS = 100;

function tryLock(database: DatabaseSync): boolean {
  try {
    database.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) return false;
    throw error;
  }
}

/**
 * Runs `work` while nobody else holds the file `path`; `onWait` is called once where somebody does.
 * An empty SQLite file serves as the lock because the kernel frees it when its holder dies, by whatever signal: nothing stale is left.
 */
export async function withLock<T>(path: string, work: () => Promise<T>, onWait: () => void = () => {}): Promise<T> {
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    if (!tryLock(database)) {
      onWait();
      do await sleep(RETRY_MS);
      while (!tryLock(database));
    }
    return await work();
  } finally {
    database.close();
  }
}

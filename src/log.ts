import { AsyncLocalStorage } from 'node:async_hooks';
import { type DestinationStream, destination, type Logger, pino } from 'pino';

const requests = new AsyncLocalStorage<string>();

/** The id of the request that is being answered here, or null outside of any. */
export const requestId = (): string | null => requests.getStore() ?? null;

/** Does `work` as part of the request `id`: whatever is logged meanwhile carries that id. */
export const inRequest = <T>(id: string, work: () => T): T => requests.run(id, work);

/** A log of JSON lines, on standard error where not told otherwise, so that standard output stays for people. */
export function createLog(level: string, stream: DestinationStream = destination({ fd: 2, sync: true })): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      mixin: () => ({ requestId: requestId() ?? undefined }),
    },
    stream,
  );
}

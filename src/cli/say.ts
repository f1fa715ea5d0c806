import type { WriteStream } from 'node:tty';

/** Lines of progress: on a terminal one line that is written over, elsewhere a line at most every few seconds. */
export interface Teller {
  readonly say: (message: string) => void;
  /** Clears the line on a terminal, so that what is printed next begins a line of its own. */
  readonly end: () => void;
}

/** Where nobody watches, a download's megabytes need not be told one by one. */
const QUIET_MS = 10_000;

/** Tells progress on a stream, standard error where not told otherwise: standard output holds what a command gives. */
export function createTeller(stream: Pick<WriteStream, 'write' | 'isTTY'> = process.stderr): Teller {
  let last = { at: Number.NEGATIVE_INFINITY, kind: '' };
  const onTerminal = (message: string) => void stream.write(`\r\u001b[K${message} …`);
  const elsewhere = (message: string) => {
    const kind = message.replace(/\d+/g, '#');
    if (kind === last.kind && performance.now() - last.at < QUIET_MS) return;
    last = { at: performance.now(), kind };
    stream.write(`${message}\n`);
  };
  return { say: stream.isTTY ? onTerminal : elsewhere, end: () => void (stream.isTTY && stream.write('\r\u001b[K')) };
}

/** A server of a bench in a process of its own, as people run it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { GraphAddress } from '../src/graph/index.ts';

/** What such a process says of itself when it is asked for its memory, after collecting garbage. Megabytes. */
export interface Memory {
  readonly heap: number;
  readonly resident: number;
}

export interface Served {
  readonly url: string;
  readonly memory: () => Promise<Memory>;
  readonly stop: () => void;
}

/** Waits for what the process says next; fails where it ends instead. */
async function nextMessage<T>(child: ChildProcess): Promise<T> {
  const heard = new AbortController();
  const { signal } = heard;
  const gone = once(child, 'exit', { signal }).then(() => {
    throw new Error('the server ended');
  });
  try {
    const [message] = await Promise.race([once(child, 'message', { signal }), gone]);
    return message as T;
  } finally {
    gone.catch(() => {});
    heard.abort();
  }
}

/** Starts `bench/FILE` on a graph; it answers as soon as this resolves. */
export async function serve(file: string, address: GraphAddress): Promise<Served> {
  const program = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, ['--expose-gc', program, JSON.stringify(address)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const url = await nextMessage<string>(child);
  return {
    url,
    memory: () => {
      child.send('memory');
      return nextMessage<Memory>(child);
    },
    stop: () => child.kill(),
  };
}

const MEGABYTE = 2 ** 20;

/** For the process itself: tells its address, then its memory whenever it is asked. */
export function tellParent(url: string): void {
  process.on('message', () => {
    globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    process.send?.({ heap: heapUsed / MEGABYTE, resident: rss / MEGABYTE } satisfies Memory);
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.(url);
}

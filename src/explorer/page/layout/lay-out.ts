import type { Done, Job } from './types.ts';

export type Layout = Omit<Done, 'id'>;

/** Browsers that know trusted types; what their policies make stands where a string is asked for. */
interface WithTrustedTypes {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): string };
  };
}

let worker: Worker | null = null;
let last = 0;

/** Places for the nodes, worked out beside the page; null where a newer question came in between. */
export function layOut(job: Omit<Job, 'id'>): Promise<Layout | null> {
  worker ??= startWorker();
  const id = ++last;
  const { promise, resolve, reject } = Promise.withResolvers<Layout | null>();
  const asked = worker;
  const listen = ({ data }: MessageEvent<Done>): void => {
    if (data.id !== id) return;
    asked.removeEventListener('message', listen);
    resolve(id === last ? data : null);
  };
  asked.addEventListener('message', listen);
  asked.addEventListener('error', () => reject(new Error('The layout could not be worked out.')), { once: true });
  asked.postMessage({ ...job, id } satisfies Job);
  return promise;
}

/** Loads the worker while the page waits for its first answer. */
export function warmUp(): void {
  worker ??= startWorker();
}

// The page's policy lets no string become a script, but for this one address.
function startWorker(): Worker {
  const address = new URL('./worker.ts', import.meta.url).href;
  const { trustedTypes } = globalThis as WithTrustedTypes;
  const policy = trustedTypes?.createPolicy('explorer-worker', { createScriptURL: () => address });
  return new Worker(policy?.createScriptURL(address) ?? address, { type: 'module', name: 'layout' });
}

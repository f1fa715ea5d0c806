const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The exit code of a program that was interrupted. */
export const INTERRUPTED = 130;

/** Signals nearer than this are one: a terminal sends Ctrl-C to every process at once, and the one above us passes it on. In milliseconds. */
const ONE_MS = 1_000;

/** A signal that ends at the first Ctrl-C or SIGTERM; a second one ends the process at once. */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  let first = 0;
  const onSignal = () => {
    if (controller.signal.aborted && performance.now() - first > ONE_MS) process.exit(INTERRUPTED);
    if (!controller.signal.aborted) first = performance.now();
    controller.abort();
  };
  for (const name of SIGNALS) process.on(name, onSignal);
  return controller.signal;
}

/** Resolves when a signal ends. */
export const ended = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

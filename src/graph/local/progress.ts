/** What a start tells while one waits. */
export const START_STEPS = ['WAIT', 'FETCH', 'START', 'JOIN', 'READY'] as const;

export interface Progress {
  /** WAIT: another start is under way. FETCH: jars, once. START: the server. JOIN: one runs already. READY: it answers. */
  readonly step: (typeof START_STEPS)[number];
  /** For people: "fetching Neo4j, 130 MB, once: 57 MB". */
  readonly message: string;
  /** Since the start was asked for. */
  readonly seconds: number;
}

export type Tell = (step: Progress['step'], message: string) => void;

/** Stamps each message with the seconds since now. */
export function teller(onProgress: (progress: Progress) => void): Tell {
  const begun = performance.now();
  return (step, message) => onProgress({ step, message, seconds: Math.round((performance.now() - begun) / 100) / 10 });
}

/** Callers side by side, and what they saw. */

export interface Measured {
  readonly perSecond: number;
  /** Milliseconds that half, and 99 of 100, calls took at most. */
  readonly p50: number;
  readonly p99: number;
}

function measured(times: readonly number[], seconds: number): Measured {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
  return { perSecond: sorted.length / seconds, p50: at(0.5), p99: at(0.99) };
}

/** `callers` call again and again for `ms`, each as soon as its last call is answered. */
export async function callAgain(callers: number, ms: number, call: () => Promise<unknown>): Promise<Measured> {
  const times: number[] = [];
  const begun = performance.now();
  const caller = async () => {
    for (let now = performance.now(); now < begun + ms; ) {
      await call();
      const then = performance.now();
      times.push(then - now);
      now = then;
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return measured(times, (performance.now() - begun) / 1000);
}

/**
 * One caller asks about each subject by every way in turn, `rounds` times: what else the machine does meets all ways. Two rounds before these only warm up, and
 * more until `warmMs` have passed: a server that just started is slow in what it has not done often.
 */
export async function timesInTurn<S>(
  ways: readonly ((subject: S) => Promise<unknown>)[],
  subjects: readonly S[],
  { rounds, warmMs }: { readonly rounds: number; readonly warmMs: number },
): Promise<readonly Measured[]> {
  const times: number[][] = ways.map(() => []);
  const once = async (counts: boolean) => {
    for (const subject of subjects)
      for (const [at, way] of ways.entries()) {
        const begun = performance.now();
        await way(subject);
        if (counts) times[at]!.push(performance.now() - begun);
      }
  };
  const begun = performance.now();
  for (let round = 0; round < 2 || performance.now() < begun + warmMs; round++) await once(false);
  for (let round = 0; round < rounds; round++) await once(true);
  return times.map((each) => measured(each, each.reduce((sum, ms) => sum + ms, 0) / 1000));
}

/** "GraphQL over HTTP      560/s   p50  28 ms   p99  55 ms   0.61 of the bare driver". */
export function tell(
  name: string,
  { perSecond, p50, p99 }: Measured,
  beside?: { readonly name: string; readonly measured: Measured },
): void {
  const ratio = beside ? `   ${(perSecond / beside.measured.perSecond).toFixed(2)} of ${beside.name}` : '';
  const figure = (value: number) => value.toFixed(value < 10 ? 1 : 0).padStart(5);
  console.log(`  ${name.padEnd(34)} ${figure(perSecond)}/s   p50 ${figure(p50)} ms   p99 ${figure(p99)} ms${ratio}`);
}

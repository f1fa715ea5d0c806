/** Callers side by side, and what they saw. */

export interface Measured {
  readonly perSecond: number;
  /** Milliseconds that half, and 99 of 100, calls took at most. */
  readonly p50: number;
  readonly p99: number;
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
  const seconds = (performance.now() - begun) / 1000;
  times.sort((a, b) => a - b);
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN;
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99) };
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

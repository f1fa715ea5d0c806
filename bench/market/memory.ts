/** What the API process keeps while it answers thousands of requests of all kinds. */
import { asker } from '../http.ts';
import type { Memory, Served } from '../process.ts';
import type { Question } from './questions.ts';

const CALLERS = 16;
/** Times at which memory is looked at; the first tenth only warms up. */
const LOOKS = 10;

/** Memory after each tenth of the requests. */
export async function memoryOver(requests: number, questions: readonly Question[], server: Served): Promise<readonly Memory[]> {
  const ask = asker(server.url, CALLERS);
  const seen: Memory[] = [];
  let n = 0;
  for (let look = 1; look <= LOOKS; look++) {
    const caller = async () => {
      while (n < (look * requests) / LOOKS) {
        const asked = n++;
        await ask(questions[asked % questions.length]!.ours(asked));
      }
    };
    await Promise.all(Array.from({ length: CALLERS }, caller));
    seen.push(await server.memory());
  }
  return seen;
}

import { Presets, SingleBar } from 'cli-progress';
import type { Tally } from '../ingest-files.ts';

/** Shows how far a run over files is. */
export interface RunProgress {
  readonly tally: (tally: Tally) => void;
  readonly bytes: (bytes: number) => void;
  readonly end: () => void;
}

/** Between two lines where nobody watches, in milliseconds. */
const LINE_EACH_MS = 5_000;

export const inWords = ({ created, known, rejected }: Tally, what = 'articles'): string =>
  `${created + known + rejected} ${what}: ${created} new, ${known} known already, ${rejected} rejected`;

/** A bar on a terminal, a line every few seconds elsewhere. `total` is the bytes to be read, null where nobody knows; `what` is counted. */
export function runProgress(total: number | null, what = 'articles', stream: NodeJS.WriteStream = process.stderr): RunProgress {
  return stream.isTTY && total !== null ? bar(total, what, stream) : lines(total, what, stream);
}

function bar(total: number, what: string, stream: NodeJS.WriteStream): RunProgress {
  const shown = new SingleBar(
    { format: '{bar} {percentage}% | {words} | {duration_formatted}', stream, hideCursor: true },
    Presets.shades_classic,
  );
  shown.start(total, 0, { words: 'starting' });
  return {
    tally: (tally) => shown.update({ words: inWords(tally, what) }),
    bytes: (bytes) => shown.increment(bytes),
    end: () => shown.stop(),
  };
}

function lines(total: number | null, what: string, stream: NodeJS.WriteStream): RunProgress {
  let read = 0;
  let told = performance.now();
  return {
    tally(tally) {
      if (performance.now() - told < LINE_EACH_MS) return;
      told = performance.now();
      const part = total ? `${Math.floor((100 * read) / total)}% of the bytes read, ` : '';
      stream.write(`${part}${inWords(tally, what)}\n`);
    },
    bytes(bytes) {
      read += bytes;
    },
    end: () => {},
  };
}

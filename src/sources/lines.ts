/** A line without its end; `tooLong` where it passed the limit, and then its text is empty. */
export interface Line {
  readonly bytes: Buffer;
  readonly tooLong: boolean;
}

const NEWLINE = 0x0a;
const NOTHING = Buffer.alloc(0);

/**
 * Lines of a stream, at "\n" only: Node's readline also splits at U+2028, which may stand raw inside a JSON string.
 * A line over `limit` bytes is passed over without being kept.
 */
export async function* linesOf(stream: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let length = 0;
  const take = (part: Buffer): void => {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts = [];
  };
  const finish = (): Line => {
    const line = length > limit ? { bytes: NOTHING, tooLong: true } : { bytes: Buffer.concat(parts), tooLong: false };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      take(chunk.subarray(start, end));
      start = end + 1;
      yield finish();
    }
    take(chunk.subarray(start));
  }
  if (length > 0) yield finish();
}

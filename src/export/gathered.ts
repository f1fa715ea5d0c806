/** Letters of a piece as it is sent: a row at a time would cost more to send than to make. */
const LEAST = 64 * 1024;

/** Short texts put together, as UTF-8; what is bytes already goes on as it is. */
export async function* gathered(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  let text = '';
  for await (const piece of pieces) {
    if (typeof piece !== 'string') {
      yield piece;
      continue;
    }
    text += piece;
    if (text.length < LEAST) continue;
    yield Buffer.from(text);
    text = '';
  }
  if (text !== '') yield Buffer.from(text);
}

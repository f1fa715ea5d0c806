import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

export type OnBytes = (bytes: number) => void;

/** The bytes of a file or of standard input ("-"), unpacked where they are gzip, which their first two bytes say and no file name has to. */
export async function* openSource(file: string, onBytes: OnBytes = () => {}): AsyncGenerator<Buffer> {
  const raw = counted(file === '-' ? process.stdin : createReadStream(file), onBytes);
  const { head, whole } = await peek(raw);
  if (head[0] === 0x1f && head[1] === 0x8b) yield* gunzipped(whole);
  else yield* whole;
}

async function* counted(stream: AsyncIterable<Buffer>, onBytes: OnBytes): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    onBytes(chunk.length);
    yield chunk;
  }
}

async function* joined(head: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  yield* rest;
}

/** The first chunk of a stream, and the stream with it still in front; an empty stream has an empty first chunk. */
export async function peek(
  stream: AsyncGenerator<Buffer>,
): Promise<{ readonly head: Buffer; readonly whole: AsyncGenerator<Buffer> }> {
  const first = await stream.next();
  const head: Buffer = first.done ? Buffer.alloc(0) : first.value;
  return { head, whole: joined(head, stream) };
}

async function* gunzipped(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const source = Readable.from(packed);
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error));
  yield* source.pipe(gunzip) as AsyncIterable<Buffer>;
}

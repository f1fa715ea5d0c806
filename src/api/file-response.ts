import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { ExportFile } from '../export/formats.ts';

/** A file as an answer: streamed, packed where the caller takes it so, with headers of its own beside those of every file. */
export function fileResponse(
  request: Request,
  name: string,
  { type, pieces }: ExportFile,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const packed = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
  const source = Readable.from(pieces);
  const body = packed ? source.pipe(createGzip()) : source;
  if (packed) source.once('error', (error) => body.destroy(error));
  return new Response(Readable.toWeb(body) as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      vary: 'accept-encoding',
      ...(packed ? { 'content-encoding': 'gzip' } : {}),
      ...headers,
    },
  });
}

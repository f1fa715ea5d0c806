import type { Plugin } from 'graphql-yoga';
import { CodedError } from '../../errors.ts';

const tooLarge = (limit: number): CodedError =>
  new CodedError('BODY_TOO_LARGE', `The request is larger than ${limit} bytes. Send fewer or shorter articles at once.`, {
    limit,
  });

/** What a body holds, at most `limit` bytes of it. @throws CodedError BODY_TOO_LARGE */
async function bytesOf(body: AsyncIterable<Uint8Array>, limit: number): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Refuses bodies larger than `limit` bytes. Whoever tells the length beforehand is held to it by HTTP itself, and nothing need be counted; the server's own
 * limit sends every body through a stream that counts, which took an eighth of the time of a short answer.
 */
export function useBodyLimit(limit: number): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser, fetchAPI }) {
      const told = request.headers.get('content-length');
      if (told !== null && Number(told) > limit) throw tooLarge(limit);
      if (told !== null || !requestParser || !request.body) return;
      setRequestParser(async ({ url, method, headers, body, signal }) =>
        requestParser(new fetchAPI.Request(url, { method, headers, signal, body: await bytesOf(body!, limit) })),
      );
    },
  };
}

import { CodedError } from '../errors.ts';

/** How many leading bytes a page may take to name its encoding, as the HTML standard has it. */
const HEAD = 1024;

/**
 * The text of bytes: by their byte-order mark, else UTF-8, else the encoding that a page names ("<meta charset=windows-1251>"), else Windows-1252.
 * Bytes that no text has (NUL, a crowd of control characters) are refused with `BINARY`.
 */
export function decode(bytes: Buffer): string {
  const text =
    decodeWith(markedEncoding(bytes) ?? 'utf-8', bytes) ??
    decodeWith(namedEncoding(bytes) ?? 'windows-1252', bytes) ??
    bytes.toString('latin1');
  if (isBinary(text))
    throw new CodedError('BINARY', 'This is no text: it holds bytes that no text has. Send plain text, HTML or JSON.', {
      bytes: bytes.length,
    });
  return text;
}

function markedEncoding(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function namedEncoding(bytes: Buffer): string | null {
  return /<meta[^>]+charset=["']?([\w-]+)/i.exec(bytes.subarray(0, HEAD).toString('latin1'))?.[1] ?? null;
}

function decodeWith(encoding: string, bytes: Buffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** True where a text holds NUL, or more than one control character in a hundred. */
export function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  const controls = text.slice(0, 10_000).match(/[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0;
  return controls * 100 > Math.min(text.length, 10_000);
}

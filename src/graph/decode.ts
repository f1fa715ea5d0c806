/** Decoders of columns: what a row holds is checked once, where it enters; inside, types are believed. */

export type Decoder<T> = (value: unknown) => T;

/** A value from the database is not what its statement promises: a fault of ours, never the caller's. */
function mismatch(wanted: string, value: unknown): never {
  throw new TypeError(`a column holds ${JSON.stringify(value)} where ${wanted} was promised`);
}

export const text: Decoder<string> = (value) => (typeof value === 'string' ? value : mismatch('a text', value));
export const number: Decoder<number> = (value) => (typeof value === 'number' ? value : mismatch('a number', value));
export const bool: Decoder<boolean> = (value) => (typeof value === 'boolean' ? value : mismatch('a boolean', value));

export const orNull =
  <T>(decode: Decoder<T>): Decoder<T | null> =>
  (value) =>
    value === null || value === undefined ? null : decode(value);

export const listOf =
  <T>(decode: Decoder<T>): Decoder<readonly T[]> =>
  (value) =>
    Array.isArray(value) ? value.map(decode) : mismatch('a list', value);

/** One of a list of allowed values: `oneOf(BOUNDS)`. */
export function oneOf<const V extends string>(allowed: readonly V[]): Decoder<V> {
  const known = new Set<string>(allowed);
  return (value) =>
    typeof value === 'string' && known.has(value) ? (value as V) : mismatch(`one of ${allowed.join(', ')}`, value);
}

export type Shape = Readonly<Record<string, Decoder<unknown>>>;
export type Decoded<S extends Shape> = { readonly [K in keyof S]: S[K] extends Decoder<infer T> ? T : never };

/** A map with these keys. */
export function record<S extends Shape>(shape: S): Decoder<Decoded<S>> {
  const fields = Object.entries(shape);
  return (value) => {
    if (value === null || typeof value !== 'object') return mismatch('a map', value);
    const source = value as Readonly<Record<string, unknown>>;
    const out: Record<string, unknown> = {};
    for (const [key, decode] of fields) out[key] = decode(source[key]);
    return out as Decoded<S>;
  };
}

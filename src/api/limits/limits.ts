/** How much one request may ask for. How long a page may be is said by the contract, field by field. */
export interface Limits {
  /** Fields inside each other. */
  readonly depth: number;
  /** Renamed fields in one question. */
  readonly aliases: number;
  /** Objects that an answer may hold if every list is as long as was asked for. */
  readonly cost: number;
  /** Bytes of a request's body. */
  readonly body: number;
  /** Milliseconds for a question. */
  readonly queryMs: number;
  /** Milliseconds for a mutation, which may read a hundred articles. */
  readonly mutationMs: number;
}

export const DEFAULT_LIMITS: Limits = {
  depth: 15,
  aliases: 30,
  cost: 100_000,
  body: 2 * 1024 * 1024,
  queryMs: 10_000,
  mutationMs: 60_000,
};

/** Words of a document: what is longer is not even parsed. GraphiQL's introspection has some 300. */
export const MAX_TOKENS = 4_000;

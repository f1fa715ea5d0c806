/** Questions that the server knows by a name or a fingerprint, so that nobody has to send their text: those of the playground. */
import { createHash } from 'node:crypto';
import { getOperationAST, parse } from 'graphql';
import { readTabs, type Tab } from './playground.ts';

export interface PersistedOperation {
  /** SHA-256 of the text, in hexadecimal. */
  readonly id: string;
  /** "WhoOwns" */
  readonly name: string;
  readonly type: 'query' | 'mutation' | 'subscription';
  readonly body: string;
}

function operationOf({ title, query: body }: Tab): PersistedOperation {
  const operation = getOperationAST(parse(body));
  const name = operation?.name?.value;
  if (!operation || name === undefined)
    throw new Error(`The question "${title}" must be one operation with a name: "query WhoOwns {".`);
  return { id: createHash('sha256').update(body).digest('hex'), name, type: operation.operation, body };
}

/** The persisted set, in the order of the playground's tabs. */
export const readPersisted = (tabs: readonly Tab[] = readTabs()): readonly PersistedOperation[] => tabs.map(operationOf);

/** The set as Apollo's clients and routers take it. */
export const manifestOf = (operations: readonly PersistedOperation[]): string =>
  `${JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }, null, 2)}\n`;

/** The text of an operation by its name, its fingerprint, or "sha256:" and its fingerprint. */
export function findPersisted(operations: readonly PersistedOperation[]): (key: string) => string | null {
  const byKey = new Map(
    operations.flatMap(({ id, name, body }) => [id, `sha256:${id}`, name].map((key) => [key, body] as const)),
  );
  return (key) => byKey.get(key) ?? null;
}

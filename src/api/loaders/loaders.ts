import DataLoader from 'dataloader';
import type { Graph, ReadOptions } from '../../graph/index.ts';
import type { Parameters, Statement } from '../../graph/statement.ts';

/** One question's loads: the same rows are fetched once, and rows for many parents come in one statement. */
export interface Loaders {
  /** Rows of one parent, out of a statement that takes `ids` and gives `parent`. Calls with the same arguments in one tick share a statement. */
  rowsOf<P extends string, Row extends { readonly parent: string }>(
    statement: Statement<P | 'ids', Row>,
    args: Omit<Parameters<P>, 'ids'>,
    parent: string,
  ): Promise<readonly Row[]>;
  /** The row of one id, out of a statement that takes `ids`; null where there is none. */
  rowOf<P extends string, Row>(
    statement: Statement<P | 'ids', Row>,
    args: Omit<Parameters<P>, 'ids'>,
    idOf: (row: Row) => string,
    id: string,
  ): Promise<Row | null>;
  /** What `make` gives, made once for a key: several fields of one question share it. */
  once<T>(key: string, make: () => Promise<T>): Promise<T>;
  /** Rows of a statement that is asked once. */
  rows<P extends string, Row>(statement: Statement<P, Row>, args: Parameters<P>): Promise<readonly Row[]>;
  /** Forgets what was loaded: after a write, and between the events of a subscription. */
  forget(): void;
}

/** How many parents one statement takes. */
const MAX_BATCH = 500;

/** Loaders for one request: they forget everything with it. */
export function createLoaders(graph: Graph, options: ReadOptions): Loaders {
  const loaders = new Map<string, DataLoader<string, unknown>>();
  const made = new Map<string, Promise<unknown>>();
  function loader<T>(
    file: string,
    args: object,
    batch: (ids: readonly string[]) => Promise<readonly T[]>,
  ): DataLoader<string, T> {
    const key = `${file} ${JSON.stringify(args)}`;
    const known = loaders.get(key) ?? new DataLoader<string, unknown>((ids) => batch([...ids]), { maxBatchSize: MAX_BATCH });
    loaders.set(key, known);
    return known as DataLoader<string, T>;
  }
  // Parameters are the statement's own: what the caller gave, and the ids of the batch.
  const ask = <P extends string, Row>(statement: Statement<P, Row>, args: object, ids: readonly string[]) =>
    graph.read(statement, { ...args, ids } as Parameters<P>, options);
  return {
    rowsOf: (statement, args, parent) =>
      loader(statement.file, args, async (ids) => {
        const byParent = Map.groupBy(await ask(statement, args, ids), (row) => row.parent);
        return ids.map((id) => byParent.get(id) ?? []);
      }).load(parent),
    rowOf: (statement, args, idOf, id) =>
      loader(statement.file, args, async (ids) => {
        const byId = new Map((await ask(statement, args, ids)).map((row) => [idOf(row), row]));
        return ids.map((wanted) => byId.get(wanted) ?? null);
      }).load(id),
    once<T>(key: string, make: () => Promise<T>) {
      const known = made.get(key) ?? make();
      made.set(key, known);
      return known as Promise<T>;
    },
    rows: (statement, args) => graph.read(statement, args, options),
    forget: () => loaders.clear(),
  };
}

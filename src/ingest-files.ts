/** `stakegraph ingest`: articles out of files into the graph, several at a time; what cannot be taken in is set aside and the rest goes on. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { SourceKind } from './domain.ts';
import { CodedError } from './errors.ts';
import type { Graph } from './graph/index.ts';
import { type ArticleInput, ingestArticle } from './ingest.ts';
import type { Checkpoint } from './sources/checkpoint.ts';
import type { Rejects } from './sources/rejects.ts';
import { type OnBytes, records, type SourceRecord } from './sources.ts';

/** What became of the articles so far. */
export interface Tally {
  readonly created: number;
  /** There already. */
  readonly known: number;
  readonly rejected: number;
}

export interface IngestFilesOptions {
  /** Articles at a time. */
  readonly jobs: number;
  readonly checkpoint: Checkpoint;
  readonly rejects: Rejects;
  /** For articles that do not say it themselves. */
  readonly publisher?: string | undefined;
  readonly kind?: SourceKind | undefined;
  /** Ends the run after the articles that are being written. */
  readonly signal: AbortSignal;
  readonly onProgress?: (tally: Tally) => void;
  readonly onBytes?: OnBytes;
}

/** Articles between two savings of how far we are. */
const SAVE_EACH = 100;
/** How long a database that is gone is waited for, and how often it is asked, in milliseconds. */
const PATIENCE_MS = 60_000;
const ASK_EACH_MS = 2_000;

/**
 * Takes in all articles of `paths`. Broken off by its signal or by a database that stays away (`DATABASE_UNAVAILABLE`), it leaves whole articles
 * and a checkpoint, and the same call goes on from there.
 */
export async function ingestFiles(graph: Graph, paths: readonly string[], options: IngestFilesOptions): Promise<Tally> {
  const { checkpoint, signal } = options;
  const source = records(paths, { done: checkpoint.done, signal, ...(options.onBytes ? { onBytes: options.onBytes } : {}) });
  let tally: Tally = { created: 0, known: 0, rejected: 0 };
  const count = (outcome: keyof Tally) => {
    tally = { ...tally, [outcome]: tally[outcome] + 1 };
    if ((tally.created + tally.known + tally.rejected) % SAVE_EACH === 0) checkpoint.save();
    options.onProgress?.(tally);
  };
  const running = new Set<Promise<void>>();
  const step = async (record: SourceRecord) => {
    const { file, number } = record.where;
    checkpoint.begin(file, number);
    count(await settle(graph, record, options));
    checkpoint.finish(file, number);
  };
  const work = async () => {
    for await (const record of shared(source)) {
      const stepping = step(record);
      running.add(stepping);
      await stepping.finally(() => running.delete(stepping));
    }
  };
  const works = Array.from({ length: options.jobs }, work);
  // Standard input may keep silent for ever: what is asked to end waits for the articles being written, and for nothing else.
  const brokenOff = ending(signal).then(() => Promise.allSettled(running));
  const ends = await Promise.race([Promise.allSettled(works), brokenOff]);
  checkpoint.save();
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
  if (!signal.aborted) checkpoint.remove();
  return tally;
}

/** A source that several take from: whoever leaves off early does not end it for the others. */
const shared = (source: AsyncGenerator<SourceRecord>): AsyncIterable<SourceRecord> => ({
  [Symbol.asyncIterator]: () => ({ next: () => source.next() }),
});

const ending = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });

async function settle(graph: Graph, record: SourceRecord, options: IngestFilesOptions): Promise<keyof Tally> {
  if ('error' in record) return reject(record, record.error, options);
  const { id: _, ...article } = record.article;
  const input = { ...article, publisher: article.publisher ?? options.publisher, kind: article.kind ?? options.kind };
  try {
    const { status } = await untilThere(() => ingestArticle(graph, input satisfies ArticleInput), options.signal);
    return status === 'CREATED' ? 'created' : 'known';
  } catch (error) {
    if (isUnavailable(error)) throw error;
    return reject(record, error, options);
  }
}

function reject(record: SourceRecord, error: unknown, { rejects }: IngestFilesOptions): 'rejected' {
  rejects.add(record.where, 'article' in record ? record.article.id : null, error);
  return 'rejected';
}

/** Does the work again while the database is away, which is no fault of the article. */
async function untilThere<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isUnavailable(error) || performance.now() > until || signal.aborted) throw error;
      await sleep(ASK_EACH_MS);
    }
  }
}

const isUnavailable = (error: unknown): boolean => error instanceof CodedError && error.code === 'DATABASE_UNAVAILABLE';

/** `stakegraph import`: reference data out of files into the graph; first all parties, then what they hold. What is bad is set aside and the rest goes on. */
import { describeParties } from './describe.ts';
import { CodedError } from './errors.ts';
import type { Graph } from './graph/index.ts';
import { enterHoldings } from './hold.ts';
import type { Tally } from './ingest-files.ts';
import {
  type DescribedParty,
  type Holding,
  type NumberedRecord,
  PARTS,
  type Part,
  type ReferenceFile,
} from './reference/index.ts';
import type { Checkpoint } from './sources/checkpoint.ts';
import type { Rejects } from './sources/rejects.ts';
import type { OnBytes } from './sources.ts';

export interface ImportOptions {
  /** One for each time that the files are read. */
  readonly checkpoints: Readonly<Record<Part, Checkpoint>>;
  readonly rejects: Rejects;
  /** Who says it, where the file is not of a known register. */
  readonly publisher?: string | undefined;
  /** Ends the run after the batch that is being written. */
  readonly signal: AbortSignal;
  readonly onProgress?: (tally: Tally) => void;
  readonly onBytes?: OnBytes;
}

/** Statements to a transaction. */
const BATCH = 100;

interface Statement<T> {
  readonly number: number;
  readonly said: T;
}

/** Counts statements: parties and holdings. */
interface Counter {
  readonly add: (outcome: keyof Tally, count?: number) => void;
  readonly tally: () => Tally;
}

/**
 * Imports files of reference data. Broken off by its signal, it leaves whole statements and a checkpoint, and the same call goes on from there; the same
 * files again change nothing.
 */
export async function importFiles(graph: Graph, files: readonly ReferenceFile[], options: ImportOptions): Promise<Tally> {
  const counter = createCounter(options.onProgress);
  for (const part of PARTS) {
    for (const file of files.filter(({ parts }) => parts.includes(part))) await importPart(graph, file, part, options, counter);
    options.checkpoints[part].save();
  }
  if (!options.signal.aborted) for (const part of PARTS) options.checkpoints[part].remove();
  return counter.tally();
}

function createCounter(onProgress: (tally: Tally) => void = () => {}): Counter {
  let tally: Tally = { created: 0, known: 0, rejected: 0 };
  return {
    add(outcome, count = 1) {
      tally = { ...tally, [outcome]: tally[outcome] + count };
      onProgress(tally);
    },
    tally: () => tally,
  };
}

async function importPart(
  graph: Graph,
  file: ReferenceFile,
  part: Part,
  options: ImportOptions,
  counter: Counter,
): Promise<void> {
  const checkpoint = options.checkpoints[part];
  const write = part === 'PARTIES' ? partyWriter(graph, file, options, counter) : holdingWriter(graph, file, options, counter);
  let batch: NumberedRecord[] = [];
  const flush = async () => {
    await write(batch);
    for (const { number } of batch) checkpoint.finish(file.file, number);
    checkpoint.save();
    batch = [];
  };
  const records = file.read(checkpoint.done(file.file), options.onBytes ?? (() => {}));
  for await (const record of records) {
    if (options.signal.aborted) break;
    checkpoint.begin(file.file, record.number);
    // A record that cannot be read is told once, the first time that its file is read.
    if (record.said instanceof CodedError && part === file.parts[0]) reject(record.number, record.said, file, options, counter);
    batch.push(record);
    if (batch.length >= BATCH) await flush();
  }
  await flush();
}

const partyWriter =
  (graph: Graph, file: ReferenceFile, options: ImportOptions, counter: Counter) =>
  async (batch: readonly NumberedRecord[]): Promise<void> => {
    const parties = statementsOf<DescribedParty>(batch, 'parties').map(({ said }) => said);
    if (parties.length === 0) return;
    const created = await describeParties(graph, options.publisher ?? file.publisher, parties, new Date().toISOString());
    counter.add('created', created);
    counter.add('known', parties.length - created);
  };

const holdingWriter =
  (graph: Graph, file: ReferenceFile, options: ImportOptions, counter: Counter) =>
  async (batch: readonly NumberedRecord[]): Promise<void> => {
    const holdings = statementsOf<Holding>(batch, 'holdings');
    if (holdings.length === 0) return;
    const outcomes = await enterHoldings(
      graph,
      options.publisher ?? file.publisher,
      holdings.map(({ said }) => said),
      new Date().toISOString(),
    );
    for (const [index, outcome] of outcomes.entries()) {
      if (outcome instanceof CodedError) reject(holdings[index]!.number, outcome, file, options, counter);
      else counter.add(outcome === 'CREATED' ? 'created' : 'known');
    }
  };

function statementsOf<T>(batch: readonly NumberedRecord[], part: 'parties' | 'holdings'): readonly Statement<T>[] {
  return batch.flatMap(({ number, said }) =>
    said instanceof CodedError ? [] : (said[part] as readonly T[]).map((one) => ({ number, said: one })),
  );
}

function reject(number: number, error: CodedError, { file }: ReferenceFile, { rejects }: ImportOptions, counter: Counter): void {
  rejects.add({ file, number }, null, error);
  counter.add('rejected');
}

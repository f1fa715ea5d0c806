/** Every file that can be had, by its name: "stakes.csv", "graph.graphml". */
import { CodedError } from '../errors.ts';
import type { Graph } from '../graph/index.ts';
import { bods } from './bods/bods.ts';
import { csv } from './csv.ts';
import { cyjs } from './cyjs.ts';
import { ftm } from './ftm/ftm.ts';
import { gathered } from './gathered.ts';
import { gexf } from './gexf.ts';
import { graphParts } from './graph.ts';
import { graphml } from './graphml.ts';
import { jsonl } from './jsonl.ts';
import { jsonld } from './jsonld/jsonld.ts';
import { neo4jImport } from './neo4j-import/neo4j-import.ts';
import { parquet } from './parquet.ts';
import { type Selection, TABLES } from './tables.ts';

/** A file as it comes: its pieces one after the other, in UTF-8. */
export interface ExportFile {
  readonly type: string;
  readonly pieces: AsyncIterable<Uint8Array>;
}

type Make = (graph: Graph, selection: Selection) => AsyncIterable<string | Uint8Array>;

/** How each table is written. */
const OF_TABLES = {
  csv: ['text/csv; charset=utf-8; header=present', csv],
  jsonl: ['application/jsonl; charset=utf-8', jsonl],
  parquet: ['application/vnd.apache.parquet', parquet],
} as const;

interface Entry {
  readonly type: string;
  readonly make: Make;
}

const FILES: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ...Object.entries(TABLES).flatMap(([name, table]) =>
    Object.entries(OF_TABLES).map(
      ([ending, [type, write]]) =>
        [`${name}.${ending}`, { type, make: (graph: Graph, selection: Selection) => write(table(graph, selection)) }] as const,
    ),
  ),
  ['graph.graphml', { type: 'application/graphml+xml', make: (graph, selection) => graphml(graphParts(graph, selection)) }],
  ['graph.gexf', { type: 'application/gexf+xml', make: (graph, selection) => gexf(graphParts(graph, selection)) }],
  ['graph.cyjs', { type: 'application/json', make: (graph, selection) => cyjs(graphParts(graph, selection)) }],
  ['graph.jsonld', { type: 'application/ld+json', make: jsonld }],
  ['neo4j-import.zip', { type: 'application/zip', make: neo4jImport }],
  ['bods.json', { type: 'application/json', make: bods }],
  ['ftm.jsonl', { type: 'application/jsonl; charset=utf-8', make: ftm }],
]);

/** Names of all files. */
export const FILE_NAMES: readonly string[] = [...FILES.keys()];

/** A file by its name. @throws CodedError BAD_INPUT where there is none of that name */
export function exportFile(name: string, graph: Graph, selection: Selection): ExportFile {
  const file = FILES.get(name);
  if (!file)
    throw new CodedError('BAD_INPUT', `There is no export "${name}"; there are ${FILE_NAMES.join(', ')}.`, { value: name });
  return { type: file.type, pieces: gathered(file.make(graph, selection)) };
}
